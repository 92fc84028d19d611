"""An invented valley and its press: authority records, and clippings with the names in them linked."""

from dataclasses import replace

from building import claim, edtf
from ru_pk_archive.loader.sentences import split_sentences
from ru_pk_archive.records.article import Mention, Span, Where
from ru_pk_archive.records.draft import Block, BlockKind, ClippingFile, Draft, Sentence, TagOrder
from ru_pk_archive.records.entity import (
    Alias,
    Authorities,
    Discovery,
    Entity,
    Fact,
    FieldType,
    Kind,
    KindField,
    Matching,
    Purpose,
)
from ru_pk_archive.records.evidence import Basis, DateClaim
from ru_pk_archive.tagger.alias_index import AliasIndex, build_index


def _kind(id: str, matching: Matching, *fields: KindField, discovery: Discovery | None = None) -> Kind:
    return Kind(id, f"{id}s", id.title(), f"{id.title()}s", matching, discovery, "Thing", "topic", fields)


KINDS = (
    _kind(
        "villager",
        Matching.NAMES,
        KindField("gender", "Gender", FieldType.INTERNAL, Purpose.GENDER),
        KindField("terms", "Terms", FieldType.SPELLS, Purpose.OFFICES),
    ),
    _kind("body", Matching.NAMES, discovery=Discovery.ORGANISATIONS),
    _kind("spot", Matching.NAMES),
    _kind("happening", Matching.NAMES, KindField("day", "Day", FieldType.DATE, Purpose.DATES)),
    _kind("subject", Matching.PHRASES, KindField("wider", "Wider", FieldType.REFERENCE, Purpose.BROADER)),
)


def spell(title: str, start: str | None, end: str | None = None) -> Fact:
    return Fact("terms", title, edtf(start) if start else None, edtf(end) if end else None)


def record(kind: str, id: str, name: str, *aliases: str, facts: tuple[Fact, ...] = ()) -> Entity:
    return Entity(
        id=id,
        kind=kind,
        name=name,
        type="",
        description="",
        aliases=tuple(map(Alias, aliases)),
        excluded=(),
        facts=facts,
        note="",
        sources=(),
        reviewed=True,
        source="authorities/all.yaml",
        line=1,
    )


def villager(id: str, name: str, *aliases: str, gender: str = "", terms: tuple[Fact, ...] = ()) -> Entity:
    facts = (Fact("gender", gender),) if gender else ()
    return record("villager", id, name, *aliases, facts=facts + terms)


def happening(id: str, name: str, day: str) -> Entity:
    return record("happening", id, name, facts=(Fact("day", day, start=edtf(day)),))


def subject(id: str, name: str, *phrases: str, wider: str | None = None, general: str = "") -> Entity:
    made = record("subject", id, name, *phrases, facts=(Fact("wider", wider),) if wider else ())
    return replace(made, aliases=(*made.aliases, Alias(general, ambiguous=True))) if general else made


RECORDS = (
    villager(
        "ida-brandt",
        "Ida Brandt",
        "Brandt",
        gender="female",
        terms=(
            spell("Minister of State for Trade of the Vale", "1929-05-03", "1931-02-27"),
            spell("Minister of Trade of the Vale", "1931-02-28", "1934-06-29"),
        ),
    ),
    villager(
        "carl-osten", "Carl Osten", "Osten", gender="male", terms=(spell("President of the Vale", "1930"),)
    ),
    villager(
        "ann-lee", "Ann Lee", terms=(spell("Secretary-General of the Union of Valleys", "1928", "1932"),)
    ),
    record("body", "water-board", "Water Board"),
    record("spot", "estermouth", "Estermouth"),
    happening("great-flood", "Great Flood", "1927-11-02"),
    happening("fair-1931", "1931 Fair", "1931-05-10"),
    happening("vale-treaty", "Treaty of Estermouth", "1880"),
    happening("coast-works", "Coast Works", "1929-04-20/.."),
    happening("long-war", "Long War", "1914/1918"),
    subject("bridges", "Bridges", "bridge", "bridge toll", wider="roads"),
    subject("floods", "Floods", "flood", "high water", general="wet"),
    subject("roads", "Roads", "highway", wider="traffic"),
    subject("traffic", "Traffic"),
)
INDEX: AliasIndex = build_index(Authorities(KINDS, RECORDS))


def press(
    text: str,
    *,
    title: str = "News of the vale",
    title_basis: Basis = Basis.PRINTED,
    language: str = "en",
    foreign: tuple[int, ...] = (),
    headings: tuple[int, ...] = (),
    dates: tuple[DateClaim, ...] = (),
    orders: tuple[TagOrder, ...] = (),
) -> Draft:
    """A clipping; an empty line parts its paragraphs, counted from 0 in `foreign` and `headings`.

    The sentences have the ids s-1, s-2 … and the paragraph n stands in line n + 1.
    """
    blocks, number = [], 0
    for place, paragraph in enumerate(text.split("\n\n")):
        line = " ".join(paragraph.split())
        sentences = []
        for start, end in split_sentences(line):
            number += 1
            sentences.append(Sentence(f"s-{number}", line[start:end]))
        kind = BlockKind.HEADING if place in headings else BlockKind.PARAGRAPH
        tongue = "xx" if place in foreign else language
        blocks.append(Block(kind, tuple(sentences), tongue, False, place + 1))
    return Draft(
        id="clipping",
        file=ClippingFile("clippings/clipping.txt", "0" * 64, 1, "text"),
        language=language,
        title=claim(title, title_basis),
        outlet=None,
        original_outlet=None,
        authors=(),
        author_note=None,
        dateline=None,
        url=None,
        archived_url=None,
        rights=None,
        dates=dates,
        blocks=tuple(blocks),
        cuts=(),
        corrections=(),
        tag_orders=orders,
    )


def linked(draft: Draft, index: AliasIndex = INDEX) -> tuple[Mention, ...]:
    """Every name of the records in the headline and the text, in reading order."""
    sentences = [sentence for block in draft.blocks for sentence in block.sentences]
    places = [(Where.TITLE, "", draft.title.value)]
    places += [(Where.TEXT, sentence.id, sentence.text) for sentence in sentences]
    return tuple(
        Mention(
            hit.candidates[0], text[hit.start : hit.end], Span(where, id, hit.start, hit.end), "full name"
        )
        for where, id, text in places
        for hit in index.name_hits(text)
    )


def words_at(draft: Draft, span: Span) -> str:
    """The words that a span covers."""
    if span.where is Where.TITLE:
        return draft.title.value[span.start : span.end]
    texts = {sentence.id: sentence.text for block in draft.blocks for sentence in block.sentences}
    return texts[span.sentence][span.start : span.end]
