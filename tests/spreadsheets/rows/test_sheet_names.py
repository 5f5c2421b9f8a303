"""Workbooks with a sheet for each job, and one for those who are out."""

from __future__ import annotations

from pathlib import Path

import pytest
import xlsxwriter

from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import NOBODY_KNOWN, ImportPlan, PlanOptions, build_plan
from tests.spreadsheets.tables import TODAY, only

Rows = tuple[tuple[str, ...], ...]
IN_PLAY: Rows = (("Name", "Mobile", "Status"), ("Ana Ruiz", "+34 600 000 001", "2nd interview"))
OUT: Rows = (("Name", "Mobile", "Position"), ("Bo Li", "+34 600 000 002", "Driver"))


def plan_of_sheet(tmp_path: Path, wanted: str, sheets: dict[str, Rows]) -> ImportPlan:
    path = tmp_path / "tracker.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for number, cells in enumerate(rows):
                page.write_row(number, 0, cells)
    return build_plan(read_sheets(path, wanted), PlanOptions(TODAY), NOBODY_KNOWN)


@pytest.mark.parametrize(
    ("sheet", "ending"),
    [
        ("Hired", "hired"),
        ("Rejected", "declined_by_client"),
        ("Abgesagt", "declined_by_client"),
        ("Contratados", "hired"),
        ("Rejected 2026", "declined_by_client"),
        ("Withdrawn", "withdrew"),
        ("Selected", None),
        ("Archive", None),
        ("Old", None),
        ("Lost", None),
        ("Rejected or hold", None),
        ("Rejected & on hold", None),
        ("Absagen oder Reserve", None),
        ("Rejected + withdrawn", None),
        ("Rejected & declined", "declined_by_client"),
        ("Refusés en 2026", "declined_by_client"),
    ],
)
def test_a_sheet_is_called_after_how_it_ended(tmp_path: Path, sheet: str, ending: str | None) -> None:
    record = only(plan_of_sheet(tmp_path, sheet, {"Active": IN_PLAY, sheet: OUT}))
    assert record.mapped_outcome == ending
    assert record.told == ("untold" if ending == "declined_by_client" else None)


def test_the_job_on_such_a_sheet_is_the_one_that_they_applied_for(tmp_path: Path) -> None:
    record = only(plan_of_sheet(tmp_path, "Hired", {"Active": IN_PLAY, "Hired": OUT}))
    assert (record.role, record.title, record.is_candidate) == ("Driver", "", True)


def test_reason_and_date_on_such_a_sheet_are_those_of_the_no(tmp_path: Path) -> None:
    header = ("Name", "Mobile", "Position", "Reason", "Date")
    rows = (header, ("Bo Li", "+34 600 000 002", "Driver", "no licence", "12.11.2026"))
    record = only(plan_of_sheet(tmp_path, "Rejected", {"Active": IN_PLAY, "Rejected": rows}))
    assert (record.mapped_outcome, record.internal_reason) == ("declined_by_client", "no licence")
    assert [str(day) for _, day in record.dates] == ["2026-11-12"]


@pytest.mark.parametrize("sheet", ["Hired", "Old"])
def test_a_bare_date_on_any_other_sheet_is_not(tmp_path: Path, sheet: str) -> None:
    rows = (("Name", "Mobile", "Position", "Date"), ("Bo Li", "+34 600 000 002", "Driver", "12.11.2026"))
    assert only(plan_of_sheet(tmp_path, sheet, {"Active": IN_PLAY, sheet: rows})).dates == ()


@pytest.mark.parametrize("sheet", ["Hired", "Declined"])
def test_staff_and_guests_are_no_candidates(tmp_path: Path, sheet: str) -> None:
    others = (("Name", "Mobile", "Table"), ("Ana Ruiz", "+34 600 000 001", "4"))
    record = only(plan_of_sheet(tmp_path, sheet, {"Guests": others, sheet: OUT}))
    assert (record.mapped_outcome, record.is_candidate) == (None, False)


@pytest.mark.parametrize(
    ("sheet", "status", "stage", "ending"),
    [
        ("Rejected", "2nd interview", "interviewing", "declined_by_client"),
        ("Absagen", "Erstgespräch", "interviewing", "declined_by_client"),
        ("Refusés", "Entretien client", "interviewing", "declined_by_client"),
        ("Placed", "Offer", "offered", "hired"),
        ("Withdrawn", "Screening", "screening", "withdrew"),
        ("Rejected", "", None, "declined_by_client"),
        ("Rejected", "Hired", "hired", "hired"),
        ("Rejected", "Withdrew", None, "withdrew"),
        ("Rejected", "On hold", None, None),
        ("Rejected", "Active", None, None),
        ("Archive", "2nd interview", "interviewing", None),
        ("Accepted", "2nd interview", "interviewing", None),
        ("Lost", "2nd interview", "interviewing", None),
        ("Rejected or hold", "2nd interview", "interviewing", None),
    ],
)
def test_beside_the_end_of_a_sheet_a_stage_is_how_far_they_got(
    tmp_path: Path, sheet: str, status: str, stage: str | None, ending: str | None
) -> None:
    rows = (*IN_PLAY, ("Bo Li", "+34 600 000 002", status))
    record = plan_of_sheet(tmp_path, sheet, {"Active": IN_PLAY, sheet: rows}).records[1]
    assert (record.mapped_stage, record.mapped_outcome) == (stage, ending)
    assert record.told == ("untold" if ending == "declined_by_client" else None)


def test_an_outcome_on_such_a_sheet_that_nobody_knows_is_the_reason(tmp_path: Path) -> None:
    rows = (("Name", "Mobile", "Status", "Outcome"), (*IN_PLAY[1], "Zu weit weg, 2h Fahrt"))
    record = only(plan_of_sheet(tmp_path, "Absagen", {"Active": IN_PLAY, "Absagen": rows}))
    assert (record.mapped_outcome, record.internal_reason) == ("declined_by_client", "Zu weit weg, 2h Fahrt")


@pytest.mark.parametrize(
    ("sheet", "role", "client"),
    [
        ("Apprentices", "Apprentices", ""),
        ("Head of Ops", "Head of Ops", ""),
        ("FD - Harlow Foods", "FD", "Harlow Foods"),
        ("Java Dev", "Java Dev", ""),
        ("Leeds", "", ""),
        ("Nov", "", ""),
        ("2026", "", ""),
        ("Overview", "", ""),
        ("Referrals", "", ""),
        ("On hold", "", ""),
        ("Anna", "", ""),
        ("Harlow Foods Ltd", "", ""),
        ("Sheet2", "", ""),
    ],
)
def test_a_sheet_beside_one_for_a_job_is_one_for_a_job(
    tmp_path: Path, sheet: str, role: str, client: str
) -> None:
    record = only(plan_of_sheet(tmp_path, sheet, {"Accountant": IN_PLAY, sheet: IN_PLAY}))
    assert (record.role, record.client) == (role, client)


def test_unknown_names_of_sheets_alone_are_no_jobs(tmp_path: Path) -> None:
    for other in (("Name", "Mobile", "State"), IN_PLAY[0]):
        sheets = {"Turnberry": (other, IN_PLAY[1]), "Quillon": IN_PLAY}
        assert only(plan_of_sheet(tmp_path, "Quillon", sheets)).role == ""


def test_a_heading_of_a_stage_keeps_the_job_of_the_sheet(tmp_path: Path) -> None:
    header, ana = ("Name", "Mobile", "Status", "Notes"), ("Ana Ruiz", "+34 600 000 001", "Offer", "")
    rows: Rows = (header, ("SHORTLIST",), ana, ("LONGLIST",), ("Bo Li", "+34 600 000 002", "New", ""))
    records = plan_of_sheet(tmp_path, "Accountant", {"Accountant": rows}).records
    assert [each.role for each in records] == ["Accountant", "Accountant"]


PEOPLE: Rows = (("Name", "Mobile", "E-Mail", "Date"), ("Bo Li", "+34 600 000 002", "bo@x.es", "12.11.2026"))


@pytest.mark.parametrize(
    ("sheet", "other", "stage", "ending"),
    [
        ("Telefoninterview", "Absagen", "screening", None),
        ("Vor-Ort-Gespräch", "Angebot", "interviewing", None),
        ("Offers", "Interviews", "offered", None),
        ("Absagen", "Erstgespräch", None, "declined_by_client"),
        ("Rejected", "Applicants", None, "declined_by_client"),
        ("Withdrawn", "Interviews", None, "withdrew"),
        ("Offers", "Rejected", None, None),
        ("Interviews", "Guests", None, None),
        ("Interviewers", "Rejected", None, None),
        ("Interview", "Notes for the next round", None, None),
        ("Declined", "Accepted", None, None),
        ("Declined", "Invited", None, None),
        ("Leads", "Interviews", None, None),
    ],
)
def test_a_sheet_is_called_after_its_stage_or_end_beside_others(
    tmp_path: Path, sheet: str, other: str, stage: str | None, ending: str | None
) -> None:
    record = only(plan_of_sheet(tmp_path, sheet, {other: PEOPLE, sheet: PEOPLE}))
    assert (record.mapped_stage, record.mapped_outcome) == (stage, ending)
    assert record.is_candidate is bool(stage or ending)
    assert record.told == ("untold" if ending == "declined_by_client" else None)


def test_a_told_column_on_a_sheet_of_those_out_says_who_was_told(tmp_path: Path) -> None:
    rows = (("Name", "Mobile", "Rejected on", "Told?"), ("Bo Li", "+34 600 000 002", "12.11.2026", "Y"))
    record = only(plan_of_sheet(tmp_path, "Rejected", {"Interviews": PEOPLE, "Rejected": rows}))
    assert (record.mapped_outcome, record.told) == ("declined_by_client", "told")


def test_offers_beside_people_in_play_are_made_to_candidates(tmp_path: Path) -> None:
    sheets = {"Active": IN_PLAY, "Rejected": OUT, "Offers": OUT}
    record = only(plan_of_sheet(tmp_path, "Offers", sheets))
    assert (record.mapped_stage, record.role) == ("offered", "Driver")


def test_a_title_on_a_sheet_of_a_stage_says_the_job(tmp_path: Path) -> None:
    titled = (("COO search - Acme Ltd",), *PEOPLE)
    record = only(plan_of_sheet(tmp_path, "Interviews", {"Offers": PEOPLE, "Interviews": titled}))
    assert (record.role, record.client, record.mapped_stage) == ("COO", "Acme Ltd", "interviewing")


def test_below_headings_the_end_of_the_sheet_holds(tmp_path: Path) -> None:
    rows = (PEOPLE[0], ("Data Analyst - Halden",), PEOPLE[1], ("Buyer - Kern",), ("Eva Mora", "", "eva@x.es"))
    plan = plan_of_sheet(tmp_path, "Absagen", {"Interviews": PEOPLE, "Absagen": rows})
    assert [(each.role, each.mapped_outcome) for each in plan.records] == [
        ("Data Analyst", "declined_by_client"),
        ("Buyer", "declined_by_client"),
    ]


HELD: Rows = (
    ("Name", "Mobile", "Current job", "Employer", "Status"),
    ("Ana Ruiz", "", "Clerk", "Acme", "Offer"),
)


@pytest.mark.parametrize(
    ("other", "columns", "role"),
    [
        ("Accountant", HELD[0], "Store Manager"),
        ("Overview", HELD[0], ""),
        ("Accountant", ("Name", "Mobile", "Stage"), ""),
    ],
)
def test_beside_a_sheet_for_another_job_the_job_they_have_is_another_thing(
    tmp_path: Path, other: str, columns: tuple[str, ...], role: str
) -> None:
    beside = (("", "", "", "", "", "", "", "To do"), (*HELD[0], "", "", "book a room"), HELD[1])
    sheets = {other: (columns, HELD[1]), "Store Manager": beside}
    record = only(plan_of_sheet(tmp_path, "Store Manager", sheets))
    assert (record.role, record.title) == (role, "Clerk")


@pytest.mark.parametrize(
    ("listed", "client"),
    [
        (("Client", "Open jobs"), "Halden"),
        (("Kunde", "Kandidaten"), "Halden"),
        (("Company", "People"), ""),
        (("Recruiter", "People"), ""),
    ],
)
def test_a_sheet_is_called_after_a_client_where_another_lists_it_as_one(
    tmp_path: Path, listed: tuple[str, ...], client: str
) -> None:
    header = ("Name", "Mobile", "Job", "Status")
    halden: Rows = (("Halden - plant 2",), (), header, ("Bo Li", "+34 600 000 002", "Driver", "Interview"))
    orion: Rows = (header, ("Cy Fox", "+34 600 000 003", "Cook", "Interview"))
    overview: Rows = (("Overview",), (), listed, ("HALDEN", "1"), ("Orion", "1"))
    sheets = {"Overview": overview, "Halden": halden, "Orion": orion}
    record = only(plan_of_sheet(tmp_path, "Halden", sheets))
    assert (record.client, record.role) == (client, "Driver")


def test_contacts_on_a_sheet_of_a_client_stay_contacts(tmp_path: Path) -> None:
    people: Rows = (("Name", "Mobile"), ("Bo Li", "+34 600 000 002"))
    sheets = {"Clients": (("Client",), ("Halden",)), "Halden": people}
    record = only(plan_of_sheet(tmp_path, "Halden", sheets))
    assert (record.client, record.is_candidate) == ("", False)
