"""Turns a phrase ("a spokesman for the water board", "Minister Ida Brandt") into the speaker it names."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from ru_pk_archive.records.article import SpeakerKind
from ru_pk_archive.tagger.given_names import GIVEN_NAMES
from ru_pk_archive.tagger.lexicon import COMPANY_SUFFIXES, OPENERS
from ru_pk_archive.tagger.passages import Name, Passage
from ru_pk_archive.tagger.speech_verbs import (
    BODIES,
    DOCUMENTS,
    ONE_PERSON,
    PRONOUNS,
    ROLES,
    SPEAKS_FOR_ANOTHER,
    is_role,
)
from ru_pk_archive.tagger.word_lists import words

_LONGEST_ROLE = 70  # characters of "a spokesman for …" that are shown as a name
_MOST_DESCRIBING = 6  # words of a role before its head
_LONGEST_NAME = 5  # words
_FEW = 5  # words of "one toll operative"

DETERMINERS = words(
    "a an the one another some several many most few two three four five his her its their this"
    " that these those other any no each every"
)
_INDEFINITE = words("a an one another some several many two three")
_RELATIVE = frozenset(["what", "that", "which", "who", "whose", "whom", "whether"])
PREPOSITIONS = words("for of at from in with to on near inside within under by")
# What a sentence may begin with before its subject: "In Harrow Vale, the minister said".
CIRCUMSTANCE = words(
    "in at on after during while when as by from with before since despite under asked speaking addressing"
)
_JOINERS = words("of for the de del da di du la le van von der den al el bin ibn ul e")
_PARTICLES = words("de del da du van von der den al el ul as ash bin ibn")
_OF_ADDRESS = words(
    "mr mrs ms miss dr prof sir lord lady dame sheikh sheik sen rep gov gen col lt capt maj sgt rev"
    " fr st hon justice imam mullah maulana ayatollah"
)
# Begins the sentence or clause, and is not part of the phrase.
_OPENING = words(
    "but and or so yet however meanwhile then also later earlier when while as if although though"
    " because since after before that yesterday today still instead separately moreover nevertheless"
    " nonetheless in at on for by from with said says"
)
_NO_NAME = words(
    "i we you he she it they this that these those others some many most few none neither both"
    " everyone nobody someone anyone all who what which there here where why how if when while as"
    " nothing something january february march april may june july august september october november"
    " december monday tuesday wednesday thursday friday saturday sunday"
)
_NO_SINGLE_NAME = _NO_NAME | _OPENING | DETERMINERS | OPENERS
_NOT_IN_NAMES = ROLES | _NO_NAME | CIRCUMSTANCE
_NOT_YET_A_NAME = _OPENING | DETERMINERS
_BEFORE_THE_NAME = _JOINERS | DETERMINERS  # within what describes its bearer
_GOES_ON = PREPOSITIONS | _RELATIVE
_BEFORE_A_NAME = _OF_ADDRESS | {"and", "but", "while", "however", "meanwhile"}

Tokens = Sequence[re.Match[str]]


class Subject(NamedTuple):
    """Words that name a speaker, at `start` to `end` of a passage.

    `kind` is None for a pronoun, which `name` then is. `one_person` tells whether a later "he" or
    "she" may mean this speaker (an unlisted name need not be a person's); `titles` are the words of
    office that stand with the name.
    """

    start: int
    end: int
    kind: SpeakerKind | None
    name: str
    entity: str | None = None
    one_person: bool = False
    titles: tuple[str, ...] = ()


def small(token: re.Match[str]) -> str:
    """The word in small letters, without the stop of an abbreviation."""
    return token[0].lower().rstrip(".")


def is_capital(token: re.Match[str]) -> bool:
    """Whether the word begins with a capital, an article like "al-" apart."""
    word = token[0]
    if word[0].isupper():
        return True
    prefix, _, rest = word.partition("-")
    return prefix in _PARTICLES and rest[:1].isupper()


def speaker_at_end(passage: Passage, tokens: Tokens) -> Subject | None:
    """The speaker that the phrase ends with: a pronoun, a linked name, a role or a name in capitals."""
    if not tokens or small(tokens[-1]) in PRONOUNS:
        return _pronoun(tokens[-1]) if tokens else None
    last = tokens[-1]
    name = next((name for name in passage.names if name.end == last.end()), None)
    person = _person_with_place(passage, tokens)
    if person is not None:
        return person
    if name is not None:
        return _linked(passage, tokens, name)
    if is_role(last[0]):
        role = _governing(tokens[:-1], False)
        return _role(passage, tokens, len(tokens) - 1 if role is None else role)
    return _capitals(passage, tokens) if is_capital(last) else _described(passage, tokens)


def _pronoun(token: re.Match[str]) -> Subject:
    return Subject(token.start(), token.end(), None, small(token))


def whole_name(passage: Passage, tokens: Tokens) -> Subject | None:
    """The person whose name is all that the phrase holds, titles of address apart; else None."""
    while tokens and small(tokens[0]) in _BEFORE_A_NAME:
        tokens = tokens[1:]
    if not tokens or len(tokens) > _LONGEST_NAME:
        return None
    start, end = tokens[0].start(), tokens[-1].end()
    for name in passage.names:
        if name.end == end:
            fits = name.start == start and name.person is not False
            return _linked(passage, tokens, name) if fits else None
    barred = any(small(token) in _NOT_IN_NAMES for token in tokens)
    capitals = all(is_capital(token) or small(token) in _JOINERS for token in tokens)
    return _unlisted(passage, tokens) if len(tokens) > 1 and capitals and not barred else None


def _person_with_place(passage: Passage, tokens: Tokens) -> Subject | None:
    """The linked person whom the phrase begins with, in "Minister Ida Brandt of the Water Board"."""
    for i, token in enumerate(tokens[:-1] if passage.names else ()):
        if not (is_capital(token) or is_role(token[0]) or small(token) in _BEFORE_THE_NAME):
            return None
        ends = any(name.end == token.end() and name.person for name in passage.names)
        if ends and small(tokens[i + 1]) in PREPOSITIONS:
            return speaker_at_end(passage, tokens[: i + 1])
    return None


def _described(passage: Passage, tokens: Tokens) -> Subject | None:
    """The role in "an official with knowledge of the talks" and, after "a" or "one", "one toll operative"."""
    for i in range(len(tokens) - 2, max(len(tokens) - 9, -1), -1):
        if is_role(tokens[i][0]) and small(tokens[i + 1]) in PREPOSITIONS:
            return _role(passage, tokens[: i + 1], i)
    described = [small(token) for token in tokens if small(token) not in _OPENING]
    few = described[:1] and described[0] in _INDEFINITE and 1 < len(described) <= _FEW
    if not few or any(word in _GOES_ON for word in described):
        return None
    start, end = tokens[-len(described)].start(), tokens[-1].end()
    return Subject(start, end, SpeakerKind.ROLE, passage.text[start:end])


def _governing(tokens: Tokens, person: bool) -> int | None:
    """Where the role stands of which what follows is only a part: "a spokesman for", "officials in".

    A person is a part of few roles: in "Minister of State Ida Brandt" she is the minister.
    """
    for i in range(len(tokens) - 1, max(len(tokens) - 8, 0), -1):
        if small(tokens[i]) in _RELATIVE:
            return None
        if small(tokens[i]) not in PREPOSITIONS:
            continue
        role = i - 2 if small(tokens[i - 1]) in ("close", "familiar", "near") else i - 1
        word = small(tokens[role]) if role >= 0 else ""
        if word in SPEAKS_FOR_ANOTHER:
            return role
        bears = role >= 0 and is_role(tokens[role][0]) and word not in DOCUMENTS
        if bears and not person and not (small(tokens[i]) == "to" and word in BODIES):
            return role
    return None


def _linked(passage: Passage, tokens: Tokens, name: Name) -> Subject:
    """The bearer of a linked name, or the role that only speaks for the bearer."""
    before = [token for token in tokens if token.start() < name.start]
    role = _governing(before, name.person is not False)
    if role is not None:
        return _role(passage, tokens, role)
    titles = []
    for token in reversed(before[-_MOST_DESCRIBING:]):
        if small(token) in ROLES:
            titles.append(small(token))
        elif not is_capital(token) and small(token) not in _JOINERS:
            break
    return Subject(
        name.start,
        name.end,
        SpeakerKind.ENTITY,
        name.mention.form,
        name.mention.entity,
        name.person is not False,
        tuple(titles),
    )


def _role(passage: Passage, tokens: Tokens, role: int) -> Subject:
    """The role at token `role` with what describes it before and, if short, after it."""
    first = role
    while first > 0 and role - first < _MOST_DESCRIBING:
        before = small(tokens[first - 1])
        if before in _OPENING or before in PREPOSITIONS:
            break
        first -= 1
        if before in DETERMINERS:
            break
    start, end = tokens[first].start(), tokens[-1].end()
    if end - start > _LONGEST_ROLE:
        end = tokens[role].end()
    word = small(tokens[role])
    one = word in ONE_PERSON or (word not in ROLES and not word.endswith(("s", "men")))
    return Subject(start, end, SpeakerKind.ROLE, passage.text[start:end], None, one, (word,))


def _capitals(passage: Passage, tokens: Tokens) -> Subject | None:
    """A name in capitals that no record knows, without the office before it."""
    first = _start_of_capitals(tokens)
    run, before = tokens[first:], tokens[:first]
    role = _governing(before, False)
    if role is not None:
        return _role(passage, tokens, role)
    if before and small(before[-1]) in PREPOSITIONS and small(before[-1]) != "by":
        # "One salesman in Harrow Vale": the place is not the speaker.
        described = small(before[0]) in DETERMINERS
        return _role(passage, before[:-1], len(before) - 2) if described else None
    company = small(run[-1]) in COMPANY_SUFFIXES
    title = -1 if company else max((i for i, token in enumerate(run[:-1]) if _is_title(token)), default=-1)
    bare = run[title + 1 :]
    while len(bare) > 2 and small(bare[0]) in ("of", "for"):
        bare = bare[2:]
    if small(bare[0]) in ("of", "for"):
        return _role(passage, tokens, first + title)
    titles = tuple([small(token) for token in run[: title + 1] if small(token) in ROLES])
    return _unlisted(passage, bare, titles)


def _start_of_capitals(tokens: Tokens) -> int:
    """Where the run of capitals begins that the phrase ends with, joined by "of", "van" and the like."""
    first = len(tokens) - 1
    while first > 0:
        joined = small(tokens[first - 1]) in _JOINERS and first > 1 and is_capital(tokens[first - 2])
        if not (joined or is_capital(tokens[first - 1])):
            break
        first -= 1
    if first > 0 and tokens[first - 1][0] in _PARTICLES:
        first -= 1
    while first < len(tokens) - 1 and small(tokens[first]) in _NOT_YET_A_NAME:
        first += 1
    return first


def _is_title(token: re.Match[str]) -> bool:
    word = small(token)
    return word.partition("-")[0] in ONE_PERSON or word in _OF_ADDRESS or word.endswith(("'s", "’s"))


def _unlisted(passage: Passage, tokens: Tokens, titles: tuple[str, ...] = ()) -> Subject | None:
    name = [small(token) for token in tokens]
    if len(name) == 1 and (name[0] in _NO_SINGLE_NAME or name[0].endswith("ly")):
        return None
    start, end = tokens[0].start(), tokens[-1].end()
    printed = passage.text[start:end]
    one = bool(titles) or (len(name) > 1 and name[0] in GIVEN_NAMES)
    return Subject(start, end, SpeakerKind.UNLISTED, printed, None, one, titles)
