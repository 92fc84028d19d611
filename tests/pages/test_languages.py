import pytest

from ru_pk_archive.pages.languages import direction, language_name


@pytest.mark.parametrize(
    ("tag", "words", "way"),
    [
        ("ru", "Russian", "ltr"),
        ("ur", "Urdu", "rtl"),
        ("ur-PK", "Urdu", "rtl"),
        ("ur-Latn", "Urdu", "ltr"),
        ("pa", "Punjabi", "ltr"),
        ("pa-Arab-PK", "Punjabi", "rtl"),
        ("zh-Hant", "Chinese", "ltr"),
        ("UR", "Urdu", "rtl"),
        ("tlh", "tlh", "ltr"),  # without a name the tag stands for itself
    ],
)
def test_a_language_is_named_in_words_and_runs_as_it_is_written(tag, words, way):
    assert (language_name(tag), direction(tag)) == (words, way)
