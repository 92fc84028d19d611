"""Turns a passage into the reason for which it is not the article's, if it is a page's furniture."""

import re
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, Implementation

from ru_pk_archive.loader.page_words import (
    CAPTION_ENDINGS,
    LABELS,
    OPENINGS,
    OTHER_STORY_LABELS,
    SECTION_WORDS,
    words,
)
from ru_pk_archive.loader.sentences import ends_sentence

_LABEL_LENGTH = 60
_ORNAMENT = " \t:|…»›>«‹<•·–—-*+#[]()&."
_COUNT = re.compile(r"\d(?<!\w\d)[\d.,]*\s?[km]?\b")  # of a text in small letters

# In small letters, and anchored, so that a paragraph costs no more than its first words.
_OPENINGS = re.compile(
    "|".join(f"(?P<{reason.replace(' ', '_')}>{'|'.join(patterns)})" for reason, patterns in OPENINGS.items())
)
_OTHER_STORY = re.compile(rf"(?:{'|'.join(OTHER_STORY_LABELS)})\s*[:：|»>–—-]+\s*\S")
_CAPTION = re.compile(f"(?:{'|'.join(CAPTION_ENDINGS)})$")
# One of these is in every ending above. So few words can afford the fastest kind.
_CREDITS = AhoCorasick(
    sorted(words("photo foto image picture credit courtesy getty shutterstock reuters afp epa wikimedia")),
    implementation=Implementation.DFA,
)
_CAPTION_LENGTH = 300
_CREDIT_LENGTH = 90
_LABELLED_LINE = re.compile(r"[^\W\d_][\w'’]*(?: [a-z][\w'’]*)?: (?=[A-Z\"“‘'])(?P<rest>.+)")
_ADDRESS_LINE = re.compile(
    r"(?:https?://|www\.)\S+|(?:[\w-]+\.)+(?:com|org|net|info|news|press|[a-z]{2})(?:/\S*)?", re.IGNORECASE
)
_EMAIL_LINE = re.compile(r"(?:(?:e-?mail|contact)\s*:?\s*)?[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_HANDLE_LINE = re.compile(r"@\w{2,30}")

LINK_TO_ANOTHER_STORY = "link to another story"
OTHER_STORIES = "list of other stories"
SECTION_LABEL = "section label"


# Header and end of a page are looked at again, when it is known where the story begins and ends.
@lru_cache(maxsize=64)
def furniture_reason(text: str) -> str | None:
    """Why a passage is part of the page and not of the article; None if its words do not say so.

    Only the passage itself is looked at: a menu of unknown words is found by its place instead.
    """
    if len(text) <= _LABEL_LENGTH:
        reason = _label_reason(text)
        if reason is not None:
            return reason
    folded = text.casefold()
    opening = _OPENINGS.match(folded)
    if opening is not None:
        return (opening.lastgroup or "").replace("_", " ")
    if not ends_sentence(text) and _OTHER_STORY.match(folded):
        return LINK_TO_ANOTHER_STORY
    return "caption" if len(text) <= _CAPTION_LENGTH and _is_credited(folded[-_CREDIT_LENGTH:]) else None


def _is_credited(ending: str) -> bool:
    return bool(_CREDITS.find_matches_as_indexes(ending)) and _CAPTION.search(ending) is not None


def address_reason(text: str) -> str | None:
    """What kind of address a line is that is nothing else ("site address"); None for any other line."""
    if " " in text and "@" not in text:
        return None
    if _EMAIL_LINE.fullmatch(text):
        return "e-mail address"
    if _HANDLE_LINE.fullmatch(text):
        return "share bar"
    return "site address" if _ADDRESS_LINE.fullmatch(text) else None


def is_labelled_link(text: str) -> bool:
    """Whether a line between paragraphs is a label with another story's headline, whatever the label.

    One or two words, a colon, and then at least eight words that no stop ends: a subheading is
    shorter, a statement or a definition ends as a sentence does.
    """
    line = _LABELLED_LINE.fullmatch(text)
    return line is not None and len(line["rest"].split()) >= 8 and not ends_sentence(text)


def _label_reason(text: str) -> str | None:
    key = text.casefold().replace("’", "'")
    reason = LABELS.get(key)
    if reason is not None:
        return reason
    key = _COUNT.sub("", key).strip(_ORNAMENT)
    reason = LABELS.get(key)
    if reason is not None:
        return reason
    if not text.strip(_ORNAMENT):
        return "ornament"
    found = key.split()
    named = any(map(str.isalpha, key)) and all(word.strip(",.:") in SECTION_WORDS for word in found)
    if named and len(found) <= 4:
        return SECTION_LABEL
    return address_reason(text)
