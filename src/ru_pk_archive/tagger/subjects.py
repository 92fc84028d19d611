"""Turns the words beside a speech verb into the one who speaks."""

import re

from ru_pk_archive.records.article import SpeakerKind
from ru_pk_archive.tagger.passages import COVER, Passage
from ru_pk_archive.tagger.speaker_phrases import (
    CIRCUMSTANCE,
    DETERMINERS,
    PREPOSITIONS,
    Subject,
    Tokens,
    is_capital,
    small,
    speaker_at_end,
    whole_name,
)
from ru_pk_archive.tagger.speech_verbs import HE_OR_SHE, PRONOUNS, ROLES, is_between, is_role
from ru_pk_archive.tagger.word_lists import words

_REACH = 160  # characters; a subject farther from its verb than this is not looked for

_TOKEN = re.compile(rf"[,;:()—{COVER}]|(?:[^\s,;:()\"“”«»—{COVER}])+")
_BREAKS = frozenset([",", ";", ":", "(", ")", "—", "--", "-", "–", COVER])
_FIRST_WORD = re.compile(r"[A-Z][a-z]*")
_DESCRIBES = re.compile(r", (?:who|whose|\d\d|an?|the|then)\b")
_ABBREVIATED = re.compile(r"(?:^|[\s.])[A-Z]\.$|\b(?:Jr|Sr|Inc|Corp|Co|Ltd)\.$")
# After "said" and a name these begin something else; "of" and "for" may belong to a role or a name.
_AFTER_A_NAME = words(
    "in at from on to with after during as while when by about following referring and but who whose which"
    " that before because since over near"
)


def subject_before(passage: Passage, low: int, verb: int) -> Subject | None:
    """The subject of the verb at `verb` in "Ida Brandt, a trader in Harrow Vale, said"; None if unclear.

    Nothing before `low` is read.
    """
    tokens = _before_verb(passage.covered, max(low, verb - _REACH), verb)
    found = speaker_at_end(passage, _segments(tokens)[-1])
    if found is not None and found.kind is not SpeakerKind.ROLE:
        return found
    return _from_segments(passage, tokens) or found


def introduced_person(passage: Passage, start: int, end: int) -> Subject | None:
    """The one linked person of a sentence whom it goes on to describe: "Among them was Ida Brandt, who"."""
    people = [name for name in passage.names if start <= name.start < end and name.person is not False]
    if len(people) == 1 and " " in people[0].mention.form and _DESCRIBES.match(passage.text, people[0].end):
        return speaker_at_end(passage, list(_TOKEN.finditer(passage.covered, people[0].start, people[0].end)))
    return None


def _before_verb(text: str, low: int, verb: int) -> list[re.Match[str]]:
    """The tokens up to the verb, without adverbs and the like before it."""
    tokens = list(_TOKEN.finditer(text, low, verb))
    while tokens and is_between(small(tokens[-1])):
        tokens.pop()
    return tokens


def _from_segments(passage: Passage, tokens: Tokens) -> Subject | None:
    """The subject where commas, brackets or a relative clause stand between it and the verb."""
    if tokens and small(tokens[-1]) in ("who", "which"):
        tokens = tokens[:-2] if len(tokens) > 1 and tokens[-2][0] == "," else tokens[:-1]
        return speaker_at_end(passage, _segments(tokens)[-1])
    if tokens and tokens[-1][0] == ")":
        tokens = tokens[: max((i for i, token in enumerate(tokens) if token[0] == "("), default=0)]
    if tokens and tokens[-1][0] == ",":
        return _before_apposition(passage, _segments(tokens[:-1]))
    segments = _segments(tokens)
    found = speaker_at_end(passage, segments[-1])
    if found is not None and found.kind is SpeakerKind.ROLE and len(segments) > 1:
        return whole_name(passage, segments[-2]) or found  # "Ida Brandt, a trader in Harrow Vale said"
    return found


def subject_after(passage: Passage, verb_end: int, high: int) -> Subject | None:
    """The subject that follows its verb in "said Ida Brandt of Harrow Vale"; None if unclear.

    Nothing from `high` on is read.
    """
    text = passage.covered[:high]
    if text.endswith((".", "!", "?")) and not _ABBREVIATED.search(text, verb_end):
        high -= 1
    tokens = list(_TOKEN.finditer(text, verb_end, min(high, verb_end + _REACH)))
    if tokens and tokens[0][0] == ",":
        del tokens[0]
    segments = _segments(tokens)
    subject = speaker_at_end(passage, _noun_phrase(passage, segments[0]))
    if subject is None:
        described = any(small(token) == "the" for token in segments[0][:1])  # "the miller of Harrow Vale, …"
    else:
        described = subject.kind is SpeakerKind.ROLE and subject.one_person
    name = whole_name(passage, segments[1]) if described and len(segments) > 1 else None
    return name or subject


def leading_subject(passage: Passage, start: int, end: int) -> Subject | None:
    """Whom the sentence at `start` to `end` is about, if it opens with a name, a role or a pronoun."""
    start = _after_circumstance(passage.covered, start, end)
    tokens: list[re.Match[str]] = []
    for token in _TOKEN.finditer(passage.covered, start, min(end, start + _REACH)):
        word = small(token)
        if token[0] in _BREAKS or not (is_capital(token) or word in ROLES or word in DETERMINERS):
            break
        tokens.append(token)
        if word in HE_OR_SHE:
            break
    return speaker_at_end(passage, tokens)


def _after_circumstance(text: str, start: int, end: int) -> int:
    """Where a sentence begins after "In Harrow Vale, " or the like."""
    first = _FIRST_WORD.match(text, start, end)
    comma = text.find(", ", start, end) if first is not None and first[0].lower() in CIRCUMSTANCE else -1
    return comma + 2 if comma >= 0 else start


def _segments(tokens: Tokens) -> list[Tokens]:
    """The tokens between commas, brackets and dashes, the last ones possibly empty."""
    found: list[Tokens] = []
    begin = 0
    for i, token in enumerate(tokens):
        if token[0] in _BREAKS:
            found.append(tokens[begin:i])
            begin = i + 1
    return [*found, tokens[begin:]]


def _before_apposition(passage: Passage, segments: list[Tokens]) -> Subject | None:
    """The subject in "Brandt, a trader in Harrow Vale, said" and "the head of the fund, Ida Brandt, said"."""
    if (name := whole_name(passage, segments[-1])) is not None:
        return name
    passed: Tokens = ()
    for i in range(len(segments) - 1, -1, -1):
        segment = segments[i]
        if not segment:
            continue
        first = small(segment[0])
        if is_capital(segment[0]) and first in CIRCUMSTANCE:
            break  # "In Harrow Vale, the minister, …": what was passed over is the subject
        if is_capital(segment[0]) or first in ("and", "but", "while", "that"):
            found = None if first in ROLES else speaker_at_end(passage, segment)
            if found is not None and found.kind is SpeakerKind.ROLE and i > 0:
                return whole_name(passage, segments[i - 1]) or found
            if found is not None:
                return found
        elif first in DETERMINERS:
            passed = segment
    return speaker_at_end(passage, passed)


def _noun_phrase(passage: Passage, tokens: Tokens) -> Tokens:
    """As many tokens from the first as can name one speaker."""
    end = len(tokens)
    for i, token in enumerate(tokens):
        after_name = i and small(token) in ("of", "for") and small(tokens[i - 1]) not in ROLES
        if small(token) in _AFTER_A_NAME or (after_name and not _inside_name(passage, token.start())):
            end = i
            break
    described = speaker_at_end(passage, tokens[:end]) if end and not _may_end(tokens[end - 1]) else None
    if described is not None:
        return tokens[:end]  # "said one toll operative"
    while end and not _may_end(tokens[end - 1]):
        end -= 1
    if end and tokens[end - 1][0].endswith(("'s", "’s")):
        end = next((i for i in range(end) if small(tokens[i]) in PREPOSITIONS), end)
    return tokens[:end]


def _may_end(token: re.Match[str]) -> bool:
    return is_capital(token) or is_role(token[0]) or small(token) in PRONOUNS


def _inside_name(passage: Passage, position: int) -> bool:
    return any(name.start < position < name.end for name in passage.names)
