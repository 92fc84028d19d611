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
    born: {label: Born, type: date, schema: birthDate}
    died: {label: Died, type: date, schema: deathDate}
    offices: {label: Offices, type: spells, purpose: offices}
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
    country: {label: Country, type: reference}
    headquarters: {label: Headquarters, type: reference}
    founded: {label: Founded, type: date, schema: foundingDate}
    dissolved: {label: Dissolved, type: date, schema: dissolutionDate}
    parent: {label: Part of, type: reference, purpose: broader, schema: parentOrganization}
    predecessor: {label: Predecessor, type: reference}
    successor: {label: Successor, type: reference}
    members: {label: Members, type: spells}
    wikidata: {label: Wikidata, type: link, address: "https://www.wikidata.org/wiki/{}", schema: sameAs}

- id: place
  plural: places
  label: Place
  label_plural: Places
  matching: names
  schema: Place
  colour: place
  fields:
    country: {label: Country, type: reference, purpose: broader, schema: containedInPlace}
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
    place: {label: Place, type: reference, schema: location}
    participants: {label: Participants, type: reference}
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
    broader: {label: Broader, type: reference, purpose: broader}
    related: {label: Related, type: reference, purpose: related}
"""
