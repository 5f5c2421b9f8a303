"""Whom to think of before leaving, and what a colleague is told of them."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, HearBy, Stage, Turn
from recruiterdesk.operations.applications import set_turn
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.away import hand_over, plan_away
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import set_do_not_contact
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.queries.handed_over import handed_over
from recruiterdesk.storage.queries.leaving import LeavingReason, back_on, leaving_rows, times_away
from tests.desks import add_candidate, add_declined, found

FIRST, LAST = dt.date(2026, 11, 25), dt.date(2026, 12, 4)
PROMISE, CALLBACK = LeavingReason.PROMISE, LeavingReason.CALLBACK


def away(desk, first=FIRST, last=LAST):
    plan_away(desk, first, last, "Kim")
    return times_away(desk)[0]


def reasons(desk, planned):
    return [(row.name, row.reason, row.on.isoformat()) for row in leaving_rows(desk, planned)]


def test_who_would_turn_amber_or_break_a_promise_is_listed_by_day(desk):
    add_declined(desk, "Ana Ruiz")
    promised = add_candidate(desk, "Ben Foster").person_id
    make_promise(desk, promised, dt.date(2026, 12, 1))
    note_incoming_contact(desk, add_candidate(desk, "Cem Kaya", Stage.CONTACTED).person_id, "call")
    add_candidate(desk, "Dev Patel", Stage.INTERVIEWING)
    called = add_candidate(desk, "Eva Lind", Stage.SCREENING).person_id
    at = dt.datetime(2026, 11, 27, 9, tzinfo=dt.UTC)
    record_attempt(desk, called, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
    assert reasons(desk, away(desk)) == [
        ("Ana Ruiz", LeavingReason.OUTCOME, "2026-11-26"),
        ("Cem Kaya", LeavingReason.REPLY, "2026-11-26"),
        ("Dev Patel", LeavingReason.NO_NEWS, "2026-11-26"),
        ("Eva Lind", CALLBACK, "2026-11-27"),
        ("Ben Foster", PROMISE, "2026-12-01"),
    ]


@pytest.mark.parametrize(
    ("due_on", "listed"),
    [
        ("2026-12-04", True),
        # the weekend after the last day: they are back on Monday only
        ("2026-12-06", True),
        ("2026-12-07", False),
    ],
)
def test_a_promise_breaks_up_to_the_day_before_they_are_back(desk, due_on, listed):
    person = add_declined(desk).person_id
    make_promise(desk, person, dt.date.fromisoformat(due_on))
    planned = away(desk)
    assert back_on(desk, planned) == dt.date(2026, 12, 7)
    # a promise that lasts longer keeps the wait calm
    assert bool(reasons(desk, planned)) is listed


@pytest.mark.parametrize(
    ("stage", "turn", "listed"),
    [
        (Stage.SOURCED, Turn.OURS, False),
        (Stage.APPLIED, Turn.OURS, True),
        (Stage.INTERVIEWING, Turn.CLIENT, True),
        (Stage.INTERVIEWING, Turn.CANDIDATE, False),
    ],
)
def test_of_those_still_in_only_who_waits_for_us_or_the_client(desk, stage, turn, listed):
    candidate = add_candidate(desk, stage=stage)
    set_turn(desk, candidate.application_id, turn)
    assert bool(reasons(desk, away(desk))) is listed


@pytest.mark.parametrize(("fixed_on", "listed"), [("2026-12-02", True), ("2026-12-04", False)])
def test_a_fixed_date_holds_until_a_working_day_after_it(desk, fixed_on, listed):
    candidate = add_candidate(desk)
    set_turn(desk, candidate.application_id, Turn.FIXED_DATE, dt.date.fromisoformat(fixed_on))
    assert bool(reasons(desk, away(desk))) is listed


def test_a_short_time_away_leaves_nobody_in_silence(desk):
    add_declined(desk)
    assert reasons(desk, away(desk, FIRST, FIRST)) == []


def test_a_call_is_proposed_where_a_voice_is_due_and_whoever_is_left_alone_is_not_named(desk):
    spoken = add_declined(desk, "Ana Ruiz")
    written = add_declined(desk, "Ben Foster")
    person = found(desk, records.Person, id=written.person_id)[0]
    desk.run(
        Label("person.edit", (("name", "Ben"),)), lambda writer: writer.update(person, hear_by=HearBy.MAIL)
    )
    add_candidate(desk, "Cem Kaya", Stage.FINAL)
    add_candidate(desk, "Dev Patel", Stage.SCREENING)
    planned = away(desk)
    assert {row.name: row.by_voice for row in leaving_rows(desk, planned)} == {
        "Ana Ruiz": True, "Ben Foster": False, "Cem Kaya": True, "Dev Patel": False,
    }  # fmt: skip
    set_do_not_contact(desk, spoken.person_id, do_not_contact=True)
    assert "Ana Ruiz" not in [row.name for row in leaving_rows(desk, planned)]


def test_who_was_handed_over_is_known_for_this_time_away_only(desk, clock):
    person = add_declined(desk).person_id
    planned = away(desk)
    hand_over(desk, planned.id, [person])
    assert [row.handed_over for row in leaving_rows(desk, planned)] == [True]
    desk.undo()
    assert [row.handed_over for row in leaving_rows(desk, planned)] == [False]
    desk.redo()
    clock.set("2026-12-07T10:00")
    later = away(desk, dt.date(2026, 12, 21), dt.date(2026, 12, 31))
    assert [row.handed_over for row in leaving_rows(desk, later)] == [False]


def test_a_colleague_is_told_what_may_be_told(desk):
    add_declined(desk, "Ana Ruiz")
    add_candidate(desk, "Ben Foster")
    note_incoming_contact(desk, add_candidate(desk, "Cem Kaya", Stage.CONTACTED).person_id, "call")
    planned = away(desk)
    told = handed_over(desk, leaving_rows(desk, planned))
    assert [(one.name, one.role, one.client, one.outcome, one.may_tell) for one in told] == [
        ("Ana Ruiz", "Backend Engineer", "Client of Ana Ruiz", "declined_by_client", "SQL"),
        ("Cem Kaya", "Backend Engineer", "Client of Cem Kaya", "", ""),
        ("Ben Foster", "Backend Engineer", "Client of Ben Foster", "", ""),
    ]
