import pytest

from ru_pk_archive.rendering.web_addresses import linked


@pytest.mark.parametrize(
    ("note", "address"),
    [
        ("https://example.org", "https://example.org"),
        ("http://vale.example:8080/fair?day=4, page 3", "http://vale.example:8080/fair?day=4"),
        ("https://example.org/Harrow_(town), p. 3", "https://example.org/Harrow_(town)"),
        ("https://example.org/1,234,5.html, p. 3", "https://example.org/1,234,5.html"),
        ("(https://example.org/Harrow_(town))", "https://example.org/Harrow_(town)"),
        ("seen (https://example.org/17).", "https://example.org/17"),
        ("Is it https://example.org/17?", "https://example.org/17"),
    ],
)
def test_an_address_with_a_scheme_is_a_link(note, address):
    assert f'<a href="{address}">{address}</a>' in linked(note)


@pytest.mark.parametrize("address", ["example.org/news/17", "www.vale.co.uk/fair", "Vale.example/fair"])
def test_a_host_with_a_path_is_a_link_too(address):
    assert linked(f"{address} (seen)") == f'<a href="https://{address}">{address}</a> (seen)'


@pytest.mark.parametrize(
    "note",
    [
        "Almanac, p. 17",
        "the files of example.org",
        "example.org/",
        "ida@example.org/17",
        "html/holders.csv",
        "1.5/2",
        "../notes.md/x",
        "javascript:alert(1)",
    ],
)
def test_nothing_else_is(note):
    assert linked(note) == note


def test_what_surrounds_an_address_stays_text():
    assert linked("<b> & https://example.org/?a=1&b=2") == (
        '&lt;b&gt; &amp; <a href="https://example.org/?a=1&amp;b=2">https://example.org/?a=1&amp;b=2</a>'
    )
