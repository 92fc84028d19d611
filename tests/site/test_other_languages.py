"""Clippings in languages that no rule reads: their pages say what was not read, not that nothing is there."""

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from small_archive import write

URDU = """\
پل کھل گیا

وزیر نے کہا کہ پل ۴ مارچ ۱۹۳۱ کو کھلے گا اور لوگ بہت خوش ہیں، یہ بات اس نے شہر میں کہی۔

اس نے کہا: ”یہ ہمارے شہر کے لیے بہت اچھا دن ہے اور ہم سب خوش ہیں۔“ پھر وہ چلا گیا اور لوگ بھی چلے گئے۔
"""
GERMAN = """\
Die Brücke ist offen

„Das ist ein großer Tag für uns, und das ganze Tal wird sich freuen.“

Der Bürgermeister sprach auf dem Platz vor der Kirche, und die Leute hörten ihm zu, wie die Zeitung schreibt.

„Wir haben lange auf sie gewartet, und jetzt ist sie da.“
"""
NORWEGIAN = """\
Broen er åpen

Ida Brandt sier at det er en stor dag for byen, og at det ikke var så lett som noen hadde trodd i fjor.

Det var mange som kom til torget, og Brandt talte til dem alle om hva som har skjedd med den gamle broen.
"""


@pytest.fixture
def page(seeds, build):
    """Builds one more clipping and gives the text of its page, part by part, under the ids of the parts."""

    def read(text: str, corrections: str = "") -> dict[str, str]:
        write(seeds / "clippings" / "other.txt", text)
        if corrections:
            write(seeds / "clippings" / "other.yaml", corrections)
        build()
        return parts_of(seeds.parent / "site" / "articles" / "other.html")

    return read


def parts_of(page: Path) -> dict[str, str]:
    soup = BeautifulSoup(page.read_bytes(), "lxml")
    found = {
        part["aria-labelledby"]: " ".join(part.get_text().split())
        for part in soup.select("[aria-labelledby]")
    }
    return found | {"text": " ".join(soup.select_one(".text").get_text().split())}


def test_what_is_not_read_in_a_language_is_said_to_be_not_read(page):
    parts = page(URDU)
    assert "The dates in texts in Urdu are not read yet" in parts["told"]
    assert "who speaks is not read yet from texts in Urdu" in parts["quotations"]
    assert "یہ ہمارے شہر کے لیے بہت اچھا دن ہے" in parts["quotations"]
    assert "the program cannot infer one yet from texts in Urdu" in parts["date"]


def test_of_a_language_that_was_not_recognised_no_code_is_shown(page):
    parts = page(
        "Xyz\n\nQwerty asdf zxcv uiop hjkl. Bnmq werty uiopa sdfg hjklz.\n\nXcvb nmqw ertyu iopas dfghj klz."
    )
    assert "a language that was not recognised" in parts["told"]
    assert not [part for part in parts.values() if " und " in part]


def test_a_paragraph_that_a_quotation_closes_stays_in_the_text(page):
    text = page(GERMAN)["text"]
    assert "Das ist ein großer Tag" in text
    assert "jetzt ist sie da" in text


@pytest.mark.parametrize("corrections", ["", "language: nb\n"])
def test_a_language_that_no_rule_tells_keeps_its_names(page, corrections):
    assert "Ida Brandt" in page(NORWEGIAN, corrections)["names"]
