"""What a very large piece of work does to the memory."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


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
    """Put all that was made among what has lived long, so that the next look doesn't go through it."""
    if not gc.get_freeze_count():
        gc.freeze()
        gc.unfreeze()
