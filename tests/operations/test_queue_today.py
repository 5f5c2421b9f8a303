"""Today's order changed by hand: skipped, put elsewhere, as usual again; and what of it stands how long."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.words import AttemptOutcome, Stage
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.operations.queue_today import (
    Side,
    count_skip,
    put_beside,
    restore_usual_order,
    skip_person,
)
from recruiterdesk.operations.writing_instead import hand_over_to_writing
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queue_marks import count_skips, marks_of_today
from tests.desks import add_candidate, add_declined, dump, kinds_at, leads_back_and_forth, refused

NAMES = ("Ana", "Ben", "Cleo", "Dev", "Eve")


@pytest.fixture
def five(desk, clock):
    """Five people to be told, each a day later than the one before."""
    people = {}
    for day, name in zip(range(16, 21), NAMES, strict=True):
        clock.set(f"2026-11-{day}T10:00")
        people[name] = add_declined(desk, name).person_id
    clock.set("2026-11-23T10:00")
    return people


def order(desk):
    return "".join(row.name[0] for row in call_queue(desk))


def test_who_is_skipped_stands_behind_the_others_for_today(desk, clock, five):
    skip_person(desk, five["Ana"])
    assert order(desk) == "BCDEA"
    clock.set("2026-11-23T10:01")
    skip_person(desk, five["Ben"])
    assert order(desk) == "CDEAB"
    clock.set("2026-11-23T10:02")
    skip_person(desk, five["Ana"])
    assert order(desk) == "CDEBA"
    assert [row.position for row in call_queue(desk)] == [1, 2, 3, 4, 5]
    clock.set("2026-11-24T10:00")
    assert order(desk) == "ABCDE"


def test_a_call_that_is_put_off_counts_as_skipped_and_leaves_the_order(desk, clock, five):
    before = order(desk)
    count_skip(desk, five["Ana"])
    assert (count_skips(desk, five["Ana"]), order(desk)) == (1, before)


def test_skips_are_counted_until_somebody_tries_to_reach_them(desk, clock, five):
    for minute in (1, 2, 3):
        clock.set(f"2026-11-23T10:0{minute}")
        skip_person(desk, five["Ana"])
    assert count_skips(desk, five["Ana"]) == 3
    clock.set("2026-11-24T10:00")
    assert count_skips(desk, five["Ana"]) == 3
    record_attempt(desk, five["Ana"], Reached(AttemptOutcome.NO_ANSWER))
    assert count_skips(desk, five["Ana"]) == 0


def test_a_skip_is_no_step_and_changes_nobody(desk, five):
    before, steps = dump(desk), len(desk.steps(200))
    skip_person(desk, five["Ana"])
    put_beside(desk, five["Eve"], five["Ben"], Side.BEFORE)
    assert dump(desk) == before
    assert len(desk.steps(200)) == steps


def test_an_agreed_call_whose_time_comes_after_the_skip_comes_first(desk, clock, five):
    skip_person(desk, five["Ana"])
    agreed = dt.datetime(2026, 11, 23, 14, tzinfo=dt.UTC)
    record_attempt(desk, five["Ana"], Reached(AttemptOutcome.BAD_MOMENT, callback_at=agreed))
    clock.set("2026-11-23T15:00")
    assert order(desk) == "ABCDE"
    skip_person(desk, five["Ana"])
    assert order(desk) == "BCDEA"


@pytest.mark.parametrize(
    ("moves", "expected"),
    [
        ([("Eve", "Ana", Side.BEFORE)], "EABCD"),
        ([("Ana", "Eve", Side.BEHIND)], "BCDEA"),
        ([("Eve", "Ben", Side.BEFORE), ("Dev", "Ben", Side.BEFORE)], "AEDBC"),
        ([("Eve", "Ben", Side.BEFORE), ("Dev", "Eve", Side.BEFORE)], "ADEBC"),
        ([("Eve", "Ben", Side.BEHIND), ("Dev", "Ben", Side.BEHIND)], "ABDEC"),
        ([("Eve", "Ben", Side.BEHIND), ("Dev", "Eve", Side.BEHIND)], "ABEDC"),
        ([("Ana", "Ben", Side.BEHIND), ("Ana", "Ben", Side.BEFORE)], "ABCDE"),
        ([("Ana", "Ana", Side.BEHIND)], "ABCDE"),
        ([("Eve", "Dev", Side.BEFORE), ("Dev", "Ana", Side.BEFORE)], "DABCE"),
    ],
)
def test_who_is_put_elsewhere_stands_there(desk, five, moves, expected):
    for name, other, side in moves:
        put_beside(desk, five[name], five[other], side)
    assert order(desk) == expected


def test_the_place_stays_when_the_neighbour_goes(desk, five):
    put_beside(desk, five["Eve"], five["Ben"], Side.BEFORE)
    record_attempt(desk, five["Ben"], Reached(AttemptOutcome.TOLD))
    assert order(desk) == "AECD"


def test_the_place_is_kept_for_today_only(desk, clock, five):
    put_beside(desk, five["Eve"], five["Ana"], Side.BEFORE)
    clock.set("2026-11-23T23:59")
    assert order(desk)[0] == "E"
    clock.set("2026-11-24T00:00")
    assert order(desk) == "ABCDE"
    put_beside(desk, five["Dev"], five["Ana"], Side.BEFORE)
    assert order(desk) == "DABCE"


def test_what_comes_up_later_stands_where_it_belongs(desk, clock, five):
    put_beside(desk, five["Ana"], five["Eve"], Side.BEHIND)
    skip_person(desk, five["Ben"])
    clock.set("2026-11-23T11:00")
    for name in ("Ana", "Ben"):
        note_incoming_contact(desk, five[name])
    assert order(desk) == "ABCDE"
    assert call_queue(desk)[0].kind == "reply"


def test_a_place_beside_somebody_skipped(desk, clock, five):
    skip_person(desk, five["Ana"])
    put_beside(desk, five["Ben"], five["Ana"], Side.BEHIND)
    assert order(desk) == "CDEAB"
    clock.set("2026-11-23T10:05")
    skip_person(desk, five["Ben"])
    assert order(desk) == "CDEAB"
    put_beside(desk, five["Ana"], five["Cleo"], Side.BEFORE)
    assert order(desk) == "ACDEB"


def test_the_usual_order_comes_back_and_skips_stay_counted(desk, five):
    skip_person(desk, five["Ana"])
    put_beside(desk, five["Eve"], five["Ben"], Side.BEFORE)
    assert order(desk) == "EBCDA"
    restore_usual_order(desk)
    assert order(desk) == "ABCDE"
    assert count_skips(desk, five["Ana"]) == 1


def test_who_is_not_in_the_queue_is_neither_skipped_nor_put(desk, clock, five):
    snooze_person(desk, five["Ana"], clock.now() + dt.timedelta(hours=1))
    assert refused(desk, lambda: skip_person(desk, five["Ana"])) == "queue.not_in_it"
    assert refused(desk, lambda: put_beside(desk, five["Ana"], five["Ben"], Side.BEFORE)) == "queue.not_in_it"
    assert refused(desk, lambda: put_beside(desk, five["Ben"], five["Ana"], Side.BEFORE)) == "queue.not_in_it"


def test_everyone_hears_that_the_order_changed(desk, five):
    told = []
    desk.announcer.listen(told.append)
    skip_person(desk, five["Ana"])
    restore_usual_order(desk)
    assert [change.label_key for change in told] == ["", ""]


def test_the_marks_of_somebody_who_is_gone_are_gone(desk, clock):
    clock.set("2026-11-23T09:00")
    person_id = add_declined(desk, "Zoe").person_id
    skip_person(desk, person_id)
    for _ in range(4):
        desk.undo()
    assert marks_of_today(desk) == {}


def test_a_call_is_handed_over_to_writing(desk, five):
    leads_back_and_forth(desk, lambda: hand_over_to_writing(desk, five["Ana"]))
    assert kinds_at(desk, five["Ana"]) == ["message"]
    assert order(desk) == "BCDEA"


def test_handing_over_ends_a_snooze(desk, clock, five):
    snooze_person(desk, five["Ana"], clock.now() + dt.timedelta(hours=1))
    hand_over_to_writing(desk, five["Ana"])
    assert kinds_at(desk, five["Ana"]) == ["message"]


def test_nothing_is_handed_over_where_nothing_is_open(desk):
    still_in = add_candidate(desk, "Ana", Stage.FINAL)
    assert refused(desk, lambda: hand_over_to_writing(desk, still_in.person_id)) == "writing.nothing_open"
