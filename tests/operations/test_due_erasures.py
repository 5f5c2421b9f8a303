"""Erasures that were decided a week before are carried out on their day."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.domain.words import ConsentKind, LawfulBasis, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.due_erasures import NOBODY, DueErasures, erase_who_is_due
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.erasing import erase_people
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.reviewing import plan_erasure, set_lawful_basis, take_back_erasure
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_draft import save_round, save_running_call
from recruiterdesk.storage.queries.keeping import planned_rows
from tests.desks import found, leads_back_and_forth


@pytest.fixture
def two(desk) -> list[int]:
    """Ana is to be erased on 30 November, Ben on 1 December."""
    ids = [add_person(desk, PersonDetails(full_name=name)) for name in ("Ana Ruiz", "Ben Okafor")]
    set_lawful_basis(desk, ids[0], LawfulBasis.CONSENT)
    plan_erasure(desk, ids[:1])
    desk.clock.advance(days=1)
    plan_erasure(desk, ids[1:])
    return ids


def names(desk) -> list[str]:
    return [person.full_name for person in found(desk, records.Person)]


def test_nobody_is_erased_before_their_day(desk, two):
    desk.clock.set("2026-11-29T23:00")
    assert erase_who_is_due(desk) == DueErasures(NOBODY)
    assert names(desk) == ["Ana Ruiz", "Ben Okafor"]


def test_each_is_erased_on_their_day_with_all_that_was_noted(desk, two):
    desk.clock.set("2026-11-30T09:00")
    assert erase_who_is_due(desk).erased.people == 1
    assert names(desk) == ["Ben Okafor"]
    assert found(desk, records.NotedBasis) == []
    assert [row.person.full_name for row in planned_rows(desk)] == ["Ben Okafor"]
    desk.clock.set("2026-12-07T09:00")
    assert erase_who_is_due(desk).erased.people == 1
    assert names(desk) == []


def test_who_is_in_a_call_is_erased_after_it(desk, two):
    desk.clock.set("2026-12-07T09:00")
    call = RunningCall(two[0], desk.clock.now(), notes="She")
    save_round(desk, CallRound((two[0],), two[0]))
    save_running_call(desk, call)
    assert erase_who_is_due(desk).erased.people == 1
    assert names(desk) == ["Ana Ruiz"]


def test_who_is_on_the_page_of_the_call_is_left_there_on_their_day(desk, two):
    """Nothing was typed yet, but one may be on the phone with them."""
    desk.clock.set("2026-11-30T09:00")
    save_round(desk, CallRound((two[0],), two[0]))
    assert erase_who_is_due(desk) == DueErasures(NOBODY)
    desk.clock.set("2026-12-01T00:30")
    assert erase_who_is_due(desk).erased.people == 2, "a session that was left open keeps nobody longer"


@pytest.fixture
def in_the_blink(monkeypatch):
    """Do something after it was looked who is due, and before the rows go."""

    def prepare(act) -> None:
        real = Desk.run_for_good

        def run(desk, work):
            monkeypatch.setattr(Desk, "run_for_good", real)
            act()
            return real(desk, work)

        monkeypatch.setattr(Desk, "run_for_good", run)

    return prepare


def begin_call(desk, person_id: int) -> None:
    save_round(desk, CallRound((person_id,), person_id))
    save_running_call(desk, RunningCall(person_id, desk.clock.now(), notes="She"))


def test_a_call_that_begins_in_the_blink_before_is_seen(desk, two, in_the_blink):
    desk.clock.set("2026-12-07T09:00")
    in_the_blink(lambda: begin_call(desk, two[0]))
    assert erase_who_is_due(desk).erased.people == 1
    assert names(desk) == ["Ana Ruiz"]


def test_who_is_kept_in_the_blink_before_is_kept(desk, two, in_the_blink):
    desk.clock.set("2026-12-07T09:00")
    in_the_blink(lambda: take_back_erasure(desk, two))
    assert erase_who_is_due(desk) == DueErasures(NOBODY)
    assert names(desk) == ["Ana Ruiz", "Ben Okafor"]


def test_an_erasure_by_hand_sees_a_call_that_begins_in_the_blink_before(desk, two, in_the_blink):
    in_the_blink(lambda: begin_call(desk, two[0]))
    with pytest.raises(Refusal, match=r"erase\.in_call"):
        erase_people(desk, two)
    assert names(desk) == ["Ana Ruiz", "Ben Okafor"]


@pytest.mark.parametrize("ended", [False, True])
def test_who_came_into_play_since_or_is_to_be_told_is_not_erased_unasked(desk, two, ended):
    role = add_role(desk, "Halden", "Engineer")
    application = add_application(desk, two[0], role, Stage.SCREENING)
    if ended:
        decline_application(desk, application, Ending())
    desk.clock.set("2026-12-07T09:00")
    done = erase_who_is_due(desk)
    assert (done.erased.people, done.stayed) == (1, ("Ana Ruiz",))
    assert names(desk) == ["Ana Ruiz"]
    assert planned_rows(desk) == ()
    assert erase_who_is_due(desk) == DueErasures(NOBODY)


def test_whose_data_may_be_kept_after_all_is_not_erased(desk, two):
    for person_id, keep in zip(
        two,
        (
            lambda one: record_consent(desk, one, ConsentAnswer(ConsentKind.KEEP, given=True)),
            lambda one: keep_until(desk, ManyPeople((one,)), dt.date(2027, 6, 1)),
        ),
        strict=True,
    ):
        leads_back_and_forth(desk, lambda one=person_id, do=keep: do(one))
    assert planned_rows(desk) == ()


def test_a_no_to_keeping_and_a_day_taken_away_leave_the_erasure_as_it_is(desk, two):
    record_consent(desk, two[0], ConsentAnswer(ConsentKind.KEEP, given=False))
    record_consent(desk, two[0], ConsentAnswer(ConsentKind.CALL, given=True))
    keep_until(desk, ManyPeople((two[1],)), None)
    assert len(planned_rows(desk)) == 2
