"""What a format and a curator state of a clipping, beside what its text prints."""

from hypothesis import assume, given
from hypothesis import strategies as st

from ru_pk_archive.loader import plain_text
from ru_pk_archive.loader.assembly import assemble_draft
from ru_pk_archive.loader.reading import Corrections, FoundField, RawBlock, Reading
from ru_pk_archive.loader.text_cleaning import clean_line, decode
from ru_pk_archive.records.draft import BlockKind, Cut, Mark, MarkKind, TagOrder
from ru_pk_archive.records.evidence import Basis, Evidence
from ru_pk_archive.records.problem import Code, Problem
from ru_pk_archive.records.source_file import SourceFile
from vale_bridge import HEADLINE, LEAD, NOTHING, SECOND, STORY, THIRD, authors, dates, read, sentences, value


def field(name: str, text: str, basis: Basis) -> FoundField:
    return FoundField(
        name, text, basis, Evidence(text, 0, len(text), "curator", "clippings/bridge.yaml", 2), "index"
    )


def test_a_curators_corrections_win_and_tell_what_was_read():
    corrections = Corrections(
        (
            field("title", "Bridge to reopen", Basis.CURATED),
            field("published", "2024-03-05", Basis.CURATED),
            field("language", "en-GB", Basis.CURATED),
        ),
        (TagOrder("tom-holm", True, "clippings/bridge.yaml", 5),),
        "A remark.",
    )
    draft = read(f"{HEADLINE}\n\nMarch 4, 2024\n\n{STORY}", corrections)
    assert (draft.title.value, draft.title.basis) == ("Bridge to reopen", Basis.CURATED)
    assert dates(draft) == ["2024-03-05 published", "2024-03-04 published"]
    assert draft.language == draft.blocks[0].language == "en-GB"
    assert [(made.field, made.read, made.corrected) for made in draft.corrections] == [
        ("title", HEADLINE, "Bridge to reopen"),
        ("published", "2024-03-04", "2024-03-05"),
        ("language", None, "en-GB"),
    ]
    assert (draft.tag_orders[0].entity, draft.note) == ("tom-holm", "A remark.")
    assert HEADLINE not in sentences(draft)


def test_authors_beside_a_clipping_replace_those_of_its_front_matter():
    raw = (RawBlock(BlockKind.PARAGRAPH, LEAD, (), 1),)
    found = Reading(raw, (field("author", "Ida Brandt", Basis.CURATED),), (), ())
    corrections = Corrections((field("author", "Una Stern", Basis.CURATED),), ())
    draft, _ = assemble_draft(SourceFile("a.md", b""), "Markdown", found, corrections)
    assert draft is not None
    assert authors(draft) == ["Una Stern"]
    assert [(made.read, made.corrected) for made in draft.corrections] == [("Ida Brandt", "Una Stern")]


def reading(*blocks: tuple[BlockKind, str], fields: tuple[FoundField, ...] = ()) -> Reading:
    raw = tuple(RawBlock(kind, text, (), number) for number, (kind, text) in enumerate(blocks, 1))
    return Reading(raw, fields, (Cut("menu", "navigation", None),), (Problem(Code.ACTIVE_CONTENT, "x", "a"),))


def test_what_a_format_reader_found_is_kept_beside_what_the_text_prints():
    found = reading(
        (BlockKind.PARAGRAPH, HEADLINE),
        (BlockKind.HEADING, "Key points"),
        (BlockKind.PARAGRAPH, LEAD),
        (BlockKind.LIST_ITEM, "a bridge"),
        (BlockKind.QUOTE, "We waited"),
        fields=(
            field("title", f"{HEADLINE} | Riverside", Basis.METADATA),
            field("published", "2024-03-04", Basis.METADATA),
            field("author", "Ida Brandt", Basis.METADATA),
        ),
    )
    file = SourceFile("clippings/bridge.html", b"<p>")
    draft, problems = assemble_draft(file, "web page", found, NOTHING)
    assert draft is not None
    assert [problem.code for problem in problems] == [Code.ACTIVE_CONTENT]
    assert (draft.id, draft.title.value, value(draft.outlet)) == ("bridge", HEADLINE, None)
    assert [block.kind for block in draft.blocks] == [
        BlockKind.HEADING,
        BlockKind.PARAGRAPH,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTE,
    ]
    assert (authors(draft), dates(draft)) == (["Ida Brandt"], ["2024-03-04 published"])
    assert draft.cuts == (Cut("menu", "navigation", None),)


def test_marks_stay_on_their_words_in_the_sentence():
    text = f"{SECOND}  Then  they left."
    start = text.index("left")
    raw = RawBlock(BlockKind.PARAGRAPH, text, (Mark(MarkKind.STRONG, start, start + 4),), 1)
    draft, _ = assemble_draft(SourceFile("a.md", b""), "Markdown", Reading((raw,), (), (), ()), NOTHING)
    assert draft is not None
    [(sentence, mark)] = [
        (sentence, mark) for block in draft.blocks for sentence in block.sentences for mark in sentence.marks
    ]
    assert (sentence.text, sentence.text[mark.start : mark.end]) == ("Then they left.", "left")


LINES = st.sampled_from(
    [
        HEADLINE,
        f"{HEADLINE} | Harrow Vale Courier",
        LEAD,
        SECOND,
        THIRD,
        f"HARROW VALE, March 4 (XYZ) - {LEAD}",
        "By Ida Brandt",
        "Ida Brandt",
        "March 4, 2024",
        "March 4",
        "10:45 am, 2024",
        "Updated: 6 March 2024",
        "Home",
        "Related Articles",
        "Comments",
        "Also Read: A dam for Lowmoor",
        "The writer is a lecturer.",
        "www.courier.example.org",
        "- a dam",
        "1931 2.50 2.60",
        "the river knows no bridge tonight",
        "بنی آدم اعضای یکدیگرند",
        "of",
        ":",
        "…",
        "© 2024 Courier",
    ]
)


@given(
    st.lists(
        st.tuples(LINES | st.text(max_size=60), st.sampled_from(["\n", "\n\n"])), min_size=1, max_size=14
    )
)
def test_no_line_of_a_clipping_is_dropped_silently(lines):
    text = "".join(line + gap for line, gap in lines)
    file = SourceFile("clippings/bridge.txt", text.encode("utf-8", "replace"))
    decoded = decode(file)
    assume(isinstance(decoded, str))
    draft, problems = assemble_draft(file, "text", plain_text.FORMAT.read(file, str(decoded)), NOTHING)
    if draft is None:
        assert [problem.code for problem in problems] == [Code.TEXT_MISSING]
        return
    told = [
        *sentences(draft),
        *(cut.text for cut in draft.cuts),
        draft.title.evidence.text,
        draft.title.value,
    ]
    told += [claim.value for claim in (draft.author_note, draft.outlet) if claim is not None]
    kept = " ".join(" ".join(told).split())
    for line in str(decoded).split("\n"):
        for word in clean_line(line.lstrip("•▪◦‣●■*–- \t")).split():
            assert word in kept
