"""Whom a page names as its authors, and whom it only lists below."""

from ru_pk_archive.loader.page_reading import Known, read_page
from ru_pk_archive.loader.passages import Passage
from ru_pk_archive.records.draft import BlockKind

STORY = [
    "The council of Harrow Vale voted on Tuesday to reopen the old bridge over the river.",
    "Mayor Tom Holm said that the work would begin in the spring and cost two million crowns.",
]
HEADLINE = "Council votes to reopen old bridge"


def authors(*texts: str) -> list[str]:
    passages = [Passage(BlockKind.PARAGRAPH, text, (), number, number) for number, text in enumerate(texts)]
    page = read_page(passages, Known(None, (), (), None, None), "a.txt")
    return [field.value for field in page.fields if field.name == "author"]


def test_bylines_of_other_stories_add_no_authors_to_a_signed_one():
    others = ["The dam is older than we thought", "By Una Vale"]
    assert authors(HEADLINE, "By Ida Brandt", *STORY, *others) == ["Ida Brandt"]


def test_a_list_of_events_names_no_authors():
    events = ["04.03.2031 - Una Vale - Old Mill", "05.03.2031 - Otto Reed - Town Barn"]
    assert authors(HEADLINE, "3 March 2031", *STORY, *events) == []


def test_a_story_may_be_signed_at_its_end_only():
    assert authors(HEADLINE, *STORY, "Written by Una Vale") == ["Una Vale"]


def test_titled_names_above_a_date_are_the_authors():
    names = ["Ida Brandt, Staff Attorney", "& Otto Reed, Director of Works"]
    assert authors(HEADLINE, *names, "3 March 2031", *STORY) == ["Ida Brandt", "Otto Reed"]
    assert authors(HEADLINE, *names, *STORY) == []


def test_an_ornament_may_stand_between_name_and_date():
    assert authors(HEADLINE, "Ida Brandt", "|", "3 March 2031", *STORY) == ["Ida Brandt"]


def test_a_label_after_the_story_names_its_author_where_the_header_does_not():
    assert authors(HEADLINE, *STORY, "Published by", "Una Vale") == ["Una Vale"]
    assert authors(HEADLINE, "By Ida Brandt", *STORY, "Published by", "Una Vale") == ["Ida Brandt"]
    assert authors(HEADLINE, *STORY, "Published by", "the water works") == []


def test_a_name_in_brackets_behind_the_last_stop_signs_the_story():
    assert authors(HEADLINE, *STORY, "Farmers welcome the vote. (Una Reed) +++") == ["Una Reed"]


def test_a_name_in_brackets_of_which_the_story_speaks_signs_nothing():
    assert authors(HEADLINE, *STORY, "Farmers welcome his vote. (Tom Holm)") == []
    assert authors(HEADLINE, *STORY, "Farmers welcome the vote of the mayor (Una Reed).") == []
