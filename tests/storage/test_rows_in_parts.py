"""Rows that come as columns may come in parts: what is alike in one need not be alike in the next."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain import records
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.writer import Writer
from tests.desks import found, leads_back_and_forth

NOW = dt.datetime(2026, 11, 26, 9, tzinfo=dt.UTC)
EARLIER = NOW - dt.timedelta(days=3)
LABEL = Label("import", ())


@pytest.fixture
def ana(desk: Desk) -> int:
    return add_person(desk, PersonDetails(full_name="Ana Ruiz"))


def bring(writer: Writer, ana: int) -> range:
    same = (("on", "2026-11-23"),)
    return writer.insert_parts(
        records.Activity,
        [
            {
                "person_id": [ana] * 2,
                "at": [NOW] * 2,
                "key": ["imported.note"] * 2,
                "text": ["Trains", "Chess"],
            },
            {"person_id": [], "at": [], "key": []},
            {"person_id": [ana] * 3, "at": [EARLIER] * 3, "key": ["spoken"] * 3, "values": [same] * 2 + [()]},
        ],
    )


def test_each_part_says_what_it_says_under_ids_in_a_row(desk: Desk, ana: int) -> None:
    before = len(found(desk, records.Activity))
    leads_back_and_forth(desk, lambda: desk.run_bringing_many(LABEL, lambda writer: bring(writer, ana)))
    lines = found(desk, records.Activity)[before:]
    on = (("on", "2026-11-23"),)
    assert [(line.at, line.key, line.values, line.text) for line in lines] == [
        (NOW, "imported.note", (), "Trains"),
        (NOW, "imported.note", (), "Chess"),
        (EARLIER, "spoken", on, ""),
        (EARLIER, "spoken", on, ""),
        (EARLIER, "spoken", (), ""),
    ]
    assert [line.id for line in lines] == list(range(lines[0].id, lines[0].id + 5))
    assert check_desk(desk) == ()


def test_parts_without_rows_bring_nothing(desk: Desk) -> None:
    ids = desk.run_bringing_many(LABEL, lambda writer: writer.insert_parts(records.Activity, ()))
    assert not ids
    assert not desk.steps(1)


def test_two_columns_that_hold_the_same_values_are_each_stored_in_its_own_form(desk: Desk, ana: int) -> None:
    moments = [NOW, EARLIER]

    def bring_check_ins(writer: Writer) -> range:
        day = NOW.date()
        columns = {"person_id": [ana] * 2, "scheduled_on": [day] * 2, "interval_days": [90] * 2}
        return writer.insert_parts(records.CheckIn, [{**columns, "due_on": moments, "done_at": moments}])

    desk.run_bringing_many(LABEL, bring_check_ins)
    assert [row.done_at for row in found(desk, records.CheckIn)] == moments
    stored = desk.database.execute_sql('SELECT "done_at" FROM "check_in" ORDER BY "id"').fetchall()
    assert stored == [("2026-11-26T09:00:00Z",), ("2026-11-23T09:00:00Z",)]
