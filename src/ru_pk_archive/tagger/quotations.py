"""Turns the words in quotation marks into quotations with their speakers."""

import re
from typing import NamedTuple

from ru_pk_archive.records.article import Mention, Quotation, Speaker, SpeakerKind
from ru_pk_archive.records.draft import Block, Draft
from ru_pk_archive.records.entity import Entity
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.attribution import attribute
from ru_pk_archive.tagger.discourse import Discourse
from ru_pk_archive.tagger.named_records import NamedRecords
from ru_pk_archive.tagger.passages import (
    Passage,
    knows_grammar,
    mentions_by_sentence,
    prose_blocks,
    read_passage,
)
from ru_pk_archive.tagger.quotation_marks import Stretch, quoted_stretches
from ru_pk_archive.tagger.quoted_words import (
    end_of_attribution,
    is_sentence,
    lead_in,
    names_something,
    without_attribution,
)
from ru_pk_archive.tagger.speaker_phrases import Subject
from ru_pk_archive.tagger.speech_acts import SpeechAct, covering, find_speech_acts
from ru_pk_archive.tagger.speech_verbs import PRONOUNS
from ru_pk_archive.tagger.subjects import introduced_person, leading_subject

_BEFORE_SPEECH = ("", ":", ",", "：", "，", "،")
_OPENING = re.compile(r"[\"“„«‘]|``|'\w")
_ARTICLE = re.compile(r"^(?:an?|the) ", re.IGNORECASE)  # which is no part of a speaker's name


def find_quotations(
    draft: Draft, mentions: tuple[Mention, ...], index: AliasIndex, discovered: tuple[Entity, ...] = ()
) -> tuple[Quotation, ...]:
    """The quotations of the article's own paragraphs, in reading order.

    Titles of works and single words in scare quotes are none. `speaker` is None where the text
    does not name one, or not surely enough, and in languages other than English. The parts of a
    quotation that is broken by "he said" are quotations of one speaker each; one that runs over
    several paragraphs is one. `discovered` are the unreviewed entities among the mentions.
    """
    blocks = prose_blocks(draft)
    quoted = [quoted_stretches(" ".join([sentence.text for sentence in block.sentences])) for block in blocks]
    if not any(quoted):
        return ()
    last = max(i for i, stretches in enumerate(quoted) if stretches)
    by_sentence = mentions_by_sentence(mentions)
    named = NamedRecords(mentions, discovered, index)
    reader = _Reader(named, knows_grammar(draft.language))
    for i in range(last + 1):
        passage = read_passage(blocks[i], by_sentence, named.people)
        reader.read(passage, quoted[i], goes_on=any(map(_opens, blocks[i + 1 : i + 2])))
    return tuple([found.quotation for found in reader.found])


def _opens(block: Block) -> bool:
    return any(_OPENING.match(sentence.text) for sentence in block.sentences[:1])


class _Found(NamedTuple):
    """A quotation; `stated` tells that its own sentence names the speaker, `goes_on` that no mark
    closes it and the next paragraph opens with one."""

    quotation: Quotation
    stated: bool
    goes_on: bool


class _Told(NamedTuple):
    """The speech acts of a passage, and who speaks or is spoken of from which position on."""

    acts: tuple[SpeechAct, ...]
    speaking: tuple[tuple[int, Subject], ...]


class _Reader:
    """Reads the passages of one article in order, since "he" and a new paragraph look back."""

    def __init__(self, named: NamedRecords, grammar_known: bool) -> None:
        self.found: list[_Found] = []
        self._named = named
        self._grammar_known = grammar_known
        self._discourse = Discourse(named)
        self._last_speaker: Speaker | None = None  # of the paragraph before, if it told speech

    def read(self, passage: Passage, stretches: tuple[Stretch, ...], goes_on: bool) -> None:
        """Adds the passage's quotations; `goes_on` tells that the next one opens with a mark."""
        left_open = bool(stretches) and not stretches[-1].ended
        if left_open and not goes_on:
            stretches = (*stretches[:-1], without_attribution(passage, stretches[-1]))
        passage = covering(passage, stretches)
        told = self._told(passage)
        for stretch in stretches:
            found = self._quotation(passage, stretch, told, goes_on and not stretch.ended)
            if found is not None:
                self._add(found, joins=stretch.opened == 0)
        if any(act.subject is not None for act in told.acts):
            last = told.speaking[-1][1]
            goes_on = bool(stretches) or last.one_person  # a body that was not quoted does not begin to be
            self._last_speaker = self._speaker(passage, last) if goes_on else None
        elif not stretches:
            self._last_speaker = None

    def _told(self, passage: Passage) -> _Told:
        acts: list[SpeechAct] = []
        speaking: list[tuple[int, Subject]] = []
        lines = zip(passage.starts, passage.sentences, strict=True) if self._grammar_known else ()
        for start, sentence in lines:
            end = start + len(sentence.text)
            lead = self._lead(passage, start, end)
            found = find_speech_acts(passage, start, end, self._discourse.resolve)
            subjects = [(act.start, act.subject) for act in found if act.subject is not None]
            if not subjects and lead is not None:
                subjects = [(start, lead)]
            acts += found
            speaking += subjects
        return _Told(tuple(acts), tuple(speaking))

    def _lead(self, passage: Passage, start: int, end: int) -> Subject | None:
        """The linked person whom a sentence is about: it opens with the name, or introduces its bearer."""
        if not any(start <= name.start < end and name.person is not False for name in passage.names):
            return None
        lead = leading_subject(passage, start, end)
        if lead is None or not lead.one_person or lead.kind is not SpeakerKind.ENTITY:
            lead = introduced_person(passage, start, end)
        return None if lead is None else self._discourse.resolve(lead)

    def _quotation(self, passage: Passage, stretch: Stretch, told: _Told, goes_on: bool) -> _Found | None:
        """The stretch as a quotation; None if it is a title, a term or a scare quote."""
        if names_something(passage, stretch):
            return None
        stated = attribute(passage, stretch, told.acts, end_of_attribution(passage, stretch))
        if stated is not None:
            speaker = None if stated.subject is None else self._speaker(passage, stated.subject)
            rule = _with_pronoun(passage, stated.subject, stated.rule)
        elif is_sentence(passage, stretch) and lead_in(passage, stretch)[-1:] in _BEFORE_SPEECH:
            speaker, rule = self._from_context(passage, stretch, told)
        else:
            return None
        words = passage.text[stretch.start : stretch.end]
        start = stretch.start + len(words) - len(words.lstrip())
        end = stretch.start + len(words.rstrip(" ,"))
        quotation = Quotation(passage.text[start:end], passage.spans(start, end), speaker, rule)
        return _Found(quotation, stated is not None, goes_on)

    def _from_context(self, passage: Passage, stretch: Stretch, told: _Told) -> tuple[Speaker | None, str]:
        """The speaker of a whole sentence without a verb of speech, with the rule."""
        if lead_in(passage, stretch) and self._grammar_known:
            low, _ = passage.sentence_at(stretch.opened)
            lead = leading_subject(passage, low, stretch.opened)
            meant = None if lead is None else self._discourse.resolve(lead)
            return None if meant is None else self._speaker(passage, meant), "introduced by its sentence"
        before = [subject for position, subject in told.speaking if position < stretch.opened]
        if before:
            return self._speaker(passage, before[-1]), "goes on in the same paragraph"
        if stretch.opened == 0 and self._last_speaker is not None:
            return self._last_speaker, "goes on from the paragraph before"
        return None, "no speaker named"

    def _add(self, found: _Found, joins: bool) -> None:
        """Adds a quotation, as a part of the one before if that was left open for it."""
        if not (joins and self.found and self.found[-1].goes_on):
            self.found.append(found)
            return
        first = self.found.pop()
        teller = found if found.stated and not first.stated else first
        joined = Quotation(
            f"{first.quotation.text} {found.quotation.text}",
            first.quotation.spans + found.quotation.spans,
            teller.quotation.speaker,
            teller.quotation.rule,
        )
        self.found.append(_Found(joined, first.stated or found.stated, found.goes_on))

    def _speaker(self, passage: Passage, subject: Subject) -> Speaker:
        entity = self._named.record(subject.entity)
        name = _ARTICLE.sub("", subject.name, count=1) if entity is None else entity.name
        kind = subject.kind or SpeakerKind.ROLE
        return Speaker(kind, name, subject.entity, passage.spans(subject.start, subject.end)[0])


def _with_pronoun(passage: Passage, subject: Subject | None, rule: str) -> str:
    if subject is None:
        return f"{rule}, speaker not clear"
    word = passage.text[subject.start : subject.end].lower()
    return f"{rule}, “{word}” for the last who fits" if word in PRONOUNS else rule
