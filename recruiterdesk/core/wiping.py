"""Overwrites secrets in memory, as far as it can be done from Python.

What is freed keeps its bytes until something else is put there. Texts and bytes are overwritten in place
(CPython lays them out in one piece); what libraries free is overwritten by glibc while it is asked to.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

_M_PERTURB = -6
_PATTERN = 0x5A


def wipe(secret: bytes | str) -> None:
    """Overwrite a secret that nobody uses any more; a text outside of ASCII, or another Python, is left."""
    if (
        sys.implementation.name != "cpython"
        or not secret
        or not (isinstance(secret, bytes) or secret.isascii())
    ):
        return
    import ctypes

    start = id(secret) + sys.getsizeof(secret) - len(secret) - 1
    ctypes.memset(start, 0, len(secret))


@contextmanager
def freed_memory_overwritten() -> Iterator[None]:
    """Let the C library overwrite what is freed meanwhile, where it can (glibc)."""
    change = _mallopt() if sys.platform == "linux" else None
    if change is None:
        yield
        return
    change(_M_PERTURB, _PATTERN)
    try:
        yield
    finally:
        change(_M_PERTURB, 0)


def _mallopt() -> Callable[[int, int], int] | None:
    import ctypes

    return getattr(ctypes.CDLL(None), "mallopt", None)
