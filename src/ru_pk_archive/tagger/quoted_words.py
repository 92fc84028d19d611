"""Turns a stretch in quotation marks into what it can be: speech, or the name of something."""

import re

from ru_pk_archive.tagger.passages import COVER, Passage
from ru_pk_archive.tagger.quotation_marks import Stretch
from ru_pk_archive.tagger.speech_verbs import NAMING, WORKS
from ru_pk_archive.text_extent import count_words

_LAST_WORD = re.compile(r"([\w-]+)(,?) $")
_ATTRIBUTES = re.compile(r"According to |.*, [^,]*\b(?:said|says|added)\b[^,]{0,40}$")
_STOPS = (*".?!,…-–—", *"۔؟،।。！？，")
_CLOSERS = (*".,", *"۔،।。，")  # of the sentence around the words
_FEWEST_WORDS = 3  # of a sentence
_SMALL = 3  # letters of the words that stay small in a title


def words_of(passage: Passage, stretch: Stretch) -> str:
    """The words between the marks."""
    return passage.text[stretch.start : stretch.end].strip()


def names_something(passage: Passage, stretch: Stretch) -> bool:
    """Whether the words are a title or a name: "the film “…”", or capitals throughout and no stop."""
    before = _LAST_WORD.search(passage.text, max(0, stretch.opened - 30), stretch.opened)
    if before is not None and before[1].lower() in (WORKS if before[2] else NAMING):
        return True
    quoted = words_of(passage, stretch)
    words = [word for word in quoted.split() if len(word) > _SMALL]
    return not quoted or (
        len(words) > 1 and all(word[0].isupper() for word in words) and not quoted.endswith(_STOPS)
    )


def is_sentence(passage: Passage, stretch: Stretch) -> bool:
    """Whether the words are a sentence of their own: a few words with a capital and a stop."""
    quoted = words_of(passage, stretch)
    stopped = quoted.endswith(_STOPS) or passage.text[stretch.closed : stretch.closed + 1] in ("", *_CLOSERS)
    return count_words(quoted) >= _FEWEST_WORDS and not quoted[0].islower() and stopped


def lead_in(passage: Passage, stretch: Stretch) -> str:
    """What stands before the stretch in its sentence, other quotations and dashes apart."""
    low, _ = passage.sentence_at(stretch.opened)
    return passage.covered[low : stretch.opened].strip(f" {COVER}-–—(")


def end_of_attribution(passage: Passage, stretch: Stretch) -> int:
    """Where words after the stretch may still name its speaker: the end of its sentence, or of the next
    one if a question made an end before "Brandt asked", or if no mark closes the stretch."""
    _, high = passage.sentence_at(stretch.closed - 1)
    asks = words_of(passage, stretch).endswith(("?", "!"))
    if (asks or not stretch.ended) and not passage.covered[stretch.closed : high].strip(f" {COVER}"):
        _, high = passage.sentence_at(min(high + 1, len(passage.text) - 1))
    return high


def without_attribution(passage: Passage, stretch: Stretch) -> Stretch:
    """A stretch that no mark closes, up to the first later sentence that names the speaker itself."""
    for start, sentence in zip(passage.starts, passage.sentences, strict=True):
        if start > stretch.start and _ATTRIBUTES.match(sentence.text):
            return stretch._replace(end=start, closed=start)
    return stretch
