"""A file becomes a table: its kind, encoding, delimiter, sheet and header are found."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from recruiterdesk.spreadsheets.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.decoding import decode
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.found import FoundTable, PlanWarning, SourceInfo, TableRow
from recruiterdesk.spreadsheets.headers import find_header, known_names
from recruiterdesk.spreadsheets.records import split_records
from recruiterdesk.spreadsheets.workbook import Sheet, read_workbook, workbook_kind

__all__ = ["FoundTable", "SourceInfo", "TableRow", "clean_csv", "read_sheets"]

_MOST_BYTES = 250 * 1024 * 1024
_MOST_ROWS = 1_048_576
_NO_TABLE_STARTS = {
    b"BEGIN:VCARD": "vcard",
    b"%PDF": "pdf",
    b"{\\rtf": "text",
    b"<!doctype": "web_page",
    b"<html": "web_page",
    b"<?xml": "web_page",
    b"\x89PNG": "picture",
    b"\xff\xd8\xff": "picture",
    b"GIF8": "picture",
}


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
    _refuse_other_files(data)
    return _from_text(data)


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


def _refuse_other_files(data: bytes) -> None:
    start = data[:64].lstrip(b"\xef\xbb\xbf \r\n\t")
    for magic, detail in _NO_TABLE_STARTS.items():
        if start[: len(magic)].lower() == magic.lower():
            raise FileRefused(FileProblem.NOT_A_TABLE, detail)


def _from_text(data: bytes) -> FoundTable:
    text, encoding = decode(data)
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
        chosen = max(filled, key=lambda sheet: (_people(sheet.rows), not sheet.hidden, len(sheet.rows)))
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


def _people(rows: Sequence[TableRow]) -> int:
    """Count the rows below the header that say something about who they are."""
    at = find_header(rows)
    if at is None:
        return 0
    columns = [index for index, cell in enumerate(rows[at].cells) if field_named(cell) in IDENTITY_FIELDS]
    return sum(
        1
        for row in rows[at + 1 :]
        if any(row.cells[index].strip() for index in columns if index < len(row.cells))
    )


def _table(source: SourceInfo, rows: Sequence[TableRow]) -> FoundTable:
    at = find_header(rows)
    if all(row.is_blank() for row in rows):
        raise FileRefused(FileProblem.EMPTY)
    above = rows[:at] if at is not None else ()
    below = rows[at + 1 :] if at is not None else rows
    skipped = [(row.row, "blank" if row.is_blank() else "preamble") for row in above]
    skipped += [(row.row, "blank") for row in below if not row.cells or _all_empty_in_workbook(source, row)]
    data = tuple(row for row in below if row.cells and not _all_empty_in_workbook(source, row))
    header = _trimmed(rows[at].cells) if at is not None else None
    header_row = rows[at].row if at is not None else None
    source = SourceInfo(
        source.kind, source.encoding, source.delimiter, header_row, source.sheet, source.other_sheets
    )
    return FoundTable(source, header, data, tuple(skipped))


def _all_empty_in_workbook(source: SourceInfo, row: TableRow) -> bool:
    return source.sheet is not None and row.is_blank()


def _trimmed(cells: Sequence[str]) -> tuple[str, ...]:
    """Return the header without the empty cells at its end."""
    width = max((index + 1 for index, cell in enumerate(cells) if cell.strip()), default=0)
    return tuple(cells[:width])
