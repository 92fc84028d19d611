"""Invents an archive of any size, always the same: every kind of date, several scripts, reposts."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import accumulate, product
from pathlib import Path

import yaml

from small_archive import write

_GIVEN, _FAMILY, _FIRST, _SECOND, _SUBJECTS = (
    line.split()
    for line in (
        "Ida Carl Ann Otto Mira Tomas Ruth Henrik Owen Lena Sergei Noor Aylin Bram Yusuf Petra Ilse Ravi",
        "Brandt Osten Lee Marsh Sallow Lindqvist Okafor Castellan Prideaux Vandermeer Sorokina Haidari Eng",
        "Harrow Ester Kestrel Marrow Port Old Upper Skarn Linden Varn",
        "Vale mouth Bay Hill Selwyn Ferry Moor Reach Ness Haven",
        "floods bridges ferries tolls harvests elections schools lighthouses markets railways strikes "
        "fisheries theatres museums epidemics courts mines forests taxes harbours",
    )
)
_BODIES = (
    "Water Board",
    "Ferry Company",
    "Council",
    "Institute of Tides",
    "Grain Exchange",
    "Union of Pilots",
)
_OUTLETS = (
    *("The Vale Post", "Estermouth Mail", "Kestrel Bay Courier", "Skarn Almanac", "Marrow Hill Gazette"),
    *("The Northern Straits Weekly Review of Trade, Navigation and the Useful Arts", "Linden Wire"),
)
# One of each form that a date can have (Extended Date/Time Format, level 0 to 2); {y} is a year.
_DATES = (
    *("{y}-03-04", "{y}-11-21", "{y}-07", "{y}", "{d}X", "{y}~", "{y}?", "{y}%", "{y}-21"),
    *("{y}-03/{n}-09", "{y}/..", "../{y}", "{y}/", "/{y}", "[{y},{n}]", "{y}-05-10~"),
)
_PASSAGES = (
    ("Сначала вода поднялась на три метра, потом мост унесло.", "«Мы ждали этого дня», сказала Ида Брандт."),
    (
        "ارتفعت المياه ثلاثة أمتار في الليل، ثم جرفت الجسر القديم.",
        "قال الحاكم: «لقد انتظرنا هذا اليوم طويلا».",
    ),
    ("بنی آدم اعضای یک پیکرند که در آفرینش ز یک گوهرند.",),
)
_TIMES = ("on Monday", "last year", "in March 1914", "since 1909", "in the 1890s", "on 4 March 1931")
_VERBS = ("will open", "was delayed", "is under review", "may cost more than planned", "has drawn protests")
_SENTENCES = (
    "{person} said {time} that {thing} {verb}, according to the {body}.",
    "“We expect that {thing} {verb} before the winter,” {person} said in {place}.",
    "The {body} in {place} reported that {thing} {verb}: {words}.",
    "{surname} added that both sides had met {time}; {words}.",
    "In {place}, {words}, while {thing} {verb}.",
    "Some 1,200 people in {place} depend on it; {words}.",
)


@dataclass(frozen=True)
class _World:
    """Whom and what the articles are about, the most written of first."""

    people: tuple[str, ...]
    places: tuple[str, ...]
    bodies: tuple[str, ...]
    words: tuple[str, ...]


def write_large_archive(folder: Path, articles: int, page_size: int = 300) -> Path:
    """Fills the folder with the seeds of an invented archive of so many articles, and returns it."""
    dice = random.Random(articles)
    world = _world(dice, articles)
    settings = {
        "title": "Harrow Vale Press Archive",
        "description": "Invented news of a valley that does not exist.",
        "rights": "Nobody's.",
        "contact": "keeper@vale.example",
        "about": "A *made-up* archive.\n\n- to be measured\n- to be looked at\n",
        "page_size": page_size,
    }
    write(folder / "archive.yaml", yaml.safe_dump(settings))
    for name, records in _authorities(world):
        # JSON is YAML, and ten times as fast to write and to read.
        write(folder / "authorities" / f"{name}.yaml", json.dumps(records, ensure_ascii=False, indent=0))
    for path, text in _clippings(dice, world, articles):
        write(folder / "clippings" / path, text)
    return folder


def _world(dice: random.Random, articles: int) -> _World:
    """A world that grows with the archive, slower than it does."""
    size = 6 + int(articles**0.6)
    people = [f"{given} {family}" for given, family in product(_GIVEN, _FAMILY)]
    places = [f"{first} {second}".replace(" m", "m") for first, second in product(_FIRST, _SECOND)]
    bodies = [f"{place} {body}" for place, body in product(places, _BODIES)]
    sounds = [f"{head}{tail}" for head, tail in product("bdfgklmnprstv", "aeiou")]
    words = ["".join(dice.choices(sounds, k=dice.randint(1, 4))) for _ in range(200 + articles)]
    for names in (people, places, bodies):
        dice.shuffle(names)
    return _World(tuple(people[:size]), tuple(places[: size // 2]), tuple(bodies[: size // 2]), tuple(words))


def _id(name: str) -> str:
    return name.lower().replace(" ", "-")


def _authorities(world: _World) -> Iterator[tuple[str, list[dict[str, object]]]]:
    """The records by file. The last person and the last topics are named in no article."""
    first, *others = world.places
    yield (
        "people",
        [_person(number, name) for number, name in enumerate((*world.people, "Nobody Inparticular"))],
    )
    yield (
        "places",
        [
            {"id": _id(first), "name": first, "lat": 61.5, "lon": 4.25},
            *({"id": _id(name), "name": name, "country": _id(first)} for name in others),
        ],
    )
    yield (
        "organisations",
        [
            {"id": _id(name), "name": name, "headquarters": _id(first), "founded": f"{1850 + number}~"}
            for number, name in enumerate(world.bodies)
        ],
    )
    yield (
        "events",
        [
            {"id": "great-flood", "name": "Great Flood", "date": "1927-11-02", "place": _id(first)},
            {
                "id": "long-strike",
                "name": "Long Strike",
                "date": "1911-03/1912-01",
                "description": "A strike.",
            },
            {
                "id": "vale-treaty",
                "name": "Vale Treaty",
                "date": "1880?",
                "participants": [_id(world.people[0])],
            },
        ],
    )
    yield (
        "topics",
        [
            {
                "id": name,
                "name": name.capitalize(),
                "aliases": [name.removesuffix("s")],
                "scope_note": f"What is told of {name}.",
                "related": [_SUBJECTS[number - 1]],
                **({"broader": _SUBJECTS[0]} if number > 12 else {}),
            }
            for number, name in enumerate((*_SUBJECTS, "eclipses"))
        ],
    )


def _person(number: int, name: str) -> dict[str, object]:
    record: dict[str, object] = {"id": _id(name), "name": name}
    if number % 3 == 0:
        record["description"] = "Engineer of the valley, known for the bridge and for very long descriptions."
        record["offices"] = [
            {
                "title": "Mayor of Harrow Vale",
                "start": "1909-05",
                "end": "1914",
                "verified": "parish register",
            }
        ]
    if number % 5 == 0:
        record["born"] = f"{1860 + number % 40}~"
    if number == 0:
        record["aliases"] = [f"Engineer {name.split()[1]}"]
        record["native"] = {"ru": "Ида Брандт", "ar": "إيدا برانت"}
    return record


def _clippings(dice: random.Random, world: _World, articles: int) -> Iterator[tuple[str, str]]:
    """Paths and texts; each twelfth is a repost of the one before."""
    paragraphs: list[str] = []
    for number in range(articles):
        if number % 12 != 11 or not paragraphs:
            paragraphs = [_paragraph(dice, world) for _ in range(dice.randint(2, 9))]
            if number % 10 == 3:
                paragraphs[1:1] = dice.choice(_PASSAGES)
        title = _title(dice, world, number)
        stem = f"{number % 20:02}/{number:05}-{_id(dice.choice(world.words))}"
        if number % 7 == 1:
            yield f"{stem}.md", _markdown(dice, number, title, paragraphs)
        elif number % 11 == 2:
            yield f"{stem}.html", _page(dice, number, title, paragraphs)
        else:
            yield f"{stem}.txt", _plain(dice, world, number, title, paragraphs)
            if number % 9 == 4:
                yield f"{stem}.yaml", _corrections(dice, world)


def _title(dice: random.Random, world: _World, number: int) -> str:
    words = [_drawn(dice, world.words) for _ in range(40 if number % 50 == 7 else dice.randint(2, 6))]
    return f"{_drawn(dice, world.people)} on {dice.choice(_SUBJECTS)}: {' '.join(words)}"


def _markdown(dice: random.Random, number: int, title: str, paragraphs: list[str]) -> str:
    front = {
        "title": title,
        "outlet": dice.choice(_OUTLETS),
        "published": _edtf(dice, number),
        "author": f"{dice.choice(_GIVEN)} {dice.choice(_FAMILY)}",
        "url": f"https://vale.example/{number}",
    }
    lead, *rest = paragraphs
    body = [
        f"**{lead.partition(' ')[0]}** {lead.partition(' ')[2]}",
        "## What is known",
        "- the water rose\n- the bridge went",
    ]
    body += [f"> {rest[0]}" if rest else "", *rest[1:]]
    return f"---\n{yaml.safe_dump(front, allow_unicode=True)}---\n" + "\n\n".join(body) + "\n"


def _page(dice: random.Random, number: int, title: str, paragraphs: list[str]) -> str:
    day = f"{_year(dice)}-0{1 + number % 9}-1{number % 9}T09:00:00Z"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="en"><head><title>{title} | {_OUTLETS[1]}</title>'
        f'<meta property="og:site_name" content="{_OUTLETS[1]}">'
        f'<meta property="article:published_time" content="{day}"></head>'
        f'<body><nav><a href="/">Home</a></nav><article><h1>{title}</h1>{body}</article></body></html>'
    )


def _plain(dice: random.Random, world: _World, number: int, title: str, paragraphs: list[str]) -> str:
    """Pasted text; each fifth bears no date, each sixth no outlet, some no headline."""
    outlet = f" ({dice.choice(_OUTLETS)})" if number % 6 else ""
    place = _drawn(dice, world.places).upper()
    date = f"{dice.randint(1, 28)} {dice.choice(['March', 'July', 'October'])} {_year(dice)}"
    lead = paragraphs[0] if number % 5 == 0 else f"{place}, {date}{outlet}: {paragraphs[0]}"
    headline = [] if number % 13 == 5 else [title]
    return "\n\n".join([*headline, lead, *paragraphs[1:]]) + "\n"


def _corrections(dice: random.Random, world: _World) -> str:
    return yaml.safe_dump(
        {
            "published": _edtf(dice, dice.randrange(len(_DATES))),
            "sources": {"published": "stamped on the back of the cutting"},
            "tags": {"add": [_id(world.people[0])], "remove": [_id(world.people[1])]},
            "note": "Torn at the upper edge.",
        }
    )


def _paragraph(dice: random.Random, world: _World) -> str:
    return " ".join(_sentence(dice, world) for _ in range(dice.randint(1, 4)))


def _sentence(dice: random.Random, world: _World) -> str:
    person = _drawn(dice, world.people)
    event = dice.choice(["the Great Flood", "the Long Strike"]) if dice.random() < 0.05 else ""
    return dice.choice(_SENTENCES).format(
        person=person,
        surname=person.split()[-1],
        time=dice.choice(_TIMES),
        thing=event or f"the {dice.choice(_SUBJECTS).removesuffix('s')} plan",
        verb=dice.choice(_VERBS),
        body=_drawn(dice, world.bodies),
        place=_drawn(dice, world.places),
        words=" ".join(_drawn(dice, world.words) for _ in range(dice.randint(4, 14))),
    )


def _drawn(dice: random.Random, items: tuple[str, ...]) -> str:
    """One of the items, the n-th with a chance of 1/n against the first: Zipf's law of words."""
    return dice.choices(items, cum_weights=_weights(len(items)))[0]


@cache
def _weights(count: int) -> tuple[float, ...]:
    return tuple(accumulate(1 / rank for rank in range(1, count + 1)))


def _edtf(dice: random.Random, number: int) -> str:
    year = _year(dice)
    return _DATES[number % len(_DATES)].format(y=year, n=year + 1, d=year // 10)


def _year(dice: random.Random) -> int:
    return dice.randint(1890, 1935)
