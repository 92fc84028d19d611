"""Turns each article into its page: the text, what it names, how its date is known, where it comes from."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ru_pk_archive.catalog import addresses
from ru_pk_archive.catalog.chronology import neighbours
from ru_pk_archive.dating import reads_times
from ru_pk_archive.dating.wording import in_words
from ru_pk_archive.pages.articles.article_graph import article_node, author_link
from ru_pk_archive.pages.articles.citations import Citation, Cited, cite
from ru_pk_archive.pages.articles.dates_told import Telling, dates_told
from ru_pk_archive.pages.articles.named_here import (
    Ink,
    NameGroup,
    OpenName,
    legend,
    name_groups,
    name_marks,
    open_names,
)
from ru_pk_archive.pages.articles.provenance import Provenance, provenance
from ru_pk_archive.pages.articles.same_story import Retelling, same_story
from ru_pk_archive.pages.articles.sentences import Passage, set_text
from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.imprints import outlet_rights
from ru_pk_archive.pages.languages import texts_in
from ru_pk_archive.pages.opening_words import opening_words
from ru_pk_archive.pages.publication import Publication, publication
from ru_pk_archive.pages.rows import Brief
from ru_pk_archive.pages.shell import Link, Shell
from ru_pk_archive.pages.structured_data import web_address
from ru_pk_archive.records.archive import ArticleEntry, Catalog, Neighbour
from ru_pk_archive.records.article import Quotation
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.evidence import Basis, Claim, DateRole
from ru_pk_archive.records.page import Page
from ru_pk_archive.tagger import knows_grammar

# Search engines show about as much; a summary of three words helps no one.
_DESCRIPTION_LENGTH = 160
_SHORTEST_SUMMARY = 30

Beside = tuple[Neighbour | None, Neighbour | None]


@dataclass(frozen=True, slots=True)
class Saying:
    """Words in quotation marks and the way to them; `speaker` is None where that is not sure, and `all_said`
    leads to everything that the speaker says in the archive, "" for one without a page."""

    text: str
    speaker: Link | None
    href: str
    all_said: str


@dataclass(frozen=True, slots=True)
class ArticlePage:
    """An article. `language` and `direction` are "" for those of the site.

    `source` is None where the clipping names none; `title_derived` says that the headline was made
    from the text; `possible_names` are those that no one checked. `unread_speakers` and `unread_times` name
    the texts ("texts in Russian") in which the program cannot tell who speaks, and times; else they are "".
    `earlier_there` and `later_there` are its neighbours in the same source, None where there are none or the
    article is undated. `passages` hold an `excerpt` where rights forbid the whole text.
    """

    shell: Shell
    title: str
    title_derived: bool
    language: str
    direction: str
    source: Link | None
    first_source: str
    bylines: tuple[Link, ...]
    author_note: str
    dateline: str
    original: Link | None
    archived: Link | None
    publication: Publication
    passages: tuple[Passage, ...]
    excerpt: bool
    legend: tuple[Ink, ...]
    names: tuple[NameGroup, ...]
    possible_names: tuple[NameGroup, ...]
    open_names: tuple[OpenName, ...]
    sayings: tuple[Saying, ...]
    unread_speakers: str
    tellings: tuple[Telling, ...]
    unread_times: str
    same_story: tuple[Retelling, ...]
    earlier: Link | None
    later: Link | None
    earlier_there: Link | None
    later_there: Link | None
    citation: Citation
    rights: str
    provenance: Provenance


def plan(catalog: Catalog) -> Iterator[Page]:
    """A page for each article, in the catalog's order."""
    directory = Directory(catalog)
    titles, beside = _distinct_titles(directory), _beside_in_source(directory)
    for entry in catalog.articles:
        id = entry.article.draft.id
        model = _article_page(directory, entry, titles[id], beside.get(id, (None, None)))
        yield Page(entry.path, "article.html", model)


PAGE_KIND = plan


def _article_page(directory: Directory, entry: ArticleEntry, title: str, beside: Beside) -> ArticlePage:
    article, draft, path = entry.article, entry.article.draft, entry.path
    brief = directory.brief(entry)
    language = directory.language_mark(draft.language)
    source = directory.outlets[entry.outlet] if entry.outlet else None
    known = publication(directory, entry)
    rights = _value(draft.rights) or outlet_rights(directory, entry.outlet)
    return ArticlePage(
        shell=directory.shells.shell(
            path,
            title,
            _description(title, brief, directory.lead(entry)),
            subject=article_node(directory, entry, known, rights),
        ),
        title=draft.title.value,
        title_derived=draft.title.basis is Basis.DERIVED,
        language=language,
        direction=_direction(draft) if language else "",
        source=Link(source.name, addresses.relative(path, source.path)) if source else None,
        first_source=_value(draft.original_outlet),
        bylines=tuple(author_link(directory, entry, author.value) for author in draft.authors),
        author_note=_value(draft.author_note),
        dateline=_value(draft.dateline),
        original=_web_address(draft.url),
        archived=_web_address(draft.archived_url),
        publication=known,
        passages=set_text(draft.blocks, draft.language, name_marks(directory, entry)),
        excerpt=bool(entry.withheld),
        legend=legend(directory, entry),
        names=name_groups(directory, entry, reviewed=True),
        possible_names=name_groups(directory, entry, reviewed=False),
        open_names=open_names(directory, entry),
        sayings=tuple(_saying(directory, entry, quotation) for quotation in article.quotations),
        unread_speakers="" if knows_grammar(draft.language) else texts_in(draft.language),
        tellings=dates_told(directory, entry),
        unread_times="" if reads_times(draft.language) else texts_in(draft.language),
        same_story=same_story(directory, entry),
        earlier=_neighbour(entry.earlier, path),
        later=_neighbour(entry.later, path),
        earlier_there=_neighbour(beside[0], path),
        later_there=_neighbour(beside[1], path),
        citation=cite(
            Cited(
                id=draft.id,
                authors=tuple(author.value for author in draft.authors),
                title=draft.title.value,
                source=brief.source,
                date=brief.date,
                first_printed=_first_printed(draft),
                url=_value(draft.url) or addresses.absolute(directory.catalog.settings.base_url, path) or "",
                archive=directory.catalog.settings.title,
            )
        ),
        rights=rights,
        provenance=provenance(directory, entry),
    )


def _distinct_titles(directory: Directory) -> dict[str, str]:
    """Page titles by article: the headline, with the date where several articles share it, and with the
    id where they share that too."""
    entries = directory.catalog.articles
    headlines = Counter(entry.article.draft.title.value for entry in entries)
    titles = {}
    for entry in entries:
        brief = directory.brief(entry)
        shared = headlines[brief.title] > 1
        titles[entry.article.draft.id] = f"{brief.title}, {brief.date.words}" if shared else brief.title
    dated = Counter(titles.values())
    return {id: f"{title} ({id})" if dated[title] > 1 else title for id, title in titles.items()}


def _description(title: str, brief: Brief, lead: str) -> str:
    """What tells the page from every other, and as much of the article as there is room for."""
    source = ", ".join(part for part in (brief.source, brief.date.words) if part)
    words = f"{title} ({source})."
    if not lead or len(words) + _SHORTEST_SUMMARY > _DESCRIPTION_LENGTH:
        return words
    return opening_words(f"{words} {lead}", _DESCRIPTION_LENGTH)


def _direction(draft: Draft) -> str:
    return "rtl" if any(block.rtl and block.language == draft.language for block in draft.blocks) else "ltr"


def _saying(directory: Directory, entry: ArticleEntry, quotation: Quotation) -> Saying:
    speaker = quotation.speaker
    link = None
    if speaker:
        link = directory.entity_link(speaker.entity, entry.path) if speaker.entity else Link(speaker.name, "")
    way = directory.way(entry.article.draft.id, quotation.spans[0], entry.path)
    all_said = directory.quotations_way(speaker.entity, entry.path) if speaker else ""
    return Saying(quotation.text, link, way, all_said)


def _beside_in_source(directory: Directory) -> dict[str, Beside]:
    """The dated articles before and after each one in its own source, by its id."""
    paths = {id: entry.path for id, entry in directory.articles.items()}
    beside: dict[str, Beside] = {}
    for outlet in directory.catalog.outlets:
        beside |= neighbours(tuple(directory.articles[id].article for id in outlet.articles), paths)
    return beside


def _neighbour(neighbour: Neighbour | None, path: str) -> Link | None:
    return Link(neighbour.title, addresses.relative(path, neighbour.path)) if neighbour else None


def _first_printed(draft: Draft) -> str:
    """Where and when the text stood before, as far as the clipping says; "" if it does not."""
    dates = [in_words(claim.date) for claim in draft.dates if claim.role is DateRole.FIRST_PUBLISHED][:1]
    return ", ".join(filter(None, (_value(draft.original_outlet), *dates)))


def _web_address(claim: Claim | None) -> Link | None:
    """The address as it stands, linked only if it is one of the web."""
    if claim is None:
        return None
    return Link(claim.value, web_address(claim.value))


def _value(claim: Claim | None) -> str:
    return claim.value if claim else ""
