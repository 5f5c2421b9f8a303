"""A program that dies leaves no picture of its memory on the disk: keys and people would be in it."""

from __future__ import annotations

import sys

_NONE_EVEN_TO_A_PROGRAM = 1
"""Bytes. Linux hands a dump to a program whatever its size, unless the limit is one byte."""


def leave_no_core_dump() -> None:
    """Let the system write no core dump of this process, nor hand one to a program that collects them.

    The process stays one that its owner may look into (PR_SET_DUMPABLE is left alone): the portals of a
    sandboxed desktop look at who asks them.
    """
    if sys.platform == "win32":
        return
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    most = _NONE_EVEN_TO_A_PROGRAM if hard == resource.RLIM_INFINITY else min(hard, _NONE_EVEN_TO_A_PROGRAM)
    resource.setrlimit(resource.RLIMIT_CORE, (most, hard))
