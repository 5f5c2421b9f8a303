"""Cells of a workbook that show an error."""

from __future__ import annotations

import zipfile
from pathlib import Path

from xlsxwriter import Workbook

from recruiterdesk.spreadsheets.files.reading import clean_csv, read_as_shown, read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY


def book(tmp_path: Path) -> Path:
    path = tmp_path / "book.xlsx"
    with Workbook(str(path)) as out:
        sheet = out.add_worksheet("Liste")
        sheet.write_row(0, 0, ("Name", "E-Mail", "Team"))
        sheet.write_row(1, 0, ("Ute Sommerfeld", "ute@x.example", ""))
        sheet.write_formula(1, 2, "=VLOOKUP(A2,D:E,2,0)", None, "#N/A")
        sheet.write_row(2, 0, ("Jan Petri", "", "Blue"))
        sheet.write_formula(2, 1, '=F1&"@x.example"', None, "#REF!")
    return path


def test_a_table_is_read_with_what_its_cells_show(tmp_path: Path) -> None:
    lines = clean_csv(read_as_shown(book(tmp_path))).splitlines()
    assert lines[1:] == ["Ute Sommerfeld,ute@x.example,#N/A", "Jan Petri,#REF!,Blue"]


def test_an_import_takes_them_for_empty_cells(tmp_path: Path) -> None:
    ute, jan = build_plan(read_sheets(book(tmp_path)), PlanOptions(TODAY), NOBODY_KNOWN).records
    assert (ute.extra, jan.emails, dict(jan.extra)) == ((), (), {"Team": "Blue"})


def test_where_the_sheet_is_named_in_another_case_they_are_empty(tmp_path: Path) -> None:
    path = tmp_path / "renamed.xlsx"
    with zipfile.ZipFile(book(tmp_path)) as made, zipfile.ZipFile(path, "w") as out:
        for name in made.namelist():
            content = made.read(name)
            out.writestr(
                name, content.replace(b"sheet1.xml", b"Sheet1.xml") if name.endswith("rels") else content
            )
    assert clean_csv(read_as_shown(path)).splitlines()[1] == "Ute Sommerfeld,ute@x.example,"
