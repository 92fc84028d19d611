import pytest

from ru_pk_archive.pages.search.postings import gather, term_levels
from ru_pk_archive.pages.search.printed import printed_forms
from ru_pk_archive.pages.search.words import words_of


def forms(articles, names=()):
    """The printed forms of articles, in each of which all the names are meant."""
    by_names = [word for name in names for word in words_of(name)]
    documents = enumerate(term_levels(words_of(text), [], by_names) for text in articles)
    return printed_forms(gather(documents), articles, names)


@pytest.mark.parametrize(
    ("articles", "printed"),
    [
        (["The fair at Harrow – “old”"], {}),
        (["Café"], {"cafe": "café"}),
        (["Сергей и Лавров"], {"сергеи": "сергей"}),
        (["STRAẞE, Straße"], {"strasse": "straße"}),
        (["أحمد هندي"], {"احمد": "أحمد", "هندی": "هندي"}),
        (["２０２４"], {"2024": "２０２４"}),
        # half of something is two words, and a word for each pair of letters has no form of its own
        (["½ 東京都"], {}),
        # in most articles, however often in one of them
        (["Ёлка ёлка ёлка", "Елка", "елка"], {}),
        (["Ёлка", "Елка ёлка", "ёлка"], {"елка": "ёлка"}),
        (["Cafe", "CAFE", "Café"], {}),
        (["Cafe", "Café", "café"], {"cafe": "café"}),
        (["Cafe", "Café"], {}),
        (["résumé", "Resumé", "Resumé"], {"resume": "resumé"}),
    ],
)
def test_a_term_has_the_form_that_most_articles_print_if_it_is_another(articles, printed):
    assert forms(articles) == printed


def test_a_term_that_no_article_prints_has_the_form_of_its_name():
    assert forms(["Sergey came."], ["Сергей"]) == {"сергеи": "сергей"}
    assert forms(["Sao Paulo"], ["São Paulo"]) == {}
    assert forms(["Ёлка"], ["Елка", "ЁЛКА"]) == {"елка": "ёлка"}
