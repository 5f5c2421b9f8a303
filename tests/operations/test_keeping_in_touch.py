"""Promises, contacts of theirs, messages, tasks, notes, consents and settings."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import AttemptOutcome, ConsentKind, IntroductionState, RoleState, Stage
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.messages import record_message_sent
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.promises import keep_promise, make_promise, withdraw_promise
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.tasks import add_task, finish_task
from recruiterdesk.storage.desk import Desk, Label
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
    rows,
)

THURSDAY = dt.date(2026, 11, 26)


@pytest.fixture
def ana(desk: Desk) -> int:
    return add_candidate(desk, stage=Stage.SOURCED).person_id


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def test_a_promise_stands_in_the_queue_on_its_day(desk: Desk, ana: int) -> None:
    leads_back_and_forth(desk, lambda: make_promise(desk, ana, THURSDAY, "news"))
    assert kinds_at(desk, ana, utc("2026-11-25T22:59")) == []
    assert kinds_at(desk, ana, utc("2026-11-25T23:00")) == ["promise"]
    assert kinds_at(desk, ana, utc("2026-12-24T12:00")) == ["promise"]


def test_a_promise_for_a_sunday_stands_there_on_friday(desk: Desk, ana: int) -> None:
    make_promise(desk, ana, dt.date(2026, 11, 29))
    assert kinds_at(desk, ana, utc("2026-11-27T08:00")) == ["promise"]


def test_a_promise_with_a_time_belongs_to_the_day_of_that_time(desk: Desk, ana: int) -> None:
    moment = utc("2026-11-26T14:00")
    leads_back_and_forth(desk, lambda: make_promise(desk, ana, dt.date(2026, 1, 1), "", moment))
    (promise,) = found(desk, records.Promise)
    assert (promise.due_on, promise.due_at) == (THURSDAY, moment)


def test_promises_are_kept_or_withdrawn_once(desk: Desk, ana: int, clock: FakeClock) -> None:
    kept, void = make_promise(desk, ana, clock.today()), make_promise(desk, ana, clock.today())
    assert kinds_at(desk, ana) == ["promise", "promise"]
    leads_back_and_forth(desk, lambda: keep_promise(desk, kept))
    leads_back_and_forth(desk, lambda: withdraw_promise(desk, void))
    assert kinds_at(desk, ana) == []
    assert refused(desk, lambda: keep_promise(desk, kept)) == "promise.kept_already"
    assert refused(desk, lambda: withdraw_promise(desk, void)) == "record.gone"
    assert history_keys(desk, ana)[-2:] == ["promise.kept", "promise.withdrawn"]


def test_nothing_is_promised_for_the_past(desk: Desk, ana: int, clock: FakeClock) -> None:
    yesterday = clock.today() - dt.timedelta(days=1)
    assert refused(desk, lambda: make_promise(desk, ana, yesterday)) == "promise.past"
    assert refused(desk, lambda: make_promise(desk, ana, THURSDAY, "", clock.now())) == "promise.past"
    assert refused(desk, lambda: record_message_sent(desk, ana, yesterday)) == "promise.past"
    assert refused(desk, lambda: make_promise(desk, 99, THURSDAY)) == "record.gone"


def test_their_tries_are_counted_and_wake_a_snoozed_person(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk).person_id
    snooze_person(desk, ana, clock.now() + dt.timedelta(days=2))
    assert leads_back_and_forth(desk, lambda: note_incoming_contact(desk, ana, "call")) == 1
    assert leads_back_and_forth(desk, lambda: note_incoming_contact(desk, ana, "mail", "urgent")) == 2
    assert kinds_at(desk, ana) == ["reply", "closure"]
    assert rows(desk, "SELECT why_values FROM duty WHERE kind = 'reply'") == [
        ('[["count", "2"], ["since", "2026-11-23"]]',)
    ]
    assert refused(desk, lambda: note_incoming_contact(desk, 99)) == "record.gone"


def test_a_message_restarts_the_clock_and_promises_the_next_word(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk).person_id
    clock.advance(days=9)
    note_incoming_contact(desk, ana)
    assert kinds_at(desk, ana) == ["reply", "message"]
    next_word = clock.today() + dt.timedelta(days=9)
    leads_back_and_forth(desk, lambda: record_message_sent(desk, ana, next_word))
    assert kinds_at(desk, ana) == []
    assert [row.why for row in queue_at(desk, ana, utc("2026-12-10T08:00"))] == ["holding"]
    assert kinds_at(desk, ana, utc("2026-12-11T08:00")) == ["promise", "holding"]


def test_a_message_tells_no_outcome(desk: Desk) -> None:
    ana = add_declined(desk).person_id
    record_message_sent(desk, ana)
    assert kinds_at(desk, ana) == ["closure"]


def test_a_message_is_the_last_word_of_a_check_in(desk: Desk, ana: int, clock: FakeClock) -> None:
    plan_check_in(desk, ana, THURSDAY)
    clock.set("2026-11-26T10:00")
    leads_back_and_forth(desk, lambda: record_message_sent(desk, ana))
    assert kinds_at(desk, ana) == []


def test_a_message_puts_a_paused_applications_next_word_off(desk: Desk, clock: FakeClock) -> None:
    candidate = add_candidate(desk)
    change_role_state(desk, candidate.role_id, RoleState.FROZEN)
    record_attempt(desk, candidate.person_id, Reached(AttemptOutcome.WILL_WAIT, next_on=THURSDAY))
    clock.set("2026-11-26T10:00")
    assert kinds_at(desk, candidate.person_id) == ["message"]
    record_message_sent(desk, candidate.person_id)
    assert kinds_at(desk, candidate.person_id) == ["message"]
    record_message_sent(desk, candidate.person_id, next_word_on=dt.date(2026, 12, 3))
    assert kinds_at(desk, candidate.person_id) == []


def test_tasks_are_due_on_their_day_and_done_once(desk: Desk, ana: int) -> None:
    task = leads_back_and_forth(desk, lambda: add_task(desk, ana, "cv_review", "two pages", THURSDAY))
    assert kinds_at(desk, ana, utc("2026-11-25T12:00")) == []
    assert kinds_at(desk, ana, utc("2026-11-26T12:00")) == ["task"]
    leads_back_and_forth(desk, lambda: finish_task(desk, task))
    assert kinds_at(desk, ana, utc("2026-11-26T12:00")) == []
    assert refused(desk, lambda: finish_task(desk, task)) == "task.done_already"
    assert refused(desk, lambda: finish_task(desk, 99)) == "record.gone"
    assert refused(desk, lambda: add_task(desk, ana, "", " ", THURSDAY)) == "task.text_needed"
    assert refused(desk, lambda: add_task(desk, ana, "call", "", dt.date(2026, 11, 1))) == "task.past"


def test_a_note_stops_no_clock(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk).person_id
    clock.advance(days=9)
    leads_back_and_forth(desk, lambda: write_note(desk, ana, " likes trains "))
    assert kinds_at(desk, ana) == ["message"]
    assert found(desk, records.Activity, key="note")[0].text == "likes trains"
    assert refused(desk, lambda: write_note(desk, ana, " ")) == "note.empty"


def test_withdrawn_consents_stop_what_they_covered(desk: Desk, ana: int, clock: FakeClock) -> None:
    plan_check_in(desk, ana, THURSDAY)
    states = [IntroductionState.CANDIDATE_ASKED, IntroductionState.INTRODUCED]
    made = [records.Introduction(0, ana, ana, state, clock.today()) for state in states]
    desk.run(Label("introduce"), lambda writer: writer.insert_many(made))

    for kind in (ConsentKind.CALL, ConsentKind.MENTION):
        leads_back_and_forth(
            desk, lambda kind=kind: record_consent(desk, ana, ConsentAnswer(kind, given=False))
        )

    assert found(desk, records.CheckIn, done_at=None) == []
    left = [introduction.introduction_state for introduction in found(desk, records.Introduction)]
    assert left == [IntroductionState.CONSENT_ENDED, IntroductionState.INTRODUCED]


def test_a_consent_is_kept_with_its_words_and_end(desk: Desk, ana: int, clock: FakeClock) -> None:
    until = dt.date(2027, 5, 23)
    answer = ConsentAnswer(ConsentKind.MENTION, True, "anyone suitable", "yes, do", "phone", until)
    leads_back_and_forth(desk, lambda: record_consent(desk, ana, answer))
    (stored,) = found(desk, records.Consent)
    assert (stored.scope, stored.words, stored.on, stored.until) == (
        "anyone suitable", "yes, do", clock.today(), until,
    )  # fmt: skip
    ended = replace(answer, until=clock.today())
    assert refused(desk, lambda: record_consent(desk, ana, ended)) == "consent.until_past"
    assert refused(desk, lambda: record_consent(desk, 99, answer)) == "record.gone"


def test_settings_are_stored_where_they_differ(desk: Desk) -> None:
    changed = DeskSettings(
        my_name="Kim", check_in_days=60, reserved_hours=DaySpan(dt.time(16, 30), dt.time(18, 30))
    )
    leads_back_and_forth(desk, lambda: change_settings(desk, changed))
    assert desk.settings == changed
    assert {setting.name for setting in found(desk, records.Setting)} == {
        "my_name",
        "check_in_days",
        "reserved_hours",
    }
    leads_back_and_forth(desk, lambda: change_settings(desk, replace(changed, my_name="Kim Lee")))
    leads_back_and_forth(desk, lambda: change_settings(desk, DeskSettings()))
    assert found(desk, records.Setting) == []


def test_the_queue_and_today_follow_the_settings_at_once(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk).person_id
    record_attempt(desk, ana, Reached(AttemptOutcome.NO_ANSWER))
    clock.set("2026-11-23T23:30+01:00")
    change_settings(desk, replace(desk.settings, zone="Asia/Kolkata", retry_tries=1))
    assert clock.today() == dt.date(2026, 11, 24)
    assert kinds_at(desk, ana) == ["message"]
    desk.undo()
    assert clock.today() == dt.date(2026, 11, 23)
    assert kinds_at(desk, ana) == []


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"zone": "Europe/Atlantis"}, "settings.zone_unknown"),
        ({"weekend": "0123456"}, "settings.weekend"),
        ({"weekend": "9"}, "settings.weekend"),
        ({"work_hours": DaySpan(dt.time(18), dt.time(9))}, "settings.hours"),
        ({"reserved_hours": DaySpan(dt.time(18), dt.time(18))}, "settings.hours"),
        ({"hard_calls_a_day": 0}, "settings.number"),
    ],
)
def test_settings_that_can_not_be_are_refused(desk: Desk, change: dict[str, object], key: str) -> None:
    assert refused(desk, lambda: change_settings(desk, replace(DeskSettings(), **change))) == key
