"""Turns pages into bytes: HTML by templates, everything else by encoders."""

from ru_pk_archive.records.page import Page
from ru_pk_archive.rendering.encoders import ENCODERS, encode_text
from ru_pk_archive.rendering.template_set import BrokenTemplateError, TemplateSet

__all__ = ["ENCODERS", "BrokenTemplateError", "TemplateSet", "render"]


def render(page: Page, templates: TemplateSet) -> bytes:
    """The bytes of the page: equal pages and templates give equal bytes.

    Raises BrokenTemplateError when the template cannot be rendered.
    """
    encode = ENCODERS.get(page.template)
    if encode is not None:
        return encode(page.model)
    return encode_text(templates.render(page.template, page.model))
