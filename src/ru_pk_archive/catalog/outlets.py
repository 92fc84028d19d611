"""Turns what articles say of their source into one entry for each source."""

from collections import Counter

from ru_pk_archive.catalog.addresses import OUTLET_FOLDER, in_folder
from ru_pk_archive.fingerprint import digest_text
from ru_pk_archive.records.archive import OutletEntry
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.identity import slug


def outlet_id(article: Article) -> str | None:
    """The id of the article's source, None if the clipping names none."""
    claim = article.draft.outlet
    return id_of_name(claim.value) if claim else None


def id_of_name(name: str) -> str:
    """The id of the source of this name. Names with one slug ("The Vale Post", "the vale post") are one's."""
    return slug(name) or f"x-{digest_text(name, 6)}"


def outlet_entries(ordered: tuple[Article, ...]) -> tuple[OutletEntry, ...]:
    """The sources by name, each under its most frequent spelling (of equals, the earliest article's)."""
    spellings: dict[str, Counter[str]] = {}
    articles: dict[str, list[str]] = {}
    for article in ordered:
        claim, outlet = article.draft.outlet, outlet_id(article)
        if claim and outlet:
            spellings.setdefault(outlet, Counter())[claim.value] += 1
            articles.setdefault(outlet, []).append(article.draft.id)
    paths, _ = in_folder(OUTLET_FOLDER, articles)
    entries = [
        OutletEntry(id, spellings[id].most_common(1)[0][0], paths[id], tuple(articles[id])) for id in articles
    ]
    return tuple(sorted(entries, key=lambda entry: (entry.name.casefold(), entry.id)))
