"""Numbers that a workbook shows with zeros in front."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest
import xlsxwriter

from recruiterdesk.spreadsheets.files.reading import read_sheets


def _cells(tmp_path: Path, number_format: str, *values: str | float) -> list[str]:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        shown, sheet = book.add_format({"num_format": number_format}), book.add_worksheet("Kontakte")
        sheet.write_row(0, 0, ["Name", "PLZ", "Alter"])
        for number, value in enumerate(values, start=1):
            sheet.write(number, 0, f"Ana Ruiz {'ABCDE'[number]}")
            sheet.write(number, 1, value, shown)
            sheet.write(number, 2, 42)
    rows = read_sheets(path).rows
    assert {row.cells[2] for row in rows} == {"42"}
    return [row.cells[1] for row in rows]


@pytest.mark.parametrize("number_format", ["00000", "[$-407]00000", "00000;@"])
def test_a_postcode_keeps_the_zeros_that_its_format_shows(tmp_path: Path, number_format: str) -> None:
    assert _cells(tmp_path, number_format, 1067, 80331, "A-1010") == ["01067", "80331", "A-1010"]


def test_a_number_to_call_keeps_them_as_well(tmp_path: Path) -> None:
    assert _cells(tmp_path, "00000000000", 1713920011, "=1713920012+0") == ["01713920011", "00000000000"]


@pytest.mark.parametrize("number_format", ["0", "0.00", "#,##0", "General", "00-00"])
def test_other_formats_leave_a_number_as_it_is(tmp_path: Path, number_format: str) -> None:
    assert _cells(tmp_path, number_format, 1067, 7) == ["1067", "7"]


def test_a_workbook_without_styles_is_read_as_it_is(tmp_path: Path) -> None:
    _cells(tmp_path, "00000", 1067)
    path = tmp_path / "plain.xlsx"
    with zipfile.ZipFile(tmp_path / "people.xlsx") as book, zipfile.ZipFile(path, "w") as plain:
        for name in book.namelist():
            if name != "xl/styles.xml":
                plain.writestr(name, book.read(name))
    assert read_sheets(path).rows[0].cells[1] == "1067"
