"""Cells that a spreadsheet would run or ruin are written with an apostrophe, and read without it.

OWASP, "CSV Injection": a cell that begins with = + - @, a tab or a line break is run as a formula; so are
their full-width forms, and what stands behind a delimiter or a quote where the file is cut in other places.
Text that looks like a number loses its zeros (00123, 1.10), or all but 15 digits (4.47912E+11), or becomes
a date (1/2).
"""

from __future__ import annotations

import re

_STARTS = "=+\\-@\t\r＝＋－＠"
_BEHIND = ',;\t|"\n\r'
_NUMERAL = r"(?:0[0-9]+|[0-9]{12,}|[0-9]+[eE][0-9]+|[0-9]{1,2}[/-][0-9]{1,2}|[0-9]+[.,][0-9]*0)\Z"
_BEFORE, _AHEAD = rf"(\A|[{_BEHIND}])", rf"(?=[{_STARTS}])"
_GUARDED = re.compile(rf"{_BEFORE}('*){_AHEAD}|\A('*)(?={_NUMERAL})")
_UNGUARDED = re.compile(rf"{_BEFORE}'('*){_AHEAD}|\A'('*)(?={_NUMERAL})")
_ESCAPED = re.compile(rf"{_BEFORE}('+){_AHEAD}|\A('+)(?={_NUMERAL})")
_SIGNS = re.compile(rf"[{_STARTS}]|[0-9]\Z")


def guarded(text: str) -> str:
    """Return the text as no spreadsheet runs or ruins it: an apostrophe before what would be."""
    return _GUARDED.sub(_with_apostrophe, text) if _SIGNS.search(text) else text


def escaped(text: str) -> str:
    """Return the text for a cell that no spreadsheet runs, so that `unguarded` still gives it back."""
    return _ESCAPED.sub(_with_apostrophe, text) if "'" in text else text


def unguarded(text: str) -> str:
    """Return what `guarded` or `escaped` were given; any other apostrophe stays ("'t Hooft")."""
    return _UNGUARDED.sub(_parts, text) if "'" in text else text


def _with_apostrophe(found: re.Match[str]) -> str:
    return f"{found[1] or ''}'{found[2] or found[3] or ''}"


def _parts(found: re.Match[str]) -> str:
    return f"{found[1] or ''}{found[2] or found[3] or ''}"
