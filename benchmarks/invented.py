"""Turns a seed into invented news articles, so that anyone can measure the same texts."""

import random
from collections.abc import Iterator

from ru_pk_archive.records.source_file import ClippingSource, SourceFile

_PLACES = ["Harrow Vale", "Ostermouth", "Port Lindow", "Kestrel Bay", "Marrow Hill"]
_PEOPLE = ["Ida Brandt", "Tomas Lindqvist", "Ruth Okafor", "Henrik Sallow", "Mira Castellan", "Owen Prideaux"]
_OFFICES = ["Mayor", "Governor", "Professor", "Foreign Minister", "General", "Spokeswoman"]
_BODIES = [
    "Harrow Vale Council",
    "Lindow Steel Ltd",
    "Ministry of Ferries",
    "Institute of Tides",
    "Brandt and Sons",
]
_THINGS = [
    "the ferry line",
    "a new bridge",
    "the harbour talks",
    "a pipeline",
    "the grain market",
    "a joint exercise",
]
_VERBS = [
    "will open",
    "was delayed",
    "is being reviewed",
    "could cost more than planned",
    "has drawn protests",
]
_TIMES = [
    "on Monday",
    "last year",
    "in March 2014",
    "since 2009",
    "by the end of the decade",
    "on 4 March 1931",
]
_SENTENCES = (
    "{office} {person} said {time} that {thing} {verb}, according to the {body}.",
    "“We expect that {thing} {verb} before the winter,” {person} told reporters in {place}.",
    "The {body} in {place} reported that {thing} {verb} and that nobody had been hurt.",
    "{surname} added that the two sides had met {time} and would meet again.",
    "Officials from {place} and {other} discussed how {thing} {verb}, though few details were given.",
    "Some 1,200 people in {place} depend on it; prices rose by 4.5 per cent {time}.",
)


def invented_articles(count: int, seed: int) -> Iterator[ClippingSource]:
    """That many plain-text clippings with headline, date line, dateline and a few paragraphs."""
    dice = random.Random(seed)
    for number in range(count):
        place = dice.choice(_PLACES)
        headline = f"{dice.choice(_PEOPLE)} says {dice.choice(_THINGS)} {dice.choice(_VERBS)}"
        date = f"{dice.randint(1, 28)} {dice.choice(['March', 'July', 'October'])} {dice.randint(1990, 2020)}"
        paragraphs = [" ".join(_sentence(dice) for _ in range(dice.randint(1, 3))) for _ in range(6)]
        text = "\n\n".join([headline, date, f"{place.upper()} - {paragraphs[0]}", *paragraphs[1:]])
        yield ClippingSource(SourceFile(f"clippings/{number:04}.txt", text.encode()), None)


def _sentence(dice: random.Random) -> str:
    person = dice.choice(_PEOPLE)
    return dice.choice(_SENTENCES).format(
        office=dice.choice(_OFFICES),
        person=person,
        surname=person.split()[-1],
        time=dice.choice(_TIMES),
        thing=dice.choice(_THINGS),
        verb=dice.choice(_VERBS),
        body=dice.choice(_BODIES),
        place=dice.choice(_PLACES),
        other=dice.choice(_PLACES),
    )
