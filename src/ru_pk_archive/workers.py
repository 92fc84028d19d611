"""Maps a pure function over items, in this process or in several, with results in input order."""

import multiprocessing
import sys
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from typing import Any, TypeVar

from ru_pk_archive.records.problem import ArchiveError

Item = TypeVar("Item")
Result = TypeVar("Result")
Context = TypeVar("Context")

# Below this a pool costs more than it saves.
_WORTH_A_POOL = 64
# Enough items at a time to make a message to a process cheap, few enough to share the work evenly.
_CHUNK = 128


def map_pure(
    function: Callable[[Context, Item], Result],
    context: Context,
    items: Sequence[Item],
    jobs: int,
) -> Iterator[Result]:
    """Yields function(context, item) for each item, in the order of the items.

    The function must be at module level; context, items and results must be picklable. Context and
    items are given to each process once, at its start: where processes are forked, for nothing. An
    exception in the function is raised here.
    """
    if jobs <= 1 or len(items) < _WORTH_A_POOL:
        for item in items:
            yield function(context, item)
        return
    work = _Work(function, context, items)
    size = max(1, min(_CHUNK, len(items) // (jobs * 4)))
    try:
        with ProcessPoolExecutor(jobs, _start_method(), _Process.receive, (work, size)) as pool:
            for results in pool.map(_Process.run, range(0, len(items), size)):
                yield from results
    except BrokenProcessPool as error:
        advice = "Perhaps the memory did not suffice: try --jobs 1."
        raise ArchiveError(f"A working process was killed. {advice}") from error


def _start_method() -> multiprocessing.context.BaseContext:
    """Forked processes share what this one has read; elsewhere than on Linux forking is not safe."""
    return multiprocessing.get_context("fork" if sys.platform == "linux" else "spawn")


@dataclass(frozen=True, slots=True)
class _Work:
    function: Callable[[Any, Any], Any]
    context: Any
    items: Sequence[Any]


class _Process:
    """What this process was given at its start; used in the processes of a pool only."""

    work: _Work
    size: int

    @classmethod
    def receive(cls, work: _Work, size: int) -> None:
        cls.work, cls.size = work, size

    @classmethod
    def run(cls, start: int) -> list[Any]:
        work = cls.work
        return [work.function(work.context, item) for item in work.items[start : start + cls.size]]
