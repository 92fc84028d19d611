from ru_pk_archive.pages.letters import initial
from ru_pk_archive.pages.parts import parts
from ru_pk_archive.pages.shell import Link

NAMES = ("Ash", "Bell", "Brandt", "Cole", "Crane", "Dale", "Fenn")


def test_a_list_that_fits_is_one_page_without_a_pager():
    (part,) = parts("people/index.html", NAMES, 7)
    assert (part.number, part.path, part.rows, part.pager) == (1, "people/index.html", NAMES, None)
    assert part.titled("People") == "People"


def test_a_list_without_rows_has_one_empty_page():
    (part,) = parts("people/index.html", (), 7)
    assert part.rows == ()


def test_a_long_list_is_cut_in_its_order_and_each_page_says_what_it_holds():
    found = list(parts("people/index.html", NAMES, 3))
    assert [part.rows for part in found] == [NAMES[:3], NAMES[3:6], NAMES[6:]]
    assert [part.path for part in found] == [
        "people/index.html",
        "people/index/2.html",
        "people/index/3.html",
    ]
    assert [part.titled("People") for part in found] == [
        "People, 1–3 of 7",
        "People, 4–6 of 7",
        "People, 7–7 of 7",
    ]


def test_pages_lead_to_the_page_before_and_the_page_after():
    first, second, third = (part.pager for part in parts("people/index.html", NAMES, 3))
    assert (first.earlier, first.later) == (None, Link("Page 2", "index/2.html"))
    assert (second.earlier, second.later) == (Link("Page 1", "../index.html"), Link("Page 3", "3.html"))
    assert (third.earlier, third.later) == (Link("Page 2", "2.html"), None)


def test_every_page_leads_to_the_first_name_of_each_letter_on_whatever_page_it_stands():
    first, second = parts("people/index.html", NAMES, 4, initial)
    assert first.jumps == (
        Link("A", "#letter-a"),
        Link("B", "#letter-b"),
        Link("C", "#letter-c"),
        Link("D", "index/2.html#letter-d"),
        Link("F", "index/2.html#letter-f"),
    )
    assert second.jumps[0] == Link("A", "../index.html#letter-a")
    assert second.jumps[-1] == Link("F", "#letter-f")
