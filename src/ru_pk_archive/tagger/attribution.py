"""Turns a quotation's own sentence into the one whom it names as the speaker."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ru_pk_archive.tagger.passages import COVER, Passage
from ru_pk_archive.tagger.quotation_marks import Stretch
from ru_pk_archive.tagger.speaker_phrases import Subject
from ru_pk_archive.tagger.speech_acts import SpeechAct
from ru_pk_archive.tagger.speech_verbs import DESCRIBING

_FEWEST_WORDS = 3  # of a quotation within reported speech; less is a term or a scare quote
_NEAR = 60  # characters between a quotation and the words that name its speaker
_INTRODUCES = re.compile(r"\s*(?:.*[,:]|that|)\s*")
_RELATIVE = re.compile(r"\b(?:which|who|whom|that|because)\b")
_ANOTHER_CLAUSE = re.compile(
    r"[\s,]*(?:but|and|while|when|as|after|because|that|who|which|if|though|although)\b"
)


class Attribution(NamedTuple):
    """The speaker of a quotation and the rule that found it; `subject` None: a verb but no subject."""

    subject: Subject | None
    rule: str


def attribute(passage: Passage, stretch: Stretch, acts: Sequence[SpeechAct], high: int) -> Attribution | None:
    """The speaker whom the sentence of the stretch names, up to `high`; None if it tells no speech.

    Words right before the quotation count first ("Brandt said, “…”"), then words right after it
    ("“…,” said Brandt"), then reported speech that it is a part of ("Brandt said it was “…”").
    """
    covered = passage.covered
    low, _ = passage.sentence_at(stretch.opened)
    before = [act for act in acts if low <= act.start and act.end <= stretch.opened]
    after = [act for act in acts if stretch.closed <= act.start < high]
    if before and _introduces(covered, before[-1], stretch):
        return _named(before[-1], "named before the words")
    if after and _follows(covered, after[0], stretch):
        return _named(after[0], "named after the words")
    words = len(passage.text[stretch.start : stretch.end].split())
    if before and (words >= _FEWEST_WORDS or _describes(covered, before[-1], stretch)):
        return _named(before[-1], "words within reported speech")
    if after and words >= _FEWEST_WORDS and _follows_loosely(covered, after[0], stretch):
        return _named(after[0], "named later in the sentence")
    return None


def _named(act: SpeechAct, rule: str) -> Attribution:
    return Attribution(act.subject, act.verb if " " in act.verb else rule)


def _introduces(covered: str, act: SpeechAct, stretch: Stretch) -> bool:
    end = act.end
    if act.subject is not None and act.subject.end <= stretch.opened:
        end = max(end, act.subject.end)
    gap = covered[end : stretch.opened]
    return COVER not in gap and _INTRODUCES.fullmatch(gap) is not None


def _follows(covered: str, act: SpeechAct, stretch: Stretch) -> bool:
    gap = _gap_after(covered, act, stretch)
    direct = len(gap) <= _NEAR and "," not in gap.lstrip(" ,") and COVER not in gap
    return direct and _ANOTHER_CLAUSE.match(gap) is None and _RELATIVE.search(gap) is None


def _follows_loosely(covered: str, act: SpeechAct, stretch: Stretch) -> bool:
    """Whether ", Brandt said" ends the clause that the quotation stands in."""
    gap = _gap_after(covered, act, stretch)
    return len(gap) <= 2 * _NEAR and "," in gap and ";" not in gap


def _gap_after(covered: str, act: SpeechAct, stretch: Stretch) -> str:
    """What stands between the quotation and the verb with its subject."""
    start = act.start
    if act.subject is not None and act.subject.start >= stretch.closed:
        start = min(start, act.subject.start)
    return covered[stretch.closed : start]


def _describes(covered: str, act: SpeechAct, stretch: Stretch) -> bool:
    gap = covered[act.end : stretch.opened]
    return act.verb in DESCRIBING and len(gap) <= _NEAR and "," not in gap
