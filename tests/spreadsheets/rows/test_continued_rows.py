"""A candidate over two lines is one candidate."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest
import xlsxwriter

from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, plan_of, plan_of_sheet

HEADER = ("Name", "Telefon", "Ort", "Status", "Bemerkung")
ANA = ("Ana Ruiz", "0171 3920011", "Kassel", "Interview", "pünktlich")
BO = ("Bo Li", "0171 3920012", "Kassel", "Absage", "")
EVA = ("Eva Mora", "0171 3920013", "Kassel", "Absage", "")
PHONE = ("", "0561 881240", "", "", "")
NOTE = ("", "", "", "", "ruft zurück")


def said(plan: ImportPlan) -> list[tuple[str, int, str]]:
    return [(each.full_name, len(each.phones), each.notes) for each in plan.records]


def test_lines_below_people_go_on_with_them(tmp_path: Path) -> None:
    plan = plan_of_sheet(tmp_path, (HEADER, ANA, PHONE, NOTE, BO, NOTE, EVA, PHONE))
    assert said(plan) == [
        ("Ana Ruiz", 2, "pünktlich\nruft zurück"),
        ("Bo Li", 1, "ruft zurück"),
        ("Eva Mora", 2, ""),
    ]
    assert [(each.row, each.reason) for each in plan.skipped] == [
        (3, "continued"),
        (4, "continued"),
        (6, "continued"),
        (8, "continued"),
    ]
    assert plan.rejected == ()


def test_another_address_goes_on_with_somebody_too(tmp_path: Path) -> None:
    header = ("Name", "Kontakt", "Ort", "Status")
    rows = (
        ("Ana Ruiz", "ana@x.es", "Kassel", "Interview"),
        ("", "0561 881240"),
        ("Bo Li", "0171 3920012", "Kassel", "Absage"),
        ("", "bo@x.es"),
        ("Eva Mora", "0171 3920013", "Kassel", "Absage"),
        ("", "0561 881241"),
    )
    ana, bo, eva = plan_of_sheet(tmp_path, (header, *rows)).records
    assert (ana.emails, len(ana.phones)) == (("ana@x.es",), 1)
    assert (bo.emails, len(bo.phones)) == (("bo@x.es",), 1)
    assert len(eva.phones) == 2


def test_an_address_that_is_not_of_the_person_above_is_somebody(tmp_path: Path) -> None:
    rows = (
        ("Name", "Firma", "E-Mail"),
        ("Ana Ruiz", "Acme", "ana@acme.es"),
        ("", "", "peter@home.es"),
        ("Bo Fox", "Acme", "bo@acme.es"),
        ("", "", "jobs@home.es"),
        ("Bo Li", "Beta", "bo@beta.es"),
        ("", "", "bo.li@home.es"),
        ("Eva Mora", "Gamma", "eva@gamma.es"),
        ("", "", "mora82@home.es"),
        ("Cy Roe", "Delta", "cy@delta.es"),
        ("", "", "cy.roe@home.es"),
    )
    assert [(each.full_name, *each.emails) for each in plan_of_sheet(tmp_path, rows).records] == [
        ("Ana Ruiz", "ana@acme.es"),
        ("", "peter@home.es"),
        ("Bo Fox", "bo@acme.es"),
        ("", "jobs@home.es"),
        ("Bo Li", "bo@beta.es", "bo.li@home.es"),
        ("Eva Mora", "eva@gamma.es", "mora82@home.es"),
        ("Cy Roe", "cy@delta.es", "cy.roe@home.es"),
    ]


def test_an_address_below_somebody_without_one_may_be_somebody_elses(tmp_path: Path) -> None:
    header = ("Name", "Kontakt", "E-Mail", "Status")
    people = [(name, phone, "", "Absage") for name, phone, *_ in (ANA, BO, EVA)]
    rows = (each for person in people for each in (person, ("", "", "info@x.es")))
    assert [each.full_name for each in plan_of_sheet(tmp_path, (header, *rows)).records] == [
        "Ana Ruiz", "", "Bo Li", "", "Eva Mora", "",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "rows",
    [
        (ANA, PHONE, BO),
        (ANA, PHONE, NOTE),
        (ANA, PHONE, BO, PHONE),
        (ANA, (), PHONE, BO, (), NOTE, EVA, (), PHONE),
        (("Ana Ruiz", "", "Kassel"), PHONE, BO, ("", "0561 881241", "Fulda"), EVA, NOTE),
        (ANA, PHONE, *[BO] * 12, PHONE, EVA, PHONE),
        (ANA, PHONE, BO, NOTE, EVA, ("", "", "", "", "2")),
        (ANA, PHONE, BO, NOTE, EVA, ("", "", "", "", "Summe")),
        (ANA, PHONE, BO, NOTE, EVA, ("", "", "", "", "Printed on Monday by Bo")),
        (ANA[:2], PHONE, BO[:2], PHONE, EVA[:2], PHONE),
    ],
)
def test_a_line_that_may_be_somebody_stands_alone(tmp_path: Path, rows: Sequence[Sequence[str]]) -> None:
    assert all(len(each.phones) < 2 for each in plan_of_sheet(tmp_path, (HEADER, *rows)).records)


def test_numbers_in_a_list_of_contacts_stand_alone(tmp_path: Path) -> None:
    rows = [(name, phone, city) for name, phone, city, *_ in (ANA, PHONE, BO, PHONE, EVA, PHONE)]
    assert len(plan_of_sheet(tmp_path, (("Name", "Telefon", "Ort"), *rows)).records) == 6


def test_lines_of_a_text_file_are_rows(tmp_path: Path) -> None:
    text = "\n".join(";".join(cells) for cells in (HEADER, ANA, PHONE, BO, PHONE, EVA, PHONE))
    assert len(plan_of(tmp_path, text).records) == 6


@pytest.mark.parametrize(("role", "count"), [("", 1), ("Koch", 2)])
def test_a_name_over_two_rows_is_one_person_unless_the_second_says_more(
    tmp_path: Path, role: str, count: int
) -> None:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        sheet = book.add_worksheet("Bewerber")
        rows = (("Name", "Telefon", "Ort", "Stelle"), ("Ana Ruiz", "0171 3920011", "Kassel", "Kellner"))
        for number, cells in enumerate((*rows, ("", "0561 881240", "", role))):
            sheet.write_row(number, 0, cells)
        sheet.merge_range(1, 0, 2, 0, "Ana Ruiz")
    records = build_plan(read_sheets(path), PlanOptions(TODAY, region="DE"), NOBODY_KNOWN).records
    assert [len(each.phones) for each in records] == [2, 1][: len(records)] if count == 1 else [1, 1]
    assert len(records) == count
