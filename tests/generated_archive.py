"""Makes archives of any size from a seed, whose words are as unequal as those of a language (Zipf's law)."""

import random
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import accumulate

from building import PERSON, article, authorities, claim, draft, entity, settings
from ru_pk_archive.pages.search.words import STOP_WORDS
from ru_pk_archive.records.archive import Appearance, ArticleEntry, Catalog, EntityEntry, OutletEntry
from ru_pk_archive.records.article import Mention, Span, Where
from ru_pk_archive.records.entity import Alias, Entity

WORDS_AN_ARTICLE = 450
_WORDS_A_SENTENCE = 18
_VOCABULARY = 60_000
_PEOPLE = 1_500
_NAMES_AN_ARTICLE = 6
_SOURCES = 40
_FIRST_DAY = date(1960, 1, 1).toordinal()
_DAYS = 60 * 365
_SYLLABLES = [
    first + vowel + last for first in "bdfgklmnprstvz" for vowel in "aeiou" for last in ("", "n", "r", "st")
]
_CYRILLIC = str.maketrans("abdefgiklmnoprstuvz", "абдефгиклмнопрстувз")


@cache
def vocabulary() -> tuple[str, ...]:
    """Words by falling frequency, the first of them stop words."""
    dice = random.Random(1)
    words = dict.fromkeys(STOP_WORDS)
    while len(words) < _VOCABULARY:
        words["".join(dice.choices(_SYLLABLES, k=dice.choice((2, 2, 3))))] = None
    return tuple(words)


@cache
def people() -> tuple[Entity, ...]:
    """People with a second spelling and a native form."""
    dice = random.Random(2)
    names = {
        f"{dice.choice(vocabulary()[2_000:]).title()} {dice.choice(vocabulary()[2_000:]).title()}"
        for _ in range(_PEOPLE)
    }
    return tuple(
        replace(
            entity(name.lower().replace(" ", "-"), PERSON.id, name),
            aliases=(Alias(f"{name}ov"), Alias(name.lower().translate(_CYRILLIC).title(), language="ru")),
        )
        for name in sorted(names)
    )


@cache
def generated_archive(count: int) -> Catalog:
    """The catalog of that many articles: nine in ten of them dated to the day, six people named in each."""
    dice = random.Random(3)
    weights = list(accumulate(1 / rank for rank in range(1, _VOCABULARY + 1)))
    words = dice.choices(vocabulary(), cum_weights=weights, k=count * WORDS_AN_ARTICLE)
    known = people()
    popular = list(accumulate(1 / rank for rank in range(1, len(known) + 1)))
    entries, named = [], dict[str, list[str]]()
    for number in range(count):
        id = f"article-{number:06}"
        own = words[number * WORDS_AN_ARTICLE : (number + 1) * WORDS_AN_ARTICLE]
        sentences = [
            " ".join(own[start : start + _WORDS_A_SENTENCE]).capitalize() + "."
            for start in range(0, WORDS_AN_ARTICLE, _WORDS_A_SENTENCE)
        ]
        named_here = {
            person.id: person for person in dice.choices(known, cum_weights=popular, k=_NAMES_AN_ARTICLE)
        }
        sentences[-1] += " " + ", ".join(person.name for person in named_here.values()) + "."
        for person in named_here:
            named.setdefault(person, []).append(id)
        entries.append(_entry(id, sentences, " ".join(own[40:50]).capitalize(), tuple(named_here), dice))
    outlets = sorted({entry.outlet for entry in entries if entry.outlet})
    return Catalog(
        settings=settings(),
        authorities=authorities(*known, kinds=(PERSON,)),
        articles=tuple(entries),
        entities=tuple(_named(person, named[person.id]) for person in known if person.id in named),
        outlets=tuple(OutletEntry(id, id.title(), f"sources/{id}.html", ()) for id in outlets),
        told=(),
    )


def _entry(
    id: str, sentences: list[str], title: str, people: tuple[str, ...], dice: random.Random
) -> ArticleEntry:
    day = date.fromordinal(_FIRST_DAY + dice.randrange(_DAYS))
    published = dice.choices((day.isoformat(), str(day.year), f"{day.year}~", None), (90, 4, 3, 3))[0]
    nowhere = Span(Where.TEXT, "s-1", 0, 0)
    outlet = f"source-{dice.randrange(_SOURCES)}"
    made = article(replace(draft(id, *sentences, title=title), outlet=claim(outlet.title())), published)
    mentions = tuple(Mention(person, person, nowhere, "full name") for person in people)
    return ArticleEntry(replace(made, mentions=mentions), f"articles/{id}.html", outlet, None, None)


def _named(person: Entity, articles: list[str]) -> EntityEntry:
    appearances = tuple(Appearance(id, 1, "s-1") for id in articles)
    return EntityEntry(person, f"people/{person.id}.html", appearances, (), ())
