from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import CheckInOrigin
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.words import (
    AttemptOutcome,
    DispositionKind,
    HearBy,
    IntroductionState,
    PhoneKind,
    RoleState,
    Stage,
)
from recruiterdesk.operations.applications import (
    add_application,
    decline_application,
    mark_runner_up,
    move_application,
)
from recruiterdesk.operations.attempts import AttemptResult, Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.planned_calls import plan_check_in, reschedule_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.said import TheySaid
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queries.last_days import last_days
from tests.clock import FakeClock
from tests.desks import (
    add_candidate,
    add_declined,
    found,
    history_keys,
    kinds_at,
    leads_back_and_forth,
    queue_at,
    refused,
    set_phones,
)


def reach(desk: Desk, person_id: int, outcome: AttemptOutcome, **more: object) -> AttemptResult:
    reached = replace(Reached(outcome), **more)
    return leads_back_and_forth(desk, lambda: record_attempt(desk, person_id, reached))


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


@pytest.mark.parametrize(
    "outcome",
    [
        AttemptOutcome.TOLD,
        AttemptOutcome.TOLD_INBOUND,
        AttemptOutcome.TOLD_IN_WRITING,
        AttemptOutcome.TOLD_BY_COLLEAGUE,
        AttemptOutcome.ALREADY_KNEW,
    ],
)
def test_told_closes_everything_and_calls_again_after_90_days(desk: Desk, outcome: AttemptOutcome) -> None:
    ana = add_declined(desk)
    result = reach(desk, ana.person_id, outcome)

    assert (result.closures_told, result.check_in_on) == (1, dt.date(2027, 2, 22))
    assert kinds_at(desk, ana.person_id) == []
    assert kinds_at(desk, ana.person_id, utc("2027-02-22T08:59")) == []
    assert kinds_at(desk, ana.person_id, utc("2027-02-22T09:00")) == ["check_in"]
    (closure,) = found(desk, records.Closure)
    assert closure.outcome is outcome


def test_who_was_told_by_a_colleague_on_an_earlier_day_is_called_again_90_days_after_it(
    desk: Desk, clock: FakeClock
) -> None:
    ana = add_declined(desk)
    clock.set("2026-12-02T10:00")
    told_on = dt.date(2026, 11, 26)
    result = reach(desk, ana.person_id, AttemptOutcome.TOLD_BY_COLLEAGUE, note="Kim", told_on=told_on)

    (closure,) = found(desk, records.Closure)
    (check_in,) = found(desk, records.CheckIn)
    assert closure.closed_at == utc("2026-11-26T11:00")
    assert (check_in.due_on, check_in.scheduled_on) == (result.check_in_on, told_on)
    assert result.check_in_on == dt.date(2027, 2, 24)


def test_nobody_was_told_on_a_day_that_is_ahead(desk: Desk) -> None:
    ana = add_declined(desk)
    ahead = Reached(AttemptOutcome.TOLD_BY_COLLEAGUE, told_on=dt.date(2026, 11, 24))
    assert refused(desk, lambda: record_attempt(desk, ana.person_id, ahead)) == "attempt.told_ahead"


def test_what_was_told_before_it_was_decided_counts_from_the_decision(desk: Desk) -> None:
    ana = add_declined(desk)
    told_on = dt.date(2026, 11, 20)
    reach(desk, ana.person_id, AttemptOutcome.TOLD_BY_COLLEAGUE, told_on=told_on)
    (closure,) = found(desk, records.Closure)
    (check_in,) = found(desk, records.CheckIn)
    assert (closure.closed_at, check_in.scheduled_on) == (desk.clock.now(), told_on)


@pytest.mark.parametrize("decided_at", ["2026-11-23T08:30", "2026-11-23T15:30"])
@pytest.mark.parametrize("recorded_at", ["2026-11-23T15:40", "2026-11-25T10:00"])
def test_the_week_counts_who_was_told_before_it_was_written_down(
    desk: Desk, clock: FakeClock, decided_at: str, recorded_at: str
) -> None:
    clock.set(decided_at)
    ana = add_declined(desk)
    clock.set(recorded_at)
    reach(desk, ana.person_id, AttemptOutcome.TOLD_BY_COLLEAGUE, told_on=dt.date(2026, 11, 20))
    counted = {one.day: (one.told, one.new) for one in last_days(desk)}
    assert counted[dt.date(2026, 11, 23)] == (1, 1)


def test_who_wants_no_more_calls_is_not_called_again(desk: Desk) -> None:
    ana = add_declined(desk)
    result = reach(desk, ana.person_id, AttemptOutcome.TOLD, said=TheySaid(may_call_again=False))
    assert result.check_in_on is None
    assert "consent.call.no" in history_keys(desk, ana.person_id)


def test_three_unanswered_calls_in_other_parts_of_the_day_then_a_letter(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, AttemptOutcome.NO_ANSWER)
    assert kinds_at(desk, ana.person_id) == []
    assert kinds_at(desk, ana.person_id, utc("2026-11-24T10:59")) == []
    assert kinds_at(desk, ana.person_id, utc("2026-11-24T11:00")) == ["closure"]

    clock.set("2026-11-24T13:00")
    reach(desk, ana.person_id, AttemptOutcome.VOICEMAIL_LEFT)
    assert kinds_at(desk, ana.person_id, utc("2026-11-25T16:00")) == ["closure"]
    clock.set("2026-11-25T17:30")
    reach(desk, ana.person_id, AttemptOutcome.SOMEONE_ELSE)
    assert [(row.kind, row.why, row.attempts) for row in queue_at(desk, ana.person_id)] == [
        ("message", "message.write_instead", 3)
    ]


def test_after_the_fifth_day_the_answer_goes_out_in_writing(desk: Desk) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, AttemptOutcome.NO_ANSWER)
    assert kinds_at(desk, ana.person_id, utc("2026-11-27T20:00")) == ["closure"]
    assert kinds_at(desk, ana.person_id, utc("2026-11-28T08:00")) == ["message"]


def test_a_busy_line_is_tried_again_after_15_minutes_and_not_counted(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, AttemptOutcome.BUSY)
    assert kinds_at(desk, ana.person_id) == []
    clock.advance(minutes=15)
    assert [(row.kind, row.attempts) for row in queue_at(desk, ana.person_id)] == [("closure", 0)]


def test_a_bad_moment_becomes_a_callback_at_the_agreed_time(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    at = clock.now() + dt.timedelta(hours=5)
    reach(desk, ana.person_id, AttemptOutcome.BAD_MOMENT, callback_at=at)
    assert kinds_at(desk, ana.person_id, at - dt.timedelta(minutes=1)) == []
    assert kinds_at(desk, ana.person_id, at) == ["callback", "closure"]
    clock.moment = at
    reach(desk, ana.person_id, AttemptOutcome.TOLD)
    assert kinds_at(desk, ana.person_id) == []


def test_a_callback_that_nobody_answers_is_over_and_the_call_is_tried_again(
    desk: Desk, clock: FakeClock
) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, AttemptOutcome.BAD_MOMENT, callback_at=clock.now() + dt.timedelta(hours=5))
    clock.advance(hours=5)
    reach(desk, ana.person_id, AttemptOutcome.NO_ANSWER)
    assert kinds_at(desk, ana.person_id) == []
    assert kinds_at(desk, ana.person_id, clock.now() + dt.timedelta(days=2)) == ["closure"]


@pytest.mark.parametrize(
    ("reached", "key"),
    [
        (Reached(AttemptOutcome.BAD_MOMENT), "attempt.callback_needed"),
        (Reached(AttemptOutcome.NO_ANSWER, callback_at=utc("2026-11-23T09:00")), "attempt.callback_past"),
        (Reached(AttemptOutcome.WILL_WAIT), "attempt.role_not_frozen"),
        (Reached(AttemptOutcome.ENDED), "attempt.role_not_frozen"),
        (Reached(AttemptOutcome.SPOKE, next_on=dt.date(2026, 11, 20)), "promise.past"),
    ],
)
def test_an_outcome_that_lacks_something_is_refused(desk: Desk, reached: Reached, key: str) -> None:
    ana = add_declined(desk)
    assert refused(desk, lambda: record_attempt(desk, ana.person_id, reached)) == key
    assert refused(desk, lambda: record_attempt(desk, 99, reached)) == "record.gone"


def test_a_wrong_number_stays_in_sight_without_one(desk: Desk) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, AttemptOutcome.WRONG_NUMBER)
    (phone,) = found(desk, records.PhoneNumber)
    assert phone.wrong
    assert kinds_at(desk, ana.person_id) == ["closure"]
    needs = desk.database.execute_sql("SELECT needs_number FROM duty").fetchone()
    assert tuple(needs) == (1,)


@pytest.mark.parametrize("outcome", [AttemptOutcome.WANTS_WRITING, AttemptOutcome.ASKED_NOT_TO_CALL])
def test_who_wants_it_in_writing_is_written_to_once(desk: Desk, outcome: AttemptOutcome) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, outcome)
    assert kinds_at(desk, ana.person_id) == ["message"]
    assert found(desk, records.Person)[0].hear_by is HearBy.MAIL
    reach(desk, ana.person_id, AttemptOutcome.TOLD_IN_WRITING)
    assert kinds_at(desk, ana.person_id) == []


def test_who_asked_not_to_be_called_is_not_called_again(desk: Desk, clock: FakeClock) -> None:
    ana, ben = add_declined(desk, "Ana Ruiz"), add_declined(desk, "Ben Low")
    plan_check_in(desk, ben.person_id, dt.date(2026, 12, 1))
    for person_id in (ana.person_id, ben.person_id):
        reach(desk, person_id, AttemptOutcome.ASKED_NOT_TO_CALL)
        result = reach(desk, person_id, AttemptOutcome.TOLD_IN_WRITING)
        assert result == AttemptResult(1, None)
    clock.advance(days=400)
    assert kinds_at(desk, ana.person_id) == kinds_at(desk, ben.person_id) == []


def test_a_wrong_number_stays_wrong_when_they_call_from_another(desk: Desk) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, AttemptOutcome.WRONG_NUMBER)
    reach(desk, ana.person_id, AttemptOutcome.TOLD_INBOUND)
    (phone,) = found(desk, records.PhoneNumber)
    assert phone.wrong
    assert phone.last_worked_at is None


def test_the_number_that_was_wrong_is_the_one_that_was_shown(desk: Desk) -> None:
    work, private = PhoneEntry("+4930123456", PhoneKind.WORK), PhoneEntry("+491713920011", PhoneKind.PRIVATE)
    ana = add_declined(desk)
    set_phones(desk, ana.person_id, (work, private))
    assert call_queue(desk)[0].phone == private.number
    reach(desk, ana.person_id, AttemptOutcome.WRONG_NUMBER)
    assert call_queue(desk)[0].phone == work.number


def test_whoever_calls_back_can_be_called_at_once(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, AttemptOutcome.NO_ANSWER)
    clock.advance(minutes=30)
    note_incoming_contact(desk, ana.person_id, "call")
    assert kinds_at(desk, ana.person_id) == ["reply", "closure"]
    clock.advance(minutes=30)
    reach(desk, ana.person_id, AttemptOutcome.NO_ANSWER)
    assert kinds_at(desk, ana.person_id) == []


def test_spoke_answers_reply_promise_and_silence(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk, stage=Stage.FINAL)
    make_promise(desk, ana.person_id, clock.today(), "news")
    note_incoming_contact(desk, ana.person_id)
    snooze_person(desk, ana.person_id, clock.now() + dt.timedelta(days=1))
    clock.advance(days=9)
    assert set(kinds_at(desk, ana.person_id)) == {"promise", "reply", "holding"}

    reach(desk, ana.person_id, AttemptOutcome.SPOKE, next_on=clock.today() + dt.timedelta(days=5))

    assert kinds_at(desk, ana.person_id) == []
    assert [p.due_on for p in found(desk, records.Promise, kept_at=None)] == [dt.date(2026, 12, 7)]


def test_spoke_leaves_the_no_untold(desk: Desk) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, AttemptOutcome.SPOKE)
    assert kinds_at(desk, ana.person_id) == ["closure"]


def test_the_runner_up_has_had_an_honest_word(desk: Desk) -> None:
    ana = add_candidate(desk, stage=Stage.FINAL)
    mark_runner_up(desk, ana.person_id)
    assert [row.why for row in queue_at(desk, ana.person_id)] == ["holding.runner_up"]
    reach(desk, ana.person_id, AttemptOutcome.SPOKE)
    assert kinds_at(desk, ana.person_id) == []


def test_spoke_does_not_finish_a_check_in_but_answers_a_placement_call(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk, stage=Stage.SOURCED)
    plan_check_in(desk, ana.person_id, clock.today() + dt.timedelta(days=1))
    tomorrow = clock.today() + dt.timedelta(days=1)
    placement = records.CheckIn(0, ana.person_id, tomorrow, tomorrow, 7, placement=True)
    desk.run(Label("plan"), lambda writer: writer.insert(placement))
    clock.advance(days=1)
    assert kinds_at(desk, ana.person_id) == ["check_in", "placement"]
    reach(desk, ana.person_id, AttemptOutcome.SPOKE)
    assert kinds_at(desk, ana.person_id) == ["check_in"]


@pytest.mark.parametrize(("called_on", "answered"), [("2026-11-27", True), ("2026-11-26", False)])
def test_a_placement_call_the_working_day_before_is_that_call(
    desk: Desk, clock: FakeClock, called_on: str, answered: bool
) -> None:
    clock.set(f"{called_on}T10:00")
    ana = add_candidate(desk, stage=Stage.SOURCED)
    monday = dt.date(2026, 11, 30)
    placement = records.CheckIn(0, ana.person_id, monday, monday, 7, placement=True)
    desk.run(Label("plan"), lambda writer: writer.insert(placement))
    leads_back_and_forth(desk, lambda: reach(desk, ana.person_id, AttemptOutcome.SPOKE))
    (call,) = found(desk, records.CheckIn, placement=1)
    assert (call.done_at is not None) is answered


def test_spoke_restarts_an_introductions_follow_up(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk, stage=Stage.SOURCED)
    ben = add_candidate(desk, "Ben", Stage.SOURCED)
    today = clock.today()
    made = records.Introduction(
        0, ana.person_id, ben.person_id, IntroductionState.INTRODUCED, today,
        introduced_on=today, follow_up_on=today + dt.timedelta(days=14),
    )  # fmt: skip
    desk.run(Label("introduce"), lambda writer: writer.insert(made))
    clock.advance(days=14)
    assert kinds_at(desk, ana.person_id) == ["introduction"]
    reach(desk, ana.person_id, AttemptOutcome.SPOKE)
    assert kinds_at(desk, ana.person_id) == []
    clock.advance(days=31)
    assert kinds_at(desk, ana.person_id) == ["introduction"]
    reach(desk, ana.person_id, AttemptOutcome.SPOKE)
    assert found(desk, records.Introduction)[0].follow_up_on is None


def test_a_mail_is_the_last_word_of_a_check_in_that_nobody_answers(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk, stage=Stage.SOURCED)
    plan_check_in(desk, ana.person_id, clock.today() + dt.timedelta(days=1))
    clock.advance(days=1)
    reach(desk, ana.person_id, AttemptOutcome.NO_ANSWER)
    reach(desk, ana.person_id, AttemptOutcome.TOLD_IN_WRITING)
    assert kinds_at(desk, ana.person_id, utc("2030-01-01")) == []


@pytest.mark.parametrize("stage", [Stage.INTERVIEWING, Stage.FINAL])
def test_whoever_is_still_in_and_was_written_to_has_had_a_word_where_it_says_when_they_hear_next(
    desk: Desk, clock: FakeClock, stage: Stage
) -> None:
    ana = add_candidate(desk, stage=stage)
    clock.advance(days=7)
    owed = kinds_at(desk, ana.person_id)
    assert owed != []
    reach(desk, ana.person_id, AttemptOutcome.TOLD_IN_WRITING)
    assert kinds_at(desk, ana.person_id) == owed
    next_on = desk.clock.today() + dt.timedelta(days=7)
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.TOLD_IN_WRITING, next_on=next_on))
    assert kinds_at(desk, ana.person_id) == []
    assert found(desk, records.Application)[0].words_without_news == 1
    assert kinds_at(desk, ana.person_id, clock.now() + dt.timedelta(days=7)) != []


def test_being_told_again_moves_the_check_in_unless_it_was_agreed(desk: Desk, clock: FakeClock) -> None:
    ana, ben = add_declined(desk, "Ana"), add_declined(desk, "Ben")
    for one in (ana, ben):
        record_attempt(desk, one.person_id, Reached(AttemptOutcome.TOLD))
    agreed = dt.date(2027, 1, 11)
    reschedule_check_in(
        desk, found(desk, records.CheckIn, person_id=ben.person_id)[0].id, agreed, CheckInOrigin.AGREED
    )
    clock.advance(days=30)
    for one in (ana, ben):
        reach(desk, one.person_id, AttemptOutcome.SPOKE)
    days = {check_in.person_id: check_in.due_on for check_in in found(desk, records.CheckIn)}
    assert days == {ana.person_id: dt.date(2027, 3, 23), ben.person_id: agreed}


def test_will_wait_pauses_until_the_next_word(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    change_role_state(desk, ana.role_id, RoleState.FROZEN)
    result = reach(desk, ana.person_id, AttemptOutcome.WILL_WAIT)
    assert (result.closures_told, result.check_in_on) == (1, None)
    assert kinds_at(desk, ana.person_id) == []
    (application,) = found(desk, records.Application)
    assert application.paused
    assert application.fixed_on == dt.date(2026, 12, 21)
    clock.set("2026-12-21T10:00")
    assert [row.why for row in queue_at(desk, ana.person_id)] == ["message.paused"]
    reach(desk, ana.person_id, AttemptOutcome.SPOKE)
    assert kinds_at(desk, ana.person_id) == []


@pytest.mark.parametrize("outcome", [AttemptOutcome.WILL_WAIT, AttemptOutcome.ENDED])
def test_a_word_about_the_freeze_keeps_what_was_promised(desk: Desk, outcome: AttemptOutcome) -> None:
    ana = add_candidate(desk)
    make_promise(desk, ana.person_id, dt.date(2026, 11, 23), "news")
    change_role_state(desk, ana.role_id, RoleState.FROZEN)
    assert kinds_at(desk, ana.person_id) == ["promise", "closure"]
    reach(desk, ana.person_id, outcome)
    assert kinds_at(desk, ana.person_id) == []


def test_told_of_a_freeze_is_told_that_it_goes_on(desk: Desk) -> None:
    ana = add_candidate(desk)
    change_role_state(desk, ana.role_id, RoleState.FROZEN)
    assert reach(desk, ana.person_id, AttemptOutcome.TOLD).check_in_on is None
    assert found(desk, records.Application)[0].paused


def test_ended_closes_a_frozen_application_and_calls_again(desk: Desk) -> None:
    ana = add_candidate(desk)
    change_role_state(desk, ana.role_id, RoleState.FROZEN)
    assert reach(desk, ana.person_id, AttemptOutcome.ENDED).check_in_on == dt.date(2027, 2, 22)
    assert len(found(desk, records.Disposition)) == 1
    assert kinds_at(desk, ana.person_id) == []


def test_what_they_said_is_kept(desk: Desk) -> None:
    ana = add_declined(desk)
    said = TheySaid(
        "sad", "a smaller team", (HelpOffer(HelpKind.CV_REVIEW),), may_mention=True, may_keep=False
    )
    reach(desk, ana.person_id, AttemptOutcome.TOLD, said=said, note="fair")
    assert found(desk, records.Person)[0].wish == "a smaller team"
    assert [task.kind for task in found(desk, records.Task)] == ["cv_review"]
    answers = {str(consent.kind): consent.given for consent in found(desk, records.Consent)}
    assert answers == {"mention": True, "keep": False}


def test_the_number_that_worked_is_remembered(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    reach(desk, ana.person_id, AttemptOutcome.TOLD)
    assert found(desk, records.PhoneNumber)[0].last_worked_at == clock.now()


def test_of_several_numbers_the_one_that_was_called_has_worked(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    numbers = ("+4915112345678", "+4930901820")
    set_phones(desk, ana.person_id, [PhoneEntry(number) for number in numbers])
    reach(desk, ana.person_id, AttemptOutcome.TOLD, number=numbers[1])
    worked = {phone.number: phone.last_worked_at for phone in found(desk, records.PhoneNumber)}
    assert worked == {numbers[0]: None, numbers[1]: clock.now()}


def test_a_call_by_hand_needs_nothing_owed(desk: Desk) -> None:
    ana = add_candidate(desk, stage=Stage.SOURCED)
    assert reach(desk, ana.person_id, AttemptOutcome.TOLD) == AttemptResult(0, None)


def test_a_second_no_moves_the_day_to_the_later_one(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.TOLD_IN_WRITING))
    clock.advance(days=30)
    other = add_role(desk, "Umbrella", "Ops")
    again = add_application(desk, ana.person_id, other, Stage.SCREENING)
    decline_application(desk, again, Ending())
    assert reach(desk, ana.person_id, AttemptOutcome.TOLD_IN_WRITING).check_in_on == dt.date(2027, 3, 23)
    assert [one.due_on for one in found(desk, records.CheckIn, done_at=None)] == [dt.date(2027, 3, 23)]


def test_a_second_no_leaves_an_agreed_day_alone(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    plan_check_in(desk, ana.person_id, dt.date(2027, 1, 11))
    assert reach(desk, ana.person_id, AttemptOutcome.TOLD).check_in_on == dt.date(2027, 1, 11)


def test_a_known_day_to_come_back_replaces_the_90_days(desk: Desk) -> None:
    ana = add_declined(desk)
    (person,) = found(desk, records.Person)
    desk.run(Label("edit"), lambda writer: writer.update(person, come_back_on=dt.date(2027, 4, 1)))
    assert reach(desk, ana.person_id, AttemptOutcome.TOLD).check_in_on == dt.date(2027, 4, 1)


def test_an_application_that_was_paused_and_ended_is_left_alone(desk: Desk) -> None:
    ana = add_candidate(desk)
    change_role_state(desk, ana.role_id, RoleState.FROZEN)
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.WILL_WAIT))
    decline_application(desk, ana.application_id, Ending())
    reach(desk, ana.person_id, AttemptOutcome.SPOKE)
    assert kinds_at(desk, ana.person_id) == ["closure"]


def test_a_callback_that_lies_ahead_stays_where_a_try_before_it_reaches_nobody(
    desk: Desk, clock: FakeClock
) -> None:
    ana = add_declined(desk)
    at = clock.now() + dt.timedelta(hours=26)
    reach(desk, ana.person_id, AttemptOutcome.BAD_MOMENT, callback_at=at)
    clock.advance(hours=24)
    reach(desk, ana.person_id, AttemptOutcome.NO_ANSWER)
    assert kinds_at(desk, ana.person_id, at) == ["callback"]


def test_a_mail_before_a_check_in_is_due_leaves_it_where_it_is(desk: Desk) -> None:
    ana = add_candidate(desk, stage=Stage.SOURCED)
    plan_check_in(desk, ana.person_id, dt.date(2026, 12, 7))
    reach(desk, ana.person_id, AttemptOutcome.TOLD_IN_WRITING)
    assert [(one.due_on, one.done_at) for one in found(desk, records.CheckIn)] == [
        (dt.date(2026, 12, 7), None)
    ]


def test_ended_after_a_freeze_owes_nothing_to_who_stands_before_an_application_by_now(desk: Desk) -> None:
    ana = add_candidate(desk)
    change_role_state(desk, ana.role_id, RoleState.FROZEN)
    move_application(desk, ana.application_id, Stage.SOURCED)
    assert reach(desk, ana.person_id, AttemptOutcome.ENDED).closures_told == 1
    (ending,) = found(desk, records.Disposition)
    assert ending.kind is DispositionKind.ROLE_CLOSED
    assert kinds_at(desk, ana.person_id) == []


def test_a_mail_answers_whoever_wrote(desk: Desk) -> None:
    ana = add_declined(desk)
    note_incoming_contact(desk, ana.person_id)
    assert "reply" in kinds_at(desk, ana.person_id)
    reach(desk, ana.person_id, AttemptOutcome.TOLD_IN_WRITING)
    assert "reply" not in kinds_at(desk, ana.person_id)
