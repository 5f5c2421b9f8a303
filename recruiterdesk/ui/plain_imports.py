"""Imports Qt, and leaves Python's own `import` in its place."""

from __future__ import annotations

import builtins


def import_qt() -> None:
    """Import Qt, then take PySide's `import` out again.

    It reads the source of every module that is imported from then on, in search of `from __feature__`, which
    this program does not use: a tenth of the time that the window needs to be up.
    """
    pythons_own = builtins.__import__
    import PySide6.QtCore  # noqa: F401 - for what it does

    builtins.__import__ = pythons_own
