"""Remarks between the rows of a table: "No CVs sent yet", "- from here on reserve -"."""

from __future__ import annotations

import re

from recruiterdesk.spreadsheets.files.name_form import reads_as_name
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.values.cell_contents import has_number

_FEWEST_WORDS = 3
_BETWEEN_MARKS = re.compile(r"[*#=~_–—-]+\s*([^\W\d_].*[^\W_])\s*[*#=~_–—-]+")


def is_remark(row: TableRow) -> bool:
    """Tell whether the only cell of a row holds several words that neither name nor reach anybody."""
    filled = [cell.strip() for cell in row.cells if cell.strip()]
    text = filled[0] if len(filled) == 1 else ""
    is_long = len(text.split()) >= _FEWEST_WORDS and text.split()[-1][0].islower()
    return is_long and not (reads_as_name(text) or "@" in text or has_number(text))


def is_marked_remark(cell: str) -> bool:
    """Tell whether a cell holds words between signs, the first in small letters: no heading begins so."""
    marked = _BETWEEN_MARKS.fullmatch(cell)
    return marked is not None and marked[1][0].islower() and " " in marked[1]
