"""Turns an article into the plain fields that its JSON object and its CSV row have in common."""

from collections.abc import Mapping

from ru_pk_archive.catalog.addresses import absolute
from ru_pk_archive.pages.data.export import Column, joined
from ru_pk_archive.records.archive import ArticleEntry
from ru_pk_archive.records.article import Article, Speaker
from ru_pk_archive.records.draft import Draft, Extent
from ru_pk_archive.records.entity import Entity
from ru_pk_archive.records.evidence import Basis, DateRole

STATED_COLUMNS = (
    Column("id", "The article's id: the name of its clipping without the ending."),
    Column("path", "Its page, from the root of this site."),
    Column("url", "The absolute address of its page, if the site has one."),
    Column("title", "The headline."),
    Column("title_basis", "How the headline is known: curated, metadata, printed, or derived from the text."),
    Column("outlet", "The source that published it as the clipping prints it, if it does."),
    Column("author", 'The authors as printed, joined by "; ", if there is a byline.'),
    Column("language", "The language of the text, a BCP 47 tag."),
    Column("published", "The date of publication as exactly as it is known (EDTF), never padded."),
    Column("published_basis", "How that is known: curated, metadata, printed, inferred or unknown."),
    Column("modified", "The date of the last change that the source states (EDTF)."),
    Column("first_published", "The date of an earlier publication elsewhere (EDTF)."),
    Column("publish", "How much of the text the page shows: whole or excerpt."),
)


def stated(entry: ArticleEntry, base_url: str) -> tuple[str | None, ...]:
    """The values of STATED_COLUMNS; None is what is not known."""
    article, draft = entry.article, entry.article.draft
    published = article.published
    return (
        draft.id,
        entry.path,
        absolute(base_url, entry.path),
        draft.title.value,
        draft.title.basis.value,
        draft.outlet.value if draft.outlet else None,
        joined(author.value for author in draft.authors) or None,
        draft.language,
        published.date.edtf if published else None,
        (published.basis if published else Basis.UNKNOWN).value,
        _first_date(draft, DateRole.MODIFIED),
        _first_date(draft, DateRole.FIRST_PUBLISHED),
        (Extent.EXCERPT if entry.withheld else Extent.WHOLE).value,
    )


def _first_date(draft: Draft, role: DateRole) -> str | None:
    return next((claim.date.edtf for claim in draft.dates if claim.role is role), None)


def speaker_name(speaker: Speaker, entities: Mapping[str, Entity]) -> str:
    """The name to quote someone by: the entity's if the speaker is one, else as the text names them."""
    return entities[speaker.entity].name if speaker.entity else speaker.name


def speaker_names(article: Article, entities: Mapping[str, Entity]) -> tuple[str, ...]:
    """Everyone whom the article quotes, each once, in the order of the quotations."""
    speakers = (quotation.speaker for quotation in article.quotations)
    return tuple(dict.fromkeys(speaker_name(speaker, entities) for speaker in speakers if speaker))
