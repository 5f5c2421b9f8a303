"""Calls around a start: planned with the hire, moved with the start, gone when the hire is undone."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.words import AttemptOutcome, ConsentKind, DispositionKind, RoleState, Stage
from recruiterdesk.operations.applications import (
    decline_application,
    move_application,
    reopen_application,
)
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import details_of, edit_person, set_do_not_contact
from recruiterdesk.operations.placements import set_start
from recruiterdesk.operations.planned_calls import plan_check_in, reschedule_check_in, skip_check_in
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.calls_ahead import calls_ahead
from recruiterdesk.storage.queries.check_ins import check_in_rows
from recruiterdesk.storage.queries.dated import dated_things
from tests.clock import FakeClock
from tests.desks import Candidate, add_candidate, found, kinds_at, leads_back_and_forth, refused

START = dt.date(2027, 2, 1)


@pytest.fixture
def ana(desk: Desk) -> Candidate:
    """Hired today, 23 November 2026; the start is not known."""
    candidate = add_candidate(desk, stage=Stage.OFFERED)
    leads_back_and_forth(desk, lambda: move_application(desk, candidate.application_id, Stage.HIRED))
    return candidate


def planned(desk: Desk) -> dict[str, str]:
    calls = found(desk, records.CheckIn, placement=1, done_at=None)
    return {one.reason: one.due_on.isoformat() for one in sorted(calls, key=lambda one: one.due_on)}


def start(desk: Desk, candidate: Candidate, day: dt.date | None = START) -> None:
    leads_back_and_forth(desk, lambda: set_start(desk, candidate.application_id, day))


def test_a_hire_plans_the_first_call_and_its_start_the_others(desk: Desk, ana: Candidate) -> None:
    assert planned(desk) == {"resigning": "2026-11-26"}
    start(desk, ana)
    assert planned(desk) == {
        "resigning": "2026-11-26",
        "before_start": "2027-01-25",
        "first_week": "2027-02-05",
        "first_month": "2027-03-01",
        "third_month": "2027-05-03",
    }


def test_a_known_start_comes_with_the_hire(desk: Desk) -> None:
    candidate = add_candidate(desk, stage=Stage.OFFERED)
    hire = Ending(DispositionKind.HIRED, starts_on=START)
    leads_back_and_forth(desk, lambda: decline_application(desk, candidate.application_id, hire))
    assert len(planned(desk)) == 5


def test_they_come_up_as_good_calls(desk: Desk, ana: Candidate, clock: FakeClock) -> None:
    clock.set("2026-11-26T10:00")
    assert kinds_at(desk, ana.person_id) == ["placement"]
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.SPOKE))
    assert kinds_at(desk, ana.person_id) == []
    start(desk, ana)
    assert "resigning" not in planned(desk)


def test_a_start_that_is_put_off_moves_the_calls_but_not_what_was_agreed(desk: Desk, ana: Candidate) -> None:
    start(desk, ana)
    (week,) = found(desk, records.CheckIn, reason="first_week")
    reschedule_check_in(desk, week.id, dt.date(2027, 2, 8), CheckInOrigin.AGREED)
    start(desk, ana, dt.date(2027, 3, 1))
    moved = planned(desk)
    assert (moved["before_start"], moved["first_month"]) == ("2027-02-22", "2027-04-01")
    assert moved["first_week"] == "2027-02-08"
    start(desk, ana, None)
    assert planned(desk) == {"resigning": "2026-11-26", "first_week": "2027-02-08"}


def test_the_same_start_again_is_no_change(desk: Desk, ana: Candidate) -> None:
    start(desk, ana)
    before = planned(desk)
    set_start(desk, ana.application_id, START)
    assert planned(desk) == before


@pytest.mark.parametrize("agreed", [False, True])
def test_a_hire_that_is_undone_takes_its_calls_along(desk: Desk, ana: Candidate, *, agreed: bool) -> None:
    start(desk, ana)
    if agreed:
        (week,) = found(desk, records.CheckIn, reason="first_week")
        reschedule_check_in(desk, week.id, dt.date(2027, 2, 8), CheckInOrigin.AGREED)
    leads_back_and_forth(desk, lambda: reopen_application(desk, ana.application_id))
    assert planned(desk) == {}


def test_a_start_in_the_past_plans_only_what_lies_ahead(desk: Desk, ana: Candidate) -> None:
    start(desk, ana, dt.date(2026, 11, 2))
    assert list(planned(desk)) == ["first_month", "third_month"]


def test_what_is_over_when_the_start_becomes_known_is_not_planned(
    desk: Desk, ana: Candidate, clock: FakeClock
) -> None:
    clock.set("2026-12-15T10:00")
    start(desk, ana, dt.date(2026, 12, 1))
    assert list(planned(desk)) == ["first_month", "third_month"]


def test_only_who_was_hired_starts(desk: Desk) -> None:
    active = add_candidate(desk)
    assert refused(desk, lambda: set_start(desk, active.application_id, START)) == "start.not_hired"
    decline_application(desk, active.application_id, Ending(starts_on=START))
    assert refused(desk, lambda: set_start(desk, active.application_id, START)) == "start.not_hired"
    assert refused(desk, lambda: set_start(desk, 99, START)) == "record.gone"
    assert found(desk, records.Disposition)[0].starts_on is None


def test_filling_a_role_plans_them_for_who_was_hired(desk: Desk) -> None:
    candidate = add_candidate(desk, stage=Stage.HIRED)
    leads_back_and_forth(desk, lambda: change_role_state(desk, candidate.role_id, RoleState.FILLED))
    assert list(planned(desk)) == ["resigning"]


def test_one_switch_turns_them_off(desk: Desk, ana: Candidate, clock: FakeClock) -> None:
    clock.set("2026-11-26T10:00")
    off = replace(desk.settings, placement_calls=False)
    leads_back_and_forth(desk, lambda: change_settings(desk, off))
    assert kinds_at(desk, ana.person_id) == []
    assert (calls_ahead(desk), check_in_rows(desk), tuple(dated_things(desk))) == ((), (), ())
    change_settings(desk, replace(off, placement_calls=True))
    assert kinds_at(desk, ana.person_id) == ["placement"]


def test_a_skipped_one_is_done(desk: Desk, ana: Candidate) -> None:
    (call,) = found(desk, records.CheckIn)
    assert leads_back_and_forth(desk, lambda: skip_check_in(desk, call.id, "on leave")) is None
    (done,) = found(desk, records.CheckIn)
    assert (done.done_at is not None, done.skipped_because) == (True, "on leave")
    start(desk, ana)
    assert "resigning" not in planned(desk)


def test_a_check_in_waits_for_the_start(desk: Desk, ana: Candidate, clock: FakeClock) -> None:
    plan_check_in(desk, ana.person_id, dt.date(2026, 12, 1))
    start(desk, ana)
    clock.set("2026-12-02T10:00")
    assert "check_in" not in kinds_at(desk, ana.person_id)
    clock.set("2027-02-01T10:00")
    assert "check_in" in kinds_at(desk, ana.person_id)
    clock.set("2026-12-02T10:00")
    too_early = lambda: plan_check_in(desk, ana.person_id, dt.date(2027, 1, 4))
    assert refused(desk, too_early) == "check_in.before_start"
    (check_in,) = found(desk, records.CheckIn, placement=0)
    move = lambda: reschedule_check_in(desk, check_in.id, dt.date(2027, 1, 4), CheckInOrigin.BY_HAND)
    assert refused(desk, move) == "check_in.before_start"


def test_nothing_comes_up_for_who_wants_to_be_left_alone(
    desk: Desk, ana: Candidate, clock: FakeClock
) -> None:
    clock.set("2026-11-26T10:00")
    set_do_not_contact(desk, ana.person_id, do_not_contact=True)
    assert kinds_at(desk, ana.person_id) == []


def test_a_hire_makes_the_call_by_the_rule_one_of_somebody_placed_until_nothing_comes_of_it(
    desk: Desk, clock: FakeClock
) -> None:
    candidate = add_candidate(desk, stage=Stage.INTERVIEWING)
    decline_application(desk, candidate.application_id, Ending(DispositionKind.DECLINED_BY_CLIENT))
    record_attempt(desk, candidate.person_id, Reached(AttemptOutcome.TOLD))
    reopen_application(desk, candidate.application_id)
    clock.advance(days=1)
    leads_back_and_forth(desk, lambda: move_application(desk, candidate.application_id, Stage.HIRED))
    (call,) = found(desk, records.CheckIn, placement=0)
    assert (call.due_on, call.reason) == (dt.date(2027, 11, 24), "placed")
    clock.set("2027-02-22T12:00")
    assert kinds_at(desk, candidate.person_id) == ["placement"]
    clock.set("2026-11-26T10:00")
    leads_back_and_forth(desk, lambda: reopen_application(desk, candidate.application_id))
    (call,) = found(desk, records.CheckIn, placement=0)
    assert (call.due_on, call.reason) == (dt.date(2027, 2, 24), "")


def test_a_hire_moves_no_call_beyond_the_end_of_their_yes(desk: Desk, clock: FakeClock) -> None:
    candidate = add_candidate(desk, stage=Stage.INTERVIEWING)
    decline_application(desk, candidate.application_id, Ending(DispositionKind.DECLINED_BY_CLIENT))
    record_attempt(desk, candidate.person_id, Reached(AttemptOutcome.TOLD))
    told_until = ConsentAnswer(ConsentKind.CALL, given=True, until=dt.date(2027, 2, 22))
    record_consent(desk, candidate.person_id, told_until)
    reopen_application(desk, candidate.application_id)
    clock.advance(days=1)
    move_application(desk, candidate.application_id, Stage.HIRED)
    (call,) = found(desk, records.CheckIn, placement=0)
    assert (call.due_on, call.reason) == (dt.date(2027, 2, 22), "placed")
    clock.advance(days=1)
    reopen_application(desk, candidate.application_id)
    (call,) = found(desk, records.CheckIn, placement=0)
    assert (call.due_on, call.reason) == (dt.date(2027, 2, 22), "")


def test_who_comes_back_later_is_called_then_where_nothing_came_of_a_hire(desk: Desk) -> None:
    candidate = add_candidate(desk, stage=Stage.INTERVIEWING)
    decline_application(desk, candidate.application_id, Ending(DispositionKind.DECLINED_BY_CLIENT))
    record_attempt(desk, candidate.person_id, Reached(AttemptOutcome.TOLD))
    (person,) = found(desk, records.Person)
    edit_person(desk, person.id, replace(details_of(person), come_back_on=dt.date(2027, 6, 1)))
    reopen_application(desk, candidate.application_id)
    move_application(desk, candidate.application_id, Stage.HIRED)
    reopen_application(desk, candidate.application_id)
    (call,) = found(desk, records.CheckIn, placement=0)
    assert call.due_on == dt.date(2027, 6, 1)


def test_other_times_of_the_calls_move_no_call_that_stands(desk: Desk, ana: Candidate) -> None:
    start(desk, ana)
    before = planned(desk)
    times = replace(desk.settings.placement_times, days_before_start=3, first_months=2)
    change_settings(desk, replace(desk.settings, placement_times=times))
    assert planned(desk) == before


def test_a_call_that_was_agreed_stays_through_a_hire_and_its_end(desk: Desk, clock: FakeClock) -> None:
    candidate = add_candidate(desk, stage=Stage.INTERVIEWING)
    planned_id = plan_check_in(desk, candidate.person_id, dt.date(2027, 3, 1))
    reschedule_check_in(desk, planned_id, dt.date(2027, 3, 1), CheckInOrigin.AGREED)
    move_application(desk, candidate.application_id, Stage.HIRED)
    reopen_application(desk, candidate.application_id)
    (call,) = found(desk, records.CheckIn, placement=0)
    assert (call.due_on, call.agreed) == (dt.date(2027, 3, 1), True)
