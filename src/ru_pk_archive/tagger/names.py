"""Turns a draft into the names in it: who and what is meant where, what stays open, and who is new."""

from dataclasses import dataclass
from typing import NamedTuple

from ru_pk_archive.records.article import Mention, Span, Unresolved, Where
from ru_pk_archive.records.dates import UncertainDate
from ru_pk_archive.records.draft import Draft
from ru_pk_archive.records.entity import Discovery, Entity
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.naming.authors import authors_named
from ru_pk_archive.tagger.naming.cast import Calling, Cast, Person
from ru_pk_archive.tagger.naming.discovery_organisations import NamedOrganisation, organisations_named
from ru_pk_archive.tagger.naming.discovery_people import people_named
from ru_pk_archive.tagger.naming.doubtful_names import decide
from ru_pk_archive.tagger.naming.full_names import cast_of
from ru_pk_archive.tagger.naming.lines import Covered, Naming, lines_of
from ru_pk_archive.tagger.naming.listed_names import Doubt, doubts_inside, listed_names, settled
from ru_pk_archive.tagger.naming.organisation_names import acronyms_given, organisations_of, repeated
from ru_pk_archive.tagger.naming.overlaps import AllNames, without_contradictions
from ru_pk_archive.tagger.naming.short_names import offices_alone, short_names, surnames_not_places
from ru_pk_archive.tagger.naming.unreviewed import Newcomers

_CURATOR = "curator"
_BYLINE = "byline"
_NOWHERE = -1  # the line of a naming that no words stand for
_BORNE_BY_SEVERAL = "all of them are people whom the article names"
_NOT_EXPLAINED = "no fuller name in the article makes it certain"


class NameLinks(NamedTuple):
    """The names of an article: linked ones and open ones in reading order (the headline first, then the
    byline), and the unreviewed entities that the text introduces, by id.

    A mention may lie within a longer one: a place within the name of an unreviewed organisation.
    """

    mentions: tuple[Mention, ...]
    unresolved: tuple[Unresolved, ...]
    discovered: tuple[Entity, ...]


def link_names(draft: Draft, index: AliasIndex) -> NameLinks:
    """Links every name that can mean one entity only; what could mean several is left alone and told.

    A curator's orders win: a removed entity is not there for any rule. An added one counts as
    named; where no word of the text names it, its mention is an empty span at the headline's start.
    """
    linking = _Linking(draft, index)
    names = linking.find()
    linking.link_people(names)
    linking.link_authors()
    linking.link_organisations(names.organisations)
    linking.link_doubts()
    linking.link_repetitions()
    linking.obey_additions()
    return linking.links()


@dataclass(frozen=True, slots=True)
class _Open:
    """A stretch of a line that could mean any of the candidates."""

    line: int
    start: int
    end: int
    candidates: tuple[str, ...]
    reason: str


class _Linking:
    """The steps of linking one article, in order; each adds to what the earlier ones found."""

    def __init__(self, draft: Draft, index: AliasIndex) -> None:
        self.draft = draft
        self.index = index
        self.lines = lines_of(draft)
        self.added = tuple(dict.fromkeys(order.entity for order in draft.tag_orders if order.add))
        self.removed = frozenset(order.entity for order in draft.tag_orders if not order.add)
        self.cast = Cast()
        self.newcomers = Newcomers(draft, index, self.removed)
        self.namings: list[Naming] = []
        self.doubts: list[Doubt] = []
        self.open: list[_Open] = []
        self.forms: list[tuple[str, str, str]] = []  # short form, entity, rule

    def find(self) -> AllNames:
        """What the authority files know, and what the text itself shows."""
        index, lines = self.index, self.lines
        bodies = organisations_named(lines) if index.discovering(Discovery.ORGANISATIONS) else ()
        authors = [author.value for author in self.draft.authors]
        people = people_named(lines, authors) if index.discovering(Discovery.PEOPLE) else ()
        return without_contradictions(listed_names(lines, index, self.removed), bodies, people, index)

    def link_people(self, names: AllNames) -> None:
        """Links listed names and full names of people, then surnames and offices that stand alone."""
        listed = names.listed
        self.cast, callings = cast_of(self.lines, listed.namings, names.people, self.index, self.removed)
        known: tuple[Naming | Doubt, ...] = (*listed.namings, *listed.doubts)
        callings += tuple(surnames_not_places(self.lines, self.cast, known, self.index))
        called = Covered(callings)
        self.namings = [
            one
            for one in listed.namings
            if not called.touches(one.line, one.start, one.end) and not self._is_contested(one)
        ]
        self.doubts = [one for one in listed.doubts if not called.touches(one.line, one.start, one.end)]
        covered = Covered((*self.namings, *self.doubts, *names.organisations, *callings))
        callings += tuple(short_names(self.lines, self.cast, covered))
        for calling in (*callings, *offices_alone(self.lines, self.cast, covered)):
            self._call(calling)

    def _is_contested(self, naming: Naming) -> bool:
        """Whether a surname that the authority file gives to one person is another's too in this article."""
        word = self.lines[naming.line].text[naming.start : naming.end]
        if word not in self.cast.words or not self.index.is_person(naming.entity):
            return False
        return len(self.cast.bearers((word,))) > 1

    def _call(self, calling: Calling) -> None:
        people = [one for one in calling.people if self._id(one) not in self.removed]
        line, start, end = calling.line, calling.start, calling.end
        if len(people) == 1 and not calling.reason:
            entity = people[0].listed or self.newcomers.meet(people[0].name, Discovery.PEOPLE)
            if entity:
                self.namings.append(Naming(line, start, end, entity, calling.rule))
        elif people:
            candidates = tuple([self._id(one) for one in people])
            self.open.append(_Open(line, start, end, candidates, calling.reason or _BORNE_BY_SEVERAL))

    def _id(self, person: Person) -> str:
        return person.listed or self.newcomers.id_for(person.name)

    def link_authors(self) -> None:
        """Links the names in the byline; they explain no surname, since authors seldom name themselves."""
        named = {naming.entity for naming in self.namings} | set(self.added)
        for author in authors_named(self.lines, self.index):
            bearers = [one for one in author.bearers if one.entity not in self.removed]
            plain = [one.entity for one in bearers if one.plain or one.entity in named]
            place = (author.line, author.start, author.end)
            if len(plain) == 1:
                self.namings.append(Naming(*place, plain[0], _BYLINE))
            elif bearers:
                candidates = tuple([one.entity for one in bearers])
                self.open.append(_Open(*place, candidates, _NOT_EXPLAINED))
            elif author.may_be_new and (new := self.newcomers.meet(author.name, Discovery.PEOPLE)):
                self.namings.append(Naming(*place, new, _BYLINE))

    def link_organisations(self, named: tuple[NamedOrganisation, ...]) -> None:
        """Links the organisations that no authority file lists."""
        for organisation in organisations_of(named):
            entity = self.newcomers.meet(organisation.name, Discovery.ORGANISATIONS)
            if entity:
                self.forms += [(form, entity, "name repeated") for form in organisation.forms]
                self.namings += [
                    Naming(one.line, one.start, one.end, entity, one.rule)
                    for one in named
                    if one.name in organisation.names
                ]

    def link_doubts(self) -> None:
        """Links the forms in doubt that the rest of the article makes certain."""
        given = dict(acronyms_given(self.lines, self.namings))
        self.forms += [
            (form, entity, "short form that the article explains") for form, entity in given.items()
        ]
        named = {naming.entity for naming in self.namings} | set(self.added)
        stated = self.draft.published
        published = stated.date if stated else None
        for doubt in self.doubts:
            text = self.lines[doubt.line].text
            form = text[doubt.start : doubt.end]
            if form not in given and not self._decide(doubt, named, published):
                namesakes = self.index.namesakes(form) if self.index.is_person(doubt.entity) else ()
                candidates = tuple(dict.fromkeys([*(one.entity for one in doubt.bearers), *namesakes]))
                self.open.append(_Open(doubt.line, doubt.start, doubt.end, candidates, _NOT_EXPLAINED))

    def _decide(self, doubt: Doubt, named: set[str], published: UncertainDate | None) -> bool:
        """Links a doubt, or else what stands within it; whether the doubt itself was settled."""
        line = self.lines[doubt.line]
        of_people = self.index.is_person(doubt.entity)
        people = self.cast.bearers(tuple(line.text[doubt.start : doubt.end].split(" ")))
        if people and of_people:
            rule = "surname of a person named in full"
            self._call(Calling(doubt.line, doubt.start, doubt.end, tuple(people), rule))
            return True
        decided = decide(doubt, line.text, named, published)
        if decided is not None:
            self.namings.append(Naming(doubt.line, doubt.start, doubt.end, *decided))
            return True
        within = () if of_people else doubts_inside(doubt, line, self.index, self.removed)
        for inside in within:
            naming = settled(inside, line)
            if naming is not None:
                self.namings.append(naming)
            else:
                self._decide(inside, named, published)
        return False

    def link_repetitions(self) -> None:
        """Links every other place of a short form that the article itself explains."""
        self.namings += repeated(self.lines, self.forms, Covered((*self.namings, *self.open)))

    def obey_additions(self) -> None:
        """Links each entity that a curator adds, and that no rule has linked, wherever it is named."""
        linked = {naming.entity for naming in self.namings}
        for entity in self.added:
            if entity not in linked and self.index.entity(entity) is not None:
                places = self._places_of(entity)
                spans = {(one.line, one.start, one.end) for one in places}
                self.open = [one for one in self.open if (one.line, one.start, one.end) not in spans]
                self.namings = [one for one in self.namings if (one.line, one.start, one.end) not in spans]
                self.namings += places or [Naming(_NOWHERE, 0, 0, entity, _CURATOR)]

    def _places_of(self, entity: str) -> list[Naming]:
        return [
            Naming(number, hit.start, hit.end, entity, _CURATOR)
            for number, line in enumerate(self.lines)
            for hit in self.index.name_hits(line.text)
            if entity in hit.candidates
        ]

    def links(self) -> NameLinks:
        """Everything found, in reading order."""
        return NameLinks(
            mentions=tuple([self._mention(one) for one in sorted(self.namings, key=_by_place)]),
            unresolved=tuple([self._unresolved(one) for one in sorted(self.open, key=_by_place)]),
            discovered=self.newcomers.entities(),
        )

    def _mention(self, naming: Naming) -> Mention:
        if naming.line == _NOWHERE:
            entity = self.index.entity(naming.entity)
            form = "" if entity is None else entity.name
            return Mention(naming.entity, form, Span(Where.TITLE, "", 0, 0), naming.rule)
        line = self.lines[naming.line]
        form = line.text[naming.start : naming.end]
        return Mention(naming.entity, form, line.span(naming.start, naming.end), naming.rule)

    def _unresolved(self, one: _Open) -> Unresolved:
        line = self.lines[one.line]
        form = line.text[one.start : one.end]
        return Unresolved(form, line.span(one.start, one.end), one.candidates, one.reason)


def _by_place(one: Naming | _Open) -> tuple[int, int, int]:
    return one.line, one.start, -one.end
