"""What was worked out for a cell is kept, for the next row with the same cell."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")

# Cities, stages, sources and dates come back; names and addresses never do, and must not fill the memory.
_MOST_KEPT = 10_000


class Memo(dict[K, V]):
    """Answers of a function by its argument, each worked out when it is first asked for: `memo[cell]`.

    Only the first are kept, as many as `most`.
    """

    __slots__ = ("_most", "_work")

    def __init__(self, work: Callable[[K], V], most: int = _MOST_KEPT) -> None:
        super().__init__()
        self._work = work
        self._most = most

    def __missing__(self, key: K) -> V:
        value = self._work(key)
        if len(self) < self._most:
            self[key] = value
        return value
