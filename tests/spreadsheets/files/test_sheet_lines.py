"""Sheets without a table: contacts in one column, cards of labels and values."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import xlsxwriter

from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import PlannedRecord
from tests.spreadsheets.tables import TODAY


def plan_of_sheet(tmp_path: Path, rows: Sequence[Sequence[str]]) -> ImportPlan:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Kandidaten")
        for number, cells in enumerate(rows):
            sheet.write_row(number, 0, cells)
    return build_plan(read_sheets(path), PlanOptions(TODAY, region="DE"), NOBODY_KNOWN)


def numbers(record: PlannedRecord) -> tuple[str, ...]:
    return tuple(phone.number for phone in record.phones)


def test_contacts_with_remarks_in_one_column(tmp_path: Path) -> None:
    plan = plan_of_sheet(
        tmp_path,
        [
            ["Kandidaten Vertrieb Süd"],
            [],
            ["Anna Berg, 0171 2345678, anna@example.com – Absage 3.2. tel. mitgeteilt"],
            ["Uwe Vogel, 0151 76474438, uwe@example.com"],
            ["Lena Groß, 0160 7647443, lena@example.com – will erst ab 1.4."],
        ],
    )
    people = [(each.row, each.full_name, each.emails, numbers(each)) for each in plan.records]
    assert people == [
        (3, "Anna Berg", ("anna@example.com",), ("+491712345678",)),
        (4, "Uwe Vogel", ("uwe@example.com",), ("+4915176474438",)),
        (5, "Lena Groß", ("lena@example.com",), ("+491607647443",)),
    ]
    assert "Absage 3.2. tel. mitgeteilt" in dict(plan.records[0].extra).values()


def test_a_table_in_one_column_stays_one(tmp_path: Path) -> None:
    plan = plan_of_sheet(tmp_path, [["Name"], ["Ana Ruiz"], ["Bo Li"], ["Cem Demir"]])
    assert [each.full_name for each in plan.records] == ["Ana Ruiz", "Bo Li", "Cem Demir"]


def test_cards_of_labels_and_values(tmp_path: Path) -> None:
    plan = plan_of_sheet(
        tmp_path,
        [
            ["Bewerber Assistenz"],
            [],
            ["Name", "Anna Berg"],
            ["Telefon", "0171 2345678"],
            ["Status", "Absage"],
            ["Bemerkung", ""],
            [],
            ["Name", "Uwe Vogel"],
            ["Telefon", "0151 76474438"],
            ["Status", "Eingestellt"],
            ["Bemerkung", "ab März"],
        ],
    )
    people = [(each.row, each.full_name, numbers(each), each.stage, each.notes) for each in plan.records]
    assert people == [
        (3, "Anna Berg", ("+491712345678",), "Absage", ""),
        (8, "Uwe Vogel", ("+4915176474438",), "Eingestellt", "ab März"),
    ]
    assert plan.skipped[0].row == 1


def test_a_table_of_two_columns_is_none_of_cards(tmp_path: Path) -> None:
    rows = [["Name", "Telefon"], ["Anna Berg", "0171 2345678"], [], ["Uwe Vogel", "0151 76474438"]]
    plan = plan_of_sheet(tmp_path, rows)
    assert [each.full_name for each in plan.records] == ["Anna Berg", "Uwe Vogel"]
