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
    country: {label: Country, type: reference}
    gender: {label: Gender, type: internal, purpose: gender}
    born: {label: Born, type: date}
    died: {label: Died, type: date}
    offices: {label: Offices, type: spells, purpose: offices}
    wikidata: {label: Wikidata, type: link, address: "https://www.wikidata.org/wiki/{}"}

- id: organisation
  plural: organisations
  label: Organisation
  label_plural: Organisations
  matching: names
  discovery: organisations
  schema: Organization
  colour: org
  fields:
    country: {label: Country, type: reference}
    headquarters: {label: Headquarters, type: reference}
    founded: {label: Founded, type: date}
    dissolved: {label: Dissolved, type: date}
    parent: {label: Part of, type: reference, purpose: broader}
    members: {label: Members, type: spells}
    wikidata: {label: Wikidata, type: link, address: "https://www.wikidata.org/wiki/{}"}

- id: place
  plural: places
  label: Place
  label_plural: Places
  matching: names
  schema: Place
  colour: place
  fields:
    country: {label: Country, type: reference, purpose: broader}
    lat: {label: Latitude, type: coordinate, purpose: latitude}
    lon: {label: Longitude, type: coordinate, purpose: longitude}
    wikidata: {label: Wikidata, type: link, address: "https://www.wikidata.org/wiki/{}"}

- id: event
  plural: events
  label: Event
  label_plural: Events
  matching: names
  schema: Event
  colour: topic
  fields:
    date: {label: Date, type: date, purpose: dates}
    place: {label: Place, type: reference}
    participants: {label: Participants, type: reference}
    wikidata: {label: Wikidata, type: link, address: "https://www.wikidata.org/wiki/{}"}

- id: topic
  plural: topics
  label: Topic
  label_plural: Topics
  matching: phrases
  schema: DefinedTerm
  colour: topic
  fields:
    scope_note: {label: Scope, type: text, purpose: definition}
    broader: {label: Broader, type: reference, purpose: broader}
    related: {label: Related, type: reference, purpose: related}
"""
