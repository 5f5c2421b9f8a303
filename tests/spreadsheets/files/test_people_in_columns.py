"""A sheet that compares candidates has one of them in each column."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter

from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, plan_of_sheet

NAMES = ("Name:", "Anna Berg", "Bo Li")
MAILS = ("E-Mail", "anna@x.de", "bo@x.de")
PHONES = ("Telefon", "0171 3920011", "0171 3920012")
STAGES = ("Status", "2. Gespräch", "Absage")
PLACES = ("Wohnort", "Kassel", "")
MARKS = ("Fachlich", "1", "2-3")


def test_each_column_is_a_candidate(tmp_path: Path) -> None:
    rows = (("Suche: Buchhalter - Kern GmbH",), (), NAMES, MAILS, PHONES, ("Angaben",), PLACES, STAGES, MARKS)
    anna, bo = plan_of_sheet(tmp_path, rows).records
    assert (anna.row, anna.full_name, anna.emails, anna.location) == (
        2,
        "Anna Berg",
        ("anna@x.de",),
        "Kassel",
    )
    assert (anna.mapped_stage, anna.role, anna.client) == ("interviewing", "Buchhalter", "Kern GmbH")
    assert (bo.row, bo.full_name, bo.mapped_outcome, bo.told) == (3, "Bo Li", "declined_by_client", "untold")
    assert bo.extra == (("Fachlich", "2-3"),)


def test_days_and_cells_over_several_rows_stay_theirs(tmp_path: Path) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Vergleich")
        for number, cells in enumerate((NAMES, MAILS, PHONES, STAGES)):
            sheet.write_row(number, 0, cells)
        sheet.write(4, 0, "Abgesagt am")
        sheet.write_datetime(4, 2, dt.datetime(2026, 11, 12), book.add_format({"num_format": "dd.mm.yyyy"}))
        sheet.merge_range(5, 1, 6, 1, "Kassel")
        sheet.write(5, 0, "Wohnort")
    anna, bo = build_plan(read_sheets(path), PlanOptions(TODAY, region="DE"), NOBODY_KNOWN).records
    assert (anna.location, bo.location) == ("Kassel", "")
    assert [str(day) for _, day in bo.dates] == ["2026-11-12"]


@pytest.mark.parametrize(
    "rows",
    [
        (NAMES, MAILS, PHONES),
        (NAMES, STAGES, PLACES, ("Firma", "Kern", "Halden")),
        (NAMES, MAILS, PHONES, STAGES, STAGES),
        (NAMES, MAILS, PHONES, STAGES, ("", "Kassel", "Fulda")),
        (NAMES, MAILS, PHONES, (*STAGES, "vorläufig")),
        (NAMES, MAILS, ("Telefon", "siehe oben", "0171 3920012"), STAGES),
        (NAMES[:2], ("E-Mail", "anna@x.de", "b@x.de"), PHONES, STAGES),
        (("Name", "E-Mail", "Telefon", "Status"), ("Anna Berg", "anna@x.de", "0171 3920011", "Absage")),
        (("E-Mail", "anna@x.de", "bo@x.de"), PHONES, STAGES, PLACES),
        (PHONES, NAMES[:2], MAILS, STAGES, PLACES),
        (("Name", "E-Mail"), ("Anna Berg", "anna@x.de")),
    ],
)
def test_what_is_not_sure_is_read_by_rows(tmp_path: Path, rows: Sequence[Sequence[str]]) -> None:
    names = [each.full_name for each in plan_of_sheet(tmp_path, rows).records]
    assert names != ["Anna Berg", "Bo Li"]
