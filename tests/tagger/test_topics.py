"""Which topics an article has, and how they weigh."""

import pytest

from ru_pk_archive.records.draft import TagOrder
from ru_pk_archive.records.evidence import Basis
from ru_pk_archive.tagger.topics import weigh_topics
from vale_press import INDEX, press, words_at

DULL = "The vale was quiet.\n\n"
IN_TITLE = {"title": "High water"}


def order(topic: str, add: bool) -> TagOrder:
    return TagOrder(topic, add, "clippings/clipping.yaml", 1)


def weights(text: str, **told: object) -> dict[str, int]:
    return {tag.topic: tag.weight for tag in weigh_topics(press(text, **told), INDEX)}


@pytest.mark.parametrize(
    ("text", "told", "is_topic"),
    [
        ("The flood came. The flood went.", {}, True),
        ("Nothing happened.", {"title": "After the flood"}, True),
        ("The high water came.", {}, True),  # several words in the first paragraph
        (DULL + "The high water came.", {}, False),  # further down
        ("The flood came.", {}, False),  # a single passing word
        ("The vale is wet. The road is wet.", {"title": "A wet year"}, False),  # too general alone
        ("The vale is wet. The flood came.", {}, True),  # but not beside another phrase
        ("The flood came with the flood.", {}, False),  # twice, in one sentence
        ("Nothing happened.", {"title": "After the flood", "title_basis": Basis.DERIVED}, False),
        ("Nothing.\n\nThe flood came. The flood went.", {"foreign": (1,)}, False),
    ],
)
def test_a_passing_word_makes_no_topic(text, told, is_topic):
    assert ("floods" in weights(text, **told)) is is_topic


def test_the_headline_weighs_double():
    assert weights("The flood came. The flood went.", title="The flood")["floods"] == 4


def test_topics_stand_by_falling_weight_then_id():
    tags = weigh_topics(press("A flood, a bridge. A flood, a bridge. A bridge."), INDEX)
    assert [(tag.topic, tag.weight) for tag in tags] == [
        ("bridges", 3),
        ("floods", 2),
        ("roads", 0),
        ("traffic", 0),
    ]


def test_broader_topics_follow_and_say_from_which():
    tags = {tag.topic: tag for tag in weigh_topics(press("A bridge. A bridge. A highway."), INDEX)}
    assert (tags["roads"].follows, tags["roads"].weight) == ("bridges", 1)
    assert (tags["traffic"].follows, tags["traffic"].weight, tags["traffic"].spans) == ("roads", 0, ())


def test_the_spans_are_the_triggers_in_reading_order():
    draft = press("The flood came. The high water went.", title="Floods again")
    (tag,) = weigh_topics(draft, INDEX)
    assert [words_at(draft, span) for span in tag.spans] == ["Floods", "flood", "high water"]


def test_an_added_topic_is_there_without_a_word_of_it():
    assert weights("Nothing.", orders=(order("floods", True),)) == {"floods": 1}


def test_a_removed_topic_brings_no_broader_one():
    assert weights("A bridge. A bridge.", orders=(order("bridges", False),)) == {}


def test_a_removed_broader_topic_does_not_follow():
    assert weights("A bridge. A bridge.", orders=(order("roads", False),)) == {"bridges": 2}


def test_orders_about_names_are_none_of_the_topics_business():
    assert weights("Nothing.", orders=(order("ida-brandt", True), order("nobody", True))) == {}
