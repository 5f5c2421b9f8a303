"""A row with something in every field: all of it stands where it belongs."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import DispositionKind, PhoneKind, Salutation, Stage, Told
from recruiterdesk.spreadsheets.planned import FoundPromise, PlannedPhone, PlannedRecord, RecordAction
from tests.spreadsheets.tables import only, plan_of

CELLS = {
    "Name": "Anke Weber",
    "Title": "Frau Dr.",
    "Email": "anke@example.com",
    "Phone": "0171 3920033",
    "Company": "Acme",
    "Job title": "Engineer",
    "City": "Berlin",
    "Country": "Germany",
    "Role": "Lead",
    "Client": "Halden",
    "Stage": "Offer",
    "Outcome": "Rejected by client: too junior",
    "Decision date": "2026-11-02",
    "Last contact": "2026-11-10",
    "Told on": "2026-11-11",
    "Applied on": "1.10.2026",
    "Come back on": "2027-03-01",
    "Source": "Fair",
    "Referred by": "Max Power",
    "Best time to call": "after 17:00",
    "Notes": "Promised feedback by 30.11.2026",
    "LinkedIn": "https://www.linkedin.com/in/anke",
    "Shirt size": "M",
    "Shoe size": "",
}


@pytest.fixture
def record(tmp_path: Path) -> PlannedRecord:
    return only(plan_of(tmp_path, f"{','.join(CELLS)}\n{','.join(CELLS.values())}\n"))


def test_who_it_is(record: PlannedRecord) -> None:
    assert (record.row, record.action) == (2, RecordAction.NEW)
    assert (record.full_name, record.given, record.family) == ("Anke Weber", "Anke", "Weber")
    assert (record.honorific, record.salutation) == ("Dr.", Salutation.MS)
    assert record.emails == ("anke@example.com",)
    assert record.phones == (PlannedPhone("+491713920033", "0171 3920033", PhoneKind.UNKNOWN),)
    assert (record.company, record.title) == ("Acme", "Engineer")
    assert (record.location, record.country) == ("Berlin", "DE")
    assert record.source_id == "linkedin.com/in/anke"


def test_the_application(record: PlannedRecord) -> None:
    assert record.is_candidate
    assert (record.role, record.client) == ("Lead", "Halden")
    assert (record.stage, record.mapped_stage) == ("Offer", Stage.OFFERED)
    assert (record.outcome, record.internal_reason) == ("Rejected by client: too junior", "too junior")
    assert (record.mapped_outcome, record.on_hold) == (DispositionKind.DECLINED_BY_CLIENT, False)
    assert (record.told, record.told_on) == (Told.TOLD, dt.date(2026, 11, 11))
    assert (record.decided_on, record.last_contact_on) == (dt.date(2026, 11, 2), dt.date(2026, 11, 10))
    assert record.dates == (
        ("decided", dt.date(2026, 11, 2)),
        ("last_contact", dt.date(2026, 11, 10)),
        ("told", dt.date(2026, 11, 11)),
        ("applied", dt.date(2026, 10, 1)),
        ("come_back", dt.date(2027, 3, 1)),
    )


def test_what_else_it_says(record: PlannedRecord) -> None:
    assert record.notes == "Promised feedback by 30.11.2026"
    assert record.promises == (FoundPromise(dt.date(2026, 11, 30), record.notes),)
    assert (record.source, record.referred_by) == ("Fair", "Max Power")
    assert record.wished_hours == DaySpan(dt.time(17), dt.time.max)
    assert record.come_back_on == dt.date(2027, 3, 1)
    assert dict(record.extra) == {"Shirt size": "M", "Best time to call": "after 17:00"}


def test_its_cells_and_what_changes(record: PlannedRecord) -> None:
    cells = dict(record.cells)
    written = CELLS | {"Applied on": "2026-10-01"}
    assert list(cells.values()) == [text for text in written.values() if text]
    assert (cells["full_name"], cells["applied_on"], cells["Shirt size"]) == ("Anke Weber", "2026-10-01", "M")
    assert "Shoe size" not in cells
    assert record.changed == cells.keys()


def test_desks_know_the_row_again_in_every_later_version(record: PlannedRecord) -> None:
    assert record.fingerprint == "dd03aa8e91aca8ef2f3cb15f953bdcba"


def test_a_date_that_stands_twice_counts_where_it_stands_first(tmp_path: Path) -> None:
    text = "Name,Role,Decision date,Decision date\nAna Ruiz,Lead,2026-11-02,2026-11-05\n"
    assert only(plan_of(tmp_path, text)).decided_on == dt.date(2026, 11, 2)


def test_a_company_named_total_is_no_total(tmp_path: Path) -> None:
    text = "Company,Name,Email\nTotal Quality Management Consultants,Ana Ruiz,ana@example.com\n"
    assert only(plan_of(tmp_path, text)).company == "Total Quality Management Consultants"


def test_a_short_record_is_not_divided_at_its_blanks(tmp_path: Path) -> None:
    text = (
        "Name,Email,Phone,Company,Notes\nAna Ruiz,a@example.com,+1 202 555 0101,NASA,likes tea\n"
        "Bo Li,b@example.com,+1 202 555 0102,NASA\nCy Orr,c@example.com,+1 202 555 0103,NASA,x\n"
    )
    assert [(each.full_name, each.company) for each in plan_of(tmp_path, text).records] == [
        ("Ana Ruiz", "NASA"),
        ("Bo Li", "NASA"),
        ("Cy Orr", "NASA"),
    ]


def test_a_long_record_with_breaks_in_a_cell_stays_one(tmp_path: Path) -> None:
    text = (
        "Name,Phone,Email,Role,Notes\nAna Ruiz,+1 202 555 0101,a@example.com,Cook,good\n"
        'Bo Li,+1 202 555 0102,b@example.com,Cook,"Called Monday.\nWants more,\n""really""",oops,more\n'
        "Cy Orr,+1 202 555 0103,c@example.com,Cook,\n"
    )
    plan = plan_of(tmp_path, text)
    assert [each.full_name for each in plan.records] == ["Ana Ruiz", "Cy Orr"]
    assert [(row.row, row.reason) for row in plan.rejected] == [(3, "extra_cells")]


def test_a_remark_below_the_table_is_no_person(tmp_path: Path) -> None:
    rows = "".join(f"{name},{name[0]}@example.com,Rom,Acme\n" for name in ("Ana Ruiz", "Bo Li", "Cy Fox"))
    plan = plan_of(tmp_path, f"Name,Email,City,Company\n{rows},,ask again,\n")
    assert [(row.row, row.reason) for row in plan.skipped] == [(5, "note")]
    assert len(plan.records) == 3


def test_a_place_alone_is_a_row_without_a_person(tmp_path: Path) -> None:
    rows = "".join(f"{name},{name[0]}@example.com,Rom,Acme\n" for name in ("Ana Ruiz", "Bo Li", "Cy Fox"))
    plan = plan_of(tmp_path, f"Name,Email,City,Company\n{rows},,Leeds,\n")
    assert [(row.row, row.reason) for row in plan.rejected] == [(5, "no_identity")]
    assert plan.skipped == ()


def test_an_average_below_the_table_is_no_person(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path, "Name,Email,Salary\nAna Ruiz,ana@x.es,58000\nBo Li,bo@x.es,61000\nAverage,,59500\n"
    )
    assert [(row.row, row.reason) for row in plan.skipped] == [(4, "total")]


def test_who_is_called_like_an_average_and_has_a_number_is_a_person(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Age,Phone\nAna Ruiz,31,+44 20 7946 0001\nMean,40,+44 20 7946 0002\n")
    assert [row.full_name for row in plan.records] == ["Ana Ruiz", "Mean"]


def test_names_of_columns_stay_where_most_rows_say_more(tmp_path: Path) -> None:
    rows = (
        "Ann Lee,a@x.org,+44 20 7946 0001,extra\nBo Ek,b@x.org,+44 20 7946 0002\n"
        "Cy Fox,,c@x.org,+44 20 7946 0003\nDi,Gray,d@x.org,+44 20 7946 0004\nEm Hay,e@x.org,,\n"
    )
    plan = plan_of(tmp_path, f"Name,Email,Phone\n{rows}")
    assert plan.source.header_row == 1
    assert [row.row for row in plan.rejected if row.reason == "extra_cells"] == [2, 4, 5]
