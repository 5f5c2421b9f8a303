"""Quotes that a word processor has bent: “London, UK” in a delimited text is one cell."""

from __future__ import annotations

import re
from collections.abc import Sequence

_OPENING = "“„"
_CELL = re.compile(r"(?<![^,;\t])[“„]([^“”„]*)[”“](?=[,;\t]|$)")
_DELIMITER = re.compile(r"[,;\t]")
_FEWEST = 2


def with_straight_quotes(text: str) -> str:
    """Return a text with straight quotes around its cells where bent ones keep delimiters within them.

    One such cell may be a remark, unless bent quotes stand around all; lines that have straight quotes too
    are left as they are.
    """
    if not any(sign in text for sign in _OPENING):
        return text
    lines = text.split("\n")
    bent = [at for at, line in enumerate(lines) if '"' not in line and any(map(line.count, _OPENING))]
    within = (cell for at in bent for cell in _CELL.findall(lines[at].rstrip("\r")))
    divided = sum(1 for cell in within if _DELIMITER.search(cell))
    if divided < _FEWEST and not _are_all_bent(lines):
        return text
    for at in bent:
        line = lines[at].rstrip("\r")
        lines[at] = _CELL.sub(r'"\1"', line) + lines[at][len(line) :]
    return "\n".join(lines)


def _are_all_bent(lines: Sequence[str]) -> bool:
    """Tell whether each line is several cells in bent quotes."""
    filled = [line.strip() for line in lines if line.strip()]
    return len(filled) > 1 and all(
        not _CELL.sub("", line).strip(",;\t") and len(_CELL.findall(line)) >= _FEWEST for line in filled
    )
