"""Turns a saved web page into the article's blocks, what the page states of it, and cuts for the rest."""

import re

from ru_pk_archive.loader.reading import Format, Reading
from ru_pk_archive.loader.text_cleaning import normalised
from ru_pk_archive.records.source_file import SourceFile

# The parser would warn of XHTML, which it reads all the same, and of a text without any element.
_XML_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")


def read_saved_page(file: SourceFile, text: str) -> Reading:
    """The page's article. Every word that a reader of the page sees stands in a block or in a cut.

    The headline is a field and a cut, not a block. Scripts are no text and leave no trace.
    """
    # Late imports: an archive without saved pages must not pay 100 ms for the parser.
    from bs4 import BeautifulSoup

    from ru_pk_archive.loader.article_body import find_article
    from ru_pk_archive.loader.markup import LineFinder, read_markup, visible_text
    from ru_pk_archive.loader.page_metadata import page_fields

    page = _XML_DECLARATION.sub("", text, count=1)
    soup = BeautifulSoup(page if "<" in page else f"<p>{page}</p>", "lxml")
    body = find_article(soup)
    fields = page_fields(soup, body, text, file.path)
    titles = {normalised(field.value) for field in fields if field.name == "title"}
    headlines = {
        id(heading): "headline"
        for heading in body.root.find_all("h1")
        if normalised(visible_text(heading)) in titles
    }
    found = read_markup(soup.body or soup, {**headlines, **body.left_out}, LineFinder(text))
    return Reading(found.blocks, fields, found.cuts, ())


FORMAT = Format("web page", (".html", ".htm", ".xhtml"), read_saved_page)
