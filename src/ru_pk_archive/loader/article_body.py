"""Turns a page's elements into the one that holds the article, and those that are not its text."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from bs4 import BeautifulSoup
from bs4.element import Tag

from ru_pk_archive.loader.markup import own_text, visible_text, walk
from ru_pk_archive.loader.page_words import words
from ru_pk_archive.loader.text_cleaning import normalised

# Elements that are never an article's text, whatever they are called.
_BY_ELEMENT = {
    "nav": "menu",
    "aside": "side column",
    "footer": "page footer",
    "form": "form",
    "button": "button",
    "select": "form",
    "textarea": "form",
    "input": "form",
    "figcaption": "picture caption",
    "dialog": "notice",
}
_BY_ROLE = {
    "navigation": "menu",
    "complementary": "side column",
    "contentinfo": "page footer",
    "banner": "page header",
    "search": "form",
    "dialog": "notice",
    "alert": "notice",
    "menu": "menu",
}
_OTHER_STORIES = "list of other stories"
# Words in class names and ids, as content systems commonly use them, with the reason to leave the part out.
_BY_WORD = {
    "menu": "menu navigation navbar nav breadcrumb breadcrumbs pagination pager toc skip topbar offcanvas",
    "share bar": "share shares sharing sharedaddy social addthis followus",
    _OTHER_STORIES: (
        "related recommended recommendation recommendations trending popular mostread teaser teasers promo "
        "outbrain taboola readmore morestories upnext prevnext adjacent slider carousel"
    ),
    "comments": "comment comments disqus respond replies commentlist reactions",
    "newsletter": "newsletter newsletters subscribe subscription signup paywall",
    "advertisement": (
        "ad ads adv advert adverts advertisement advertising sponsor sponsored banner dfp adslot"
    ),
    "notice": "cookie cookies consent gdpr modal popup overlay lightbox",
    "side column": "sidebar widget widgets rail",
    "page footer": "footer colophon copyright imprint",
    "page header": "masthead",
    "tag line": "tags taglist keywords",
    "picture caption": "caption captions credit credits",
    "author's biography": "bio authorbox authorbio",
    "rating": "rating ratings vote votes",
}
_REASON_OF_WORD = {word: reason for reason, names in _BY_WORD.items() for word in names.split()}
_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
_KEPT = frozenset(["html", "body", "main", "article", "h1"])
_INLINE = words(
    "a abbr b bdi bdo big br cite code em font i img ins kbd mark q s small span strong sub sup time u wbr"
)
_LISTS = ("ul", "ol", "dl", "table", "div", "section")
_SHARE_OF_LINKS = 0.8
_MIN_PARAGRAPH = 40  # characters of text outside links: less is a label
_SHARE_OF_CHILD = 0.8  # an element whose child holds this much of its prose is only a wrapper
_SHARE_TO_KEEP = 0.35  # a part with this much of the page's prose is the article, whatever its name
_MOST_LEAD = 1.5  # the article with headline and lead is at most this much longer than its core
_SHARE_OF_BODY = 0.5  # a marked articleBody with less is a teaser


@dataclass(frozen=True, slots=True)
class ArticleBody:
    """The article's element; `left_out` maps the `id()` of every other node of the page to a reason.

    `prose` counts the characters of its paragraphs.
    """

    root: Tag
    left_out: dict[int, str]
    prose: int


def find_article(soup: BeautifulSoup, told: str = "") -> ArticleBody:
    """The smallest element that holds most of the page's prose.

    Prose is text in paragraphs outside of links. What an element, role or class name marks as a menu,
    comments, a share bar or the like does not count, unless it holds most of the page's prose. Where
    another reader has `told` the article's words, normalised, prose is what stands in them, and whatever
    holds some of it is the article.
    """
    page = soup.body or soup
    everything = _Weights(page, {}, told)
    most = 0.0 if told else _SHARE_TO_KEEP
    furniture = {id(tag): reason for tag, reason in _furniture(page) if everything.prose_share(tag) <= most}
    weights = _Weights(page, furniture, told)
    core = _core(page, weights)
    root, headline = _with_headline(core, page, weights)
    left_out = _outside(root, page)
    left_out.update(_around(core, root, headline, weights))
    left_out.update((id(tag), "list of links") for tag in root.find_all(_LISTS) if weights.is_links(tag))
    left_out.update(furniture)
    return ArticleBody(root, left_out, weights.prose(root))


class _Weights:
    """How much text, linked text and prose each element holds, in characters."""

    def __init__(self, page: Tag, left_out: dict[int, str], told: str) -> None:
        self._text: Counter[int] = Counter()
        self._linked: Counter[int] = Counter()
        self._prose: Counter[int] = Counter()
        self._total = 0
        for block, text, linked in _runs(page, left_out):
            is_prose = text - linked >= _MIN_PARAGRAPH and linked * 2 < text
            if is_prose and told:
                is_prose = normalised(visible_text(block)) in told
            self._total += text if is_prose else 0
            for tag in (block, *block.parents):
                self._text[id(tag)] += text
                self._linked[id(tag)] += linked
                self._prose[id(tag)] += text if is_prose else 0

    def prose(self, tag: Tag) -> int:
        return self._prose[id(tag)]

    def prose_share(self, tag: Tag) -> float:
        return self._prose[id(tag)] / self._total if self._total else 0.0

    def is_links(self, tag: Tag) -> bool:
        return self._text[id(tag)] > 0 and self._linked[id(tag)] > _SHARE_OF_LINKS * self._text[id(tag)]


def _runs(page: Tag, left_out: dict[int, str]) -> Iterator[tuple[Tag, int, int]]:
    """Each element that directly holds text, with the length of that text and of its linked part."""
    found: dict[int, tuple[Tag, int, int]] = {}
    for node, leaving in walk(page, left_out):
        if leaving or isinstance(node, Tag) or id(node) in left_out:
            continue
        length = len(own_text(node).strip())
        if length and node.parent is not None:
            block, linked = _block_of(node.parent)
            _, text, links = found.get(id(block), (block, 0, 0))
            found[id(block)] = (block, text + length, links + (length if linked else 0))
    yield from found.values()


def _block_of(tag: Tag) -> tuple[Tag, bool]:
    """The nearest element around that is no inline element, and whether a link lies between."""
    linked = False
    while tag.name in _INLINE and tag.parent is not None:
        linked = linked or tag.name == "a"
        tag = tag.parent
    return tag, linked


def _with_headline(core: Tag, page: Tag, weights: _Weights) -> tuple[Tag, Tag | None]:
    """The element that holds core and headline, for lead and byline stand between the two; and the headline.

    The core itself and None, where no first-level heading stands before it or much other prose lies between.
    """
    limit = weights.prose(core) * _MOST_LEAD
    for inner in _way(core, page):
        if core.find("h1") is not None or inner.parent is None or weights.prose(inner.parent) > limit:
            break
        for sibling in inner.previous_siblings:
            if isinstance(sibling, Tag):
                heading = sibling if sibling.name == "h1" else sibling.find("h1")
                if isinstance(heading, Tag):
                    return inner.parent, heading
    return core, None


def _around(core: Tag, root: Tag, headline: Tag | None, weights: _Weights) -> dict[int, str]:
    """Inside the root, every node that follows the core, and the labels before the headline."""
    left_out: dict[int, str] = {}
    for inner in _way(core, root):
        left_out.update((id(sibling), "after the article") for sibling in inner.next_siblings)
    for inner in _way(headline, root) if headline is not None else ():
        for sibling in inner.previous_siblings:
            if not isinstance(sibling, Tag) or not weights.prose(sibling):
                left_out[id(sibling)] = "before the headline"
    return left_out


def _way(inner: Tag, outer: Tag) -> Iterator[Tag]:
    """The elements from the inner one up to, and without, the outer one."""
    while inner is not outer and inner.parent is not None:
        yield inner
        inner = inner.parent


def _core(page: Tag, weights: _Weights) -> Tag:
    for tag in page.find_all(itemprop="articleBody"):
        if weights.prose_share(tag) >= _SHARE_OF_BODY:
            return tag
    root = page
    while True:
        children = [child for child in root.children if isinstance(child, Tag)]
        best = max(children, key=weights.prose, default=None)
        if best is None or weights.prose(best) < max(1, _SHARE_OF_CHILD * weights.prose(root)):
            return root
        root = best


def _outside(root: Tag, page: Tag) -> dict[int, str]:
    """Every node beside the way from the page down to the article."""
    return {
        id(sibling): "outside the article"
        for inner in _way(root, page)
        if inner.parent is not None
        for sibling in inner.parent.contents
        if sibling is not inner
    }


def _furniture(page: Tag) -> Iterator[tuple[Tag, str]]:
    for tag in page.find_all(True):
        reason = _reason(tag)
        if reason:
            yield tag, reason


def _reason(tag: Tag) -> str | None:
    if tag.name in _KEPT:
        return None
    if tag.name in _BY_ELEMENT:
        return _BY_ELEMENT[tag.name]
    role = tag.get("role")
    if isinstance(role, str) and role in _BY_ROLE:
        return _BY_ROLE[role]
    for name in class_names(tag):
        for word in _WORD.findall(name):
            reason = _REASON_OF_WORD.get(word.lower())
            if reason and (reason != _OTHER_STORIES or tag.find("a") is not None):
                return reason
    # Forums put a whole post into its header.
    if tag.name == "header" and tag.find(["h1", "article"]) is None:
        return "page header"
    return None


def class_names(tag: Tag) -> Iterator[str]:
    """The names that an element's class and id give it, as written."""
    for attribute in ("class", "id"):
        value = tag.get(attribute)
        if isinstance(value, str):
            yield value
        elif value is not None:
            yield from value
