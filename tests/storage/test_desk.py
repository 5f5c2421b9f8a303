from __future__ import annotations

from pathlib import Path
from threading import Event, Thread

import pytest

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person, edit_person, set_do_not_contact
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.key_of_copies import card_of_copy
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.steps import STEPS_KEPT
from recruiterdesk.storage.writer import Writer
from tests.clock import FakeClock
from tests.desks import add_declined, dump, found, kinds_at, rows


def add_ana(desk: Desk) -> int:
    return add_person(desk, PersonDetails(full_name="Ana Ruiz"))


def heard_from(desk: Desk) -> list[Changes]:
    heard: list[Changes] = []
    desk.announcer.listen(heard.append)
    return heard


def test_a_change_is_told_once_after_it_is_stored(desk: Desk) -> None:
    heard: list[tuple[str, int]] = []

    def count(changes: Changes) -> None:
        other = desk.beside()
        heard.append((changes.label_key, rows(other, "SELECT count(*) FROM person")[0][0]))
        other.close()

    desk.announcer.listen(count)
    add_ana(desk)
    assert heard == [("person.add", 1)]


def test_a_change_names_kinds_and_people(desk: Desk) -> None:
    heard = heard_from(desk)
    ana = add_ana(desk)
    desk.undo()
    assert [(one.people, one.undone) for one in heard] == [({ana}, False), ({ana}, True)]
    assert {"person", "activity"} <= heard[0].kinds


def test_work_that_fails_leaves_nothing_and_tells_nobody(desk: Desk) -> None:
    ana = add_ana(desk)
    before, heard = dump(desk), heard_from(desk)

    def fails(writer: Writer) -> None:
        writer.update(writer.load(records.Person, ana), company="Acme")
        writer.insert_many([records.Client(0, "Acme"), records.Client(0, "Umbrella")])
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        desk.run(Label("fails"), fails)

    assert dump(desk) == before
    assert heard == []
    assert [step.label_key for step in desk.steps(9)] == ["person.add"]


def test_a_listener_that_changes_something_is_heard_afterwards(desk: Desk) -> None:
    heard: list[str] = []

    def react(changes: Changes) -> None:
        heard.append(f"begin {changes.label_key}")
        if changes.label_key == "person.add":
            write_note(desk, min(changes.people), "welcome")
        heard.append(f"end {changes.label_key}")

    desk.announcer.listen(react)
    add_ana(desk)
    assert heard == ["begin person.add", "end person.add", "begin note.write", "end note.write"]


def test_who_stops_listening_hears_nothing_more(desk: Desk) -> None:
    heard: list[Changes] = []
    stop = desk.announcer.listen(heard.append)
    stop()
    stop()
    add_ana(desk)
    assert heard == []


def test_what_changes_nothing_is_no_step(desk: Desk) -> None:
    ana = add_ana(desk)
    set_do_not_contact(desk, ana, do_not_contact=False)
    assert [step.label_key for step in desk.steps(9)] == ["person.add"]


def test_what_comes_back_to_what_it_was_is_no_step(desk: Desk) -> None:
    ana = add_ana(desk)

    def there_and_back(writer: Writer) -> None:
        person = writer.load(records.Person, ana)
        writer.update(writer.update(person, company="Acme"), company="")
        writer.delete(writer.insert(records.Client(0, "Acme")))

    desk.run(Label("nothing"), there_and_back)
    assert [step.label_key for step in desk.steps(9)] == ["person.add"]


def test_steps_are_undone_one_by_one_after_a_restart_too(tmp_path: Path, clock: FakeClock) -> None:
    desk = open_desk(tmp_path / "other", clock)
    empty = dump(desk)
    ana = add_ana(desk)
    added = dump(desk)
    write_note(desk, ana, "likes trains")
    desk.close()

    again = open_desk(tmp_path / "other", clock)
    assert again.undo().label_key == "note.write"
    assert dump(again) == added
    assert again.undo().label_key == "person.add"
    assert dump(again) == empty
    with pytest.raises(Refusal, match=r"undo\.nothing"):
        again.undo()
    again.redo()
    assert [step.label_key for step in again.undone_steps(9)] == ["note.write"]
    again.redo()
    with pytest.raises(Refusal, match=r"redo\.nothing"):
        again.redo()
    again.close()


def test_something_new_ends_what_could_be_redone(desk: Desk) -> None:
    ana = add_ana(desk)
    write_note(desk, ana, "likes trains")
    desk.undo()
    write_note(desk, ana, "likes ships")
    with pytest.raises(Refusal, match=r"redo\.nothing"):
        desk.redo()


def test_a_step_whose_rows_were_changed_since_is_refused(desk: Desk) -> None:
    ana = add_ana(desk)
    edit_person(desk, ana, PersonDetails(full_name="Ana Ruiz", company="Acme"))
    desk.write_aside(lambda database: database.execute_sql("UPDATE person SET company = 'Umbrella'"))
    before = dump(desk)
    with pytest.raises(Refusal, match=r"undo\.changed_since"):
        desk.undo()
    assert dump(desk) == before
    assert [step.label_key for step in desk.steps(1)] == ["person.edit"]


def test_the_last_200_steps_are_kept(desk: Desk) -> None:
    ana = add_ana(desk)
    for number in range(STEPS_KEPT + 3):
        write_note(desk, ana, f"note {number}")
    steps = desk.steps(1000)
    assert len(steps) == STEPS_KEPT
    assert rows(desk, "SELECT count(DISTINCT step_id) FROM undo_image") == [(STEPS_KEPT,)]


def test_rows_that_were_inserted_in_bulk_are_undone_and_redone_as_a_range(desk: Desk) -> None:
    empty = dump(desk)

    def many(writer: Writer) -> None:
        people = writer.insert_many([records.Person(0, f"Person {number}") for number in range(1200)])
        writer.update(people[7], company="Acme")
        writer.delete(people[8])
        writer.insert_many([])

    desk.run(Label("many"), many)
    full = dump(desk)
    assert rows(desk, "SELECT count(*) FROM undo_image") == [(0,)]
    desk.undo()
    assert dump(desk) == empty
    desk.redo()
    assert dump(desk) == full
    desk.undo()
    assert dump(desk) == empty


def test_many_changes_at_once_are_one_step(desk: Desk) -> None:
    ids = [add_person(desk, PersonDetails(full_name=f"Person {number}")) for number in range(3)]
    before = dump(desk)

    def move_all(writer: Writer) -> None:
        people = writer.find_among(records.Person, "id", ids)
        writer.update_many([(one, type(one)(**{**as_dict(one), "place": "Bonn"})) for one in people])
        writer.update_many([(one, one) for one in people])

    desk.run(Label("move"), move_all)
    assert [person.place for person in found(desk, records.Person)] == ["Bonn"] * 3
    desk.undo()
    assert dump(desk) == before


def as_dict(person: records.Person) -> dict[str, object]:
    return {name: getattr(person, name) for name in person.__slots__}


def test_what_is_gone_can_not_be_changed(desk: Desk) -> None:
    ana = add_ana(desk)
    (person,) = found(desk, records.Person, id=ana)
    desk.undo()
    for work in (
        lambda writer: writer.load(records.Person, ana),
        lambda writer: writer.update(person, company="Acme"),
        lambda writer: writer.update_many([(person, records.Person(ana, "Ana"))]),
        lambda writer: writer.delete(person),
    ):
        with pytest.raises(Refusal, match=r"record\.gone"):
            desk.run(Label("late"), work)


def test_another_connection_is_noticed_once(desk: Desk) -> None:
    other = desk.beside()
    assert not desk.changed_elsewhere()
    add_ana(other)
    assert desk.changed_elsewhere()
    assert not desk.changed_elsewhere()
    other.close()


def test_while_work_beside_it_writes_much_the_desk_refuses_at_once(desk: Desk) -> None:
    begun, may_end = Event(), Event()

    def write_long(_writer: Writer) -> None:
        begun.set()
        may_end.wait()

    other = desk.beside()
    long = Thread(target=other.run_in_bulk, args=(Label("people.added"), write_long))
    long.start()
    begun.wait()
    with pytest.raises(Refusal, match=r"desk\.at_work"):
        add_ana(desk)
    may_end.set()
    long.join()
    other.close()
    add_ana(desk)
    assert rows(desk, "SELECT count(*) FROM person") == [(1,)]


def test_work_beside_the_desk_waits_for_its_turn(desk: Desk) -> None:
    other = desk.beside()

    def start(_database: object) -> Thread:
        follows = Thread(target=add_ana, args=(other,))
        follows.start()
        return follows

    desk.write_aside(start).join()
    other.close()
    assert rows(desk, "SELECT count(*) FROM person") == [(1,)]


def test_undo_takes_the_duties_with_it(desk: Desk) -> None:
    candidate = add_declined(desk)
    assert kinds_at(desk, candidate.person_id) == ["closure"]
    desk.undo()
    assert kinds_at(desk, candidate.person_id) == []
    desk.redo()
    assert kinds_at(desk, candidate.person_id) == ["closure"]


def test_marks_beside_undo_make_no_step(desk: Desk) -> None:
    desk.write_aside(
        lambda database: database.execute_sql(
            "INSERT INTO call_draft VALUES (1, '2026-11-23', 0, 'so', 3, '{}')"
        )
    )
    assert desk.steps(9) == []
    assert rows(desk, "SELECT notes FROM call_draft") == [("so",)]


def test_the_number_of_an_undone_person_is_given_to_nobody_else(desk):
    gone = desk.run(Label("person.add"), lambda writer: writer.insert(records.Person(0, "Ana Ruiz"))).id
    desk.undo()
    many = desk.run(
        Label("person.add"),
        lambda writer: writer.insert_many([records.Person(0, "Bo"), records.Person(0, "Cem")]),
    )
    assert [person.id for person in many] == [gone + 1, gone + 2]
    desk.undo()
    desk.redo()
    assert (
        desk.run(Label("person.add"), lambda writer: writer.insert(records.Person(0, "Dee"))).id == gone + 3
    )


def test_a_desk_whose_folder_is_gone_is_read_on_and_no_empty_one_is_made_there(desk: Desk) -> None:
    """A stick that is pulled takes the folder along, or leaves an empty one behind where it was mounted."""
    pocket = desk.folder.with_name("pocket")
    desk.folder.rename(pocket)
    with pytest.raises(Refusal, match=r"desk\.folder_gone"):
        desk.beside()
    with pytest.raises(Refusal, match=r"desk\.folder_gone"):
        card_of_copy(desk.folder)
    desk.folder.mkdir()
    with pytest.raises(Refusal, match=r"desk\.file_gone"):
        desk.beside()
    assert list(desk.folder.iterdir()) == []
    desk.folder.rmdir()
    pocket.rename(desk.folder)
    desk.beside().close()
