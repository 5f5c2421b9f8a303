"""Tags, the day until which data is kept, and the stages' own names go out and come back."""

from __future__ import annotations

import csv
import datetime as dt
import json
from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application, move_application
from recruiterdesk.operations.as_remembered import known_words
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.exported_again import leave_out_what_stands
from recruiterdesk.operations.exporting import ExportWhat, export_to
from recruiterdesk.operations.imports import KnownOnDesk, Offered, import_people
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.stages import add_stage, rename_stage
from recruiterdesk.operations.tagging import set_tags
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan, RecordAction
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from tests.clock import FakeClock
from tests.desks import found, new_desk

SUFFIXES = (".csv", ".xlsx", ".vcf")
DAY = dt.date(2027, 12, 3)


@pytest.fixture
def ana(desk: Desk) -> int:
    return add_person(desk, PersonDetails(given="Ana", family="Ruiz", emails=("ana@example.com",)))


@pytest.fixture
def other(tmp_path: Path) -> Desk:
    (tmp_path / "other").mkdir()
    return new_desk(tmp_path / "other", FakeClock())


def marked(desk: Desk, person_id: int, *tags: str, until: dt.date | None = DAY) -> None:
    set_tags(desk, person_id, tags)
    keep_until(desk, ManyPeople((person_id,)), until)


def plan_of(desk: Desk, path: Path) -> ImportPlan:
    stages, outcomes = known_words(desk)
    options = PlanOptions(
        today=desk.clock.today(), region=None, recruiter_country="DE", stage_words=stages,
        outcome_words=outcomes,
    )  # fmt: skip
    return leave_out_what_stands(desk, build_plan(read_sheets(path), options, KnownOnDesk(desk)))


def bring(desk: Desk, path: Path) -> None:
    import_people(desk, plan_of(desk, path), path.name, frozenset(Offered))
    assert check_desk(desk) == ()


def marks_of(desk: Desk) -> tuple[list[str], list[dt.date]]:
    kept = [one.keep_until for one in found(desk, records.Retention)]
    return sorted(one.name for one in found(desk, records.Tag)), kept


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_tags_and_the_day_come_back_on_an_empty_desk(
    desk: Desk, ana: int, other: Desk, suffix: str, tmp_path: Path
) -> None:
    marked(desk, ana, "sre", "speaks Dutch")
    path = tmp_path / f"people{suffix}"
    export_to(desk, ExportWhat.PEOPLE, path)
    bring(other, path)
    assert marks_of(other) == (["speaks Dutch", "sre"], [DAY])
    assert found(other, records.Person)[0].extra == ()
    other.undo()
    assert marks_of(other) == ([], [])
    other.redo()
    assert marks_of(other) == (["speaks Dutch", "sre"], [DAY])
    other.close()


@pytest.mark.parametrize("suffix", SUFFIXES)
def test_what_was_exported_changes_nothing_on_the_same_desk(
    desk: Desk, ana: int, suffix: str, tmp_path: Path
) -> None:
    marked(desk, ana, "sre", "🔥 hot")
    path = tmp_path / f"people{suffix}"
    export_to(desk, ExportWhat.PEOPLE, path)
    assert [one.action for one in plan_of(desk, path).records] == [RecordAction.UNCHANGED]


def test_they_stand_in_json_too(desk: Desk, ana: int, tmp_path: Path) -> None:
    marked(desk, ana, "sre", "alumni")
    export_to(desk, ExportWhat.PEOPLE, tmp_path / "people.json")
    (row,) = json.loads((tmp_path / "people.json").read_text("utf-8"))
    assert (row["Tags"], row["Keep data until"]) == ("alumni; sre", "2027-12-03")


def exported_with(desk: Desk, path: Path, **cells: str) -> None:
    export_to(desk, ExportWhat.PEOPLE, path)
    rows = list(csv.reader(path.read_text("utf-8-sig").splitlines()))
    for header, text in cells.items():
        rows[1][rows[0].index(header.replace("_", " "))] = text
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)


def test_a_changed_cell_changes_tags_and_day_and_spells_tags_as_the_desk_does(
    desk: Desk, ana: int, tmp_path: Path
) -> None:
    marked(desk, ana, "sre", until=None)
    path = tmp_path / "people.csv"
    exported_with(desk, path, Tags="SRE; #berlin; ; berlin", Keep_data_until="2027-06-30")
    bring(desk, path)
    assert marks_of(desk) == (["berlin", "sre"], [dt.date(2027, 6, 30)])
    exported_with(desk, path, Tags="berlin", Keep_data_until="2028-01-31")
    bring(desk, path)
    assert marks_of(desk) == (["berlin"], [dt.date(2028, 1, 31)])


def test_what_was_set_on_the_desk_since_stays(desk: Desk, ana: int, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    exported_with(desk, path, Tags="sre", Keep_data_until="2027-06-30")
    bring(desk, path)
    marked(desk, ana, "sre", "vip", until=DAY)
    exported_with(desk, path, Tags="sre; dutch", Keep_data_until="2028-01-31")
    bring(desk, path)
    assert marks_of(desk) == (["dutch", "sre", "vip"], [DAY])


def test_of_two_rows_of_somebody_new_all_tags_are_taken(
    desk: Desk, ana: int, other: Desk, tmp_path: Path
) -> None:
    marked(desk, ana, "sre")
    path = tmp_path / "people.csv"
    export_to(desk, ExportWhat.PEOPLE, path)
    header, row = path.read_text("utf-8-sig").splitlines()
    path.write_text("\n".join((header, row, row.replace("sre", "berlin"))), "utf-8")
    bring(other, path)
    assert marks_of(other) == (["berlin", "sre"], [DAY])
    other.close()


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_stage_stands_under_its_own_name_and_is_known_again(
    desk: Desk, ana: int, suffix: str, tmp_path: Path
) -> None:
    key = add_stage(desk, "Phone screen", Stage.SCREENING)
    rename_stage(desk, "final", "Last round")
    role = add_role(desk, "Halden GmbH", "SRE")
    move_application(desk, add_application(desk, ana, role, Stage.APPLIED), key)
    ben = add_person(desk, PersonDetails(given="Ben", family="Okafor", emails=("ben@example.com",)))
    gone = add_application(desk, ben, role, Stage.FINAL)
    decline_application(desk, gone, Ending(DispositionKind.DECLINED_BY_US))
    path = tmp_path / f"pipeline{suffix}"
    export_to(desk, ExportWhat.PIPELINE, path)
    assert [one.stage for one in plan_of(desk, path).records] == ["Phone screen", "Last round"]
    assert {one.action for one in plan_of(desk, path).records} == {RecordAction.UNCHANGED}


@pytest.mark.parametrize("suffix", [".csv", ".xlsx"])
def test_a_desk_without_the_stage_takes_it_for_what_it_counts_as_and_keeps_its_name(
    desk: Desk, ana: int, other: Desk, suffix: str, tmp_path: Path
) -> None:
    rename_stage(desk, "offered", "Kür")
    role = add_role(desk, "Halden GmbH", "SRE")
    move_application(
        desk, add_application(desk, ana, role, Stage.APPLIED), add_stage(desk, "Kaffee", Stage.FINAL)
    )
    ben = add_person(desk, PersonDetails(given="Ben", family="Okafor", emails=("ben@example.com",)))
    add_application(desk, ben, role, Stage.OFFERED)
    path = tmp_path / f"pipeline{suffix}"
    export_to(desk, ExportWhat.PIPELINE, path)
    planned = plan_of(other, path).records
    assert [(one.stage, one.mapped_stage) for one in planned] == [
        ("Kaffee", Stage.FINAL),
        ("Kür", Stage.OFFERED),
    ]
    bring(other, path)
    assert [one.stage for one in found(other, records.Application)] == [Stage.FINAL, Stage.OFFERED]
    lines = [one for one in found(other, records.Activity) if one.key == "imported.application"]
    assert [dict(one.values)["written"] for one in lines] == ["Kaffee", "Kür"]
    assert {one.action for one in plan_of(other, path).records} == {RecordAction.UNCHANGED}
    other.close()
