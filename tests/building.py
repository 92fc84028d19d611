"""Makes small articles and archives for tests, from as few words as a test needs."""

import re
from collections.abc import Iterator, Mapping

from ru_pk_archive.dating.edtf import parse_edtf
from ru_pk_archive.records.archive import ArchiveSettings
from ru_pk_archive.records.article import (
    BETWEEN_AUTHORS,
    BYLINE_ID,
    Article,
    DatedStatement,
    Mention,
    Quotation,
    Span,
    TopicTag,
    Where,
)
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import Block, BlockKind, ClippingFile, Draft, Sentence
from ru_pk_archive.records.entity import (
    Authorities,
    Discovery,
    Entity,
    Fact,
    FieldType,
    Kind,
    KindField,
    Matching,
)
from ru_pk_archive.records.evidence import Basis, Claim, DateClaim, DateRole, Evidence


def edtf(text: str) -> UncertainDate:
    date = parse_edtf(text)
    assert date, text
    return date


def claim(value: str, basis: Basis = Basis.PRINTED) -> Claim:
    return Claim(value, basis, Evidence(value, 0, len(value), "line", "clippings/x.txt", 1))


def date_claim(text: str, role: DateRole = DateRole.PUBLISHED, basis: Basis = Basis.PRINTED) -> DateClaim:
    return DateClaim(edtf(text), role, basis, Evidence(text, 0, len(text), "dateline", "clippings/x.txt", 2))


def draft(
    id: str,
    *sentences: str,
    title: str = "Bridge opened",
    outlet: str | None = None,
    authors: tuple[str, ...] = (),
    dates: tuple[DateClaim, ...] = (),
    path: str | None = None,
) -> Draft:
    """A clipping of one paragraph; its sentences have the ids s-1, s-2 …"""
    lines = tuple(Sentence(f"s-{number}", text) for number, text in enumerate(sentences, 1))
    return Draft(
        id=id,
        file=ClippingFile(path or f"clippings/{id}.txt", "0" * 64, 1, "text"),
        language="en",
        title=claim(title),
        outlet=claim(outlet) if outlet else None,
        original_outlet=None,
        authors=tuple(map(claim, authors)),
        author_note=None,
        dateline=None,
        url=None,
        archived_url=None,
        rights=None,
        dates=dates,
        blocks=(Block(BlockKind.PARAGRAPH, lines, "en", False, 1),),
        cuts=(),
        corrections=(),
        tag_orders=(),
    )


def article(
    draft: Draft,
    published: str | None = None,
    *,
    basis: Basis = Basis.PRINTED,
    names: Mapping[str, str] = {},
    topics: tuple[TopicTag, ...] = (),
    statements: tuple[DatedStatement, ...] = (),
    quotations: tuple[Quotation, ...] = (),
    discovered: tuple[Entity, ...] = (),
) -> Article:
    """An article in which each form among `names` stands for the entity that it maps to, bylines included."""
    mentions = [
        Mention(names[span_text], span_text, span, "full name") for span_text, span in _found(draft, names)
    ]
    claimed = date_claim(published, basis=basis) if published else None
    return Article(draft, claimed, (), tuple(mentions), (), topics, quotations, statements, discovered)


def _found(draft: Draft, forms: Mapping[str, str]) -> Iterator[tuple[str, Span]]:
    if not forms:
        return
    pattern = re.compile("|".join(sorted(map(re.escape, forms), key=len, reverse=True)))
    sentences = [sentence for block in draft.blocks for sentence in block.sentences]
    byline = BETWEEN_AUTHORS.join(author.value for author in draft.authors)
    for where, id, text in (
        (Where.TITLE, "", draft.title.value),
        (Where.BYLINE, BYLINE_ID, byline),
        *((Where.TEXT, sentence.id, sentence.text) for sentence in sentences),
    ):
        for match in pattern.finditer(text):
            yield match.group(), Span(where, id, match.start(), match.end())


def within(draft: Draft, words: str) -> Span:
    """The first place in the text where the words stand."""
    for block in draft.blocks:
        for sentence in block.sentences:
            if (start := sentence.text.find(words)) >= 0:
                return Span(Where.TEXT, sentence.id, start, start + len(words))
    raise LookupError(words)


def entity(
    id: str, kind: str, name: str | None = None, reviewed: bool = True, facts: tuple[Fact, ...] = ()
) -> Entity:
    return Entity(
        id=id,
        kind=kind,
        name=name or id.replace("-", " ").title(),
        type="",
        description="",
        aliases=(),
        excluded=(),
        facts=facts,
        note="",
        sources=(),
        reviewed=reviewed,
        source=f"authorities/{kind}.yaml",
        line=1,
    )


def kind(
    id: str, plural: str, matching: Matching = Matching.NAMES, fields: tuple[KindField, ...] = ()
) -> Kind:
    return Kind(id, plural, id.title(), plural.title(), matching, None, "Thing", "topic", fields)


PERSON = Kind(
    id="person",
    plural="people",
    label="Person",
    label_plural="People",
    matching=Matching.NAMES,
    discovery=Discovery.PEOPLE,
    schema="Person",
    colour="person",
    fields=(
        KindField("gender", "Gender", FieldType.INTERNAL),
        KindField("born", "Born", FieldType.DATE),
        KindField("offices", "Offices", FieldType.SPELLS),
    ),
)
KINDS = (
    PERSON,
    kind("organisation", "organisations"),
    kind("place", "places"),
    kind("event", "events"),
    kind("topic", "topics", Matching.PHRASES),
)


def authorities(*entities: Entity, kinds: tuple[Kind, ...] = KINDS) -> Authorities:
    return Authorities(kinds, entities)


def settings(base_url: str = "", rights: str = "") -> ArchiveSettings:
    return ArchiveSettings(
        "Harrow Vale Archive", "News of the vale.", base_url, ("en",), rights, "", "", "", 100
    )
