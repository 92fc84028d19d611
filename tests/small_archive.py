"""A small invented archive, and what tests of whole builds do with it."""

import hashlib
from pathlib import Path

from ru_pk_archive.storage.manifest import MANIFEST

CLIPPINGS = {
    "bridge.txt": """\
New bridge opened at Harrow Vale

HARROW VALE, 4 March 1931 (Vale Post): Mayor Ida Brandt opened the new bridge over the Orrin on Wednesday.

“The valley has waited long for this day,” Brandt said. The old bridge was lost in the flood of 1927.

The Harrow Vale Water Board paid for the work, which took eighteen months.
""",
    "flood.md": """\
---
title: Flood at Harrow Vale
published: "1927-11-02"
outlet: The Vale Post
author: Ann Lee
---

The Orrin rose by *three metres* in the night and carried off the bridge at Harrow Vale.

Ida Brandt, then a member of the Harrow Vale Water Board, said that help was on its way from Estermouth.
""",
    "fair.html": """\
<!doctype html>
<html lang="en"><head><title>Fair returns to Estermouth | The Estermouth Mail</title>
<meta property="og:site_name" content="The Estermouth Mail">
<meta property="article:published_time" content="1932-05-10T09:00:00Z"></head>
<body><nav><a href="/">Home</a></nav><article><h1>Fair returns to Estermouth</h1>
<p>The spring fair came back to Estermouth on Tuesday after five years.</p>
<p>Mayor Ida Brandt of Harrow Vale was among the guests of the fair.</p></article></body></html>
""",
    "1931/letter.txt": """\
A letter about the bridge

The toll on the new bridge is too high, writes a reader from Estermouth. Nobody was asked about it.
""",
    "meeting.txt": """\
Water Board meets in Estermouth

ESTERMOUTH, 12 June 1931: The Harrow Vale Water Board met in Estermouth on Friday to talk about flood walls.

Chairman Carl Osten said the walls would be built before winter.
""",
}
AUTHORITIES = {
    "people.yaml": """\
- id: ida-brandt
  name: Ida Brandt
  description: Mayor of Harrow Vale.
  aliases: [Mayor Brandt]
  offices:
    - {title: Mayor of Harrow Vale, start: "1929-05", end: "1934", verified: parish register}
- id: carl-osten
  name: Carl Osten
  aliases: []
""",
    "places.yaml": """\
- {id: harrow-vale, lat: 51.52, lon: -1.23, name: Harrow Vale}
- {id: estermouth, lat: 51.6, lon: 0.9, country: harrow-vale, name: Estermouth}
""",
    "organisations.yaml": """\
- {id: harrow-vale-water-board, name: Harrow Vale Water Board, aliases: [Water Board]}
""",
    "topics.yaml": """\
- {id: floods, name: Floods, aliases: [flood, flood walls]}
- {id: bridges, name: Bridges, aliases: [new bridge, old bridge, bridge]}
""",
}
SETTINGS = "title: Harrow Vale News\ndescription: News of a valley that does not exist.\nrights: Nobody's.\n"


class NobodyWatches:
    """A progress that nobody looks at."""

    def start(self, stage: str, steps: int = 0) -> None:
        pass

    def advance(self) -> None:
        pass


def write_seeds(folder: Path) -> Path:
    """The archive's seeds folder."""
    for parent, files in (("clippings", CLIPPINGS), ("authorities", AUTHORITIES)):
        for name, text in files.items():
            write(folder / parent / name, text)
    write(folder / "archive.yaml", SETTINGS)
    return folder


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def edit(path: Path, before: str, after: str) -> None:
    """Replaces the first occurrence of words that must be there."""
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, after, 1), encoding="utf-8")


def files_of(site: Path) -> dict[str, str]:
    """Digests of all files but the manifest by path."""
    return {
        path.relative_to(site).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in site.rglob("*")
        if path.is_file() and path.name != MANIFEST
    }
