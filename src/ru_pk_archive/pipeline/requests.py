"""What a build is asked for, and whom it tells how far it is."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol


@dataclass(frozen=True, slots=True)
class BuildRequest:
    """Which seeds to build, and where to.

    `base_url` replaces the one in archive.yaml unless it is None. `clean` trusts neither memo nor
    manifest; `verify` builds once more from nothing and compares. `report` is where the desk goes, None for
    the folder beside the output.
    """

    seeds: Path
    output: Path
    base_url: str | None = None
    jobs: int = 1
    clean: bool = False
    verify: bool = False
    report: Path | None = None

    @property
    def memo(self) -> Path:
        """The folder beside the output that remembers results for the next build."""
        output = self.output.resolve()
        return output.with_name(f".{output.name}.memo")

    @property
    def desk(self) -> Path:
        """The folder that holds the curator's report."""
        output = self.output if self.output.name not in ("", "..") else self.output.resolve()
        return self.report or output.with_name(f"{output.name}-report")


class Progress(Protocol):
    """Whoever watches a build. It must not change it."""

    def start(self, stage: str, steps: int = 0) -> None:
        """A stage begins and the one before has ended; `steps` is 0 where they are not counted."""

    def advance(self) -> None:
        """One step of the stage is done."""
