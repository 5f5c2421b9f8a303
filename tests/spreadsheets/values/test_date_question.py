"""Day or month first is asked where nothing in the file tells, and only there."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.found import FoundTable, TableRow
from recruiterdesk.spreadsheets.matching.known import NOBODY_KNOWN
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.values.date_question import DateQuestion, date_question
from tests.spreadsheets.tables import TODAY, MemoryDesk, found

HEAD = "Name,Role,Decided on\n"


def asked(table: FoundTable, **options: bool) -> DateQuestion | None:
    return date_question(table, build_plan(table, PlanOptions(TODAY, **options), NOBODY_KNOWN))


def test_the_question_shows_a_cell_of_the_file_and_both_days(tmp_path: Path):
    table = found(tmp_path, f"{HEAD}Ana Ruiz,Lead\nAna Ruiz,Lead,04/04/2026\nBo Berg,Lead,03/04/2026\n")
    expected = DateQuestion("03/04/2026", "Decided on", dt.date(2026, 4, 3), dt.date(2026, 3, 4))
    assert asked(table) == expected


def test_nothing_is_asked_once_it_is_chosen(tmp_path: Path):
    assert asked(found(tmp_path, f"{HEAD}Ana Ruiz,Lead,03/04/2026\n"), day_first=False) is None


@pytest.mark.parametrize("cells", [("03/04/2026", "31/12/2025"), ("04/04/2026",), ("2026-04-03",), ("",)])
def test_nothing_is_asked_where_the_file_tells_or_it_makes_no_difference(tmp_path: Path, cells):
    rows = "".join(f"Ana{number} Ruiz,Lead,{cell}\n" for number, cell in enumerate(cells))
    assert asked(found(tmp_path, HEAD + rows)) is None


def test_cells_that_the_workbook_knows_to_be_dates_ask_nothing(tmp_path: Path):
    table = found(tmp_path, f"{HEAD}Ana Ruiz,Lead,03/04/2026\nBo Berg,Lead,05/06/2026\n")
    first, second = table.rows
    known = TableRow(first.row, first.cells, ((2, dt.date(2026, 4, 3)),))
    table = FoundTable(table.source, table.header, (known, second))
    question = asked(table)
    assert question is not None
    assert question.cell == "05/06/2026"


def test_nothing_is_asked_where_the_workbook_knows_every_day(tmp_path: Path):
    table = found(tmp_path, f"{HEAD}Ana Ruiz,Lead,03/04/2026\nBo Berg,Lead,05/06/2026\n")
    plan = build_plan(table, PlanOptions(TODAY), NOBODY_KNOWN)
    rows = tuple(TableRow(row.row, row.cells, ((2, dt.date(2026, 4, 3)),)) for row in table.rows)
    assert date_question(FoundTable(table.source, table.header, rows), plan) is None


def test_nothing_is_asked_where_nothing_new_would_be_imported(tmp_path: Path):
    table = found(tmp_path, f"{HEAD}Ana Ruiz,Lead,03/04/2026\nBo Berg,Lead,05/06/2026\n")
    desk = MemoryDesk()
    first = build_plan(table, PlanOptions(TODAY), desk)
    assert date_question(table, first) is not None
    desk.take(first)
    assert date_question(table, build_plan(table, PlanOptions(TODAY), desk)) is None
