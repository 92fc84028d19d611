from dataclasses import replace

from building import article, date_claim, draft, edtf, within
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.publication import Publication, publication
from ru_pk_archive.pages.rows import Quote, ShownDate
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.article import Article, WindowStep
from ru_pk_archive.records.draft import Correction
from ru_pk_archive.records.evidence import Basis, DateClaim, DateRole, Evidence
from vale_fair import catalog_of

PRINTED = date_claim("1931-03-04")
DRAFT = draft("flood", "Mayor Brandt spoke.", "The fair is next week.", dates=(PRINTED,))
BOUNDS = (
    WindowStep(edtf("1929/1933"), "named as mayor", within(DRAFT, "Mayor Brandt"), "ida-brandt"),
    WindowStep(edtf("../1931-06"), "told as still to come", within(DRAFT, "next week")),
)


def shown(made: Article) -> Publication:
    catalog = catalog_of(made)
    return publication(Directory(catalog), catalog.articles[0])


def stated(window: tuple[WindowStep, ...] = ()) -> Article:
    return Article(DRAFT, PRINTED, window, (), (), (), (), (), ())


def inferred() -> Article:
    claim = DateClaim(
        edtf("1929/1931-06"), DateRole.PUBLISHED, Basis.INFERRED, Evidence("", 0, 0, "window", "x.txt")
    )
    return Article(replace(DRAFT, dates=()), claim, BOUNDS, (), (), (), (), (), ())


def test_a_printed_date_shows_the_words_and_where_they_stand():
    found = shown(stated())
    assert found.date == ShownDate("4 March 1931", "1931-03-04")
    assert found.basis == "printed on the clipping"
    assert found.ground.quote == Quote("", "1931-03-04", "", "", "")
    assert (found.ground.rule, found.ground.place) == ("dateline", "clippings/x.txt, line 2")
    assert found.others == ()


def test_an_inferred_date_says_so_and_shows_each_step():
    found = shown(inferred())
    assert found.date == ShownDate("1929 to June 1931", "", "inferred")
    assert found.ground is None
    assert [bound.reason for bound in found.bounds] == ["named as mayor", "told as still to come"]
    assert found.bounds[0].date.words == "1929 to 1933"
    assert found.bounds[0].quote == Quote("", "Mayor Brandt", " spoke.", "#s-1", "")
    assert found.bounds[0].entity == Link("Ida Brandt", "")
    assert found.bounds[1].entity is None
    assert found.against == ()


def test_nothing_known_says_why():
    found = shown(article(draft("a", "Rain.")))
    assert found.date == ShownDate("undated", "")
    assert found.basis == "no date was found on the clipping, and the program could infer none from its text"
    assert (found.ground, found.bounds, found.others) == (None, (), ())


def test_nothing_is_said_of_bounds_that_no_rule_can_read():
    found = shown(article(replace(draft("a", "Дождь."), language="ru")))
    assert found.basis == (
        "no date was found on the clipping, and the program cannot infer one yet from texts in Russian"
    )


def test_a_text_that_allows_the_date_does_not_dispute_it():
    found = shown(stated(BOUNDS))
    assert (len(found.bounds), found.against) == (len(BOUNDS), ())


def test_only_what_excludes_the_date_stands_against_it():
    before = WindowStep(edtf("1920/1925"), "named as mayor", BOUNDS[0].span)
    found = shown(stated((before, *BOUNDS)))
    assert found.ground is not None
    assert [bound.date.words for bound in found.against] == ["1920 to 1925"]
    assert len(found.bounds) == len(BOUNDS)


def test_rival_dates_are_shown_with_what_they_are():
    dates = (
        PRINTED,
        date_claim("1931-03-05", basis=Basis.METADATA),
        date_claim("1931-03-06", DateRole.MODIFIED),
        date_claim("1931-03-01", DateRole.FIRST_PUBLISHED),
        date_claim("2001-01-01", DateRole.CAPTURED),
    )
    found = shown(replace(stated(), draft=replace(DRAFT, dates=dates)))
    assert [(other.role, other.date.words, other.basis) for other in found.others] == [
        ("Another date of publication", "5 March 1931", "stated in the data of the saved page"),
        ("Changed", "6 March 1931", "printed on the clipping"),
        ("First published", "1 March 1931", "printed on the clipping"),
        ("Captured", "1 January 2001", "printed on the clipping"),
    ]


def test_a_curators_date_tells_what_the_program_had_read_and_who_says_otherwise():
    curated = date_claim("1931-03-05", basis=Basis.CURATED)
    correction = Correction("published", "1931-03-04", "1931-03-05", "stamp on the back", "flood.yaml", 1)
    corrected = replace(DRAFT, dates=(curated, PRINTED), corrections=(correction,))
    found = shown(replace(stated(), draft=corrected, published=curated))
    assert found.basis == "given by the curator"
    assert found.correction == "The program read 1931-03-04 there. The curator’s source: stamp on the back"
    assert [other.date.words for other in found.others] == ["4 March 1931"]
