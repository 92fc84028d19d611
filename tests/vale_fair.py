"""One article with something of everything, and the archive around it, for tests of the downloads."""

from building import article, authorities, date_claim, draft, edtf, entity, settings, within
from ru_pk_archive.catalog import assemble
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, DatedStatement, Quotation, Speaker, SpeakerKind, TopicTag
from ru_pk_archive.records.entity import Fact
from ru_pk_archive.records.evidence import DateRole

FAIR = draft(
    "vale_fair-1931",
    "Ida Brandt opened the fair in Harrow on Monday.",
    "“A fine day,” said Brandt, whose town burnt in 1899.",
    "“Fine,” a visitor said.",
    title="Harrow fair opened",
    outlet="The Vale Post",
    authors=("Ann Lee", "Bo Lind"),
    dates=(
        date_claim("1931-03-04"),
        date_claim("1931-03-06", DateRole.MODIFIED),
        date_claim("1931-03-01", DateRole.FIRST_PUBLISHED),
    ),
)
FIRST, SECOND, THIRD = (sentence.text for sentence in FAIR.blocks[0].sentences)
BRANDT = Speaker(SpeakerKind.ENTITY, "Brandt", "ida-brandt", within(FAIR, "Brandt,"))
VISITOR = Speaker(SpeakerKind.ROLE, "a visitor", None, within(FAIR, "a visitor"))
ARTICLE = article(
    FAIR,
    "1931-03-04",
    names={"Ida Brandt": "ida-brandt", "Brandt": "ida-brandt", "Harrow": "harrow"},
    topics=(TopicTag("fairs", 1, (within(FAIR, "fair"),)), TopicTag("trade", 1, (), follows="fairs")),
    statements=(
        DatedStatement("on Monday", edtf("1931-03-02"), within(FAIR, "on Monday"), None, "weekday"),
        DatedStatement("1899", edtf("1899"), within(FAIR, "1899"), "great-fire", "named event"),
        DatedStatement("fine day", None, within(FAIR, "fine day"), None, "relative"),
    ),
    quotations=(
        Quotation("A fine day,", (within(FAIR, "A fine day,"),), BRANDT, "words, said X"),
        Quotation("Fine,", (within(FAIR, "Fine,"),), VISITOR, "words, X said"),
    ),
)
ENTITIES = (
    entity(
        "ida-brandt",
        "person",
        facts=(
            Fact("gender", "female"),
            Fact("born", "1890~", start=edtf("1890~")),
            Fact(
                "offices", "Mayor of Harrow", start=edtf("1929"), as_of=edtf("1931-03"), sources=("Almanac",)
            ),
        ),
    ),
    entity("harrow", "place"),
    entity("fairs", "topic"),
    entity("trade", "topic"),
    entity("great-fire", "event"),
)


def catalog_of(*articles: Article, base_url: str = "", rights: str = "") -> Catalog:
    catalog, problems = assemble(articles, authorities(*ENTITIES), settings(base_url, rights))
    assert problems == ()
    return catalog
