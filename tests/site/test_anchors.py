"""Links to a sentence survive whatever is edited around it."""

from pathlib import Path

from bs4 import BeautifulSoup

from small_archive import edit


def anchors(site: Path) -> dict[str, str]:
    page = BeautifulSoup((site / "articles" / "bridge.html").read_bytes(), "lxml")
    return {str(tag["id"]): tag.get_text() for tag in page.select(".text [id]")}


def test_an_edit_of_one_paragraph_leaves_every_other_anchor_as_it_is(seeds, build):
    build()
    before = anchors(seeds.parent / "site")
    bridge = seeds / "clippings" / "bridge.txt"
    edit(bridge, "The old bridge was lost", "Two sentences. The wooden bridge was lost")
    build()
    after = anchors(seeds.parent / "site")
    lost = {text for id, text in before.items() if id not in after}
    assert lost == {"The old bridge was lost in the flood of 1927."}
    assert {id: text for id, text in before.items() if text not in lost}.items() <= after.items()
    assert len(after) == len(before) + 1


def test_a_sentence_that_stands_twice_has_two_anchors(seeds, build):
    edit(
        seeds / "clippings" / "bridge.txt",
        "which took eighteen months.",
        "and waited.\n\nSo it was. So it was.",
    )
    build()
    first, second = (id for id, text in anchors(seeds.parent / "site").items() if text == "So it was.")
    assert second == f"{first}-2"
