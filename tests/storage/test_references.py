"""References of rows that come by the hundred thousand are looked at once, and all the same are refused."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer
from tests.desks import found

NOW = dt.datetime(2026, 11, 26, 9, tzinfo=dt.UTC)
LABEL = Label("import", ())


def line(person_id: int) -> records.Activity:
    return records.Activity(0, person_id, NOW, "imported.note")


def bring_person(writer: Writer) -> int:
    return writer.insert_columns(records.Person, full_name=["Ana Ruiz"], given=["Ana"], family=["Ruiz"])[0]


def bring_lines(writer: Writer, *people: int) -> None:
    lines = len(people)
    writer.insert_columns(records.Activity, person_id=people, at=[NOW] * lines, key=["imported.note"] * lines)


def to_nobody_in_columns(writer: Writer) -> None:
    bring_lines(writer, bring_person(writer), 99)


def to_nobody_in_one_row(writer: Writer) -> None:
    bring_person(writer)
    writer.insert(line(99))


def to_nobody_in_many_rows(writer: Writer) -> None:
    writer.insert_many([line(bring_person(writer)), line(99)])


def to_nobody_by_a_change(writer: Writer) -> None:
    writer.update(writer.insert(line(bring_person(writer))), person_id=99)


def to_nobody_by_many_changes(writer: Writer) -> None:
    there = writer.insert(line(bring_person(writer)))
    writer.update_many([(there, records.Activity(there.id, 99, NOW, there.key))])


def to_somebody_removed(writer: Writer) -> None:
    bring_lines(writer, bring_person(writer))
    writer.delete(writer.find(records.Person)[0])


@pytest.mark.parametrize(
    "work",
    [
        to_nobody_in_columns, to_nobody_in_one_row, to_nobody_in_many_rows, to_nobody_by_a_change,
        to_nobody_by_many_changes, to_somebody_removed,
    ],
)  # fmt: skip
def test_what_refers_to_nobody_is_refused_and_nothing_of_it_stays(desk: Desk, work) -> None:
    with pytest.raises(Refusal) as refused:
        desk.run_bringing_many(LABEL, work)
    assert refused.value.key == "desk.failed"
    assert found(desk, records.Person) == found(desk, records.Activity) == []
    assert desk.steps(1) == []


def test_what_refers_to_somebody_new_or_known_is_stored(desk: Desk) -> None:
    known = desk.run(LABEL, lambda writer: writer.insert(records.Person(0, "Dev Patel", "Dev", "Patel")).id)
    desk.run_bringing_many(LABEL, lambda writer: bring_lines(writer, known, bring_person(writer)))
    assert [one.person_id for one in found(desk, records.Activity)] == [known, known + 1]


def test_a_row_that_nobody_refers_to_may_go_meanwhile(desk: Desk) -> None:
    def work(writer: Writer) -> None:
        bring_person(writer)
        writer.delete(writer.find(records.Person)[0])

    desk.run_bringing_many(LABEL, work)
    assert found(desk, records.Person) == []


def test_references_are_checked_row_by_row_again_afterwards(desk: Desk) -> None:
    desk.run_bringing_many(LABEL, bring_person)
    with pytest.raises(Refusal):
        desk.run(LABEL, lambda writer: writer.insert(line(99)))
