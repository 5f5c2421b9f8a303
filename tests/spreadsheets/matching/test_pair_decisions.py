from __future__ import annotations

import datetime as dt
from pathlib import Path

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.matching.known import KnownMatches, KnownPerson, KnownSenders
from recruiterdesk.spreadsheets.matching.pair_decisions import (
    TWO_PEOPLE,
    SamePerson,
    settle_pairs,
)
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan, PlannedRecord, RecordAction

SHEET = """Name,Email,Company,Job title
Ana Ruiz,ana@work.example,Nordwerk,Architect
Ana Ruiz,ana@home.example,Nordwerk,Architect
Ana Ruiz,ana@home.example,Nordwerk AG,Architect
Ben Okafor,ben@example.com,Halden,Driver
"""


class OnDesk:
    def senders(self, _names: object, _people: object) -> KnownSenders:
        return KnownSenders()

    def find(self, _keys: object) -> KnownMatches:
        person = KnownPerson(
            7, "Ana Ruiz", "Ana", "Ruiz", ("ruiz@example.org",), company="Nordwerk", title="Architect"
        )
        return KnownMatches((person,))


def planned(tmp_path: Path) -> ImportPlan:
    path = tmp_path / "people.csv"
    path.write_text(SHEET, encoding="utf-8")
    return build_plan(read_sheets(path), PlanOptions(dt.date(2026, 11, 26)), OnDesk())


def of_row(plan: ImportPlan, row: int) -> PlannedRecord:
    return next(record for record in plan.records if record.row == row)


def whom(plan: ImportPlan, row: int) -> tuple[RecordAction, int | None, int | None]:
    record = of_row(plan, row)
    return record.action, record.person_id, record.same_as_row


def test_the_same_person_on_the_desk_is_an_update_and_so_are_the_rows_that_follow(tmp_path: Path) -> None:
    plan = planned(tmp_path)
    (match,) = [match for match in of_row(plan, 3).possible if match.person_id == 7]
    settled = settle_pairs(plan, {3: SamePerson(match, frozenset({Field.COMPANY}))})
    assert whom(settled, 3)[:2] == (RecordAction.UPDATE, 7)
    assert of_row(settled, 3).chosen == {"company"}
    assert whom(settled, 4)[1] == 7
    assert of_row(settled, 5) is of_row(plan, 5)


def test_an_earlier_row_is_whoever_it_is_by_then(tmp_path: Path) -> None:
    plan = planned(tmp_path)
    (on_desk,) = [match for match in of_row(plan, 2).possible if match.person_id == 7]
    (earlier,) = [match for match in of_row(plan, 3).possible if match.row == 2]
    settled = settle_pairs(plan, {3: SamePerson(earlier)})
    assert whom(settled, 3) == (RecordAction.UPDATE, None, 2)
    assert whom(settled, 4)[1:] == (None, 2)
    settled = settle_pairs(plan, {2: SamePerson(on_desk), 3: SamePerson(earlier)})
    assert [whom(settled, row)[1] for row in (2, 3, 4)] == [7, 7, 7]
    settled = settle_pairs(plan, {2: TWO_PEOPLE, 3: SamePerson(earlier)})
    assert whom(settled, 2) == (RecordAction.NEW, None, None)
    assert whom(settled, 3) == (RecordAction.UPDATE, None, 2)


def test_two_people_are_new_and_remember_whom_they_are_not(tmp_path: Path) -> None:
    settled = settle_pairs(planned(tmp_path), {2: TWO_PEOPLE})
    assert whom(settled, 2) == (RecordAction.NEW, None, None)
    assert of_row(settled, 2).possible_person_ids == (7,)


def test_without_a_decision_the_plan_stays_as_it_is(tmp_path: Path) -> None:
    plan = planned(tmp_path)
    assert settle_pairs(plan, {}) is plan
    assert settle_pairs(plan, {5: TWO_PEOPLE}) == plan
