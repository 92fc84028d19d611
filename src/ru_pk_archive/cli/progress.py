"""Shows how far a build is, and measures how long its stages take: the program's only clock."""

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.progress import Progress

_WORDS = {
    "parse": "Reading clippings",
    "tag": "Linking names",
    "render": "Rendering pages",
}
_SECONDS_BETWEEN_SIGHTS = 0.1


class StageWatch:
    """Progress of a build: a bar on a terminal, a line a stage in a log, nothing if quiet.

    Used in a `with`, so that however a build ends the terminal is left as it was.
    """

    def __init__(self, quiet: bool) -> None:
        self.timings: list[tuple[str, float]] = []
        self._quiet = quiet
        self._bar: Progress | None = None
        self._began = self._seen = time.perf_counter()
        self._stage = ""

    def __enter__(self) -> "StageWatch":
        return self

    def __exit__(self, *_: object) -> None:
        self._end_stage()

    def start(self, stage: str, steps: int = 0) -> None:
        """Ends the stage before and begins this one."""
        self._end_stage()
        self._stage = stage
        self._began = time.perf_counter()
        if steps and not self._quiet:
            words = _WORDS[stage]
            if sys.stderr.isatty():
                self._bar = _new_bar()
                self._bar.add_task(words, total=steps)
                self._bar.start()
            else:
                print(f"{words}: {steps:,}", file=sys.stderr, flush=True)

    def advance(self) -> None:
        """One step is done."""
        if self._bar is not None:
            self._bar.advance(self._bar.task_ids[0])
            if time.perf_counter() - self._seen > _SECONDS_BETWEEN_SIGHTS:
                self._bar.refresh()
                self._seen = time.perf_counter()

    def _end_stage(self) -> None:
        if self._stage:
            self.timings.append((self._stage, time.perf_counter() - self._began))
            self._stage = ""
        if self._bar is not None:
            self._bar.stop()
            self._bar = None


def _new_bar() -> "Progress":
    """A bar that vanishes when done; it has no thread of its own, since processes are forked beside it."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        auto_refresh=False,
        transient=True,
    )
