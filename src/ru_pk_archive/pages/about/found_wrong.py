"""Turns the corrections of all articles into how often the program was found wrong, in words."""

from collections.abc import Iterable

from ru_pk_archive.pages.rows import counted
from ru_pk_archive.records.draft import Draft

_NOTHING = "No correction has been made yet, which does not mean that there is nothing to correct."


def found_wrong(drafts: Iterable[Draft]) -> str:
    """What curators corrected, without a total of the archive, so that only a correction changes it."""
    wrong = missing = added = removed = articles = 0
    for draft in drafts:
        found = [correction for correction in draft.corrections if correction.read != correction.corrected]
        wrong += sum(correction.read is not None for correction in found)
        missing += sum(correction.read is None for correction in found)
        added += sum(order.add for order in draft.tag_orders)
        removed += sum(not order.add for order in draft.tag_orders)
        articles += bool(found or draft.tag_orders)
    if not articles:
        return _NOTHING
    kinds = (
        (wrong, f"{counted(wrong, 'detail', 'details')} read wrongly"),
        (missing, f"{counted(missing, 'detail', 'details')} not found"),
        (removed, f"{counted(removed, 'link', 'links')} too many"),
        (added, f"{counted(added, 'link', 'links')} too few"),
    )
    return (
        f"So far curators have corrected it in {counted(articles, 'article', 'articles')}: "
        f"{', '.join(words for count, words in kinds if count)}. Where no one has looked, nothing is known."
    )
