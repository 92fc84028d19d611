"""Turns texts into the form in which each term is mostly printed.

A term has lost its accents and other marks, and a browser takes some letters with marks for letters of their
own (й is not и to it). So a link that is to show a word in its article has to name it as it is printed there.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from ru_pk_archive.pages.search.postings import is_printed
from ru_pk_archive.pages.search.words import words_as_printed, words_of


def printed_forms(
    postings: Mapping[str, Sequence[int]], articles: Iterable[str], names: Iterable[str]
) -> dict[str, str]:
    """For each term that most articles print otherwise than it is compared, the form that most of them print,
    in small letters.

    `articles` are their texts. A term that no article prints has the form of the `names` that it comes from.
    """
    chosen = {}
    for term, forms in _forms(names).items():
        if not any(map(is_printed, postings.get(term, ()))):
            chosen[term], _ = _commonest(forms)
    for term, forms in _forms(articles).items():
        form, count = _commonest(forms)
        # Those that print none of the forms print the term as it is.
        plain = sum(map(is_printed, postings.get(term, ()))) - forms.total()
        if count > plain:
            chosen[term] = form
    return {term: form for term, form in chosen.items() if form != term}


def _forms(texts: Iterable[str]) -> dict[str, Counter[str]]:
    """For each term its printed forms, each with the number of texts that have it."""
    forms: dict[str, Counter[str]] = {}
    for word, count in Counter(word for text in texts for word in words_as_printed(text)).items():
        terms = words_of(word)
        if len(terms) == 1:
            forms.setdefault(terms[0], Counter())[word] = count
    return forms


def _commonest(forms: Counter[str]) -> tuple[str, int]:
    return min(forms.items(), key=lambda form: (-form[1], form[0]))
