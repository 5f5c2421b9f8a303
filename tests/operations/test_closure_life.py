"""A closure's life, every step of it, over weekends, holidays, changes of the clocks and other zones."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from zoneinfo import ZoneInfo

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import AttemptOutcome as O
from recruiterdesk.domain.words import DispositionKind, HearBy, RoleState, Stage
from recruiterdesk.operations.applications import decline_application, mark_runner_up, reopen_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.messages import record_message_sent
from recruiterdesk.operations.people import details_of, edit_person, set_do_not_contact
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.tasks import add_task
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import call_queue, later_queue, queue_row_of
from tests.clock import FakeClock
from tests.desks import (
    Candidate,
    add_candidate,
    add_declined,
    found,
    kinds_at,
    leads_back_and_forth,
    refused,
)

BERLIN = ZoneInfo("Europe/Berlin")


@dataclass(frozen=True)
class After:
    """What a step leaves: whether it is still to be told, as what the row stands there, and until when."""

    is_open: bool
    kind: str | None
    at: str | None = None
    calls_again: bool = False


TOLD = After(is_open=False, kind=None, calls_again=True)


def state_of(desk: Desk, candidate: Candidate) -> After:
    is_open = bool(found(desk, records.Closure, closed_at=None))
    row = queue_row_of(desk, candidate.person_id)
    calls_again = bool(found(desk, records.CheckIn, person_id=candidate.person_id, done_at=None))
    if row is None or row.kind == "check_in":
        return After(is_open, None, calls_again=calls_again)
    at = row.waits_until.astimezone(BERLIN).strftime("%m-%dT%H:%M") if row.waits_until else None
    return After(is_open, row.kind, at, calls_again)


@pytest.mark.parametrize(
    ("outcome", "after"),
    [
        (O.TOLD, TOLD),
        (O.TOLD_INBOUND, TOLD),
        (O.TOLD_IN_WRITING, TOLD),
        (O.TOLD_BY_COLLEAGUE, TOLD),
        (O.ALREADY_KNEW, TOLD),
        (O.BAD_MOMENT, After(is_open=True, kind="callback", at="11-24T17:15")),
        (O.NO_ANSWER, After(is_open=True, kind="closure", at="11-24T12:00")),
        (O.VOICEMAIL_LEFT, After(is_open=True, kind="closure", at="11-24T12:00")),
        (O.VOICEMAIL_NOT_LEFT, After(is_open=True, kind="closure", at="11-24T12:00")),
        (O.SOMEONE_ELSE, After(is_open=True, kind="closure", at="11-24T12:00")),
        (O.MESSAGE_SENT, After(is_open=True, kind="closure", at="11-24T09:00")),
        (O.BUSY, After(is_open=True, kind="closure", at="11-23T10:15")),
        (O.WRONG_NUMBER, After(is_open=True, kind="closure")),
        (O.WANTS_WRITING, After(is_open=True, kind="message")),
        (O.ASKED_NOT_TO_CALL, After(is_open=True, kind="message")),
        (O.SPOKE, After(is_open=True, kind="closure")),
    ],
)
def test_what_a_try_leaves(desk: Desk, clock: FakeClock, outcome: O, after: After) -> None:
    ana = add_declined(desk)
    callback = clock.now() + dt.timedelta(hours=31, minutes=15) if outcome is O.BAD_MOMENT else None
    reached = Reached(outcome, callback_at=callback)
    leads_back_and_forth(desk, lambda: record_attempt(desk, ana.person_id, reached))
    assert state_of(desk, ana) == after


def test_reopened_it_is_cancelled(desk: Desk) -> None:
    ana = add_declined(desk)
    reopen_application(desk, ana.application_id)
    (closure,) = found(desk, records.Closure)
    assert (closure.cancelled, closure.outcome) == (True, None)
    assert queue_row_of(desk, ana.person_id).kind == "message"
    assert queue_row_of(desk, ana.person_id).waits_until is not None


@pytest.mark.parametrize("way", [O.WANTS_WRITING, O.ASKED_NOT_TO_CALL])
def test_who_wants_it_in_writing_is_told_by_one_letter(desk: Desk, way: O) -> None:
    ana = add_declined(desk)
    record_attempt(desk, ana.person_id, Reached(way))
    record_attempt(desk, ana.person_id, Reached(O.TOLD_IN_WRITING))
    assert state_of(desk, ana) == replace(TOLD, calls_again=way is O.WANTS_WRITING)


@pytest.mark.parametrize(
    ("tries", "writes_from"),
    [
        # three tries: at once
        (["11-23T10:00", "11-24T12:00", "11-25T17:00"], "11-25T17:00"),
        # at the end of the fifth working day, with tries left
        (["11-23T10:00"], "11-28T00:00"),
        (["11-20T10:00", "11-23T12:00"], "11-27T00:00"),
        # over Christmas: the 25th is a holiday, the 26th and 27th a weekend
        (["12-23T10:00"], "12-31T00:00"),
    ],
)
def test_where_nobody_is_reached_the_answer_goes_out_in_writing(
    desk: Desk, clock: FakeClock, tries: list[str], writes_from: str
) -> None:
    clock.set("2026-11-16T09:00")
    ana = add_declined(desk)
    for at in tries:
        clock.set(f"2026-{at}")
        record_attempt(desk, ana.person_id, Reached(O.NO_ANSWER))
    moment = dt.datetime.fromisoformat(f"2026-{writes_from}").replace(tzinfo=BERLIN).astimezone(dt.UTC)
    minute = dt.timedelta(minutes=1)
    if moment > clock.now():
        assert "message" not in kinds_at(desk, ana.person_id, moment - minute)
    assert kinds_at(desk, ana.person_id, moment + minute) == ["message"]
    record_attempt(desk, ana.person_id, Reached(O.TOLD_IN_WRITING))
    assert state_of(desk, ana) == TOLD


def test_busy_is_tried_again_three_times_and_then_counts(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    came_back = []
    for _ in range(4):
        record_attempt(desk, ana.person_id, Reached(O.BUSY))
        came_back.append((state_of(desk, ana).at, queue_row_of(desk, ana.person_id).attempts))
        clock.advance(minutes=15)
    assert came_back == [("11-23T10:15", 0), ("11-23T10:30", 0), ("11-23T10:45", 0), ("11-24T12:00", 1)]


@dataclass(frozen=True)
class Where:
    """Where the recruiter works, and where the person lives."""

    zone: str = "Europe/Berlin"
    country: str = "DE"
    weekend: str = "56"
    their_zone: str = "Europe/Berlin"
    their_country: str = "DE"
    wished: DaySpan | None = None


GERMANY = Where()
SUNDAY_TO_THURSDAY = Where("Asia/Jerusalem", "IL", "45", "Asia/Jerusalem", "IL")
NINE_HOURS_AWAY = Where(their_zone="America/Los_Angeles", their_country="US")
NOWHERE = Where(their_zone="", their_country="")
IN_NEW_YORK = Where("America/New_York", "US", "56", "America/New_York", "US")
AFTER_FIVE = Where(wished=DaySpan(dt.time(17), dt.time.max))


@pytest.mark.parametrize(
    ("where", "tried_at", "next_at"),
    [
        # over a weekend
        (GERMANY, "2026-11-20T10:00+01:00", "2026-11-23T12:00+01:00"),
        (SUNDAY_TO_THURSDAY, "2026-11-19T10:00+02:00", "2026-11-22T12:00+02:00"),
        # over public holidays: Good Friday and Easter Monday; Thanksgiving
        (GERMANY, "2027-03-25T10:00+01:00", "2027-03-30T12:00+02:00"),
        (IN_NEW_YORK, "2026-11-25T10:00-05:00", "2026-11-27T12:00-05:00"),
        # the clocks go forward on Sunday, 28 March 2027, and back on 25 October 2026
        (SUNDAY_TO_THURSDAY, "2027-03-25T10:00+02:00", "2027-03-28T12:00+03:00"),
        (GERMANY, "2026-10-23T10:00+02:00", "2026-10-26T12:00+01:00"),
        (SUNDAY_TO_THURSDAY, "2026-10-22T10:00+03:00", "2026-10-25T12:00+02:00"),
        # nine hours away: only their morning is ours; on the 26th they give thanks
        (NINE_HOURS_AWAY, "2026-11-23T18:30+01:00", "2026-11-24T18:00+01:00"),
        (NINE_HOURS_AWAY, "2026-11-25T18:30+01:00", "2026-11-27T18:00+01:00"),
        # one clock has changed and the other has not: eight hours for a week
        (NINE_HOURS_AWAY, "2026-10-26T18:30+01:00", "2026-10-27T17:00+01:00"),
        # a zone that nobody knows blocks nothing: the recruiter's
        (NOWHERE, "2026-11-23T10:00+01:00", "2026-11-24T12:00+01:00"),
        # wished hours stand above the part of the day
        (AFTER_FIVE, "2026-11-23T17:30+01:00", "2026-11-24T17:00+01:00"),
    ],
)
def test_the_next_try_wherever_they_are(
    desk: Desk, clock: FakeClock, where: Where, tried_at: str, next_at: str
) -> None:
    moment = dt.datetime.fromisoformat(tried_at)
    clock.set((moment - dt.timedelta(days=1)).isoformat())
    change_settings(
        desk, replace(desk.settings, zone=where.zone, country=where.country, region="", weekend=where.weekend)
    )
    ana = add_declined(desk)
    person = found(desk, records.Person, id=ana.person_id)[0]
    lives = replace(
        details_of(person, (), found(desk, records.PhoneNumber)), zone=where.their_zone,
        country=where.their_country, wished_hours=where.wished,
    )  # fmt: skip
    edit_person(desk, ana.person_id, lives)
    clock.set(tried_at)
    record_attempt(desk, ana.person_id, Reached(O.NO_ANSWER))
    row = queue_row_of(desk, ana.person_id)
    assert row is not None
    assert row.waits_until == dt.datetime.fromisoformat(next_at)


def test_the_order_of_the_groups_and_within_the_closures(desk: Desk, clock: FakeClock) -> None:
    """Group by group; in the fourth by the day of the wait minus the head start, a runner-up before all."""
    clock.set("2026-11-16T10:00")
    called_back = add_declined(desk, "A callback")
    early, later = dt.date(2026, 11, 16), dt.date(2026, 11, 17)
    named = {
        name: add_candidate(desk, name, stage)
        for name, stage in (
            ("D screening", Stage.SCREENING), ("E submitted", Stage.SUBMITTED),
            ("F interview", Stage.INTERVIEWING),
            ("G final", Stage.FINAL), ("H offered", Stage.OFFERED), ("I runner-up", Stage.SCREENING),
            ("J applied", Stage.APPLIED), ("B promise", Stage.SOURCED), ("C reply", Stage.SOURCED),
            ("K check-in", Stage.SOURCED), ("L task", Stage.SOURCED),
        )
    }  # fmt: skip
    clock.set("2026-11-17T10:00")
    mark_runner_up(desk, named["I runner-up"].application_id)
    for name, decided in (
        ("D screening", early), ("E submitted", early), ("F interview", later), ("G final", later),
        ("H offered", early), ("I runner-up", later), ("J applied", early),
    ):  # fmt: skip
        decline_application(desk, named[name].application_id, Ending(decided_on=decided))
    make_promise(desk, named["B promise"].person_id, dt.date(2026, 11, 23))
    plan_check_in(desk, named["K check-in"].person_id, dt.date(2026, 11, 23))
    add_task(desk, named["L task"].person_id, "", "a book", dt.date(2026, 11, 23))
    at = dt.datetime(2026, 11, 23, 9, tzinfo=dt.UTC)
    record_attempt(desk, called_back.person_id, Reached(O.BAD_MOMENT, callback_at=at))
    clock.set("2026-11-23T10:05")
    note_incoming_contact(desk, named["C reply"].person_id, "call")
    assert [row.name for row in call_queue(desk)] == [
        "A callback", "B promise", "C reply",
        "I runner-up", "H offered", "G final", "F interview", "E submitted", "D screening",
        "K check-in", "J applied", "L task",
    ]  # fmt: skip


def test_who_can_be_called_now_comes_first_in_a_group(desk: Desk, clock: FakeClock) -> None:
    waits_longer = add_declined(desk, "Ana")
    person = found(desk, records.Person, id=waits_longer.person_id)[0]
    phones = found(desk, records.PhoneNumber, person_id=person.id)
    edit_person(
        desk, person.id, replace(details_of(person, (), phones), zone="America/Los_Angeles", country="US")
    )
    clock.advance(days=1)
    add_declined(desk, "Ben")
    assert [(row.name, row.callable_now) for row in call_queue(desk)] == [("Ben", True), ("Ana", False)]
    clock.set("2026-11-24T18:30")
    assert [row.name for row in call_queue(desk)] == ["Ana", "Ben"]


def test_a_missed_callback_stays_on_top_until_somebody_calls(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    callback = clock.now() + dt.timedelta(hours=13)
    record_attempt(desk, ana.person_id, Reached(O.BAD_MOMENT, callback_at=callback))
    clock.advance(days=3)
    assert [row.kind for row in call_queue(desk)] == ["callback"]
    record_attempt(desk, ana.person_id, Reached(O.NO_ANSWER))
    assert [row.kind for row in later_queue(desk)] == ["closure"]


@pytest.mark.parametrize("late", [dt.timedelta(0), dt.timedelta(hours=1), dt.timedelta(days=400)])
def test_a_callback_in_the_past_is_refused(desk: Desk, clock: FakeClock, late: dt.timedelta) -> None:
    ana = add_declined(desk)
    reached = Reached(O.BAD_MOMENT, callback_at=clock.now() - late)
    act = lambda: record_attempt(desk, ana.person_id, reached)
    assert refused(desk, act) == "attempt.callback_past"


def test_a_promise_on_a_holiday_is_to_be_kept_on_the_working_day_before(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk, stage=Stage.SOURCED)
    make_promise(desk, ana.person_id, dt.date(2026, 12, 25))
    clock.set("2026-12-23T12:00")
    assert kinds_at(desk, ana.person_id) == []
    clock.set("2026-12-24T09:00")
    assert kinds_at(desk, ana.person_id) == ["promise"]


def test_who_asked_to_be_left_alone_is_in_no_queue_and_comes_back(desk: Desk) -> None:
    ana = add_declined(desk)
    set_do_not_contact(desk, ana.person_id, do_not_contact=True)
    assert queue_row_of(desk, ana.person_id) is None
    record_attempt(desk, ana.person_id, Reached(O.TOLD_INBOUND))
    assert found(desk, records.CheckIn) == []
    desk.undo()
    set_do_not_contact(desk, ana.person_id, do_not_contact=False)
    assert queue_row_of(desk, ana.person_id).kind == "closure"


def test_a_wish_for_a_mail_makes_it_a_letter_within_ten_working_days(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    person = found(desk, records.Person, id=ana.person_id)[0]
    phones = found(desk, records.PhoneNumber)
    edit_person(desk, ana.person_id, replace(details_of(person, (), phones), hear_by=HearBy.MAIL))
    row = queue_row_of(desk, ana.person_id)
    assert (row.kind, row.due_on) == ("message", dt.date(2026, 12, 7))


def test_a_message_without_an_answer_tells_nothing(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    record_message_sent(desk, ana.person_id, dt.date(2026, 11, 27))
    assert state_of(desk, ana).is_open


def test_a_frozen_role_ends_in_waiting_or_in_the_end(desk: Desk) -> None:
    waits = add_candidate(desk, "Ana")
    ends = add_candidate(desk, "Ben", role_id=waits.role_id)
    change_role_state(desk, waits.role_id, RoleState.FROZEN)
    leads_back_and_forth(desk, lambda: record_attempt(desk, waits.person_id, Reached(O.WILL_WAIT)))
    leads_back_and_forth(desk, lambda: record_attempt(desk, ends.person_id, Reached(O.ENDED)))
    (paused,) = found(desk, records.Application, paused=1)
    assert (paused.person_id, paused.fixed_on) == (waits.person_id, dt.date(2026, 12, 21))
    (over,) = found(desk, records.Disposition)
    assert (over.application_id, over.kind) == (ends.application_id, DispositionKind.ROLE_CLOSED)
    assert found(desk, records.Closure, closed_at=None) == []
