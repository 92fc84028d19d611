from ru_pk_archive.pages.entities import entity_indexes, entity_pages
from ru_pk_archive.pages.entities.entity_indexes import EntityIndexPage
from ru_pk_archive.pages.entities.entity_profiles import Profile
from ru_pk_archive.pages.entities.whereabouts import Whereabouts, is_located
from ru_pk_archive.pages.shell import Link
from ru_pk_archive.records.archive import Catalog
from vale_map import KINDS, mapped, place, vale_article


def profile(catalog: Catalog, path: str) -> Profile:
    return next(page.model.profile for page in entity_pages.plan(catalog) if page.path == path)


def index_map(catalog: Catalog, path: str = "places/index.html") -> Whereabouts | None:
    page = next(page for page in entity_indexes.plan(catalog) if page.path == path)
    assert isinstance(page.model, EntityIndexPage)
    return page.model.map


def test_only_a_kind_with_both_coordinates_can_be_on_a_map():
    assert [is_located(kind) for kind in KINDS] == [False, True, False]


def test_a_place_is_told_in_words_with_what_it_lies_in():
    shown = profile(mapped(), "places/harrow.html").whereabouts
    assert shown.finding == "Map of Harrow in Vale: 51.52° N, 1.23° W."
    assert shown.caption == "51.52° N, 1.23° W. The map is about 2,800 km wide."
    assert shown.outline == "../assets/world.svg"
    assert shown.borders.href == "../about.html#maps"


def test_a_point_in_whole_degrees_is_a_ring_and_said_to_be_rough():
    shown = profile(mapped(), "places/vale.html").whereabouts
    assert shown.caption.startswith("About 52° N, 1° W; the record gives whole degrees")
    assert shown.map.marks[0].rough


def test_the_places_within_stand_on_the_map_of_what_they_lie_in():
    assert len(profile(mapped(), "places/vale.html").whereabouts.map.marks) == 2
    assert len(profile(mapped(), "places/harrow.html").whereabouts.map.marks) == 1


def test_a_place_without_a_point_has_a_nested_list_and_no_map():
    oxbow = profile(mapped(), "places/oxbow.html")
    assert oxbow.whereabouts is None
    assert oxbow.nesting.around == (Link("Vale", "vale.html"),)
    assert oxbow.nesting.within == (Link("Mill", "mill.html"),)
    assert [link.text for link in profile(mapped(), "places/mill.html").nesting.around] == ["Vale", "Oxbow"]


def test_a_place_with_a_point_has_no_list_and_a_person_neither():
    assert profile(mapped(), "places/harrow.html").nesting is None
    ada = profile(mapped(), "people/ada.html")
    assert (ada.whereabouts, ada.nesting) == (None, None)


def test_places_that_lie_in_each_other_end_the_list():
    ring = (place("harrow", country="mill"), place("mill", country="harrow"))
    catalog = mapped(vale_article("a", "", "Harrow Mill"), places=ring)
    assert profile(catalog, "places/harrow.html").nesting.around == (Link("Mill", "mill.html"),)


def test_half_a_point_is_none():
    catalog = mapped(vale_article("a", "", "Harrow"), places=(place("harrow", lat="51.5"),))
    assert profile(catalog, "places/harrow.html").whereabouts is None


def test_the_index_has_a_map_of_all_places_with_a_point_and_says_which_are_named_most():
    shown = index_map(mapped())
    assert shown.finding == ("Map of 3 places. Named in most articles: Harrow (4); Taveta (2); Vale (2).")
    assert len(shown.map.marks) == 3
    assert "Dashed: given in whole degrees, so somewhere near." in shown.caption
    assert shown.inset is None


def test_an_index_without_a_point_has_no_map():
    assert index_map(mapped(), "people/index.html") is None
    assert index_map(mapped(vale_article("a", "", "Oxbow"))) is None


def test_a_map_of_very_many_places_shows_the_most_named():
    many = tuple(place(f"place{n}", f"{n // 170}.5", f"{n % 170}.5") for n in range(305))
    catalog = mapped(vale_article("a", "", " ".join(one.name for one in many)), places=many)
    shown = index_map(catalog)
    assert len(shown.map.marks) == 300
    assert shown.caption.startswith("The most named 300 of 305 places with a point on record.")


def test_places_at_one_point_are_one_circle_with_all_names_and_every_article_once():
    twins = (place("harrow", "51.52", "-1.23"), place("vale", "51.52", "-1.23"), place("mill", "48.5", "4.5"))
    named = ("Harrow Vale", "Vale", "Mill")
    shown = index_map(mapped(*(vale_article(words, "", words) for words in named), places=twins))
    assert [mark.label.text for mark in shown.map.marks] == ["Vale and Harrow", "Mill"]
    assert shown.finding == "Map of 3 places. Named in most articles: Vale and Harrow (2); Mill (1)."


def test_very_many_places_at_one_point_are_not_all_named_in_its_label():
    heap = tuple(place(f"place{n}", "1.5", "1.5") for n in range(7))
    told = vale_article("a", "", " ".join(one.name for one in heap))
    (mark,) = index_map(mapped(told, places=heap)).map.marks
    assert mark.label.text == "Place0, Place1, Place2 and 4 more"


def test_a_place_far_from_the_rest_is_named_below_the_map_of_them():
    near = tuple(place(f"place{n}", f"{40 + n}.5", "1.5") for n in range(9))
    places = (*near, place("far", "-40.5", "175.5"))
    told = [vale_article(str(n), "", " ".join(one.name for one in near)) for n in range(3)]
    shown = index_map(mapped(*told, vale_article("f", "", "Far"), places=places))
    assert shown.caption.endswith("Not on this map, being far from the rest: Far.")
    assert shown.inset is not None


def test_a_map_without_room_for_all_names_says_where_they_are():
    heap = tuple(place(f"place{n}", f"{n // 8}.5", f"{n % 8}.5") for n in range(48))
    shown = index_map(mapped(vale_article("a", "", " ".join(one.name for one in heap)), places=heap))
    assert "There is not room for every name; the list below has them all." in shown.caption
    assert "room" not in index_map(mapped(vale_article("a", "", "Harrow Taveta"))).caption


def test_the_places_within_are_told_with_the_place():
    shown = profile(mapped(), "places/vale.html").whereabouts
    assert shown.finding == "Map of Vale: 52° N, 1° W. In it: Harrow."
