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
