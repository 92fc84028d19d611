"""Turns "he", "the minister" and a bare surname into the speaker whom the text named before."""

from ru_pk_archive.records.article import SpeakerKind
from ru_pk_archive.tagger.named_records import NamedRecords
from ru_pk_archive.tagger.speaker_phrases import Subject
from ru_pk_archive.tagger.speech_verbs import HE_OR_SHE


class Discourse:
    """Who has spoken or been spoken of so far in one article, the latest last."""

    def __init__(self, records: NamedRecords) -> None:
        self._records = records
        self._named: list[Subject] = []

    def resolve(self, subject: Subject) -> Subject | None:
        """The subject as the speaker it means, keeping its own place in the text; None for a pronoun
        that nobody named before fits."""
        if subject.kind is None:
            found = self._meant_by(subject.name)
        elif subject.kind is SpeakerKind.ROLE:
            found = self._holder(subject)
        elif subject.kind is SpeakerKind.UNLISTED:
            found = self._full_name(subject)
        else:
            found = subject
        if found is None:
            return None
        if found.start != subject.start or found.end != subject.end:
            found = found._replace(start=subject.start, end=subject.end)
        self._named.append(found)
        return found

    def _meant_by(self, pronoun: str) -> Subject | None:
        gender = HE_OR_SHE.get(pronoun)
        if gender is None:
            last = self._named[-1] if self._named else None
            return last if last is not None and not last.one_person else None
        for candidate in reversed(self._named):
            if candidate.one_person and self._records.gender(candidate.entity) in (gender, None):
                return candidate
            if _may_be_anyone(candidate):
                return None
        return None

    def _holder(self, role: Subject) -> Subject:
        """The one person named with the title that "the minister" repeats; else the role itself."""
        words = role.name.lower().split()
        if words[0] != "the" or len(words) > 2:
            return role
        holders = {
            (person.name, person.entity): person
            for person in self._named
            if person.kind is not SpeakerKind.ROLE and words[-1] in person.titles
        }
        return next(iter(holders.values())) if len(holders) == 1 else role

    def _full_name(self, subject: Subject) -> Subject:
        """The one person who bears the name here; if listed, the rules for names have decided already."""
        bearers = self._records.bearers(subject.name)
        if len(bearers) > 1:
            return subject
        if bearers and not bearers[0].reviewed:
            entity, name = bearers[0].id, bearers[0].name
            return subject._replace(kind=SpeakerKind.ENTITY, name=name, entity=entity, one_person=True)
        surname = " " + subject.name.lower()
        fuller = {
            person.name: person
            for person in self._named
            if person.kind is not SpeakerKind.ROLE and person.name.lower().endswith(surname)
        }
        return next(iter(fuller.values())) if len(fuller) == 1 else subject


def _may_be_anyone(subject: Subject) -> bool:
    """Whether nothing tells if a speaker is a person: a single capital, or "one operative"."""
    if subject.kind is SpeakerKind.UNLISTED:
        return " " not in subject.name and not subject.name.isupper()
    return subject.kind is SpeakerKind.ROLE and not subject.titles
