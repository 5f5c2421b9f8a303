"""A cell that goes over several rows of a sheet is said of each of them."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from xlsxwriter import Workbook

from recruiterdesk.spreadsheets.files.reading import clean_csv, read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY

HEAD = ("Name", "E-Mail", "Stelle", "Runde", "Eingang")
UTE = ("Ute Sommerfeld", "ute@x.de", "", "1. Runde", "")
JAN = ("Jan Petri", "jan@x.de", "", "2. Runde", "")
ROLF = ("Rolf Ahrens", "rolf@x.de", "Koch", "2. Runde", "")


def book(tmp_path: Path, merges: dict[str, str | dt.datetime], *rows: tuple[str, ...]) -> Path:
    path = tmp_path / "book.xlsx"
    with Workbook(str(path)) as out:
        sheet = out.add_worksheet("Liste")
        day = out.add_format({"num_format": "dd.mm.yyyy"})
        for at, row in enumerate((HEAD, *rows)):
            for column, cell in enumerate(row):
                sheet.write(at, column, cell or None)
        for cells, value in merges.items():
            sheet.merge_range(cells, value, day)
    return path


def plan_of(path: Path) -> ImportPlan:
    return build_plan(read_sheets(path), PlanOptions(TODAY), NOBODY_KNOWN)


def test_a_role_over_several_rows_is_that_of_each(tmp_path: Path) -> None:
    received = dt.datetime(2026, 11, 2)
    path = book(tmp_path, {"C2:C3": "Disponent", "E2:E4": received}, UTE, JAN, ROLF)
    records = plan_of(path).records
    assert [each.role for each in records] == ["Disponent", "Disponent", "Koch"]
    assert [dict(each.dates) for each in records] == [{"applied": dt.date(2026, 11, 2)}] * 3


def test_rows_that_say_nothing_stay_so_and_a_title_is_no_cell_of_the_table(tmp_path: Path) -> None:
    path = book(tmp_path, {"C2:C4": "Disponent", "F1:F3": "Rand"}, UTE, (), ROLF[:2])
    assert [(each.row, each.role) for each in plan_of(path).records] == [(2, "Disponent"), (4, "Disponent")]


def test_a_table_is_read_as_it_stands(tmp_path: Path) -> None:
    path = book(tmp_path, {"C2:C3": "Disponent"}, UTE, JAN)
    assert "Jan Petri,jan@x.de,,2. Runde" in clean_csv(read_sheets(path))


def test_a_cell_below_that_says_something_itself_keeps_it(tmp_path: Path) -> None:
    path = tmp_path / "book.xlsx"
    with Workbook(str(path)) as out:
        sheet = out.add_worksheet("Liste")
        for at, row in enumerate((HEAD, UTE, JAN)):
            sheet.write_row(at, 0, row)
        sheet.merge_range("C2:C3", "Disponent")
        sheet.write("C3", "Koch")
    assert [each.role for each in plan_of(path).records] == ["Disponent", "Koch"]
