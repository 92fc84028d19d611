"""One file of the site, before it is bytes."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Page:
    """The complete input of one output file.

    `path` is relative to the site's root with forward slashes; `template` is the name of a
    template ("article.html") or of an encoder ("articles.json"); `model` is all that either may
    read, so that the page is stale exactly when its fingerprint or its template changed.
    """

    path: str
    template: str
    model: object
