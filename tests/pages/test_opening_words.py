import pytest

from ru_pk_archive.pages.opening_words import opening_words

# what is cut, at how many characters, what is left
CUTS = [
    ("The ferry sank.", 15, "The ferry sank."),
    ("The ferry sank by night.", 15, "The ferry sank …"),
    ("The ferry sank by night.", 14, "The ferry sank …"),
    ("The ferry sank by night.", 13, "The ferry …"),
    ("The ferry, which sank", 10, "The ferry …"),
    ("The ferry – all of it – sank", 12, "The ferry …"),
    ("She said: “We shall all sail.”", 11, "She said …"),
    ("A Llanfairpwllgwyngyllgogerychwyrndrobwll", 20, "A Llanfairpwllgwyngy …"),  # not "A …"
    ("水位上升了三米然后桥被冲走了", 5, "水位上升了 …"),
    ("", 10, ""),
]


@pytest.mark.parametrize(("text", "length", "left"), CUTS)
def test_a_long_text_is_cut_after_a_word(text, length, left):
    assert opening_words(text, length) == left


# signs of several characters, two of them in a row
SIGNS = [
    "e\u0301",  # an accent that stands apart
    "\u0928\u093f",  # a Devanagari vowel sign
    "\u0915\u094d\u0937",  # two Devanagari consonants that are joined
    "\u05e9\u05c1\u05b8",  # a Hebrew letter with its points
    "\U0001f469\u200d\U0001f680",  # pictures that are joined
    "\U0001f44d\U0001f3fd",  # a colour of skin
    "\U0001f1f5\U0001f1f0",  # a flag
    "\U0001f3f4\U000e0067\U000e0062\U000e007f",  # the flag of a region
    "\u1112\u1161\u11ab",  # a Korean syllable, letter by letter
    "\u2708\ufe0f",  # a picture that asks for its coloured form
]


@pytest.mark.parametrize("sign", SIGNS)
def test_a_cut_never_parts_what_readers_see_as_one_sign(sign):
    text = sign * 9
    whole = [sign * count for count in range(1, 9)]
    for length in range(len(sign), len(text)):
        assert opening_words(text, length).removesuffix(" …") in whole


def test_a_text_that_is_one_sign_is_cut_all_the_same():
    assert opening_words("e" + "\u0301" * 9, 4) == "e\u0301\u0301\u0301 …"
