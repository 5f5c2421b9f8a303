"""Whoever was erased is not imported again unasked; nothing is lost without a trace."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from recruiterdesk.domain import records
from recruiterdesk.operations.erasing import erase_people
from recruiterdesk.operations.import_erased import leave_out_erased
from recruiterdesk.operations.imports import ImportResult, KnownOnDesk, import_people
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.storage.desk import Desk
from tests.clock import FakeClock
from tests.desks import found

HEADER = "Name,Email,Phone,Company,Location"
ANA = PersonDetails(
    full_name="Ana Ruiz", family="Ruiz", emails=("ana@x.example",), company="Nordwerk", place="Kiel",
    phones=(PhoneEntry("+4915123456789"),),
)  # fmt: skip


def planned(desk: Desk, folder: Path, *rows: str, taken: bool = False) -> ImportPlan:
    path = folder / "people.csv"
    path.write_text("\n".join((HEADER, *rows)), encoding="utf-8")
    table = read_sheets(path, None)
    plan = build_plan(table, PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    return plan if taken else leave_out_erased(desk, plan, table)


def imported(desk: Desk, plan: ImportPlan) -> ImportResult:
    return import_people(desk, plan, "people.csv")


def names(desk: Desk) -> list[str]:
    return [one.full_name for one in found(desk, records.Person)]


def test_a_desk_that_erased_nobody_takes_everybody(desk: Desk, tmp_path: Path) -> None:
    plan = planned(desk, tmp_path, "Ana Ruiz,ana@x.example,,,", "Ben Okafor,ben@x.example,,,")
    assert (len(plan.records), plan.rejected) == (2, ())


def test_each_way_of_knowing_them_leaves_them_out_and_says_so(
    desk: Desk, tmp_path: Path, clock: FakeClock
) -> None:
    erase_people(desk, [add_person(desk, ANA)])
    clock.advance(days=10)
    rows = (
        "Somebody Else,ANA@x.example,,,", "A. Ruiz,,0151 23456789,,", "ruiz ana,,,NORDWERK,",
        "Ana Ruiz,,,,Kiel", "Ana Ruiz,,,Elsewhere,Bonn", "Ben Okafor,,0151 23456789,Nordwerk,Kiel",
    )  # fmt: skip
    plan = planned(desk, tmp_path, *rows)
    assert [(row.row, row.reason, row.on) for row in plan.rejected] == [
        (number, "erased", dt.date(2026, 11, 23)) for number in (2, 3, 4, 5)
    ]
    assert plan.rejected[0].cells[:2] == ("Somebody Else", "ANA@x.example")
    assert [one.full_name for one in plan.records] == ["Ana Ruiz", "Ben Okafor"]
    result = imported(desk, plan)
    assert (result.new, result.rejected) == (2, 4)
    assert names(desk) == ["Ana Ruiz", "Ben Okafor"]


def test_every_row_of_a_person_goes_with_the_one_that_tells(desk: Desk, tmp_path: Path) -> None:
    erase_people(desk, [add_person(desk, ANA)])
    rows = ("Ana Ruiz,other@x.example,0151 23456789,,", "Ana Ruiz,other@x.example,,,Bonn")
    plan = planned(desk, tmp_path, *rows)
    assert (plan.records, [row.row for row in plan.rejected]) == ((), [2, 3])


def test_taken_all_the_same_they_stay_and_later_imports_are_changes(desk: Desk, tmp_path: Path) -> None:
    gone = add_person(desk, ANA)
    set_do_not_contact(desk, gone, do_not_contact=True)
    erase_people(desk, [gone])
    imported(desk, planned(desk, tmp_path, "Ana Ruiz,ana@x.example,,,Kiel", "Ben Okafor,,,,Kiel", taken=True))
    ana, ben = found(desk, records.Person)
    assert ana.id > gone
    assert (ana.do_not_contact, ben.do_not_contact) == (True, False)
    again = planned(desk, tmp_path, "Ana Ruiz,ana@x.example,,Nordwerk,Kiel")
    assert again.rejected == ()
    assert imported(desk, again).updated == 1


def test_who_never_asked_to_be_left_alone_may_be_contacted(desk: Desk, tmp_path: Path) -> None:
    erase_people(desk, [add_person(desk, ANA)])
    imported(desk, planned(desk, tmp_path, "Ana Ruiz,ana@x.example,,,Kiel", taken=True))
    assert [one.do_not_contact for one in found(desk, records.Person)] == [False]
