"""A sheet that plainly says who asked not to be contacted is heeded; nothing takes that back but the user."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.operations.exported_again import leave_out_what_stands
from recruiterdesk.operations.exporting import ExportWhat, export_to
from recruiterdesk.operations.imports import KnownOnDesk, Offered, import_people
from recruiterdesk.operations.people import set_do_not_contact
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan, RecordAction
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.queries.call_queue import call_queue
from tests.clock import FakeClock
from tests.desks import found, new_desk

HEADERS = (
    "Do not contact", "DNC", "do_not_contact", "DoNotContact", "Do Not Contact?", "Nicht kontaktieren",
    "Kontaktsperre", "Ne pas contacter", "No contactar", "Non contattare", "Niet benaderen",
)  # fmt: skip
YES = ("yes", "Y", "x", "TRUE", "1", "ja", "oui", "✓", "DNC", "do not contact")
NOT_YES = ("no", "nein", "0", "FALSE", "")
UNCLEAR = ("OK", "since March", "done", "ask Ben first")


def sheet(path: Path, header: str, *cells: str) -> Path:
    people = (("Ana Ruiz", "ana@example.com"), ("Ben Ott", "ben@example.com"), ("Cy Lee", "cy@example.com"))
    rows = [f"Name,Email,Role,Stage,Outcome,Decision date,{header}"]
    rows += [
        f"{name},{email},Engineer,interviewing,declined,2026-09-11,{cell}"
        for (name, email), cell in zip(people, cells, strict=False)
    ]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def plan_of(desk: Desk, path: Path) -> ImportPlan:
    options = PlanOptions(today=desk.clock.today(), region=None, recruiter_country="DE")
    return leave_out_what_stands(desk, build_plan(read_sheets(path), options, KnownOnDesk(desk)))


def bring(desk: Desk, path: Path) -> ImportPlan:
    plan = plan_of(desk, path)
    import_people(desk, plan, path.name, frozenset(Offered))
    assert check_desk(desk) == ()
    return plan


def alone(desk: Desk) -> list[str]:
    return [one.full_name for one in found(desk, records.Person) if one.do_not_contact]


def lines(desk: Desk) -> list[str]:
    return [one.key for one in found(desk, records.Activity) if one.key.startswith("person.")]


@pytest.mark.parametrize("header", HEADERS)
def test_whoever_asked_to_be_left_alone_comes_in_so_whatever_the_column_is_called(desk, tmp_path, header):
    bring(desk, sheet(tmp_path / "people.csv", header, "yes", "", "no"))
    assert alone(desk) == ["Ana Ruiz"]
    assert [one.to_be_told for one in found(desk, records.ImportBatch)] == [2]
    assert lines(desk) == ["person.leave_alone"]
    assert [row.name for row in call_queue(desk)] == ["Ben Ott", "Cy Lee"]
    desk.undo()
    assert alone(desk) == []
    desk.redo()
    assert alone(desk) == ["Ana Ruiz"]


@pytest.mark.parametrize("cell", YES)
def test_each_plain_yes_counts(desk, tmp_path, cell):
    bring(desk, sheet(tmp_path / "people.csv", "Do not contact", cell, "no"))
    assert alone(desk) == ["Ana Ruiz"]


@pytest.mark.parametrize("cell", NOT_YES)
def test_nothing_else_does(desk, tmp_path, cell):
    plan = bring(desk, sheet(tmp_path / "people.csv", "Do not contact", cell, "no"))
    assert alone(desk) == []
    assert plan.warnings == ()


@pytest.mark.parametrize("cell", UNCLEAR)
def test_what_says_neither_is_said_and_kept_as_it_was_written(desk, tmp_path, cell):
    plan = bring(desk, sheet(tmp_path / "people.csv", "Do not contact", cell, "yes"))
    assert alone(desk) == ["Ben Ott"]
    assert [(one.row, one.code) for one in plan.warnings] == [(2, "unclear_left_alone")]
    assert dict(found(desk, records.Person)[0].extra) == {"Do not contact": cell}


def test_one_of_several_rows_of_a_person_is_enough(desk, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(
        "Name,Email,Role,DNC\nAna Ruiz,ana@example.com,Engineer,\nAna Ruiz,ana@example.com,Analyst,x\n"
    )
    bring(desk, path)
    assert alone(desk) == ["Ana Ruiz"]


def test_who_is_on_the_desk_is_left_alone_from_then_on(desk, tmp_path):
    bring(desk, sheet(tmp_path / "people.csv", "DNC", "no", "no"))
    bring(desk, sheet(tmp_path / "people.csv", "DNC", "yes", "no"))
    assert alone(desk) == ["Ana Ruiz"]
    assert lines(desk) == ["person.leave_alone"]
    desk.undo()
    assert alone(desk) == []


def test_no_sheet_says_that_somebody_may_be_contacted_again(desk, tmp_path):
    bring(desk, sheet(tmp_path / "people.csv", "DNC", "yes"))
    bring(desk, sheet(tmp_path / "people.csv", "DNC", "no"))
    assert alone(desk) == ["Ana Ruiz"]


def test_the_same_file_does_not_take_back_what_the_user_said_since(desk, tmp_path):
    path = sheet(tmp_path / "people.csv", "DNC", "yes")
    bring(desk, path)
    set_do_not_contact(desk, found(desk, records.Person)[0].id, do_not_contact=False)
    assert [one.action for one in plan_of(desk, path).records] == [RecordAction.UNCHANGED]
    assert alone(desk) == []


@pytest.mark.parametrize("suffix", [".csv", ".xlsx", ".vcf"])
def test_our_own_export_brings_it_to_another_desk(desk, tmp_path, suffix):
    bring(desk, sheet(tmp_path / "people.csv", "DNC", "yes", "no"))
    path = tmp_path / f"export{suffix}"
    export_to(desk, ExportWhat.PEOPLE, path)
    assert {one.action for one in plan_of(desk, path).records} == {RecordAction.UNCHANGED}
    (tmp_path / "other").mkdir()
    other = new_desk(tmp_path / "other", FakeClock())
    bring(other, path)
    assert alone(other) == ["Ana Ruiz"]
    assert "Do not contact" not in dict(found(other, records.Person)[0].extra)
    other.close()
