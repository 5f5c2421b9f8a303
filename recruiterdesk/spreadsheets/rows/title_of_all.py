"""A title above rows whose columns have no names: "Candidate list" over people with their addresses."""

from __future__ import annotations

import re
from itertools import islice

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.names.further_given_names import FURTHER_GIVEN_NAMES
from recruiterdesk.spreadsheets.names.given_names import GIVEN_NAMES

_ROWS_BELOW = 50
_FEWEST_ROWS = 2
_FEWEST_COLUMNS = 3
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)


def row_of_title(found: FoundTable) -> int | None:
    """Return the row of the first cell, if it stands alone above rows that all say more, else None."""
    if found.header is not None or found.width < _FEWEST_COLUMNS:
        return None
    first, *below = islice((row for row in found.rows if not row.is_blank()), _ROWS_BELOW)
    are_fuller = len(below) >= _FEWEST_ROWS and all(len(row.filled()) > 1 for row in below)
    return first.row if are_fuller and len(first.filled()) == 1 else None


def names_somebody(cell: str) -> bool:
    """Tell whether a cell alone may be somebody: an address, a given name that is known, another script."""
    words = fold(cell).replace(",", " ").replace("-", " ").split()
    is_named = any(word in GIVEN_NAMES or word in FURTHER_GIVEN_NAMES for word in words)
    return is_named or "@" in cell or _LATIN.search(cell) is None
