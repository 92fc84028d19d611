"""Turns the full names of an article's people into its cast, and says who of them is called where."""

from collections.abc import Collection, Iterable, Sequence

from ru_pk_archive.records.entity import Purpose
from ru_pk_archive.tagger.alias_index import AliasIndex
from ru_pk_archive.tagger.forms import is_latin
from ru_pk_archive.tagger.naming.cast import Calling, Cast, Person, telling
from ru_pk_archive.tagger.naming.discovery_people import NamedPerson
from ru_pk_archive.tagger.naming.lines import Line, Naming
from ru_pk_archive.tagger.naming.name_titles import apposition, same_office


def cast_of(
    lines: Sequence[Line],
    listed: Iterable[Naming],
    named: Sequence[NamedPerson],
    index: AliasIndex,
    barred: Collection[str],
) -> tuple[Cast, tuple[Calling, ...]]:
    """The people of an article, and the places where those in `named` are called.

    `listed` are the settled names of authority records; who is no person among them is passed
    over. A surname with a title that nobody in the article bears means the listed person who
    bears it, if the title fits an office of theirs and nobody else is listed by that surname.
    If someone is, but that is not certain, the calling has all of them; if nobody is, it is
    someone new.
    """
    cast = Cast()
    for naming in listed:
        if index.is_person(naming.entity):
            _add_listed(cast, lines[naming.line], naming, index)
    callings = []
    short = []
    for one in named:
        if len(telling(one.words)) < 2:
            short.append(one)
            continue
        person = cast.add_named(one.words, one.title, (one.line, one.start))
        if person is not None:
            callings.append(Calling(one.line, one.start, one.end, (person,), one.rule))
    cast.learn()
    unexplained = [one for one in short if not cast.bearers(telling(one.words))]
    if unexplained:
        callings += [_by_office(cast, one, index, barred) for one in unexplained]
        cast.learn()
    return cast, tuple(callings)


def _add_listed(cast: Cast, line: Line, naming: Naming, index: AliasIndex) -> None:
    forms = [line.text[naming.start : naming.end]]
    entity = index.entity(naming.entity)
    if entity is not None and not cast.knows(entity.id):
        known = (alias.form for alias in entity.aliases if not alias.ambiguous and alias.context is None)
        forms += [form for form in (entity.name, *known) if " " in form and is_latin(form)]
    words = [tuple(form.split(" ")) for form in forms]
    cast.add_listed(naming.entity, words, _title_at(line, naming), (naming.line, naming.start))


def _title_at(line: Line, naming: Naming) -> str:
    """The office that a listed person is named with, "" if none."""
    for title, name in line.called:
        if title and name and naming.start <= name[0].start < naming.end:
            return title
    if line.heading:
        return ""
    return apposition(line.text, naming.start, naming.end) or ""


def _by_office(cast: Cast, one: NamedPerson, index: AliasIndex, barred: Collection[str]) -> Calling:
    """Who is meant by a title and a surname that the article explains nowhere."""
    surname = one.words[-1]
    place = (one.line, one.start)
    namesakes = [id for id in index.namesakes(surname) if id not in barred]
    if not namesakes:
        person = cast.add_named(one.words, one.title, place)
        return Calling(one.line, one.start, one.end, (person,) if person else (), one.rule)
    offices = index.facts(namesakes[0], Purpose.OFFICES)
    if len(namesakes) == 1 and any(same_office(one.title, office.value) for office in offices):
        person = cast.add_listed(namesakes[0], [one.words], one.title, place)
        return Calling(one.line, one.start, one.end, (person,), "surname and office of a listed person")
    people = tuple([Person(id, one.words, place) for id in namesakes])
    reason = "the record of this surname does not hold the office that the article names here"
    return Calling(one.line, one.start, one.end, people, one.rule, reason)
