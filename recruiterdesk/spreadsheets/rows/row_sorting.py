"""Rows that are no data, and rows that cannot be read, are told apart from the others."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence

from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.files.footers import notes_below
from recruiterdesk.spreadsheets.files.name_form import reads_as_name
from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.memo import Memo
from recruiterdesk.spreadsheets.remarks import Remarks
from recruiterdesk.spreadsheets.rows.remark_rows import is_marked_remark
from recruiterdesk.spreadsheets.rows.repeated_headers import repeats_header
from recruiterdesk.spreadsheets.rows.repeated_titles import titles_again
from recruiterdesk.spreadsheets.rows.row_context import RowTexts
from recruiterdesk.spreadsheets.rows.title_of_all import names_somebody, row_of_title
from recruiterdesk.spreadsheets.values.cell_contents import is_phone
from recruiterdesk.spreadsheets.values.totals import (
    START_OF_CELL,
    begins_data,
    begins_total,
    counts_rows,
    is_figure,
    names_total,
    sums_up,
    totals_somebody,
)

_NOTE_WORDS = 5
_SEPARATOR = re.compile(r":?[-=_*+~]{2,}:?")
_MADE_ON = re.compile(
    r"(?:stand|export(?:ed|iert)?|as of|generated|erstellt|created|printed|gedruckt|page|seite|report)\b"
    r"[^@]*\d[^@]*",
    re.IGNORECASE,
)
# "* = prefers e-mail", "-- end of list --".
_ABOUT_ROWS = re.compile(
    r"(?:\*+|[†‡§])\)?\s*[=:–—-]\s.*"
    r"|\W*(?:end of (?:the )?(?:list|file|report|data|document|export|table)|ende der (?:liste|tabelle|datei)"
    r"|(?:fin|fine|fim) (?:de (?:la |el )?|del(?:la)? |d[ae] )?(?:list[ae]|fichier|elenco|tabla)"
    r"|einde (?:van de )?lijst|koniec listy|slut på listan)\W*",
    re.IGNORECASE,
)
# "Senior Accountant (m/f/d)": a job, never a name.
_ANY_GENDER = re.compile(r"\((?:[mwfdxhvi]\s?/\s?){1,3}[mwfdxhvi*]\)", re.IGNORECASE)
# "Notes:", "Legend: CI = client interview".
_LABEL = re.compile(r"([^:]{2,30}):(?:\s|$)")
# "Henk nog bellen!!"
_CALLING_OUT = re.compile(r"(?<=\w)\s*[!?]+$")
_WORDS_OF_CALL = 3
_FEW_COLUMNS = 2
_BLANKS_BETWEEN = 3


class RowSorter:
    """Sorts the rows of one table."""

    def __init__(self, found: FoundTable) -> None:
        self._found = found
        self._notes = notes_below(found) | titles_again(found)
        self._names = _in_any_case(found.header or ())
        self._width = len(found.header or ())
        self._is_text = found.source.sheet is None
        header_row = found.source.header_row or 0
        self._begins_data = Memo(begins_data)
        self._has_title = (header_row - 1, "preamble") in found.skipped
        self._title = row_of_title(found)

    def reason_to_skip(self, row: TableRow, texts: RowTexts) -> str:
        """Return why a row is no data (blank, repeated_header, total, note), "" for data."""
        filled = texts.shape.keys
        if not filled:
            return "blank"
        if row.row in self._notes:
            return "note"
        first = texts.cells[texts.shape.first]
        if not first[0].isalnum() and all(_SEPARATOR.fullmatch(cell) for cell in texts.cells if cell):
            return "note"
        starts_total = begins_total(START_OF_CELL(first))
        if (starts_total or len(filled) == 1) and counts_rows(texts.cells[texts.shape.first :]):
            return "total"
        is_total = starts_total and (
            names_total(first)
            or (sums_up(first) and not reads_as_name(first))
            or totals_somebody(texts.cells[texts.shape.first :])
        )
        is_total = is_total and not any(is_phone(texts.cells[phone.index]) for phone in texts.shape.phones)
        if len(filled) > 1 and first not in self._names and not is_total:
            return ""
        if is_total and all(map(_adds_up, filter(None, texts.cells[texts.shape.first + 1 :]))):
            return "total"
        return self._reason_by_first(row, first, is_alone=len(filled) == 1)

    def are_data(self, numbers: Sequence[int], firsts: Sequence[str]) -> list[bool]:
        """Tell of rows that fill several cells whether they are data for sure, by their first filled cells.

        Where they aren't, reason_to_skip tells.

        Args:
            numbers: the rows.
            firsts: the first filled cell of each.
        """
        by_start = map(self._begins_data.__getitem__, map(START_OF_CELL, firsts))
        notes, names = self._notes, self._names
        return [
            is_data and number not in notes and first not in names
            for is_data, number, first in zip(by_start, numbers, firsts, strict=True)
        ]

    def _reason_by_first(self, row: TableRow, first: str, *, is_alone: bool) -> str:
        if first in self._names and repeats_header(self._found.header or (), row):
            return "repeated_header"
        is_note = is_alone and (_is_note(self._found, first) or self._heads_section(row, first))
        is_note = is_note or (row.row == self._title and not names_somebody(first))
        return "note" if is_note or (is_alone and self._calls_out(row, first)) else ""

    def _calls_out(self, row: TableRow, cell: str) -> bool:
        """Tell whether a cell alone where a name would stand is none: "Henk nog bellen!!"."""
        if self._width <= _FEW_COLUMNS or "@" in cell or not _CALLING_OUT.search(cell):
            return False
        if len(cell.split()) < _WORDS_OF_CALL:
            return False
        header = self._found.header or ()
        at = next(index for index, each in enumerate(row.cells) if each.strip())
        is_of_names = at < len(header) and field_named(header[at]) in IDENTITY_FIELDS
        return is_of_names and not reads_as_name(_CALLING_OUT.sub("", cell))

    def _heads_section(self, row: TableRow, cell: str) -> bool:
        """Tell whether a cell alone stands above a header that comes again, as a title stood above the first.

        Where nothing stood above the first, what reads as a name is a person.
        """
        if self._width <= _FEW_COLUMNS or (reads_as_name(cell) and not self._has_title):
            return False
        return self.stands_above_header(row)

    def stands_above_header(self, row: TableRow) -> bool:
        """Tell whether the names of the columns come again below a row."""
        rows = self._found.rows
        behind = bisect_right(rows, row.row, key=_row_number)
        below = next((each for each in rows[behind : behind + _BLANKS_BETWEEN] if not each.is_blank()), None)
        return below is not None and repeats_header(self._found.header or (), below)

    def reason_to_reject(self, row: TableRow, remarks: Remarks) -> str:
        """Return why a row cannot be read (extra_cells), "" where it can; one that is too short is warned of.

        In a text file a cell beyond the header means that a delimiter stands inside another cell, so that
        nothing in the row is where it seems; in a sheet it is a remark beside the table.
        """
        surplus = len(row.cells) - self._width
        if surplus < 0:
            remarks.warn("short_row", cells=str(len(row.cells)), columns=str(self._width))
        if surplus <= 0 or self._found.header is None or not self._is_text:
            return ""
        return "extra_cells" if any(cell.strip() for cell in row.cells[self._width :]) else ""


def _adds_up(cell: str) -> bool:
    return is_figure(cell) or names_total(cell)


def _row_number(row: TableRow) -> int:
    return row.row


def _in_any_case(header: Sequence[str]) -> frozenset[str]:
    """Return the names of a header as they may come again: "Name", "NAME", "name"."""
    return frozenset({*header, *map(str.upper, header), *map(str.lower, header), *map(str.title, header)})


def _is_note(found: FoundTable, cell: str) -> bool:
    """Tell whether a cell alone in its row is a remark: a label, many words, or when the table was made."""
    if _MADE_ON.fullmatch(cell) or _ABOUT_ROWS.fullmatch(cell) or is_marked_remark(cell):
        return True
    if found.width <= _FEW_COLUMNS or "@" in cell:
        return False
    if label := _LABEL.match(cell):
        return not reads_as_name(label[1]) and field_named(label[1]) not in IDENTITY_FIELDS
    says_words = any(map(str.isalpha, cell)) and len(cell.split()) > _NOTE_WORDS
    return says_words or _ANY_GENDER.search(cell) is not None
