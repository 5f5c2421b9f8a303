"""A file becomes a table: its kind, encoding, delimiter, sheet and header are found."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from recruiterdesk.core.memory import no_garbage_collection
from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.blocks import contacts_in_blocks
from recruiterdesk.spreadsheets.files.contact_lines import contacts_in_lines
from recruiterdesk.spreadsheets.files.decoding import decode
from recruiterdesk.spreadsheets.files.error_cells import with_errors
from recruiterdesk.spreadsheets.files.foreign import kind_of_bytes, kind_of_text
from recruiterdesk.spreadsheets.files.further_tables import as_one_table
from recruiterdesk.spreadsheets.files.header_rows import names_in_one_row
from recruiterdesk.spreadsheets.files.headers import known_names
from recruiterdesk.spreadsheets.files.line_reading import no_pause
from recruiterdesk.spreadsheets.files.loading import load
from recruiterdesk.spreadsheets.files.markup import markup_kind, read_markup
from recruiterdesk.spreadsheets.files.pasted import (
    address_lines,
    address_list,
    read_html,
    read_text,
    without_labels,
)
from recruiterdesk.spreadsheets.files.records import split_records
from recruiterdesk.spreadsheets.files.tables import FindTable, find_people, find_table, table_of_sheets
from recruiterdesk.spreadsheets.files.vcard_lines import with_whole_letters
from recruiterdesk.spreadsheets.files.vcards import found_in_cards, is_vcard
from recruiterdesk.spreadsheets.files.web_archive import page_of_archive
from recruiterdesk.spreadsheets.files.workbook import read_workbook, workbook_kind
from recruiterdesk.spreadsheets.found import FoundTable, SourceInfo, TableRow

__all__ = [
    "FoundTable",
    "SourceInfo",
    "TableRow",
    "clean_csv",
    "read_as_shown",
    "read_html",
    "read_sheets",
    "read_text",
    "records_of",
]


@no_garbage_collection()
def read_sheets(path: Path, sheet: str | None = None, pause: Callable[[], None] = no_pause) -> FoundTable:
    """Read a CSV file or a workbook and find the table in it.

    Args:
        path: the file.
        sheet: the sheet to read; by default the one with the most people, and a warning names the others.
        pause: is called several times a second, and may raise to stop the work.

    Raises:
        FileRefused: the file holds no table that can be read; `.code` says why.
    """
    found = as_one_table(_from_bytes(load(path), sheet, pause, find_people))
    return replace(found, source=replace(found.source, file_name=path.stem))


def read_as_shown(path: Path, sheet: str | None = None) -> FoundTable:
    """Read a file with its rows and cells as they stand, and the errors that cells show ("#N/A").

    Tables below the first keep their own names of columns, which read_sheets puts under those of the first.

    Raises:
        FileRefused: the file holds no table that can be read; `.code` says why.
    """
    data = load(path)
    found = with_errors(_from_bytes(data, sheet, no_pause, find_table), data)
    return replace(found, source=replace(found.source, file_name=path.stem))


def _from_bytes(data: bytes, sheet: str | None, pause: Callable[[], None], find: FindTable) -> FoundTable:
    if kind := workbook_kind(data, pause):
        return table_of_sheets(kind, read_workbook(data, pause), sheet, find)
    if foreign := kind_of_bytes(data):
        raise FileRefused(FileProblem.NOT_A_TABLE, foreign)
    pause()
    if pages := page_of_archive(data):
        return _from_text(pages, "utf-8", sheet, pause, find)
    text, encoding = decode(with_whole_letters(data))
    del data
    pause()
    return _from_text(text, encoding, sheet, pause, find)


def _from_text(
    text: str, encoding: str, sheet: str | None, pause: Callable[[], None], find: FindTable
) -> FoundTable:
    if is_vcard(text):
        return found_in_cards(text, encoding)
    markup = markup_kind(text)
    if markup and (sheets := read_markup(text)):
        return table_of_sheets(markup, sheets, sheet, find)
    if foreign := kind_of_text(text):
        raise FileRefused(FileProblem.NOT_A_TABLE, foreign)
    plain = without_labels(text)
    if lines := address_lines(plain) or address_list(plain):
        return FoundTable(SourceInfo("csv", encoding=encoding, delimiter=","), None, lines)
    if blocks := contacts_in_blocks(text):
        return FoundTable(SourceInfo("csv", encoding=encoding), blocks.header, blocks.rows)
    if listed := contacts_in_lines(text):
        return FoundTable(SourceInfo("csv", encoding=encoding), None, listed.rows, listed.skipped)
    delimiter, rows = split_records(text, known_names, pause)
    pause()
    return find_table(SourceInfo("csv", encoding=encoding, delimiter=delimiter), rows)


def clean_csv(found: FoundTable) -> str:
    """Return the table as CSV: the header row if there is one, then every record, cells unchanged.

    Names that go over several rows stand in one.
    """
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    if found.header is not None:
        writer.writerow(names_in_one_row(found.header_rows or (found.header,)))
    writer.writerows(records_of(found))
    return out.getvalue()


def records_of(found: FoundTable) -> list[Sequence[str]]:
    """Return the cells of every record, unchanged; a row without a cell that says anything is none."""
    return [_without_padding(found, row) for row in found.rows if not row.is_blank()]


def _without_padding(found: FoundTable, row: TableRow) -> Sequence[str]:
    """Return the cells without the empty ones that a sheet holds to the right of its table."""
    padded = found.source.sheet is not None and not any(row.cells[found.width :])
    return row.cells[: found.width] if padded else row.cells
