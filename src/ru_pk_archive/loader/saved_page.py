"""Turns a saved web page into the article's blocks, what the page states of it, and cuts for the rest."""

import re
from typing import TYPE_CHECKING

from ru_pk_archive.loader.reading import Format, Reading
from ru_pk_archive.loader.text_cleaning import normalised
from ru_pk_archive.records.source_file import SourceFile

if TYPE_CHECKING:
    from bs4 import BeautifulSoup

# The parser would warn of XHTML, which it reads all the same, and of a text without any element.
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_MIN_UNVEILED = 400  # characters: a shorter text asks to switch scripts on
_COMPARED = 60
_FAR_MORE = 2  # times our own prose: by then we have taken a teaser or a label for the article


def read_saved_page(file: SourceFile, text: str) -> Reading:
    """The page's article. Every word that a reader of the page sees stands in a block or in a cut.

    The headline is a field and a cut, not a block. Scripts are no text and leave no trace.
    """
    # Late imports: an archive without saved pages must not pay 100 ms for the parser.
    from bs4 import BeautifulSoup

    from ru_pk_archive.loader.article_body import find_article
    from ru_pk_archive.loader.markup import LineFinder, read_markup, visible_text
    from ru_pk_archive.loader.page_metadata import page_fields
    from ru_pk_archive.loader.second_opinion import second_opinion

    page = _XML_DECLARATION.sub("", text, count=1)
    soup = BeautifulSoup(page if "<" in page else f"<p>{page}</p>", "lxml")
    _unveil(soup)
    body = find_article(soup)
    told = second_opinion(page)
    if len(told) > _FAR_MORE * body.prose:
        body = max(body, find_article(soup, told), key=lambda found: found.prose)
    fields = page_fields(soup, body, text, file.path)
    titles = {normalised(field.value) for field in fields if field.name == "title"}
    headlines = {
        id(heading): "headline"
        for heading in body.root.find_all("h1")
        if normalised(visible_text(heading)) in titles
    }
    found = read_markup(soup.body or soup, {**headlines, **body.left_out}, LineFinder(text))
    return Reading(found.blocks, fields, found.cuts, ())


def _unveil(soup: "BeautifulSoup") -> None:
    """Shows the article for browsers without scripts, where the page was saved before a script drew it."""
    from ru_pk_archive.loader.markup import visible_text

    veiled = [part for part in soup.find_all("noscript") if len(part.get_text()) >= _MIN_UNVEILED]
    shown = visible_text(soup) if veiled else ""
    for part in veiled:
        longest = " ".join(max(part.stripped_strings, key=len, default="").split())
        if longest[:_COMPARED] not in shown:
            part.unwrap()


FORMAT = Format("web page", (".html", ".htm", ".xhtml"), read_saved_page)
