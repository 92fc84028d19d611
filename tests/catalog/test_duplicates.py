"""The same story twice: what counts as one text, as a follow-up, as nothing."""

from dataclasses import replace
from random import Random

import pytest

from building import article, authorities, claim, draft, entity, kind
from ru_pk_archive.catalog import duplicates
from ru_pk_archive.catalog.duplicates import find_retellings
from ru_pk_archive.catalog.outlets import outlet_names
from ru_pk_archive.catalog.shingles import held_in
from ru_pk_archive.records.archive import Kinship, Related
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.entity import Alias, FieldType, KindField, Purpose

FLOOD = (
    "The Orrin rose by three metres in the night and carried off the wooden bridge at Harrow Vale.",
    "Nobody was injured, but several families left their houses and spent the morning in the schoolroom.",
    "Mayor Ida Brandt promised that the council would discuss a stronger bridge before the winter.",
    "Merchants from Estermouth complained that their deliveries now needed a detour of eleven miles.",
)
COURT = (
    "Two families have taken the Water Board to court over the height of the embankment.",
    "Their lawyer said that repeated warnings about the embankment had been answered with silence.",
    "The judge adjourned the hearing until the engineers have delivered their measurements.",
    "Spectators filled the courtroom and the corridor, and sandwiches were sold on the staircase.",
)
MARKET = (
    "Wheat closed at {} crowns and barley at {} crowns on the exchange in Estermouth yesterday,",
    "where traders described business as quiet and expected little movement during the coming days.",
    "Wool was offered at {} crowns, while tobacco changed hands at {} crowns in the afternoon session.",
)
BACKGROUND = (
    "The wooden bridge, built by subscription after the great fire, was the only crossing between",
    "Harrow Vale and the railway station, and its keeper collected tolls from carriages and cattle alike.",
)


def of(id: str, *sentences: str, on: str | None = "1927-11-02", outlet: str | None = "Vale Post") -> Article:
    return article(draft(id, *sentences, outlet=outlet), on)


def edited(sentences: tuple[str, ...], *changes: tuple[str, str]) -> tuple[str, ...]:
    text = "\n".join(sentences)
    for before, after in changes:
        assert before in text
        text = text.replace(before, after)
    return tuple(text.split("\n"))


def filled(*figures: int) -> tuple[str, ...]:
    return tuple("\n".join(MARKET).format(*figures).split("\n"))


def kinships(*articles: Article) -> dict[str, list[tuple[str, str]]]:
    related = find_retellings(articles).related
    return {id: [(one.article, one.kinship.value) for one in found] for id, found in related.items()}


LIGHTLY = edited(FLOOD, ("the night", "the small hours"), ("eleven", "twelve"))
ABRIDGED = FLOOD[:2]
GROWN = (*FLOOD, *COURT)

ONE_TEXT = {
    "to the letter": (of("a", *FLOOD), of("b", *FLOOD, on="1927-11-03"), "near duplicate"),
    "in another source": (of("a", *FLOOD), of("b", *FLOOD, outlet="Mail"), "repost"),
    "in a source not known": (of("a", *FLOOD), of("b", *FLOOD, outlet=None), "near duplicate"),
    "with other punctuation and case": (
        of("a", *FLOOD),
        of("b", *(sentence.upper().replace(",", " –") for sentence in FLOOD)),
        "near duplicate",
    ),
    "lightly edited": (of("a", *FLOOD), of("b", *LIGHTLY, outlet="Mail"), "repost"),
    "shortened": (of("a", *FLOOD), of("b", *ABRIDGED, on="1927-11-03", outlet="Mail"), "repost"),
    "lengthened on the same day": (of("a", *FLOOD), of("b", *GROWN), "near duplicate"),
    "without any date": (of("a", *FLOOD, on=None), of("b", *FLOOD, on=None), "near duplicate"),
    "years later": (of("a", *FLOOD), of("b", *FLOOD, on="1957-11-02", outlet="Mail"), "repost"),
}
FOLLOW_UPS = {
    "all of it, and as much again": (of("a", *FLOOD), of("b", *GROWN, on="1927-11-05")),
    "a passage of it": (of("a", *FLOOD), of("b", *COURT, *FLOOD[1:3], on="1927-11-05", outlet="Mail")),
    "in the same month": (of("a", *FLOOD, on="1927-10"), of("b", *GROWN, on="1927-11")),
}
NOTHING = {
    "another story under the same headline": (of("a", *FLOOD), of("b", *COURT, on="1927-11-03")),
    "a single sentence": (of("a", *FLOOD), of("b", *COURT, FLOOD[0], on="1927-11-05")),
    "a passage on the same day": (of("a", *FLOOD), of("b", *COURT, *FLOOD[1:3])),
    "a passage after months": (of("a", *FLOOD), of("b", *COURT, *FLOOD[1:3], on="1928-03-01")),
    "a passage some time that year": (of("a", *FLOOD), of("b", *COURT, *FLOOD[1:3], on="1928")),
    "a passage, day not known": (of("a", *FLOOD), of("b", *COURT, *FLOOD[1:3], on=None)),
    "an excerpt with nothing new": (
        of("a", *FLOOD, *COURT, *BACKGROUND),
        of("b", *FLOOD[1:3], on="1927-11-05"),
    ),
    "a market report with other figures": (
        of("a", *filled(41, 32, 17, 88)),
        of("b", *filled(43, 31, 19, 86), on="1927-11-03"),
    ),
    "words too few to tell": (of("a", FLOOD[0]), of("b", FLOOD[0])),
    "no words": (of("a"), of("b")),
}


@pytest.mark.parametrize("case", ONE_TEXT)
def test_one_text_is_told_from_both_sides_and_counted_once(case):
    one, other, kinship = ONE_TEXT[case]
    assert kinships(one, other) == {"a": [("b", kinship)], "b": [("a", kinship)]}
    assert find_retellings((one, other)).independent == 1


@pytest.mark.parametrize("case", FOLLOW_UPS)
def test_a_later_report_that_repeats_a_passage_and_adds_to_it_is_a_follow_up(case):
    one, other = FOLLOW_UPS[case]
    assert kinships(one, other) == {"a": [("b", "follow-up")], "b": [("a", "earlier report")]}
    assert find_retellings((one, other)).independent == 2


@pytest.mark.parametrize("case", NOTHING)
def test_what_is_not_the_same_story(case):
    one, other = NOTHING[case]
    assert kinships(one, other) == {}
    assert find_retellings((one, other)).independent == 2


@pytest.mark.parametrize(
    ("outlets", "original", "kinship"),
    [((None, "Mail"), "Mail", "repost"), ((None, None), "Mail", "repost"), (("Mail", "Mail"), "Wire", None)],
)
def test_a_text_that_names_where_it_was_first_is_a_repost(outlets, original, kinship):
    one, other = (of(id, *FLOOD, outlet=outlet) for id, outlet in zip("ab", outlets, strict=True))
    other = replace(other, draft=replace(other.draft, original_outlet=claim(original)))
    assert kinships(one, other)["a"] == [("b", kinship or "near duplicate")]


def test_two_spellings_of_one_record_are_no_two_sources():
    paper = kind("paper", "papers", fields=(KindField("owner", "Owner", FieldType.TEXT, Purpose.PUBLISHER),))
    post = replace(entity("post", "paper", "The Vale Post"), aliases=(Alias("VP"),))
    both = (of("a", *FLOOD, outlet="VP"), of("b", *FLOOD, outlet="The Vale Post"))
    names = outlet_names(authorities(post, kinds=(paper,)))
    assert find_retellings(both).related["a"][0].kinship is Kinship.REPOST
    assert find_retellings(both, names).related["a"][0].kinship is Kinship.NEAR_DUPLICATE


def test_the_share_and_the_sentences_are_those_of_each_own_text():
    long, short = of("a", *FLOOD), of("b", *ABRIDGED, on="1927-11-03", outlet="Mail")
    related = find_retellings((long, short)).related
    assert related["a"] == (Related("b", Kinship.REPOST, 50, ("s-1", "s-2")),)
    assert related["b"] == (Related("a", Kinship.REPOST, 100, ("s-1", "s-2")),)


def test_figures_that_stay_the_same_are_no_other_report():
    one, other = of("a", *filled(41, 32, 17, 88)), of("b", *filled(41, 32, 17, 89), on="1927-11-03")
    assert kinships(one, other)["a"] == [("b", "near duplicate")]


def test_a_follow_up_is_told_of_the_story_once_however_often_the_story_was_printed():
    reposts = [of(f"a{n}", *FLOOD, outlet=f"Mail {n}") for n in range(3)]
    found = kinships(*reposts, of("b", *GROWN, on="1927-11-05"))
    assert found["b"] == [("a0", "earlier report")]
    assert found["a0"] == [("a1", "repost"), ("a2", "repost"), ("b", "follow-up")]
    assert found["a1"] == [("a0", "repost"), ("a2", "repost")]


def test_a_passage_that_many_stories_have_is_background_and_relates_none():
    # In two of them the next word is the same too, which makes a shingle that only they have.
    joints = ("Meanwhile", "Yesterday", "Elsewhere", "Yesterday", "Tomorrow", "Finally")
    stories = [
        of(f"a{n}", *BACKGROUND, joint, *story(n), on=f"1927-11-{n + 1:02}") for n, joint in enumerate(joints)
    ]
    assert kinships(*stories) == {}
    assert kinships(*stories[:2]) == {"a0": [("a1", "follow-up")], "a1": [("a0", "earlier report")]}


def comparisons(monkeypatch, articles: list[Article]) -> int:
    """How often the text of one article was held against that of another."""
    count = 0

    def counted(text, other):
        nonlocal count
        count += 1
        return held_in(text, other)

    monkeypatch.setattr(duplicates, "held_in", counted)
    find_retellings(tuple(articles))
    return count // 2


def story(seed: int) -> tuple[str, ...]:
    words = Random(seed)
    return tuple(
        " ".join("".join(words.choices("aeioulnrst", k=words.randint(3, 10))) for _ in range(15))
        for _ in range(4)
    )


@pytest.mark.parametrize(
    ("archive", "each"),
    [
        (lambda n: [of(f"a{i:04}", *FLOOD, outlet=f"Mail {i}") for i in range(n)], 4),
        (lambda n: [of(f"a{i:04}", *story(i), *FLOOD[:1]) for i in range(n)], 0),
        (lambda n: [of(f"a{i:04}", *story(i // 2)) for i in range(n)], 0.5),
    ],
    ids=["one text everywhere", "a formula in every text", "every text twice"],
)
def test_comparisons_grow_with_the_number_of_articles_and_not_with_its_square(monkeypatch, archive, each):
    assert comparisons(monkeypatch, archive(200)) <= each * 200
    assert comparisons(monkeypatch, archive(400)) <= each * 400


def test_a_text_printed_very_often_is_one_story_and_each_of_its_articles_leads_to_the_first():
    found = find_retellings(tuple(of(f"a{i:02}", *FLOOD, outlet=f"Mail {i}") for i in range(50)))
    assert found.independent == 1
    assert all(related[0].article == "a00" for id, related in found.related.items() if id != "a00")
    assert len(found.related["a00"]) == 49
