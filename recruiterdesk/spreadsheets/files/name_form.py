"""The form of a whole name."""

from __future__ import annotations

import re

_LIKE_A_NAME = re.compile(r"[^\W\d_][^\s\d]*(?:,? [^\W\d_][^\s\d]*){1,3}")


def reads_as_name(cell: str) -> bool:
    """Tell whether a cell is two to four words, the first and the last with a capital, and nothing else."""
    words = cell.split()
    return words[0][0].isupper() and words[-1][0].isupper() and bool(_LIKE_A_NAME.fullmatch(cell))
