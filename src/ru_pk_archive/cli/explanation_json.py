"""Turns what was read from one clipping into one JSON object that has the whole record of it."""

from collections.abc import Iterator

from ru_pk_archive.catalog import assemble
from ru_pk_archive.pages.data.article_export import article_objects
from ru_pk_archive.pipeline.checking import Explanation
from ru_pk_archive.records.article import Article
from ru_pk_archive.records.problem import Problem
from ru_pk_archive.records.tables import JsonObject
from ru_pk_archive.rendering.encoders import encode_json

# What an article is to others, one clipping alone cannot tell.
_OF_THE_ARCHIVE = "same_story"


def explanation_json(explanation: Explanation) -> bytes:
    """The article's object as data/articles.json has it, then all that was read, weighed and left open.

    `draft` holds the statements of the clipping with every candidate of a date, the text in sentences,
    cuts and corrections; its dates have their bounds as day numbers (1 is 0001-01-01). `window` are the
    steps that bound the date. Of a clipping that cannot be read, `problems` alone.
    """
    items = tuple(_record(explanation.article, explanation)) if explanation.article else ()
    return encode_json(JsonObject((*items, ("problems", tuple(map(_problem, explanation.problems))))))


def _record(article: Article, explanation: Explanation) -> Iterator[tuple[str, object]]:
    catalog, _ = assemble((article,), explanation.authorities, explanation.settings)
    (exported,) = article_objects(catalog)
    yield from (item for item in exported.items if item[0] != _OF_THE_ARCHIVE)
    yield "draft", article.draft
    yield "window", article.window
    yield "mentions", article.mentions
    yield "unresolved", article.unresolved


def _problem(problem: Problem) -> JsonObject:
    return JsonObject(
        (
            ("code", problem.code.slug),
            ("severity", problem.severity),
            ("message", problem.message),
            ("source", problem.source),
            ("line", problem.line),
        )
    )
