"""Whatever a clipping, a curator's file or the settings hold: no page runs it, no link leads to a script."""

import html
import json
import re
from collections.abc import Iterator

import pytest
from lxml import etree
from lxml import html as lxml_html

from ru_pk_archive.pipeline import BuildRequest, build_site
from small_archive import NobodyWatches, write, write_seeds

# Ways out of text, attributes, scripts, comments and CDATA, in several spellings.
ATTACKS = (
    "<script>alert(1)</script>",
    "</script><script>alert(1)</script>",
    "</title></style></textarea><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'><svg onload=alert(1)><a href='javascript:alert(1)'>x</a></svg>",
    '" onmouseover="alert(1)" x="',
    "' onfocus='alert(1)' autofocus='",
    "--><iframe src=javascript:alert(1)></iframe><!--",
    "]]><script>alert(1)</script><![CDATA[",
    "<style>*{background:url(javascript:alert(1))}</style>",
    "&lt;script&gt;alert(1)&lt;/script&gt; &quot;&gt;&#x3c;script&#x3e;",
    "&#106;avascript:alert(1) \u2028 \u202e {{ 7 * 7 }} {% include 'x' %} \\u003cscript\\u003e",
    "“‘\"'<b onclick=alert(1)>nested</b>'\"’”",
)
ADDRESSES = (
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java&#x09;script:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:msgbox(1)",
    'https://vale.example/"><script>alert(1)</script>',
    "https://vale.example/' onclick='alert(1)",
)
ALLOWED = re.compile(r"(?:https?://|mailto:|#|[\w.%-]+(?:/|\.html|\.xml|\.json|\.csv|\.css|\.svg)|\.\./|$)")
LINKS = {"href", "src", "action", "formaction", "data", "poster", "srcset", "background", "ping"}
SEARCH = "search/index.html"  # the one page with a form and a script
FOREIGN = {"iframe", "object", "embed", "form", "base", "style", "foreignobject", "frame", "applet", "math"}


def as_text(attack: str, address: str) -> str:
    return f"""\
{attack}

By Ida Brandt {attack}

HARROW VALE, 4 March 1931 (Vale Post {attack}): The bridge over the Orrin was opened {attack} on Wednesday.

“We have {attack} waited,” Ida Brandt said. The flood of 1927 took the old one. {attack}

See {address} and <a href="{address}">the report</a>.
"""


def as_markdown(attack: str, address: str) -> str:
    stated = {
        "title": f"Flood {attack}",
        "author": attack,
        "outlet": f"Vale Post {attack}",
        "url": address,
        "archived_url": address,
        "rights": attack,
        "published": "1927-11-02",
    }
    front = "".join(f"{key}: {json.dumps(value)}\n" for key, value in stated.items())
    return f"""\
---
{front}---

The Orrin rose [in the night]({address}) and {attack} took ![the bridge]({address}) at Harrow Vale.

<{address}> <a href="{html.escape(address)}">Ida Brandt</a> said that *help {attack}* was on its way.
"""


def as_page(attack: str, address: str) -> str:
    quoted = html.escape(attack)
    data = {"@type": "NewsArticle", "headline": attack, "author": {"name": attack}, "url": address}
    json_ld = json.dumps(data).replace("</", "<\\/")
    return f"""\
<!doctype html>
<html lang="en"><head><title>{quoted}</title><base href="{html.escape(address)}">
<meta property="og:site_name" content="{quoted}"><meta name="author" content="{quoted}">
<link rel="canonical" href="{html.escape(address)}"><meta name="copyright" content="{quoted}">
<script type="application/ld+json">{json_ld}</script>
</head><body onload="alert(1)"><article><h1 onclick="alert(1)">Fair returns {quoted}</h1>
<p class="byline">By <a rel="author" href="{html.escape(address)}">Ida Brandt {quoted}</a></p>
<p>The spring fair came back to Estermouth on Tuesday after five years, {quoted} and everyone was there.</p>
<p><a href="{html.escape(address)}" onclick="alert(1)">Mayor Ida Brandt</a> was among the guests.</p>
<object data="{html.escape(address)}"></object><embed src="{html.escape(address)}">
<noscript>{quoted}</noscript>
<p>Everyone in the valley was there {attack} and went home late at night.</p>
</article></body></html>
"""


def yaml(value: str) -> str:
    return json.dumps(value)  # a JSON string is a YAML one


def person(number: int, attack: str, address: str) -> str:
    return f"""\
- id: ida-brandt-{number}
  name: {yaml(f"Ida Brandt {attack}")}
  description: {yaml(attack)}
  aliases: [Ida Brandt, {yaml(attack)}]
  native: {{ru: {yaml(attack)}}}
  note: {yaml(attack)}
  wikidata: {yaml(address)}
  country: {yaml(attack)}
  offices: [{{title: {yaml(attack)}, start: "1929-05", verified: {yaml(address)}}}]
  verified: {{name: {yaml(attack)}}}
"""


def sidecar(attack: str, address: str) -> str:
    keys = ("title", "outlet", "original_outlet", "author_note", "dateline", "rights", "note")
    lines = [f"{key}: {yaml(attack)}" for key in keys]
    lines += [f"url: {yaml(address)}", f"archived_url: {yaml(address)}", f"authors: [{yaml(attack)}]"]
    return "\n".join([*lines, f"sources: {{title: {yaml(attack)}}}", ""])


def settings(attack: str, address: str) -> str:
    link = f"[us]({address}) <a href='{html.escape(address)}' onclick=a()>b</a>"
    about = f"# Who\n\n{link}\n\n{attack}\n\n1. {attack}"
    lines = [f"{key}: {yaml(attack)}" for key in ("title", "description", "rights", "publisher")]
    return "\n".join([*lines, f"contact: {yaml(address)}", f"about: {yaml(about)}", ""])


@pytest.fixture(scope="module")
def pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """The files, by path, of a site of which every seed is hostile."""
    seeds = write_seeds(tmp_path_factory.mktemp("hostile") / "seeds")
    clippings = seeds / "clippings"
    records = []
    for number, attack in enumerate(ATTACKS):
        address = ADDRESSES[number % len(ADDRESSES)]
        write(clippings / f"text-{number}.txt", as_text(attack, address))
        write(clippings / f"markdown-{number}.md", as_markdown(attack, address))
        write(clippings / f"page-{number}.html", as_page(attack, address))
        write(clippings / f"corrected-{number}.txt", as_text(attack, address))
        write(clippings / f"corrected-{number}.yaml", sidecar(attack, address))
        records.append(person(number, attack, address))
    write(seeds / "authorities" / "people.yaml", "".join(records))
    write(seeds / "archive.yaml", settings(" ".join(ATTACKS), ADDRESSES[0]))
    site = seeds.parent / "site"
    build_site(BuildRequest(seeds=seeds, output=site), NobodyWatches())
    return {
        path.relative_to(site).as_posix(): path.read_bytes() for path in site.rglob("*") if path.is_file()
    }


def parsed(pages: dict[str, bytes]) -> Iterator[tuple[str, lxml_html.HtmlElement]]:
    for path, content in pages.items():
        if path.endswith(".html"):
            yield path, lxml_html.document_fromstring(content.decode("utf-8"))


def test_every_hostile_clipping_is_published_with_its_words(pages):
    articles = [path for path in pages if path.startswith("articles/") and path != "articles/index.html"]
    for form in ("text", "markdown", "page", "corrected"):
        assert len([path for path in articles if f"/{form}-" in path]) == len(ATTACKS), form
    shown = lxml_html.document_fromstring(pages["articles/corrected-0.html"].decode()).find(".//h1")
    assert shown.text_content().strip() == ATTACKS[0]


def test_no_page_has_a_script_a_frame_or_an_attribute_that_runs(pages):
    for path, page in parsed(pages):
        for element in page.iter(etree.Element):
            name = str(element.tag).lower()
            assert name not in FOREIGN or (path, name) == (SEARCH, "form"), (path, name)
            if name == "script" and element.get("type") == "application/ld+json":
                json.loads(element.text)
            elif name == "script":
                assert (path, element.get("src"), element.text) == (SEARCH, "../assets/search.js", None)
            assert not [key for key in element.attrib if key.lower().startswith("on")], (path, name)
            assert "style" not in element.attrib, (path, name)
            assert not (name == "meta" and element.get("http-equiv", "").lower() == "refresh"), path


def test_every_link_leads_to_the_web_a_mail_address_or_within_the_site(pages):
    count = 0
    for path, page in parsed(pages):
        for element in page.iter(etree.Element):
            for key in LINKS & set(element.attrib):
                address = re.sub(r"[\s\x00-\x1f]", "", element.get(key))
                assert ALLOWED.match(address), (path, element.tag, address)
                assert not re.match(r"(?:javascript|data|vbscript):", address, re.IGNORECASE), (path, address)
                count += 1
    assert count > 1000


def test_feeds_are_well_formed_and_data_parses(pages):
    for path, content in pages.items():
        if path.endswith((".xml", ".svg")):
            root = etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
            assert next(root.iter("{*}script"), None) is None
            for link in root.iter("{http://www.w3.org/2005/Atom}link"):
                assert not link.get("href").lower().startswith(("javascript:", "data:")), path
        elif path.endswith(".json"):
            json.loads(content)


def test_no_words_of_a_clipping_are_taken_for_a_template(pages):
    assert not [path for path, page in parsed(pages) if re.search(r"\s49 \{", page.text_content())]
    assert "{{ 7 * 7 }}" in pages["articles/corrected-11.html"].decode()
