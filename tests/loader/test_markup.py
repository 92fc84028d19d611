"""HTML becomes blocks and marks; every visible word is kept, in a block or in a cut."""

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st

from ru_pk_archive.loader.markup import LineFinder, read_markup, visible_text
from ru_pk_archive.records.draft import BlockKind, Mark, MarkKind

P, H, LI, Q, V = (
    BlockKind.PARAGRAPH,
    BlockKind.HEADING,
    BlockKind.LIST_ITEM,
    BlockKind.QUOTE,
    BlockKind.VERSE,
)


def read(html, left_out=None):
    soup = BeautifulSoup(html, "lxml")
    return read_markup(soup, left_out or {}, LineFinder(html))


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>One  two\nthree</p>", [(P, "One two three")]),
        ("<h2>Head</h2><p>Text</p>", [(H, "Head"), (P, "Text")]),
        ("<div>Loose<p>Inner</p>tail</div>", [(P, "Loose"), (P, "Inner"), (P, "tail")]),
        ("<ul><li>One</li><li><p>Two</p></li></ul>", [(LI, "One"), (LI, "Two")]),
        ("<ul><li>One<ul><li>Inner</li></ul></li></ul>", [(LI, "One"), (LI, "Inner")]),
        ("<blockquote><p>A</p><p>B</p></blockquote>", [(Q, "A"), (Q, "B")]),
        ("<p>One<br>two</p>", [(P, "One\ntwo")]),
        ("<p>One<br><br>two<br/> <br/>three</p>", [(P, "One"), (P, "two"), (P, "three")]),
        ("<p>The sea is calm<br>the day is long<br>the gulls are home</p>",
         [(V, "The sea is calm\nthe day is long\nthe gulls are home")]),
        ("<p>Tel: 555-01<br>Mail: a@b.org<br>Fax: none</p>", [(P, "Tel: 555-01\nMail: a@b.org\nFax: none")]),
        ("<p>" + "<br>".join(["word " * 20] * 3) + "</p>", [(P, "\n".join(["word " * 20] * 3).strip())]),
        ("<pre>One\n  two</pre>", [(P, "One\n  two")]),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", [(P, "a | b"), (P, "c")]),
        ("<p>A&nbsp;B &amp; C</p>", [(P, "A\xa0B & C")]),
        ("<p>no<b>space</b>here</p>", [(P, "nospacehere")]),
        ("<p> </p><p><br></p>", []),
        ("", []),
    ],
)  # fmt: skip
def test_blocks_are_what_a_reader_sees_as_paragraphs(html, blocks):
    assert [(block.kind, block.text) for block in read(html).blocks] == blocks


@pytest.mark.parametrize(
    "unseen",
    [
        "<script>alert(1)</script>",
        "<style>p {}</style>",
        "<template>T</template>",
        "<noscript>N</noscript>",
        "<!-- comment -->",
        "<p hidden>H</p>",
        '<p style="color: red; display : none">H</p>',
        "<svg><text>S</text></svg>",
        "<iframe>I</iframe>",
    ],
)
def test_what_a_browser_does_not_show_is_no_text(unseen):
    found = read(f"<p>Seen</p>{unseen}")
    assert [block.text for block in found.blocks] == ["Seen"]
    assert found.cuts == ()


def test_marks_cover_their_words():
    html = '<p>The <em>calm</em> sea of <a href="https://example.org/vale"><b>Harrow</b> Vale</a></p>'
    (block,) = read(html).blocks
    assert {(mark.kind, block.text[mark.start : mark.end], mark.href) for mark in block.marks} == {
        (MarkKind.EMPHASIS, "calm", None),
        (MarkKind.LINK, "Harrow Vale", "https://example.org/vale"),
        (MarkKind.STRONG, "Harrow", None),
    }


def test_marks_are_counted_from_the_paragraph_they_end_up_in():
    blocks = read("<div> One <em>two<br><br>three</em> four</div>").blocks
    marked = [[block.text[mark.start : mark.end] for mark in block.marks] for block in blocks]
    assert marked == [["two"], ["three"]]


@pytest.mark.parametrize(
    ("href", "kept", "active"),
    [
        ("https://example.org/a?b=c#d", True, False),
        ("HTTP://EXAMPLE.ORG/", True, False),
        ("mailto:desk@example.org", True, False),
        ("/relative", False, False),
        ("ftp://example.org/", False, False),
        ("javascript:alert(1)", False, True),
        (" JavaScript:alert(1)", False, True),
        ("\x01javascript :alert(1)", False, True),
        ("data:text/html,x", False, True),
        ("https://example.org/ x", False, False),
    ],
)
def test_only_safe_addresses_come_through(href, kept, active):
    found = read(f'<p><a href="{href}">word</a></p>')
    assert [mark.href for block in found.blocks for mark in block.marks] == ([href] if kept else [])
    assert found.active is active
    assert found.blocks[0].text == "word"


@pytest.mark.parametrize(
    ("html", "active"),
    [("<p>a</p><script></script>", True), ("<p onclick='x()'>a</p>", True), ("<p>a</p>", False)],
)
def test_scripts_are_noted(html, active):
    assert read(html).active is active


def test_blocks_and_cuts_know_their_line():
    html = "<html>\n<p>First <b>one</b></p>\n\n<p>Second &amp; more</p>\n<div>\nThird</div>\n<p>First one</p>"
    assert [(block.text, block.line) for block in read(html).blocks] == [
        ("First one", 2),
        ("Second & more", 4),
        ("Third", 6),
        ("First one", 7),
    ]


def test_what_is_left_out_is_a_cut_with_its_reason():
    html = "<p>Before</p><nav>Home <a href='/'>News</a></nav><p>After</p>"
    soup = BeautifulSoup(html, "lxml")
    found = read_markup(soup, {id(soup.nav): "menu"}, LineFinder(html))
    assert [block.text for block in found.blocks] == ["Before", "After"]
    assert [(cut.text, cut.reason) for cut in found.cuts] == [("Home News", "menu")]


def test_words_of_a_picture_are_a_cut():
    (cut,) = read('<p>Text <img src="x.png" alt="A calm  sea"></p>').cuts
    assert (cut.text, cut.reason) == ("A calm sea", "picture")


def test_visible_text_parts_the_words_of_neighbouring_blocks():
    soup = BeautifulSoup("<div><p>One</p><p>two<br>three</p><script>x</script></div>", "lxml")
    assert visible_text(soup) == "One two three"


def test_nesting_without_end_is_read():
    assert read("<div><em>" * 3000 + "deep").blocks[0].text == "deep"


def test_marks_are_records_of_the_draft():
    (block,) = read("<p><i>a</i></p>").blocks
    assert block.marks == (Mark(MarkKind.EMPHASIS, 0, 1),)


WORDS = st.text(alphabet="abcäж", min_size=1, max_size=6)
TREES = st.recursive(
    WORDS,
    lambda inner: st.builds(
        lambda tag, parts: f"<{tag}>{' '.join(parts)}</{tag}>",
        st.sampled_from(["p", "div", "em", "a", "li", "h2", "blockquote", "span", "td", "b", "section"]),
        st.lists(inner, max_size=4),
    ),
    max_leaves=20,
)


@given(TREES, st.integers(0, 20))
def test_every_visible_word_stands_in_exactly_one_block_or_cut(html, place):
    soup = BeautifulSoup(f"<div>{html}</div>", "lxml")
    tags = soup.find_all(True)
    found = read_markup(soup, {id(tags[place % len(tags)]): "tried"}, LineFinder(html))
    kept = " ".join([*(block.text for block in found.blocks), *(cut.text for cut in found.cuts)])
    letters = sorted(kept.replace("|", "").replace(" ", "").replace("\n", ""))
    assert letters == sorted(visible_text(soup).replace(" ", ""))
    assert all(
        0 <= mark.start < mark.end <= len(block.text) for block in found.blocks for mark in block.marks
    )
