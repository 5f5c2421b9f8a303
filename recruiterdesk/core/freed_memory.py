"""Overwrites what this process has let go and still holds: it keeps its bytes until it is used anew.

Python keeps small objects in pools of one size each. Everything else lies in the heaps of the C library: one
is the first thread's, others are of threads that came and went. They hand out what was freed before they ask
the system for more. So it is taken, size by size, until something comes from where there was no memory
before; then it is given back, emptied. What another living thread keeps at hand for itself is out of reach.
"""

from __future__ import annotations

import sys
import threading
from bisect import bisect_right
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from recruiterdesk.core.values import value

if TYPE_CHECKING:
    import ctypes

_AT_ONCE = 1000
_STEP = 16
_LARGEST_IN_POOLS = 512
_LARGEST_KEPT_AT_HAND = 1040
_PAGES_AND_PARTS = (65_520, 16_368, 4_080, 2_032)
_OF_THE_BLOCK_ITSELF = 8
_OTHER_HEAPS = 8
"""How many threads there may have been at once beside the first one."""


@value
class _Memory:
    """Where this process had memory when it was asked, as ranges in order."""

    begins: tuple[int, ...]
    ends: tuple[int, ...]

    def has(self, address: int) -> bool:
        """Tell whether this address was in use then."""
        place = bisect_right(self.begins, address) - 1
        return place >= 0 and address < self.ends[place]


def overwrite_freed_memory() -> bool:
    """Overwrite what was freed; tell whether it could be done (Linux with glibc only).

    It takes a tenth of a second or two. What is held, even by a cache, is left as it is.
    """
    library = _library()
    if library is None:
        return False
    try:
        _overwrite(library)
    except OSError:
        # The system hides from this process where it has memory.
        return False
    return True


def _overwrite(library: ctypes.CDLL) -> None:
    # Whole pages go back to the system, which empties them.
    library.malloc_trim(0)
    _fill_pools()
    memory = _memory()
    _fill_heaps_of_others(memory, library)
    # What the first round took for itself is free for the second one.
    for _ in range(2):
        _fill_heap(memory, library)
    library.malloc_trim(0)


def _library() -> ctypes.CDLL | None:
    if sys.platform != "linux":
        return None
    import ctypes

    library = ctypes.CDLL(None)
    if not hasattr(library, "malloc_trim"):
        return None
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.argtypes = [ctypes.c_void_p]
    return library


def _memory() -> _Memory:
    lines = Path("/proc/self/maps").read_text(encoding="utf-8", errors="replace").splitlines()
    written = (line.split(" ", 1)[0].split("-") for line in lines if " rw" in line)
    ranges = [(int(begin, 16), int(end, 16)) for begin, end in written]
    return _Memory(tuple(begin for begin, _ in ranges), tuple(end for _, end in ranges))


def _fill_pools() -> None:
    """Fill the free pools with the smallest objects, which leave no rest, then what is free in the others."""
    memory, held = _memory(), list[list[object]]()
    for size in range(_STEP, _LARGEST_IN_POOLS + 1, _STEP):
        make = _maker(size)
        held.append([make(nth) for nth in range(_AT_ONCE)])
        while memory.has(id(held[-1][-1])):
            held.append([make(nth) for nth in range(_AT_ONCE)])


def _maker(size: int) -> Callable[[int], object]:
    """Return what makes an object of this size that holds nothing; each is another one."""
    if size == _STEP:
        return lambda _: object()
    if size == 2 * _STEP:
        return lambda nth: (1 << 40) + nth
    length = size - sys.getsizeof(b"")
    return lambda _: bytes(length)


def _fill_heaps_of_others(memory: _Memory, library: ctypes.CDLL) -> None:
    """Fill them all at once: a new thread is given a heap that no living one has."""
    together = threading.Barrier(_OTHER_HEAPS)

    def fill() -> None:
        with suppress(threading.BrokenBarrierError):
            together.wait()
        _fill_heap(memory, library)

    begun: list[threading.Thread] = []
    try:
        for _ in range(_OTHER_HEAPS):
            thread = threading.Thread(target=fill)
            thread.start()
            begun.append(thread)
    except RuntimeError:
        # The system gives no more threads: those that there are wait for no others.
        together.abort()
    for thread in begun:
        thread.join()


def _fill_heap(memory: _Memory, library: ctypes.CDLL) -> None:
    import ctypes

    held: list[int] = []

    def take(size: int) -> int:
        block: int = library.malloc(size) or 0
        if block:
            ctypes.memset(block, 0, size)
            held.append(block)
        return block

    small = range(_LARGEST_KEPT_AT_HAND, _STEP, -_STEP)
    for size in (*_PAGES_AND_PARTS, *(chunk - _OF_THE_BLOCK_ITSELF for chunk in small)):
        while memory.has(take(size)):
            pass
    for block in held:
        library.free(block)
