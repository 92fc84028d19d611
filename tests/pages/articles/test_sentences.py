from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.pages.articles.sentences import NameMark, Segment, inside_a_link, set_sentence, set_text
from ru_pk_archive.records.draft import Block, BlockKind, Mark, MarkKind, Sentence

TEXT = "Ida Brandt opened the new bridge."


def segments(*marks: Mark, names: tuple[NameMark, ...] = ()) -> tuple[Segment, ...]:
    return set_sentence(Sentence("s-1", TEXT, marks), names).segments


def test_a_sentence_in_which_nothing_changes_stays_whole():
    assert segments() == ()


def test_a_name_is_a_stretch_of_its_own():
    assert segments(names=(NameMark(0, 10, "person", "../people/ida-brandt.html"),)) == (
        Segment("Ida Brandt", "../people/ida-brandt.html", "person"),
        Segment(" opened the new bridge."),
    )


def test_a_name_that_leads_nowhere_is_still_told_from_other_words():
    assert segments(names=(NameMark(0, 10, "person", guess=True),))[0] == Segment(
        "Ida Brandt", ink="person", guess=True
    )


def test_a_name_that_is_half_stressed_is_a_link_in_two_stretches():
    bold = Mark(MarkKind.STRONG, 4, 17)
    assert segments(bold, names=(NameMark(0, 10, "person", "x.html"),)) == (
        Segment("Ida ", "x.html", "person"),
        Segment("Brandt", "x.html", "person", strong=True),
        Segment(" opened", strong=True),
        Segment(" the new bridge."),
    )


def test_a_link_of_the_source_is_not_taken_for_a_name():
    link = Mark(MarkKind.LINK, 26, 32, "https://example.org/")
    assert segments(link)[1] == Segment("bridge", "https://example.org/")
    sentence = Sentence("s-1", TEXT, (link,))
    assert inside_a_link(sentence, 22, 27)
    assert not inside_a_link(sentence, 22, 26)


STRETCHES = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(sorted)


@given(st.lists(st.tuples(st.sampled_from(MarkKind), STRETCHES), max_size=4))
def test_the_stretches_of_a_sentence_are_its_text(drawn):
    marks = tuple(Mark(kind, start, end, "https://example.org/") for kind, (start, end) in drawn)
    found = segments(*marks)
    assert "".join(segment.text for segment in found) == (TEXT if marks else "")
    assert all(segment.text for segment in found)


def block(kind: BlockKind, text: str, language: str = "en", rtl: bool = False) -> Block:
    return Block(kind, (Sentence(f"s-{text}", text),), language, rtl, None)


def test_items_that_follow_each_other_are_one_list():
    passages = set_text(
        (
            block(BlockKind.PARAGRAPH, "a"),
            block(BlockKind.LIST_ITEM, "b"),
            block(BlockKind.LIST_ITEM, "c"),
            block(BlockKind.PARAGRAPH, "d"),
        ),
        "en",
        {},
    )
    assert [(passage.kind, len(passage.blocks)) for passage in passages] == [
        ("paragraph", 1),
        ("list item", 2),
        ("paragraph", 1),
    ]


def test_only_a_foreign_passage_names_its_language_and_direction():
    own, russian, persian = set_text(
        (
            block(BlockKind.VERSE, "a", "he", True),
            block(BlockKind.VERSE, "b", "ru"),
            block(BlockKind.VERSE, "c", "fa", True),
        ),
        "he",
        {},
    )
    assert (own.language, own.direction) == ("", "")
    assert (russian.language, russian.direction) == ("ru", "ltr")
    assert (persian.language, persian.direction) == ("fa", "rtl")
