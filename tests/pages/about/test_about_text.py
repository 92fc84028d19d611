import html

import pytest

from ru_pk_archive.pages.about.about_text import safe_html

SAFE = {
    "": "",
    " \n": "",
    "News of the *vale*.": "<p>News of the <em>vale</em>.</p>",
    "# Who\n\nWe.": "<h3>Who</h3>\n<p>We.</p>",
    "1. One\n2. Two": "<ol>\n<li>One</li>\n<li>Two</li>\n</ol>",
    "[us](https://vale.example/)": '<p><a href="https://vale.example/" rel="external">us</a></p>',
    "a < b & c": "<p>a &lt; b &amp; c</p>",
    "<div onclick=x>words</div>": "words",
}


@pytest.mark.parametrize(("written", "published"), SAFE.items())
def test_the_curators_markdown_becomes_plain_html(written, published):
    assert safe_html(written).strip() == published


def test_a_mail_address_becomes_a_link():
    # The Markdown library hides addresses as entities; a browser shows them all the same.
    assert 'href="mailto:ida@vale.example"' in html.unescape(safe_html("<ida@vale.example>"))


HOSTILE = [
    "<script>alert(1)</script>words",
    "[words](javascript:alert(1))",
    "[words](JAVASCRIPT&#58;alert(1))",
    "<a href='data:text/html,x'>words</a>",
    "<a href='//evil.example'>words</a>",
    "words <img src=x onerror=alert(1)>",
    "<p style='position:fixed' onclick=alert(1)>words</p>",
    "<svg onload=alert(1)><a href='javascript:alert(1)'>x</a></svg> words",
    "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>words",
    "words <iframe srcdoc='<script>alert(1)</script>'></iframe>",
]


@pytest.mark.parametrize("written", HOSTILE)
def test_whatever_could_run_is_taken_off_the_words(written):
    published = safe_html(written)
    assert "words" in published
    for active in ("<script", "<img", "<svg", "<iframe", "<style", "href", "onerror", "onclick", "style="):
        assert active not in published
