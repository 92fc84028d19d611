"""Language and direction of a passage."""

import pytest

from ru_pk_archive.loader.scripts import identify, passage_language


@pytest.mark.parametrize(
    ("text", "language", "rtl"),
    [
        ("The council of Harrow Vale voted to reopen the bridge, and the mayor said so.", "en", False),
        ("Der Rat hat die Brücke geöffnet, und das ist nicht für alle.", "de", False),
        ("Le maire est dans la ville avec les habitants.", "fr", False),
        ("El puente de la ciudad es para los que no se van.", "es", False),
        ("این پل برای مردم شهر است و از آن می گذرند", "fa", True),
        ("یہ پل شہر کے لوگوں کے لیے ہے", "ur", True),
        ("هذا الجسر مفتوح في المدينة على النهر", "ar", True),
        ("دغه پل د ښار لپاره دی", "ps", True),
        ("Мост в городе открыт, и мы рады, что это так", "ru", False),
        ("Міст у місті відкрито, і це не все", "uk", False),
        ("Мостът е отворен и се вижда от града, това не е за всички", "bg", False),
        ("הגשר פתוח", "he", True),
        ("大桥重新开放", "zh", False),
        ("橋がまた開いた", "ja", False),
        ("다리가 열렸다", "ko", False),
        ("पुल फिर खुल गया है", "hi", False),
        ("সেতু খুলেছে", "bn", False),
        ("η γέφυρα άνοιξε", "el", False),
    ],
)
def test_letters_and_frequent_words_tell_the_language(text, language, rtl):
    assert identify(text) == (language, rtl)


@pytest.mark.parametrize(
    ("text", "rtl"), [("Harrow Vale", False), ("آزاد", True), ("Мир", False), ("", False)]
)
def test_a_few_words_are_not_enough_to_tell_a_language(text, rtl):
    assert identify(text) == ("und", rtl)


@pytest.mark.parametrize(
    ("text", "main", "language"),
    [
        ("Harrow Vale Rising", "en", "en"),
        ("Harrow Vale Rising", "en-GB", "en-GB"),
        ("Мир", "ru", "ru"),
        ("Мир", "en", "und"),
        ("Le maire est dans la ville avec les habitants de la vallée.", "en", "fr"),
        ("The end of the road", "ru", "en"),
        ("بنی آدم اعضای یکدیگرند که از این", "en", "fa"),
        ("a quotation with the word of", "en", "en"),
    ],
)
def test_a_passage_that_could_be_in_the_articles_language_is(text, main, language):
    assert passage_language(text, main)[0] == language


SWEDISH_OR_NORWEGIAN = "Det er ikke sant, sier han, og det var en av de første som kom til byen."


@pytest.mark.parametrize("main", ["nb", "fi", "und"])
def test_what_looks_like_a_near_relative_of_a_language_that_no_rule_tells_is_in_that_language(main):
    assert passage_language(SWEDISH_OR_NORWEGIAN, main) == (main, False)


@pytest.mark.parametrize(
    ("text", "main", "language"),
    [
        ("Мир и дружба, сказал он, это то, что нужно всем", "nb", "ru"),
        ("Мир и дружба, сказал он, это то, что нужно всем", "mn", "mn"),
        ("The end of the road that was said to be of use", "mn", "en"),
        ("بنی آدم اعضای یکدیگرند که از این", "nb", "fa"),
    ],
)
def test_another_script_tells_it_from_other_languages(text, main, language):
    assert passage_language(text, main)[0] == language


def test_a_foreign_passage_keeps_its_direction():
    assert passage_language("آزاد", "en") == ("und", True)
    assert passage_language("Harrow Vale", "ur") == ("und", False)
