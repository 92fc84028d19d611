"""Turns a saved page into what another reader, trafilatura, takes for its article, if that is installed."""

from ru_pk_archive.loader.text_cleaning import normalised

# Whoever names no bounds for dates makes the reader look at the clock. Their values play no part here.
_DATE_BOUNDS = {
    "original_date": True,
    "extensive_search": False,
    "min_date": "1900-01-01",
    "max_date": "2100-01-01",
}


def second_opinion(page: str) -> str:
    """The article's words in the form in which texts are compared; "" without trafilatura or an article.

    Nothing is fetched and no clock is read: the same page gives the same words.
    """
    try:
        from trafilatura import bare_extraction  # late: it takes as long to import as ten pages to read
    except ImportError:
        return ""
    found = bare_extraction(page, include_comments=False, date_extraction_params=_DATE_BOUNDS)
    text = getattr(found, "text", None)
    return normalised(text) if text else ""
