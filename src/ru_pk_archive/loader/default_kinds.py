"""The kinds of an archive that has no kinds.yaml of its own, as YAML that kinds.py reads."""

DEFAULT_KINDS = """
- id: person
  plural: people
  label: Person
  label_plural: People
  matching: names
  discovery: people
  schema: Person
  colour: person
  fields:
    country: {label: Country, inverse: People of this country, type: reference}
    gender: {label: Gender, type: internal, purpose: gender}
    born: {label: Born, type: date, schema: birthDate}
    died: {label: Died, type: date, schema: deathDate}
    offices: {label: Offices, inverse: Served by, type: spells, purpose: offices}
    wikidata: {label: Wikidata, type: link, address: "https://www.wikidata.org/wiki/{}", schema: sameAs}

- id: organisation
  plural: organisations
  label: Organisation
  label_plural: Organisations
  matching: names
  discovery: organisations
  schema: Organization
  colour: org
  fields:
    country: {label: Country, inverse: Organisations of this country, type: reference}
    headquarters: {label: Headquarters, inverse: Seat of, type: reference}
    founded: {label: Founded, type: date, schema: foundingDate}
    dissolved: {label: Dissolved, type: date, schema: dissolutionDate}
    parent: {label: Part of, inverse: Its parts,
             type: reference, purpose: broader, schema: parentOrganization}
    predecessor: {label: Predecessor, inverse: Successor, type: reference}
    successor: {label: Successor, inverse: Predecessor, type: reference}
    members: {label: Members, inverse: Member of, type: spells}
    publisher: {label: Publisher, inverse: Publishes, type: reference, purpose: publisher}
    published_in: {label: Published in, inverse: Published here, type: reference, purpose: publication_place}
    rights: {label: Rights, type: text, purpose: rights}
    wikidata: {label: Wikidata, type: link, address: "https://www.wikidata.org/wiki/{}", schema: sameAs}

- id: place
  plural: places
  label: Place
  label_plural: Places
  matching: names
  schema: Place
  colour: place
  fields:
    country: {label: Country, inverse: Places in it,
              type: reference, purpose: broader, schema: containedInPlace}
    lat: {label: Latitude, type: coordinate, purpose: latitude}
    lon: {label: Longitude, type: coordinate, purpose: longitude}
    wikidata: {label: Wikidata, type: link, address: "https://www.wikidata.org/wiki/{}", schema: sameAs}

- id: event
  plural: events
  label: Event
  label_plural: Events
  matching: names
  schema: Event
  colour: topic
  fields:
    date: {label: Date, type: date, purpose: dates, schema: startDate}
    place: {label: Place, inverse: Events here, type: reference, schema: location}
    participants: {label: Participants, inverse: Takes part in, type: reference}
    wikidata: {label: Wikidata, type: link, address: "https://www.wikidata.org/wiki/{}", schema: sameAs}

- id: topic
  plural: topics
  label: Topic
  label_plural: Topics
  matching: phrases
  schema: DefinedTerm
  colour: topic
  fields:
    scope_note: {label: Scope, type: text, purpose: definition}
    broader: {label: Broader, inverse: Narrower topics, type: reference, purpose: broader}
    related: {label: Related, inverse: Related, type: reference, purpose: related}
"""
