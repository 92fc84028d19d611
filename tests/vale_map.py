"""An archive with places on the map, people in two circles, and a topic: for tests of the pictures."""

from building import article, authorities, draft, entity, kind, settings
from ru_pk_archive.catalog import assemble
from ru_pk_archive.records.archive import Catalog
from ru_pk_archive.records.article import Article, TopicTag
from ru_pk_archive.records.entity import Entity, Fact, FieldType, KindField, Matching, Purpose

FIELDS = (
    KindField("country", "Country", FieldType.REFERENCE, Purpose.BROADER),
    KindField("lat", "Latitude", FieldType.COORDINATE, Purpose.LATITUDE),
    KindField("lon", "Longitude", FieldType.COORDINATE, Purpose.LONGITUDE),
)
PLACE = kind("place", "places", fields=FIELDS)
KINDS = (kind("person", "people"), PLACE, kind("topic", "topics", Matching.PHRASES))


def place(id: str, lat: str = "", lon: str = "", country: str = "") -> Entity:
    given = {"country": country, "lat": lat, "lon": lon}
    return entity(id, "place", facts=tuple(Fact(name, value) for name, value in given.items() if value))


PEOPLE = tuple(entity(name, "person") for name in ("ada", "ben", "cleo", "dora", "ede", "fay"))
PLACES = (
    place("vale", "52.0", "-1.0"),
    place("harrow", "51.52", "-1.23", "vale"),
    place("oxbow", country="vale"),
    place("mill", country="oxbow"),
    place("taveta", "-16.8", "179.9"),
)
TOPICS = (entity("fairs", "topic"), entity("tolls", "topic"))
# Who is named in each article, and where; each comes twice. Ada is in all of them.
TOLD = (
    ("Ben Cleo", "Harrow"),
    ("Ben Cleo Dora", "Harrow Vale"),
    ("Ede Fay", "Oxbow Mill"),
    ("Dora Ede", "Taveta"),
)


# Two circles that never meet but in Ada.
CIRCLES = (("Ben Cleo Dora", "Harrow"), ("Ede Fay", "Oxbow Mill"))


def in_circles(times: int = 6) -> tuple[Article, ...]:
    """So many articles on each of the two circles."""
    return tuple(
        vale_article(f"{number}-{again}", people, places)
        for number, (people, places) in enumerate(CIRCLES)
        for again in range(times)
    )


def vale_article(id: str, people: str, places: str, topic: str = "") -> Article:
    """An article that names them all in one sentence, headed by the first place."""
    names = {word.title(): word.lower() for word in (*people.split(), *places.split())}
    made = draft(id, f"Ada met {people} in {places}.", title=f"Talk in {places.split(maxsplit=1)[0]}")
    tags = (TopicTag(topic, 1, ()),) if topic else ()
    return article(made, "1931-03-04", names={"Ada": "ada"} | names, topics=tags)


def mapped(*articles: Article, places: tuple[Entity, ...] = PLACES, base_url: str = "") -> Catalog:
    """The catalog of the articles, or of TOLD."""
    told = tuple(
        vale_article(f"{number}-{again}", people, places, "fairs" if "Harrow" in places else "tolls")
        for number, (people, places) in enumerate(TOLD)
        for again in range(2)
    )
    catalog, _ = assemble(
        articles or told, authorities(*PEOPLE, *places, *TOPICS, kinds=KINDS), settings(base_url)
    )
    return catalog
