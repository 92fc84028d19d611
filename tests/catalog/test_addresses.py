import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from building import kind
from ru_pk_archive.catalog import addresses
from ru_pk_archive.catalog.addresses import in_folder, relative

IDS = st.text(string.ascii_letters + "0123456789_-. éжم", min_size=1, max_size=90)


def resolved(from_path: str, link: str) -> str:
    parts = from_path.split("/")[:-1]
    for step in link.split("/"):
        if step == "..":
            parts.pop()
        else:
            parts.append(step)
    return "/".join(parts)


@pytest.mark.parametrize(
    ("from_path", "to_path", "link"),
    [
        ("index.html", "about.html", "about.html"),
        ("index.html", "people/ida-brandt.html", "people/ida-brandt.html"),
        ("articles/a.html", "index.html", "../index.html"),
        ("articles/a.html", "articles/b.html", "b.html"),
        ("articles/a.html", "articles/a.html", "a.html"),
        ("articles/a.html", "people/ida-brandt.html", "../people/ida-brandt.html"),
        ("people/ida-brandt/2.html", "people/ida-brandt.html", "../ida-brandt.html"),
        ("people/ida-brandt.html", "articles/a.html#s-1f3a9c", "../articles/a.html#s-1f3a9c"),
    ],
)
def test_a_link_names_a_file_from_where_it_stands(from_path, to_path, link):
    assert relative(from_path, to_path) == link


PATHS = st.lists(st.sampled_from(["a", "b", "c"]), min_size=1, max_size=4).map("/".join)


@given(PATHS, PATHS)
def test_a_link_leads_where_it_should(from_path, to_path):
    assert resolved(from_path, relative(from_path, to_path)) == to_path


@given(st.sets(IDS, max_size=12))
def test_every_page_has_an_address_of_its_own_that_every_disk_can_hold(ids):
    paths, _ = in_folder("articles", ids)
    assert set(paths) == ids
    stems = [path.removeprefix("articles/").removesuffix(".html") for path in paths.values()]
    assert len({stem.casefold() for stem in stems}) == len(ids)
    for stem in stems:
        assert 0 < len(stem) <= 60
        assert set(stem) <= set(string.ascii_lowercase + string.digits + "-")
        assert stem not in {"index", "con", "nul", "com1", "lpt9"}


@given(st.sets(IDS, min_size=2, max_size=12), st.randoms(use_true_random=False))
def test_addresses_do_not_depend_on_the_order_of_the_ids(ids, random):
    shuffled = sorted(ids)
    random.shuffle(shuffled)
    assert in_folder("articles", shuffled) == in_folder("articles", sorted(ids))


def test_the_id_that_is_spelt_like_the_address_keeps_it():
    paths, suffixed = in_folder("articles", ["The Fire", "the-fire", "the_fire"])
    assert paths["the-fire"] == "articles/the-fire.html"
    assert suffixed == ("The Fire", "the_fire")


def test_a_suffix_does_not_move_when_another_id_comes():
    before, _ = in_folder("articles", ["the-fire", "the_fire"])
    after, _ = in_folder("articles", ["the-fire", "The Fire", "the_fire", "zebra"])
    assert {id: after[id] for id in before} == before


def test_no_entity_takes_the_place_of_its_folders_index():
    paths, suffixed = in_folder("people", ["index"])
    assert paths["index"] != addresses.kind_index(kind("person", "people"))
    assert suffixed == ("index",)


def test_an_id_without_a_letter_or_digit_still_has_an_address():
    paths, _ = in_folder("articles", ["—", "…"])
    assert len(set(paths.values())) == 2


@pytest.mark.parametrize(
    ("path", "number", "expected"),
    [
        ("people/index.html", 1, "people/index.html"),
        ("people/index.html", 2, "people/index/2.html"),
        ("timeline/1931.html", 12, "timeline/1931/12.html"),
    ],
)
def test_further_pages_of_a_list_stand_in_a_folder_of_their_own(path, number, expected):
    assert addresses.numbered(path, number) == expected


def test_a_letter_of_a_long_list_stands_where_a_further_page_would():
    assert addresses.lettered("people/index.html", "a") == "people/index/a.html"


@pytest.mark.parametrize(
    ("period", "path"),
    [("1931", "timeline/1931.html"), ("1931-03", "timeline/1931-03.html"), ("193X", "timeline/193x.html")],
)
def test_a_period_has_a_page_of_the_timeline(period, path):
    assert addresses.timeline_period(period) == path


def test_a_site_without_an_address_has_no_absolute_links():
    assert addresses.absolute("", "feed.xml") is None
    assert addresses.absolute("https://example.org/vale/", "feed.xml") == "https://example.org/vale/feed.xml"
