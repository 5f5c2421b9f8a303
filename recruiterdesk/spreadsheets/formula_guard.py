"""Cells that a spreadsheet would run as formulas are written with an apostrophe, and read without it.

OWASP, "CSV Injection": a cell that begins with = + - @, a tab or a line break is run as a formula; so are
their full-width forms, and what stands behind a delimiter or a quote where the file is cut in other places.
"""

from __future__ import annotations

import re

_STARTS = "=+\\-@\t\r＝＋－＠"
_BEHIND = ',;\t|"\n\r'
_GUARDED = re.compile(rf"(^|[{_BEHIND}])('*)(?=[{_STARTS}])")
_UNGUARDED = re.compile(rf"(^|[{_BEHIND}])'('*)(?=[{_STARTS}])")
_ESCAPED = re.compile(rf"(^|[{_BEHIND}])('+)(?=[{_STARTS}])")
_SIGNS = re.compile(rf"[{_STARTS}]")


def guarded(text: str) -> str:
    """Return the text as no spreadsheet runs it: an apostrophe before what would begin a formula."""
    return _GUARDED.sub(r"\1'\2", text) if _SIGNS.search(text) else text


def escaped(text: str) -> str:
    """Return the text for a cell that no spreadsheet runs, so that `unguarded` still gives it back."""
    return _ESCAPED.sub(r"\1'\2", text) if "'" in text else text


def unguarded(text: str) -> str:
    """Return what `guarded` or `escaped` were given; any other apostrophe stays ("'t Hooft")."""
    return _UNGUARDED.sub(r"\1\2", text) if "'" in text else text
