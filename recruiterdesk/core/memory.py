"""What a very large piece of work does to the memory."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager

MANY = 50_000
"""So many objects are worth keeping out of the next looks for garbage."""


@contextmanager
def no_garbage_collection() -> Iterator[None]:
    """Let nothing look for garbage meanwhile, for work that makes millions of objects which live on.

    Each look would go through all of them, find none, and take longer than the work itself. Can be used as a
    decorator.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            _take_as_old()
            gc.enable()


def _take_as_old() -> None:
    """Put all that was made among what has lived long, so that the next look doesn't go through it.

    Where little was made, the look costs less than counting what is held back from it: that goes through all.
    """
    if gc.get_count()[0] > MANY and not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
