"""A file becomes a table: its kind, encoding, delimiter, sheet and header are found."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from recruiterdesk.spreadsheets.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.decoding import decode
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.footers import notes_below
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning, SourceInfo, TableRow
from recruiterdesk.spreadsheets.headers import find_header, joined_header, known_names
from recruiterdesk.spreadsheets.markup import markup_kind, read_markup
from recruiterdesk.spreadsheets.records import split_records
from recruiterdesk.spreadsheets.vcards import found_in_cards, is_vcard
from recruiterdesk.spreadsheets.workbook import Sheet, read_workbook, workbook_kind

__all__ = ["FoundTable", "SourceInfo", "TableRow", "clean_csv", "read_sheets"]

_MOST_BYTES = 250 * 1024 * 1024
_MOST_ROWS = 1_048_576
_MOST_COLUMNS = 16_384
_BINARY_STARTS = {b"%PDF": "pdf", b"\x89PNG": "picture", b"\xff\xd8\xff": "picture", b"GIF8": "picture"}
_TEXT_STARTS = {"{\\rtf": "text", "<!doctype": "web_page", "<html": "web_page", "<?xml": "web_page"}


def read_sheets(path: Path, sheet: str | None = None) -> FoundTable:
    """Read a CSV file or a workbook and find the table in it.

    Args:
        path: the file.
        sheet: the sheet to read; by default the one with the most people, and a warning names the others.

    Raises:
        FileRefused: the file holds no table that can be read; `.code` says why.
    """
    data = _load(path)
    kind = workbook_kind(data)
    if kind:
        return _from_workbook(kind, read_workbook(data), sheet)
    _refuse({data[: len(start)] == start: detail for start, detail in _BINARY_STARTS.items()})
    text, encoding = decode(data)
    if is_vcard(text):
        return found_in_cards(text, encoding)
    markup = markup_kind(text)
    if markup and (sheets := read_markup(text)):
        return _from_workbook(markup, sheets, sheet)
    beginning = text.lstrip()[:16].lower()
    _refuse({beginning.startswith(start): detail for start, detail in _TEXT_STARTS.items()})
    return _from_text(text, encoding)


def clean_csv(found: FoundTable) -> str:
    """Return the table as CSV: the header row if there is one, then every record, cells unchanged."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    if found.header is not None:
        writer.writerow(found.header)
    writer.writerows(_without_padding(found, row) for row in found.rows)
    return out.getvalue()


def _without_padding(found: FoundTable, row: TableRow) -> Sequence[str]:
    """Return the cells without the empty ones that a sheet holds to the right of its table."""
    padded = found.source.sheet is not None and not any(row.cells[found.width :])
    return row.cells[: found.width] if padded else row.cells


def _load(path: Path) -> bytes:
    if path.is_dir():
        raise FileRefused(FileProblem.UNREADABLE, "folder", name=path.name)
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise FileRefused(FileProblem.TOO_LARGE)
        data = path.read_bytes()
    except FileNotFoundError as error:
        raise FileRefused(FileProblem.UNREADABLE, "missing", name=path.name) from error
    except (OSError, ValueError) as error:
        raise FileRefused(FileProblem.UNREADABLE, name=path.name) from error
    if not data.strip():
        raise FileRefused(FileProblem.EMPTY)
    return data


def _refuse(found: dict[bool, str]) -> None:
    """Refuse a file that is known for something else than a table."""
    if True in found:
        raise FileRefused(FileProblem.NOT_A_TABLE, found[True])


def _from_text(text: str, encoding: str) -> FoundTable:
    delimiter, rows = split_records(text, known_names)
    _refuse_too_many(rows)
    return _table(SourceInfo("csv", encoding=encoding, delimiter=delimiter), rows)


def _from_workbook(kind: str, sheets: Sequence[Sheet], wanted: str | None) -> FoundTable:
    filled = [sheet for sheet in sheets if any(not row.is_blank() for row in sheet.rows)]
    if wanted is not None:
        chosen = next((sheet for sheet in sheets if sheet.name == wanted), None)
        if chosen is None:
            names = ", ".join(sheet.name for sheet in sheets)
            raise FileRefused(FileProblem.UNREADABLE, "no_sheet", sheet=wanted, sheets=names)
    elif filled:
        chosen = max(filled, key=lambda sheet: (_people(sheet), not sheet.hidden, len(sheet.rows)))
    else:
        raise FileRefused(FileProblem.EMPTY)
    _refuse_too_many(chosen.rows)
    others = tuple(sheet.name for sheet in filled if sheet is not chosen)
    found = _table(SourceInfo(kind, sheet=chosen.name, other_sheets=others), chosen.rows)
    if wanted is not None or not others:
        return found
    warning = PlanWarning(None, "other_sheets", (("sheet", chosen.name), ("others", ", ".join(others))))
    return FoundTable(found.source, found.header, found.rows, found.skipped, (warning, *found.warnings))


def _refuse_too_many(rows: Sequence[TableRow]) -> None:
    if len(rows) > _MOST_ROWS:
        raise FileRefused(FileProblem.TOO_LARGE, "rows")
    if any(len(row.cells) > _MOST_COLUMNS for row in rows):
        raise FileRefused(FileProblem.TOO_LARGE, "columns")


def _people(sheet: Sheet) -> int:
    """Count the rows below the header that say something about who they are."""
    found = _table(SourceInfo("", sheet=sheet.name), sheet.rows)
    notes = notes_below(found)
    header = found.header or ()
    columns = [index for index, cell in enumerate(header) if field_named(cell) in IDENTITY_FIELDS]
    return sum(
        1
        for row in found.rows
        if row.row not in notes
        and any(row.cells[index].strip() for index in columns if index < len(row.cells))
    )


def _table(source: SourceInfo, rows: Sequence[TableRow]) -> FoundTable:
    if all(row.is_blank() for row in rows):
        raise FileRefused(FileProblem.EMPTY)
    at = find_header(rows)
    if at is None:
        return _with_rows(source, None, (), rows)
    names = rows[at].cells
    joined = joined_header(names, rows[at + 1].cells) if at + 1 < len(rows) else None
    if joined is not None:
        at, names = at + 1, joined
    source = replace(source, header_row=rows[at].row)
    return _with_rows(source, names, rows[:at], rows[at + 1 :])


def _with_rows(
    source: SourceInfo, names: Sequence[str] | None, above: Sequence[TableRow], below: Sequence[TableRow]
) -> FoundTable:
    skipped = [(row.row, "blank" if row.is_blank() else "preamble") for row in above]
    skipped += [(row.row, "blank") for row in below if not row.cells or _all_empty_in_workbook(source, row)]
    data = tuple(row for row in below if row.cells and not _all_empty_in_workbook(source, row))
    header = None if names is None else tuple(names[: _width(source, names, data)])
    return FoundTable(source, header, data, tuple(skipped))


def _width(source: SourceInfo, names: Sequence[str], rows: Sequence[TableRow]) -> int:
    """Return the number of columns: those with a name, and in a text file others too that say something."""
    width = max((index + 1 for index, cell in enumerate(names) if cell.strip()), default=0)
    if source.sheet is not None or width == len(names):
        return width
    nameless = (row.cells[width : len(names)] for row in rows)
    return max((width + len(cells) for cells in nameless if any(map(str.strip, cells))), default=width)


def _all_empty_in_workbook(source: SourceInfo, row: TableRow) -> bool:
    return source.sheet is not None and row.is_blank()
