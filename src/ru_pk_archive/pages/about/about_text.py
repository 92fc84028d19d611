"""Turns the curator's Markdown into the only HTML of a user's that reaches a page as HTML, made harmless."""

_TAGS = frozenset(
    [
        "p", "br", "hr", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em",
        "strong", "a", "table", "thead", "tbody", "tr", "th", "td",
    ]
)  # fmt: skip
_ATTRIBUTES = {"a": {"href"}, "ol": {"start"}}
_SCHEMES = frozenset(["http", "https", "mailto"])
_FIRST_LEVEL = 3  # the page has its own headings of the first two


def safe_html(markdown_text: str) -> str:
    """The Markdown as HTML: text, lists, tables, links to the web and to mail addresses, and nothing active.

    Any other element is taken off its words; scripts, styles and drawings go with their content, relative
    links lose their address. Headings begin at the third level. "" stays "".
    """
    if not markdown_text.strip():
        return ""
    # Late imports: few archives have such a text, and the parser takes 50 ms to load.
    import nh3
    from markdown import markdown
    from markdown.extensions.toc import TocExtension

    html = markdown(
        markdown_text,
        extensions=["tables", "sane_lists", TocExtension(marker="", baselevel=_FIRST_LEVEL)],
        output_format="html",
    )
    return nh3.clean(
        html,
        tags=set(_TAGS),
        attributes=_ATTRIBUTES,
        url_schemes=set(_SCHEMES),
        url_relative="deny",
        link_rel="external",
    )
