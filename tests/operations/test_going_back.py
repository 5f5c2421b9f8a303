"""Back to a step of the history, and forward again; where one is refused it stops there."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from recruiterdesk.operations.going_back import Travelled, go_back_to, go_forward_to
from recruiterdesk.operations.many import ManyPeople, Progress
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.tagging import add_tag, remove_tag
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.steps import STEPS_KEPT
from tests.clock import FakeClock
from tests.desks import dump, new_desk, rows


@pytest.fixture
def five(desk: Desk) -> list[dict[str, list[tuple[Any, ...]]]]:
    """What the desk held after each of five steps, the empty desk first."""
    states = [dump(desk)]
    for number in range(5):
        add_person(desk, PersonDetails(full_name=f"Person {number}"))
        states.append(dump(desk))
    return states


def ids(desk: Desk) -> list[int]:
    """The steps that stand, the oldest first."""
    return [step.id for step in reversed(desk.steps(STEPS_KEPT))]


def test_back_to_a_step_and_forward_again(desk: Desk, five: list[dict[str, Any]]) -> None:
    steps, told = ids(desk), []
    travelled = go_back_to(desk, steps[1], Progress(lambda done, wanted: told.append((done, wanted))))
    assert travelled == Travelled(3, 3)
    assert told == [(0, 3), (1, 3), (2, 3), (3, 3)]
    assert dump(desk) == five[2]
    assert go_forward_to(desk, steps[3]) == Travelled(2, 2)
    assert dump(desk) == five[4]
    assert go_back_to(desk, 0).taken == 4
    assert dump(desk) == five[0]
    assert go_forward_to(desk, steps[-1]).taken == 5
    assert dump(desk) == five[5]


def test_the_way_leads_on_after_a_restart(desk: Desk, five: list[dict[str, Any]], clock: FakeClock) -> None:
    steps = ids(desk)
    go_back_to(desk, steps[2])
    desk.close()
    again = open_desk(desk.folder, clock)
    assert go_forward_to(again, steps[4]).taken == 2
    assert go_back_to(again, steps[0]).taken == 4
    assert dump(again) == five[1]
    again.close()


def test_where_a_step_is_refused_it_stops_there(desk: Desk, five: list[dict[str, Any]]) -> None:
    steps = ids(desk)
    desk.database.execute_sql("UPDATE person SET company = 'Elsewhere' WHERE full_name = 'Person 2'")
    travelled = go_back_to(desk, steps[0])
    assert (travelled.taken, travelled.wanted) == (2, 4)
    assert travelled.stopped_at is not None
    assert travelled.stopped_at.label_values == (("name", "Person 2"),)
    assert travelled.refusal is not None
    assert travelled.refusal.key == "undo.changed_since"
    assert ids(desk) == steps[:3]
    assert len(desk.undone_steps(9)) == 2


def test_what_somebody_else_wrote_meanwhile_is_not_undone(
    desk: Desk, five: list[dict[str, Any]], clock: FakeClock
) -> None:
    other = open_desk(desk.folder, clock)
    person = rows(desk, "SELECT min(id) FROM person")[0][0]

    def write_beside(done: int, _wanted: int) -> None:
        if done == 1:
            write_note(other, person, "likes trains")

    travelled = go_back_to(desk, ids(desk)[0], Progress(write_beside))
    other.close()
    assert (travelled.taken, travelled.wanted) == (1, 4)
    assert travelled.refusal is not None
    assert desk.steps(1)[0].label_key == "note.write"


def test_no_more_than_two_hundred_steps_are_kept(tmp_path: Path, clock: FakeClock) -> None:
    desk = new_desk(tmp_path, clock)
    person = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    for number in range(STEPS_KEPT + 20):
        write_note(desk, person, f"note {number}")
    assert len(desk.steps(1000)) == STEPS_KEPT
    known = {row[0] for row in rows(desk, "SELECT id FROM undo_step")}
    assert {row[0] for row in rows(desk, "SELECT DISTINCT step_id FROM undo_image")} <= known
    assert go_back_to(desk, 0).taken == STEPS_KEPT
    assert len(rows(desk, "SELECT 1 FROM activity WHERE key = 'note'")) == 20
    assert go_forward_to(desk, max(known)).taken == STEPS_KEPT
    desk.close()


def test_a_large_step_that_is_dropped_goes_little_by_little_and_comes_back_in_no_list(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = [add_person(desk, PersonDetails(full_name=f"Person {n}")) for n in range(12)]
    add_tag(desk, ManyPeople(tuple(people)), "sre")
    remove_tag(desk, ManyPeople(tuple(people)), "sre")
    stood = len(desk.steps(99))
    go_back_to(desk, desk.steps(99)[2].id)
    monkeypatch.setattr("recruiterdesk.storage.undo_log.DROPPED_AT_ONCE", 5)
    monkeypatch.setattr("recruiterdesk.storage.undo_waste._ROWS_IN_A_TEXT", 5)
    left = []
    for number in range(4):
        write_note(desk, people[0], f"note {number}")
        images = rows(desk, "SELECT count(*) FROM undo_image WHERE table_name = 'tag'")[0][0]
        texts = rows(desk, "SELECT count(*) FROM undo_gone")[0][0]
        left.append((images, texts))
        assert desk.undone_steps(9) == []
        assert len(desk.steps(99)) == stood - 2 + number + 1
    # The text of the tags that were taken away goes first, then the images, five of them at a time.
    assert left == [(12, 0), (7, 0), (2, 0), (0, 0)]
    assert go_back_to(desk, 0).refusal is None
    assert rows(desk, "SELECT count(*) FROM undo_step WHERE out_of_turn = 1") == [(0,)]


def test_much_that_is_dropped_goes_as_fast_as_much_is_written(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("recruiterdesk.storage.undo_log.DROPPED_AT_ONCE", 1)
    people = tuple(add_person(desk, PersonDetails(full_name=f"Person {n}")) for n in range(9))
    for _ in range(5):
        add_tag(desk, ManyPeople(people), "sre")
        remove_tag(desk, ManyPeople(people), "sre")
        desk.undo()
        desk.undo()
    kept = rows(desk, "SELECT count(*) FROM undo_image WHERE table_name = 'tag'")[0][0]
    assert kept <= 2 * len(people)
