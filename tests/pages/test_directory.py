from building import article, draft
from ru_pk_archive.pages.directory import Directory
from vale_fair import catalog_of

LONG = f"{'The river rose by night, and '.ljust(140, 'x')} the bridge went."


def test_a_list_shows_one_line_of_a_long_first_sentence_and_the_whole_one_can_be_had():
    catalog = catalog_of(article(draft("a", LONG, "It went on.")))
    directory, (entry,) = Directory(catalog), catalog.articles
    assert directory.brief(entry).summary == LONG[:140] + " …"
    assert directory.lead(entry) == LONG


def test_a_change_beyond_the_line_that_is_shown_changes_no_list():
    briefs = []
    for end in ("the bridge went.", "the bridge stood."):
        catalog = catalog_of(article(draft("a", f"{LONG} Then {end}")))
        briefs.append(Directory(catalog).brief(catalog.articles[0]))
    assert briefs[0] == briefs[1]
