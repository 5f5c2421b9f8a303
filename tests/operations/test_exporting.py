"""What stands in an exported file, and what becomes of a file that can't be written."""

from __future__ import annotations

import csv
import datetime as dt
import errno
import json
from dataclasses import replace
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import AttemptOutcome, PhoneKind, RoleState, Stage
from recruiterdesk.operations import exporting
from recruiterdesk.operations.applications import add_application, decline_application, reopen_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.exported_again import leave_out_what_stands
from recruiterdesk.operations.exporting import (
    ExportCancelled,
    ExportPulse,
    ExportWhat,
    export_chosen,
    export_to,
    write_table,
)
from recruiterdesk.operations.imports import KnownOnDesk
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.writing import writing_xlsx
from recruiterdesk.spreadsheets.writing.written_table import WrittenTable
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.tables import TABLES
from tests.clock import FakeClock
from tests.desks import add_candidate, add_declined, dump, found

NUMBER = "+491713920011"
ODD = WrittenTable(
    "Odd", ("Name", "=Header"), [("=1+1", 7), (None, dt.date(1899, 1, 1)), ("x" * 40_000, ""), ("a\x00b", "")]
)


@pytest.fixture
def ana(desk: Desk) -> int:
    details = PersonDetails(
        full_name="Ana Ruiz",
        emails=("ana@example.com",),
        phones=(PhoneEntry(NUMBER, PhoneKind.PRIVATE),),
        wished_hours=DaySpan(dt.time(9), dt.time(12)),
        company="=Nordwerk",
    )
    return add_person(desk, details)


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_nothing_on_the_desk_changes(desk: Desk, ana: int, tmp_path: Path) -> None:
    before = dump(desk)
    for what, suffixes in exporting.SUFFIXES.items():
        for suffix in suffixes if what is not ExportWhat.QUEUE else ():
            export_to(desk, what, tmp_path / f"file{suffix}")
    assert dump(desk) == before
    assert desk.steps(1)[0].label_key == "person.add"


def test_a_second_no_that_nobody_told_yet_is_exported_as_untold(
    desk: Desk, clock: FakeClock, tmp_path: Path
) -> None:
    declined = add_declined(desk)
    record_attempt(desk, declined.person_id, Reached(AttemptOutcome.TOLD))
    clock.advance(days=7)
    reopen_application(desk, declined.application_id)
    decline_application(desk, declined.application_id, Ending())
    export_to(desk, ExportWhat.PIPELINE, tmp_path / "pipeline.csv")
    (row,) = csv_rows(tmp_path / "pipeline.csv")
    assert (row["Decided on"], row["Told on"]) == ("2026-11-30", "")


def test_whom_the_end_of_a_frozen_role_was_told_is_exported_as_told(desk: Desk, tmp_path: Path) -> None:
    candidate = add_candidate(desk, stage=Stage.INTERVIEWING)
    (role,) = found(desk, records.Role)
    change_role_state(desk, role.id, RoleState.FROZEN)
    record_attempt(desk, candidate.person_id, Reached(AttemptOutcome.ENDED))
    export_to(desk, ExportWhat.PIPELINE, tmp_path / "pipeline.csv")
    (row,) = csv_rows(tmp_path / "pipeline.csv")
    assert (row["Decided on"], row["Told on"]) == ("2026-11-23", "2026-11-23")


def test_the_day_on_which_they_were_told_is_exported_in_new_zealand_too(desk: Desk, tmp_path: Path) -> None:
    change_settings(desk, replace(desk.settings, zone="Pacific/Auckland"))
    candidate = add_declined(desk)
    told_on = desk.clock.today()
    record_attempt(desk, candidate.person_id, Reached(AttemptOutcome.TOLD, told_on=told_on))
    export_to(desk, ExportWhat.PIPELINE, tmp_path / "pipeline.csv")
    (row,) = csv_rows(tmp_path / "pipeline.csv")
    assert row["Told on"] == told_on.isoformat()


def test_calls_stand_in_the_order_of_the_recruiters_days(desk: Desk, tmp_path: Path) -> None:
    change_settings(desk, replace(desk.settings, zone="Australia/Sydney"))
    first, second = add_candidate(desk, "Ana Ruiz"), add_candidate(desk, "Ben Low")
    make_promise(desk, second.person_id, dt.date(2026, 11, 24))
    at = dt.datetime(2026, 11, 24, 23, tzinfo=dt.UTC)
    record_attempt(desk, first.person_id, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
    export_to(desk, ExportWhat.CHECK_INS, tmp_path / "calls.csv")
    due = [row["Due"] for row in csv_rows(tmp_path / "calls.csv")]
    assert due == ["2026-11-24", "2026-11-25 10:00"]


def test_the_application_that_matters_stands_beside_a_person(desk: Desk, tmp_path: Path) -> None:
    declined = add_declined(desk, "Ana Ruiz")
    again = add_role(desk, "Halden", "Architect")
    add_application(desk, declined.person_id, again, Stage.APPLIED)
    path = tmp_path / "people.csv"
    assert export_to(desk, ExportWhat.PEOPLE, path) == 1
    assert (csv_rows(path)[0]["Role"], csv_rows(path)[0]["Stage"]) == ("Architect", "Applied")
    assert export_to(desk, ExportWhat.PIPELINE, path) == 2
    assert [(row["Role"], row["Outcome"]) for row in csv_rows(path)] == [
        ("Backend Engineer", "Declined by client"),
        ("Architect", ""),
    ]


def test_hours_are_written_as_people_say_them(desk: Desk, ana: int, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    export_to(desk, ExportWhat.PEOPLE, path)
    assert csv_rows(path)[0]["Reachable"] == "09:00-12:00"
    evening = DaySpan(dt.time(17), dt.time.max)
    add_person(desk, PersonDetails(full_name="Ben Okafor", wished_hours=evening))
    export_to(desk, ExportWhat.PEOPLE, path)
    assert csv_rows(path)[1]["Reachable"] == "after 17:00"


def test_a_workbook_has_texts_days_and_a_header_that_stays(desk: Desk, ana: int, tmp_path: Path) -> None:
    role = add_role(desk, "Halden", "Engineer")
    add_application(desk, ana, role, Stage.APPLIED)
    path = tmp_path / "people.xlsx"
    export_to(desk, ExportWhat.PEOPLE, path)
    sheet = load_workbook(path).active
    assert sheet is not None
    cells = {sheet.cell(1, column).value: sheet.cell(2, column) for column in range(1, sheet.max_column + 1)}
    assert (cells["Private phone"].value, cells["Private phone"].data_type) == (NUMBER, "s")
    assert (cells["Company"].value, cells["Company"].data_type) == ("=Nordwerk", "s")
    assert cells["Last contact"].value == dt.datetime.combine(desk.clock.today(), dt.time.min)
    assert sheet.freeze_panes == "A2"


def test_odd_cells_make_no_broken_workbook(tmp_path: Path) -> None:
    path = tmp_path / "odd.xlsx"
    assert write_table(path, ODD) == 4
    sheet = load_workbook(path).active
    assert sheet is not None
    rows = list(sheet.iter_rows(values_only=True))
    assert rows[:3] == [("Name", "=Header"), ("=1+1", 7), (None, "1899-01-01")]
    assert [len(str(row[0])) for row in rows[3:]] == [32_767, 2]


def test_a_calendar_has_each_call_at_its_time(desk: Desk, ana: int, tmp_path: Path) -> None:
    day = desk.clock.today() + dt.timedelta(days=7)
    callback = desk.clock.now() + dt.timedelta(hours=30)
    plan_check_in(desk, ana, day)
    record_attempt(desk, ana, Reached(AttemptOutcome.BAD_MOMENT, callback_at=callback))
    make_promise(desk, ana, day, "an answer, maybe")
    quiet = add_declined(desk, "Ben Okafor").person_id
    plan_check_in(desk, quiet, day)
    set_do_not_contact(desk, quiet, do_not_contact=True)
    path = tmp_path / "calls.ics"
    assert export_to(desk, ExportWhat.CHECK_INS, path) == 3
    events = {str(event["summary"]): event for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")}
    assert events["Call Ana Ruiz"]["dtstart"].dt == callback.replace(microsecond=0)
    assert events["Ana Ruiz hears from me"]["dtstart"].dt == day
    ten = dt.datetime.combine(day, dt.time(10)).astimezone(events["Call Ana Ruiz again"]["dtstart"].dt.tzinfo)
    assert events["Call Ana Ruiz again"]["dtstart"].dt.date() == ten.date()
    assert NUMBER in events["Call Ana Ruiz"]["description"]
    assert len({str(event["uid"]) for event in events.values()}) == 3


def test_the_calls_are_a_table_too(desk: Desk, ana: int, tmp_path: Path) -> None:
    plan_check_in(desk, ana, dt.date(2027, 3, 1))
    record_attempt(
        desk, ana, Reached(AttemptOutcome.BAD_MOMENT, callback_at=desk.clock.now() + dt.timedelta(hours=1))
    )
    path = tmp_path / "calls.csv"
    export_to(desk, ExportWhat.CHECK_INS, path)
    first, second = csv_rows(path)
    assert (first["What"], first["Agreed"], len(first["Due"])) == ("Agreed call", "yes", 16)
    assert (second["Due"], second["What"], second["Phone"]) == ("2027-03-01", "Call again", f"'{NUMBER}")
    export_to(desk, ExportWhat.CHECK_INS, tmp_path / "calls.xlsx")
    export_to(desk, ExportWhat.CHECK_INS, tmp_path / "calls.json")
    assert json.loads((tmp_path / "calls.json").read_text("utf-8"))[1]["Due"] == "2027-03-01"


def test_a_calendar_of_nobody_is_one(desk: Desk, ana: int, tmp_path: Path) -> None:
    contact = add_person(desk, PersonDetails(full_name="Ben Okafor"))
    plan_check_in(desk, contact, dt.date(2027, 3, 1))
    path = tmp_path / "calls.ics"
    export_to(desk, ExportWhat.CHECK_INS, path)
    (event,) = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert "description" not in event


def test_everything_holds_every_record_and_no_undo(desk: Desk, ana: int, tmp_path: Path) -> None:
    add_declined(desk, "Ben Okafor")
    path = tmp_path / "everything.json"
    count = export_to(desk, ExportWhat.EVERYTHING, path)
    document = json.loads(path.read_text("utf-8"))
    assert (document["format"], document["format_version"]) == ("recruiterdesk", 1)
    assert set(document["records"]) == {table.name for table in TABLES}
    assert sum(map(len, document["records"].values())) == count
    person = document["records"]["person"][0]
    assert (person["id"], person["wished_hours"], person["do_not_contact"]) == (ana, "09:00-12:00", False)
    assert document["records"]["disposition"][0]["decided_on"] == desk.clock.today().isoformat()
    assert document["records"]["activity"][0]["at"].endswith("Z")
    (added,) = [line for line in document["records"]["activity"] if line["key"] == "application.added"]
    assert ["role", "Backend Engineer"] in added["values"]


def test_people_as_json_are_objects_by_column(desk: Desk, ana: int, tmp_path: Path) -> None:
    path = tmp_path / "people.json"
    export_to(desk, ExportWhat.PEOPLE, path)
    (person,) = json.loads(path.read_text("utf-8"))
    assert (person["Name"], person["Company"], person["Available from"]) == ("Ana Ruiz", "=Nordwerk", None)


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf", ".json"])
def test_cancel_leaves_what_was_there_and_nothing_else(
    desk: Desk, ana: int, tmp_path: Path, suffix: str
) -> None:
    path = tmp_path / f"people{suffix}"
    path.write_text("before")
    told: list[tuple[int, int]] = []
    with pytest.raises(ExportCancelled):
        export_to(desk, ExportWhat.PEOPLE, path, pulse=ExportPulse(lambda *at: told.append(at), lambda: True))
    assert path.read_text() == "before"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == suffix or "people" in each.name] == [
        path.name
    ]
    export_to(desk, ExportWhat.PEOPLE, path, pulse=ExportPulse(lambda *at: told.append(at)))
    assert told == [(0, 1)]


@pytest.mark.parametrize(
    ("number", "key"), [(errno.ENOSPC, "file.disk_full"), (errno.EACCES, "file.not_writable")]
)
def test_a_file_that_cannot_be_written_is_a_sentence(
    desk: Desk, ana: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, key: str
) -> None:
    def fails(*_given: object) -> int:
        raise OSError(number, "no")

    monkeypatch.setattr(exporting, "write_csv", fails)
    path = tmp_path / "people.csv"
    path.write_text("before")
    with pytest.raises(Refusal) as refusal:
        export_to(desk, ExportWhat.PEOPLE, path)
    assert refusal.value.key == key
    assert path.read_text() == "before"
    assert {each.name for each in tmp_path.iterdir()} <= {"people.csv", "desk"}


def test_a_table_of_somebody_else_is_looked_through_by_nobody(desk: Desk, ana: int, tmp_path: Path) -> None:
    path = tmp_path / "theirs.csv"
    path.write_text("Name,Email\nAna Ruiz,ana@example.com\n", encoding="utf-8")
    plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    assert leave_out_what_stands(desk, plan) is plan


def test_what_makes_no_sense_is_refused(desk: Desk, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"export\.suffix_unknown"):
        export_to(desk, ExportWhat.EVERYTHING, tmp_path / "everything")


def test_a_folder_in_the_place_of_a_workbook_is_a_sentence(desk: Desk, ana: int, tmp_path: Path) -> None:
    (tmp_path / "people.xlsx").mkdir()
    with pytest.raises(Refusal, match=r"file\.not_writable"):
        export_to(desk, ExportWhat.PEOPLE, tmp_path / "people.xlsx")


def test_a_workbook_that_cannot_be_finished_says_why(tmp_path: Path) -> None:
    (tmp_path / "people.xlsx").mkdir()
    with pytest.raises(IsADirectoryError):
        writing_xlsx.write_xlsx(tmp_path / "people.xlsx", WrittenTable("People", (), ()))


def test_more_rows_than_a_sheet_holds_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(writing_xlsx, "_MOST_ROWS", 2)
    with pytest.raises(Refusal, match=r"export\.too_many_rows"):
        write_table(tmp_path / "odd.xlsx", ODD)
    assert list(tmp_path.iterdir()) == []


def test_a_paused_application_is_on_hold(desk: Desk, ana: int, tmp_path: Path) -> None:
    role = add_role(desk, "Halden", "Engineer")
    application = add_application(desk, ana, role, Stage.APPLIED)

    def pause() -> None:
        stored = found(desk, records.Application, id=application)[0]
        desk.database.execute_sql('UPDATE "application" SET "paused" = 1 WHERE "id" = ?', (stored.id,))

    pause()
    path = tmp_path / "people.csv"
    export_to(desk, ExportWhat.PEOPLE, path)
    assert csv_rows(path)[0]["Outcome"] == "On hold"


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf", ".json"])
def test_only_the_chosen_are_written_in_their_order(
    desk: Desk, ana: int, tmp_path: Path, suffix: str
) -> None:
    ben, _cy = (add_person(desk, PersonDetails(full_name=name)) for name in ("Ben Okafor", "Cy Park"))
    assert export_chosen(desk, ManyPeople((ben, 999, ana)), tmp_path / f"chosen{suffix}") == 2
    if suffix == ".csv":
        assert [row["Name"] for row in csv_rows(tmp_path / "chosen.csv")] == ["Ben Okafor", "Ana Ruiz"]


def test_the_chosen_are_no_calendar(desk: Desk, ana: int, tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"export\.suffix_unknown"):
        export_chosen(desk, ManyPeople((ana,)), tmp_path / "chosen.ics")
    assert list(tmp_path.glob("chosen*")) == []
