"""What the user said of possible pairs, once it is imported."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.operations.imports import ImportResult, KnownOnDesk, import_people
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.matching.pair_decisions import (
    TWO_PEOPLE,
    PairDecision,
    SamePerson,
    settle_pairs,
)
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan, RecordAction
from recruiterdesk.storage.desk import Desk
from tests.desks import dump, found, leads_back_and_forth

HEADER = "Name,Email,Company,Job title,City,URL\n"
ROW = "Ana Ruíz,ana@home.example,Nordwerk AG,Architect,Kiel,https://www.linkedin.com/in/ana\n"


@pytest.fixture
def ana(desk: Desk) -> int:
    details = PersonDetails(
        given="Ana", family="Ruiz", emails=("ana@work.example",), company="Nordwerk AG", title="Architect"
    )
    return add_person(desk, details)


def plan_of(desk: Desk, path: Path, text: str = ROW) -> ImportPlan:
    path.write_text(HEADER + text, encoding="utf-8")
    return build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))


def same(plan: ImportPlan, row: int, *fields: Field) -> SamePerson:
    record = next(one for one in plan.records if one.row == row)
    return SamePerson(record.possible[0], frozenset(fields))


def imported(desk: Desk, plan: ImportPlan, decisions: dict[int, PairDecision]) -> ImportResult:
    settled = settle_pairs(plan, decisions)
    return leads_back_and_forth(desk, lambda: import_people(desk, settled, "people.csv"))


def test_the_same_person_gets_what_was_missing_and_keeps_what_stands(
    desk: Desk, ana: int, tmp_path: Path
) -> None:
    plan = plan_of(desk, tmp_path / "a.csv")
    assert [one.action for one in plan.records] == [RecordAction.POSSIBLE_DUPLICATE]
    result = imported(desk, plan, {2: same(plan, 2)})
    assert (result.new_people, result.updated) == ((), 1)
    (person,) = found(desk, records.Person)
    assert (person.full_name, person.place) == ("Ana Ruiz", "Kiel")
    assert {one.address for one in found(desk, records.EmailAddress)} == {
        "ana@work.example",
        "ana@home.example",
    }


def test_chosen_fields_come_from_the_row(desk: Desk, ana: int, tmp_path: Path) -> None:
    plan = plan_of(desk, tmp_path / "a.csv")
    imported(desk, plan, {2: same(plan, 2, Field.FULL_NAME)})
    assert [one.full_name for one in found(desk, records.Person)] == ["Ana Ruíz"]


def test_the_row_is_found_by_its_own_profile_later(desk: Desk, ana: int, tmp_path: Path) -> None:
    plan = plan_of(desk, tmp_path / "a.csv")
    imported(desk, plan, {2: same(plan, 2)})
    later = plan_of(desk, tmp_path / "b.csv", "A. Ruiz,,Contoso,,,https://www.linkedin.com/in/ana\n")
    assert [(one.action, one.person_id) for one in later.records] == [(RecordAction.UPDATE, ana)]


def test_two_people_are_two_and_that_is_remembered(desk: Desk, ana: int, tmp_path: Path) -> None:
    plan = plan_of(desk, tmp_path / "a.csv")
    imported(desk, plan, {2: TWO_PEOPLE})
    (pair,) = found(desk, records.DistinctPair)
    assert {pair.person_id, pair.other_id} == {person.id for person in found(desk, records.Person)}


def test_who_was_not_decided_is_new_and_may_be_asked_again(desk: Desk, ana: int, tmp_path: Path) -> None:
    imported(desk, plan_of(desk, tmp_path / "a.csv"), {})
    assert len(found(desk, records.Person)) == 2
    assert found(desk, records.DistinctPair) == []


def test_the_same_as_an_earlier_row_is_one_new_person(desk: Desk, tmp_path: Path) -> None:
    rows = "Ana Ruiz,ana@work.example,Nordwerk AG,Architect,,\n" + ROW
    plan = plan_of(desk, tmp_path / "a.csv", rows)
    before = dump(desk)
    imported(desk, plan, {3: same(plan, 3)})
    (person,) = found(desk, records.Person)
    assert (person.full_name, person.company, person.place) == ("Ana Ruiz", "Nordwerk AG", "Kiel")
    desk.undo()
    assert dump(desk) == before
    imported(desk, plan, {3: TWO_PEOPLE})
    assert len(found(desk, records.DistinctPair)) == 1
