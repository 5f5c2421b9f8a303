"""The library that reads workbooks panics on some broken ones: that is no error that Python knows by name."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

_STANDARD_ERROR = 2


def is_panic(error: BaseException) -> bool:
    """Tell whether an error is a panic of a library that is not written in Python."""
    return type(error).__name__ == "PanicException"


@contextmanager
def unheard() -> Iterator[None]:
    """Keep what such a library writes to standard error from the user, who is told in a sentence of ours."""
    try:
        kept = os.dup(_STANDARD_ERROR)
    except OSError:  # a window without a terminal
        yield
        return
    if sys.stderr is not None:
        sys.stderr.flush()
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, _STANDARD_ERROR)
        yield
    finally:
        os.dup2(kept, _STANDARD_ERROR)
        os.close(nowhere)
        os.close(kept)
