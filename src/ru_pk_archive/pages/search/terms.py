"""Turns articles into the terms that they are found by."""

from collections.abc import Iterator, Mapping

from ru_pk_archive.pages.directory import Directory
from ru_pk_archive.pages.search.names import names_of
from ru_pk_archive.pages.search.postings import TermLine, gather, term_levels, term_lines
from ru_pk_archive.pages.search.printed import printed_forms
from ru_pk_archive.pages.search.words import words_of
from ru_pk_archive.records.archive import ArticleEntry


def lines_of_terms(directory: Directory, entries: Mapping[int, ArticleEntry], cap: int) -> Iterator[TermLine]:
    """A line for each term of the articles, which are given by their numbers in rising order, as
    `postings.term_lines` makes them."""
    postings = gather(_documents(directory, entries))
    articles = (f"{entry.article.draft.title.value}\n{_text(entry)}" for entry in entries.values())
    names = (
        name
        for entry in directory.catalog.entities
        for name in names_of(entry.entity, directory.kinds[entry.entity.kind])
    )
    return term_lines(postings, cap, printed_forms(postings, articles, names))


def _documents(
    directory: Directory, entries: Mapping[int, ArticleEntry]
) -> Iterator[tuple[int, dict[str, int]]]:
    """The terms of each article: those that it prints, and the names in it in all their forms, so that it is
    found by a name in whatever script the authority files know."""
    forms: dict[str, tuple[str, ...]] = {}
    for number, entry in entries.items():
        article = entry.article
        named: dict[str, None] = {}
        for id in dict.fromkeys([m.entity for m in article.mentions] + [t.topic for t in article.topics]):
            if id not in forms:
                record = directory.records.get(id)
                names = names_of(record, directory.kinds[record.kind]) if record else ()
                forms[id] = tuple(word for name in names for word in words_of(name))
            named.update(dict.fromkeys(forms[id]))
        yield number, term_levels(words_of(_text(entry)), words_of(article.draft.title.value), named)


def _text(entry: ArticleEntry) -> str:
    """What is printed below the headline: the whole also of an excerpt, since words without their order are
    no text."""
    draft = entry.article.draft
    texts = [sentence.text for block in draft.blocks for sentence in block.sentences]
    texts += [sentence.text for sentence in entry.withheld]
    texts += [author.value for author in draft.authors]
    if draft.dateline:
        texts.append(draft.dateline.value)
    return "\n".join(texts)
