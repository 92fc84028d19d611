"""Turns what was read from one clipping into lines that show what each fact rests on."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from ru_pk_archive.catalog.lookup import sentence_texts
from ru_pk_archive.cli.printing import Line
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.records.article import Article, Mention, Quotation, Span
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.entity import Authorities
from ru_pk_archive.records.evidence import Claim, DateClaim, Evidence
from ru_pk_archive.records.problem import Problem

# Characters shown on each side of the decisive words.
_AROUND = 60


def explanation_lines(
    article: Article | None, authorities: Authorities, problems: Iterable[Problem]
) -> Iterator[Line]:
    """The record of one clipping: what it states, what was linked in it, what was cut, what is wrong."""
    if article is not None:
        texts = _Texts.of(article, authorities)
        yield Line(article.draft.title.value, style="heading")
        yield Line(_file_line(article.draft))
        yield from _section("Stated", _stated(article.draft))
        yield from _section("Date of publication", _publication(article))
        yield from _section("Bounds of that date in the text", _window(article, texts))
        yield from _section("Names", _names(article, texts))
        yield from _section("Names left alone", _unresolved(article, texts))
        yield from _section("Topics", _topics(article, texts))
        yield from _section("Quotations", _quotations(article, texts))
        yield from _section("Dated statements", _statements(article, texts))
        yield from _section("Cut", _cuts(article.draft))
    yield from _section("Problems", _problems(problems))


@dataclass(frozen=True)
class _Texts:
    """The words that ids in an article stand for."""

    sentences: Mapping[str, str]
    names: Mapping[str, str]

    @staticmethod
    def of(article: Article, authorities: Authorities) -> "_Texts":
        kinds = {kind.id: kind.label.lower() for kind in authorities.kinds}
        names = {
            entity.id: f"{entity.name} ({kinds[entity.kind]}{'' if entity.reviewed else ', not reviewed'})"
            for entity in (*authorities.entities, *article.discovered)
        }
        return _Texts(sentence_texts(article.draft), names)

    def name(self, entity: str) -> str:
        return self.names.get(entity, entity)

    def excerpt(self, span: Span) -> str:
        return _excerpt(self.sentences[span.sentence], span.start, span.end)


def _file_line(draft: Draft) -> str:
    return f"{draft.file.path}, {draft.file.format}, {draft.file.size:,} bytes, language {draft.language}"


def _stated(draft: Draft) -> Iterator[Line]:
    claims: list[tuple[str, Claim | None]] = [
        ("Headline", draft.title),
        ("Outlet", draft.outlet),
        ("First outlet", draft.original_outlet),
        *(("Byline", author) for author in draft.authors),
        ("About the author", draft.author_note),
        ("Dateline", draft.dateline),
        ("Address", draft.url),
        ("Archived copy", draft.archived_url),
        ("Rights", draft.rights),
    ]
    for label, claim in claims:
        if claim is not None:
            yield Line(f"{label}: {claim.value}", 2)
            yield Line(f"{claim.basis.value}, {_evidence(claim.evidence)}", 6)
    missing = [label.lower() for label, claim in claims if claim is None]
    missing += [] if draft.authors else ["byline"]
    if missing:
        yield Line(f"Not stated: {', '.join(missing)}", 2)
    for correction in draft.corrections:
        read = f"“{correction.read}”" if correction.read else "nothing"
        yield Line(f"Corrected by {_place(correction.source, correction.line)}: {correction.field}", 2)
        yield Line(f"read as {read}, corrected to “{correction.corrected}”", 6)
    if draft.publish:
        yield Line(f"To be published: {draft.publish.value}", 2)


def _publication(article: Article) -> Iterator[Line]:
    if article.published is None:
        yield Line("Not known: the clipping prints none and its text bounds none.", 2)
    else:
        yield from _date_lines(article.published)
    for claim in article.draft.dates:
        if claim != article.published:
            yield Line("Also on the clipping:", 2)
            yield from _date_lines(claim)


def _date_lines(claim: DateClaim) -> Iterator[Line]:
    yield Line(f"{_date(claim.date)}: {claim.role.value}", 2)
    yield Line(f"{claim.basis.value}, {_evidence(claim.evidence)}", 6)


def _window(article: Article, texts: _Texts) -> Iterator[Line]:
    for step in article.window:
        yield Line(f"{_date(step.date)}: {step.reason}", 2)
        yield Line(texts.excerpt(step.span), 6)


def _names(article: Article, texts: _Texts) -> Iterator[Line]:
    mentions: dict[str, list[Mention]] = {}
    for mention in article.mentions:
        mentions.setdefault(mention.entity, []).append(mention)
    for entity, found in mentions.items():
        times = f", {len(found)} times" if len(found) > 1 else ""
        yield Line(f"{texts.name(entity)}{times}", 2)
        yield Line(f"{found[0].rule}: {texts.excerpt(found[0].span)}", 6)


def _unresolved(article: Article, texts: _Texts) -> Iterator[Line]:
    for name in article.unresolved:
        fitting = ", ".join(map(texts.name, name.candidates))
        yield Line(f"{name.form}: {name.reason}{f' ({fitting})' if fitting else ''}", 2)
        yield Line(texts.excerpt(name.span), 6)


def _topics(article: Article, texts: _Texts) -> Iterator[Line]:
    for tag in article.topics:
        follows = f", follows from {texts.name(tag.follows)}" if tag.follows else ""
        yield Line(f"{texts.name(tag.topic)}, weight {tag.weight}{follows}", 2)
        for span in tag.spans:
            yield Line(texts.excerpt(span), 6)


def _quotations(article: Article, texts: _Texts) -> Iterator[Line]:
    for quotation in article.quotations:
        yield Line(f"“{quotation.text}”", 2)
        yield Line(_speaker(quotation, texts), 6)


def _speaker(quotation: Quotation, texts: _Texts) -> str:
    speaker = quotation.speaker
    if speaker is None:
        return "speaker not known"
    name = texts.name(speaker.entity) if speaker.entity else f"{speaker.name} ({speaker.kind.value})"
    return f"{name}, by {quotation.rule}: {texts.excerpt(speaker.span)}"


def _statements(article: Article, texts: _Texts) -> Iterator[Line]:
    for statement in article.statements:
        event = f", date of {texts.name(statement.event)}" if statement.event else ""
        date = _date(statement.date) if statement.date else "not resolved"
        yield Line(f"{date}: “{statement.words}”, {statement.rule}{event}", 2)
        yield Line(texts.excerpt(statement.span), 6)


def _cuts(draft: Draft) -> Iterator[Line]:
    for cut in draft.cuts:
        yield Line(f"{_place(draft.file.path, cut.line)}, {cut.reason}: {_shortened(cut.text)}", 2)


def _problems(problems: Iterable[Problem]) -> Iterator[Line]:
    for problem in problems:
        severity = problem.severity.value
        place = _place(problem.source, problem.line)
        yield Line(f"{place}  {severity}: {problem.message} [{problem.code.slug}]", 2)


def _section(heading: str, lines: Iterable[Line]) -> Iterator[Line]:
    """The lines under their heading, which is left out if there are none."""
    for number, line in enumerate(lines):
        if number == 0:
            yield Line("")
            yield Line(heading, style="heading")
        yield line


def _evidence(evidence: Evidence) -> str:
    place = f"sentence {evidence.sentence}" if evidence.sentence else _place(evidence.source, evidence.line)
    return f"{evidence.rule}, {place}: {_excerpt(evidence.text, evidence.start, evidence.end)}"


def _place(source: str, line: int | None) -> str:
    return source if line is None else f"{source}:{line}"


def _date(date: UncertainDate) -> str:
    words = in_words(date)
    return words if words == date.edtf else f"{words} ({date.edtf})"


def _excerpt(text: str, start: int, end: int) -> str:
    """The decisive words in »marks«, with some of what stands around them."""
    before, after = text[:start], text[end:]
    if len(before) > _AROUND:
        before = f"… {before[-_AROUND:].partition(' ')[2]}"
    if len(after) > _AROUND:
        after = f"{after[:_AROUND].rpartition(' ')[0]} …"
    return f"{before}»{text[start:end]}«{after}".replace("\n", " / ")


def _shortened(text: str) -> str:
    line = " / ".join(text.split("\n"))
    return f"“{line}”" if len(line) <= 2 * _AROUND else f"“{line[: 2 * _AROUND].rpartition(' ')[0]} …”"
