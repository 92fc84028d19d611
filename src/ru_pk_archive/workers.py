"""Maps a pure function over items, in this process or in several, with results in input order."""

from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from typing import Any, TypeVar

Item = TypeVar("Item")
Result = TypeVar("Result")
Context = TypeVar("Context")

# Below this a pool costs more than it saves.
_WORTH_A_POOL = 64

_context: Any = None


def map_pure(
    function: Callable[[Context, Item], Result],
    context: Context,
    items: Sequence[Item],
    jobs: int,
) -> Iterator[Result]:
    """Yields function(context, item) for each item, in the order of the items.

    The function must be at module level; context, items and results must be picklable. The
    context is sent once to each process. An exception in the function is raised here.
    """
    if jobs <= 1 or len(items) < _WORTH_A_POOL:
        for item in items:
            yield function(context, item)
        return
    size = max(1, min(256, len(items) // (jobs * 4)))
    with ProcessPoolExecutor(jobs, initializer=_receive, initargs=(context,)) as pool:
        yield from pool.map(_Call(function), items, chunksize=size)


def _receive(context: object) -> None:
    global _context
    _context = context


class _Call:
    """The function without its context, which each process has received already."""

    def __init__(self, function: Callable[[Any, Any], Any]) -> None:
        self.function = function

    def __call__(self, item: Any) -> Any:
        return self.function(_context, item)
