"""Turns a passage into the places where it tells that someone speaks, and who."""

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind

from ru_pk_archive.tagger.passages import COVER, Passage
from ru_pk_archive.tagger.quotation_marks import Stretch
from ru_pk_archive.tagger.speaker_phrases import Subject
from ru_pk_archive.tagger.speech_verbs import PARTICIPLES, SPEECH_VERBS, UNSPOKEN, is_between
from ru_pk_archive.tagger.subjects import leading_subject, subject_after, subject_before
from ru_pk_archive.tagger.word_lists import words

_WORD = re.compile(r"[A-Za-z]++(?:-[A-Za-z]++)*+(?:['’][a-z]++)?+")
_IN_A_WORD = re.compile(r"(?:(?<=[A-Za-z])|(?<=[A-Za-z][-'’]))")
_ACCORDING = frozenset(["according", "According"])
_CUES = SPEECH_VERBS | {"Said", "Says"} | _ACCORDING
# So few words can afford the fastest kind.
_AUTOMATON = AhoCorasick(sorted(_CUES), MatchKind.LeftmostLongest, implementation=Implementation.DFA)
_ACCORDING_TO = "according to"
_QUOTING = words("quoted quotes quoting cited cites citing")
_QUOTED_AS = re.compile(
    r"\w+ (?:by [^,;]{1,60}? )?as (?:saying|telling)\b|\w+ (?P<object>[^,;]{1,60}?) as (?:saying|telling)\b"
)
_AUXILIARY = re.compile(r"(?:(?:has|have|had) )?(?:is|was|were|are|been|being) $")
_OBJECTIVE = {"him": "he", "her": "she", "them": "they"}
_JOINED = frozenset(["and", "but", "then", "or"])


class SpeechAct(NamedTuple):
    """A verb of speech at `start` to `end` of a passage with its subject (None: not clear).

    `verb` is the verb in small letters, "according to" or "quoted as saying".
    """

    start: int
    end: int
    verb: str
    subject: Subject | None


def covering(passage: Passage, stretches: Sequence[Stretch]) -> Passage:
    """The passage with these quotations covered, marks included."""
    if not stretches:
        return passage
    covered = passage.text
    for stretch in stretches:
        patch = COVER * (stretch.closed - stretch.opened)
        covered = covered[: stretch.opened] + patch + covered[stretch.closed :]
    return passage._replace(covered=covered)


def find_speech_acts(
    passage: Passage, low: int, high: int, resolve: Callable[[Subject], Subject | None]
) -> tuple[SpeechAct, ...]:
    """The speech acts of the sentence at `low` to `high`, outside the quotations, in reading order.

    `resolve` is called once for each subject, in reading order, and gives whom a pronoun or a bare
    title means.
    """
    acts: list[SpeechAct] = []
    read_to = low
    for start, end, verb, before in _verbs(passage.covered, low, high):
        if start < read_to:  # a verb within "quoted as saying"
            continue
        reported = _QUOTED_AS.match(passage.covered, start, high) if verb in _QUOTING else None
        if reported is not None:
            act = _quoted_as_saying(passage, low, reported)
        elif verb == _ACCORDING_TO:
            act = SpeechAct(start, end, verb, subject_after(passage, end, high))
        elif before in UNSPOKEN:
            continue
        else:
            act = SpeechAct(start, end, verb.lower(), _subject(passage, start, end, before, acts))
        read_to = act.end
        meant = None if act.subject is None else resolve(act.subject)
        acts.append(SpeechAct(act.start, act.end, act.verb, meant))
    return tuple(acts)


def _verbs(text: str, low: int, high: int) -> Iterator[tuple[int, int, str, str]]:
    """The verbs of speech: start, end, the verb, and the word before it, adverbs passed over."""
    for _, first, last in _AUTOMATON.find_matches_as_indexes(text[low:high]):
        start, end = low + first, low + last
        word = _WORD.match(text, start, high)
        if word is None or word.end() != end or _IN_A_WORD.match(text, start) is not None:
            continue  # only a part of another ("so-called")
        if word[0] not in _ACCORDING:
            before = reversed(_WORD.findall(text, low, start))
            yield start, end, word[0], next((one for one in before if not is_between(one)), "")
        elif text.startswith(" to ", end):
            yield start, end + 3, _ACCORDING_TO, ""


def _quoted_as_saying(passage: Passage, low: int, match: re.Match[str]) -> SpeechAct:
    """Who "was quoted as saying", or whom another "quoted as saying"."""
    start, end = match.span("object")
    if match["object"] is None:
        auxiliary = _AUXILIARY.search(passage.covered, low, match.start())
        subject = subject_before(passage, low, auxiliary.start() if auxiliary is not None else match.start())
    elif match["object"] in _OBJECTIVE:
        subject = Subject(start, end, None, _OBJECTIVE[match["object"]])
    else:
        subject = subject_before(passage, start, end)
    return SpeechAct(match.start(), match.end(), "quoted as saying", subject)


def _subject(passage: Passage, start: int, end: int, before: str, acts: list[SpeechAct]) -> Subject | None:
    """The subject of the verb at `start` to `end`: before it, or right after it ("“…,” said Brandt").

    A participle and a verb that "and" joins have that of the verb before them.
    """
    low, high = passage.sentence_at(start)
    verb = passage.covered[start:end]
    if verb in PARTICIPLES or before in _JOINED:
        earlier = [act.subject for act in acts if act.subject is not None]
        return earlier[-1] if earlier else leading_subject(passage, low, start)
    low = max(low, passage.covered.rfind(COVER, low, start) + 1)
    if verb.islower() and (found := subject_before(passage, low, start)) is not None:
        return found
    follows = passage.covered[low:start].rstrip()[-1:] in ("", ",")
    return subject_after(passage, end, high) if follows else None
