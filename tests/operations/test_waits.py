"""The waiting clock over everything that can happen to an application: only substance stops it."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.endings import TellingDuty
from recruiterdesk.domain.waiting import Calmness
from recruiterdesk.domain.words import (
    AttemptOutcome,
    CallKind,
    DispositionKind,
    RoleState,
    Stage,
    Turn,
    WithdrawalReason,
)
from recruiterdesk.operations.applications import (
    add_application,
    decline_application,
    mark_runner_up,
    move_application,
    reopen_application,
    set_turn,
)
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.client_asked import note_client_asked
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.messages import record_message_sent
from recruiterdesk.operations.people import set_do_not_contact
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.telling_duties import what_ending_owes
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import call_queue, queue_row_of
from recruiterdesk.storage.queries.client_words import client_words
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.storage.queries.pipeline import role_rows
from tests.clock import FakeClock
from tests.desks import (
    Candidate,
    add_candidate,
    add_declined,
    found,
    history_keys,
    kinds_at,
    leads_back_and_forth,
    queue_at,
)

MONDAY = dt.date(2026, 11, 23)


def waited(desk: Desk, candidate: Candidate) -> int:
    row = queue_row_of(desk, candidate.person_id)
    assert row is not None
    return row.working_days_waiting


def open_closure(desk: Desk) -> records.Closure:
    (closure,) = found(desk, records.Closure, closed_at=None)
    assert isinstance(closure, records.Closure)
    return closure


def test_a_no_that_is_reopened_and_said_again_has_waited_all_the_while(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    clock.advance(days=10)
    reopen_application(desk, ana.application_id)
    leads_back_and_forth(desk, lambda: decline_application(desk, ana.application_id, Ending()))
    assert open_closure(desk).since == MONDAY


def test_who_was_told_and_is_taken_up_again_has_waited_since_they_were_told(
    desk: Desk, clock: FakeClock
) -> None:
    ana = add_declined(desk)
    clock.advance(days=4)
    told_on = clock.today()
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.TOLD))
    clock.advance(days=30)
    leads_back_and_forth(desk, lambda: reopen_application(desk, ana.application_id))
    (application,) = found(desk, records.Application, id=ana.application_id)
    assert application.last_substance_on == told_on


def test_who_was_not_told_and_is_taken_up_again_has_waited_all_the_while(
    desk: Desk, clock: FakeClock
) -> None:
    ana = add_declined(desk)
    clock.advance(days=4)
    reopen_application(desk, ana.application_id)
    (application,) = found(desk, records.Application, id=ana.application_id)
    assert application.last_substance_on == MONDAY


def test_a_word_in_between_begins_the_wait_anew(desk: Desk, clock: FakeClock) -> None:
    ana = add_declined(desk)
    clock.advance(days=1)
    reopen_application(desk, ana.application_id)
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.SPOKE))
    clock.advance(days=7)
    decline_application(desk, ana.application_id, Ending())
    assert open_closure(desk).since == clock.today()


@pytest.mark.parametrize("state", [RoleState.FILLED, RoleState.CANCELLED])
def test_a_freeze_that_was_never_told_and_then_the_end_are_one_wait(
    desk: Desk, clock: FakeClock, state: RoleState
) -> None:
    ana = add_candidate(desk)
    change_role_state(desk, ana.role_id, RoleState.FROZEN)
    clock.advance(days=9)
    change_role_state(desk, ana.role_id, state)
    assert (open_closure(desk).since, open_closure(desk).cause) == (MONDAY, "role_closed")


def test_moving_back_and_forth_stops_no_clock(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk, stage=Stage.APPLIED)
    clock.advance(days=10)
    move_application(desk, ana.application_id, Stage.CONTACTED)
    move_application(desk, ana.application_id, Stage.SCREENING)
    (application,) = found(desk, records.Application, id=ana.application_id)
    assert application.last_substance_on == MONDAY
    assert kinds_at(desk, ana.person_id) == ["message"]


def test_a_bad_moment_is_no_word(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk, stage=Stage.FINAL)
    note_incoming_contact(desk, ana.person_id, "call")
    clock.advance(days=10)
    later = clock.now() + dt.timedelta(hours=30)
    reached = Reached(AttemptOutcome.BAD_MOMENT, callback_at=later)
    leads_back_and_forth(desk, lambda: record_attempt(desk, ana.person_id, reached))
    (application,) = found(desk, records.Application, id=ana.application_id)
    assert application.last_substance_on == MONDAY
    assert found(desk, records.IncomingContact, answered_at=None) == []
    assert kinds_at(desk, ana.person_id, later) == ["callback", "holding"]


def test_what_is_paused_keeps_its_next_word_whosever_turn_it_is(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    change_role_state(desk, ana.role_id, RoleState.FROZEN)
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.WILL_WAIT, next_on=dt.date(2026, 12, 10)))
    leads_back_and_forth(desk, lambda: set_turn(desk, ana.application_id, Turn.CANDIDATE))
    (application,) = found(desk, records.Application, id=ana.application_id)
    assert (application.paused, application.fixed_on) == (True, dt.date(2026, 12, 10))


def test_the_runner_up_has_waited_since_the_last_word(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk, stage=Stage.FINAL)
    clock.advance(days=3)
    leads_back_and_forth(desk, lambda: mark_runner_up(desk, ana.application_id))
    assert waited(desk, ana) == 3
    clock.advance(days=1)
    steps = desk.steps(200)
    mark_runner_up(desk, ana.application_id)
    assert desk.steps(200) == steps


@pytest.mark.parametrize(
    "kind",
    [
        DispositionKind.TURNED_OFFER_DOWN,
        DispositionKind.WITHDREW,
        DispositionKind.WENT_SILENT,
        DispositionKind.DECLINED_BY_CLIENT,
    ],
)
def test_however_the_offer_is_lost_the_runner_up_comes_first(desk: Desk, kind: DispositionKind) -> None:
    first = add_candidate(desk, "Ana", Stage.OFFERED)
    second = add_candidate(desk, "Ben", Stage.FINAL, first.role_id)
    mark_runner_up(desk, second.application_id)
    leads_back_and_forth(desk, lambda: decline_application(desk, first.application_id, Ending(kind)))
    (task,) = found(desk, records.Task, person_id=second.person_id)
    (application,) = found(desk, records.Application, id=second.application_id)
    assert (task.kind, application.runner_up_since) == ("call_runner_up", None)


def test_the_runner_up_whose_offer_is_free_again_is_called_before_all_others(desk: Desk) -> None:
    waiting = add_candidate(desk, "Cem", Stage.OFFERED)
    decline_application(desk, waiting.application_id, Ending(DispositionKind.DECLINED_BY_CLIENT))
    first = add_candidate(desk, "Ana", Stage.OFFERED)
    second = add_candidate(desk, "Ben", Stage.FINAL, first.role_id)
    mark_runner_up(desk, second.application_id)
    decline_application(desk, first.application_id, Ending(DispositionKind.TURNED_OFFER_DOWN))
    rows = call_queue(desk)[:2]
    assert [(row.person_id, row.reason.key) for row in rows] == [
        (second.person_id, "holding.offer_free"), (waiting.person_id, "closure.declined_by_client"),
    ]  # fmt: skip
    leads_back_and_forth(desk, lambda: record_attempt(desk, second.person_id, Reached(AttemptOutcome.SPOKE)))
    assert kinds_at(desk, second.person_id) == []


def test_the_row_of_the_runner_up_names_the_role_whose_offer_is_free(desk: Desk, clock: FakeClock) -> None:
    first = add_candidate(desk, "Ana", Stage.OFFERED)
    second = add_candidate(desk, "Ben", Stage.FINAL, first.role_id)
    other = add_role(desk, "Contoso", "Data Analyst")
    add_application(desk, second.person_id, other, Stage.SCREENING)
    mark_runner_up(desk, second.application_id)
    decline_application(desk, first.application_id, Ending(DispositionKind.TURNED_OFFER_DOWN))
    assert call_queue(desk)[0].application_id == second.application_id
    for day in ("2026-11-24T10:00", "2026-11-25T15:00", "2026-11-26T18:00"):
        clock.set(day)
        record_attempt(desk, second.person_id, Reached(AttemptOutcome.NO_ANSWER))
    (row,) = (row for row in call_queue(desk) if row.person_id == second.person_id)
    assert (row.kind, row.application_id) == (CallKind.MESSAGE, second.application_id)


@pytest.mark.parametrize("void", ["ended", "runner-up again"])
def test_the_call_to_the_runner_up_is_void_where_nothing_is_free_any_more(desk: Desk, void: str) -> None:
    first = add_candidate(desk, "Ana", Stage.OFFERED)
    second = add_candidate(desk, "Ben", Stage.FINAL, first.role_id)
    mark_runner_up(desk, second.application_id)
    decline_application(desk, first.application_id, Ending(DispositionKind.TURNED_OFFER_DOWN))
    if void == "ended":
        decline_application(desk, second.application_id, Ending(DispositionKind.DECLINED_BY_CLIENT))
    else:
        mark_runner_up(desk, second.application_id)
    assert "holding.offer_free" not in {row.why for row in queue_at(desk, second.person_id)}


def test_only_a_reply_answers_their_tries(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    for _ in range(2):
        note_incoming_contact(desk, ana.person_id, "call")
        clock.advance(days=1)
    record_attempt(desk, ana.person_id, Reached(AttemptOutcome.NO_ANSWER))
    later = clock.now() + dt.timedelta(days=3)
    assert next(row.kind for row in queue_at(desk, ana.person_id, later)) == "reply"
    record_message_sent(desk, ana.person_id)
    assert kinds_at(desk, ana.person_id, later) == []


def test_a_client_who_was_asked_is_quiet_until_their_days_are_over_again(
    desk: Desk, clock: FakeClock
) -> None:
    ana = add_candidate(desk, "Ana", Stage.INTERVIEWING)
    clock.advance(days=3)
    (word,) = client_words(desk)
    assert (word.is_due, word.asked_on) == (True, None)
    leads_back_and_forth(desk, lambda: note_client_asked(desk, word.application_ids, word.who))
    (word,) = client_words(desk)
    assert (word.is_due, word.asked_on) == (False, clock.today())
    assert history_keys(desk, ana.person_id)[-1] == "client.asked"
    # Thursday: two working days later it is Monday, and the day after that they are asked again
    clock.advance(days=4)
    assert [word.is_due for word in client_words(desk)] == [False]
    clock.advance(days=1)
    assert [word.is_due for word in client_words(desk)] == [True]
    # what was asked before it became their turn again was about something else
    set_turn(desk, ana.application_id, Turn.OURS)
    clock.advance(days=1)
    set_turn(desk, ana.application_id, Turn.CLIENT)
    clock.advance(days=5)
    assert [(word.is_due, word.asked_on) for word in client_words(desk)] == [(True, None)]


def test_who_asked_to_be_left_alone_is_counted_nowhere_as_to_be_told(desk: Desk) -> None:
    ana = add_declined(desk)
    assert [row.to_be_told for row in role_rows(desk)] == [1]
    set_do_not_contact(desk, ana.person_id, do_not_contact=True)
    assert [row.to_be_told for row in role_rows(desk)] == [0]
    assert open_closure(desk).person_id == ana.person_id
    set_do_not_contact(desk, ana.person_id, do_not_contact=False)
    assert kinds_at(desk, ana.person_id) == ["closure"]


def test_who_writes_after_our_tries_is_not_silent_any_more(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    set_turn(desk, ana.application_id, Turn.CANDIDATE)
    for outcome in (AttemptOutcome.NO_ANSWER, AttemptOutcome.MESSAGE_SENT, AttemptOutcome.NO_ANSWER):
        record_attempt(desk, ana.person_id, Reached(outcome))
        clock.advance(days=1)
    assert [row.why for row in queue_at(desk, ana.person_id)] == ["message.silent"]
    leads_back_and_forth(desk, lambda: note_incoming_contact(desk, ana.person_id, "mail"))
    (application,) = found(desk, records.Application, id=ana.application_id)
    assert (application.turn, application.turn_since) == (Turn.OURS, clock.today())
    assert [row.why for row in queue_at(desk, ana.person_id)] == ["reply"]
    record_message_sent(desk, ana.person_id, clock.today() + dt.timedelta(days=4))
    assert kinds_at(desk, ana.person_id) == []
    # our next question begins with no tries
    set_turn(desk, ana.application_id, Turn.CANDIDATE)
    assert kinds_at(desk, ana.person_id, clock.now() + dt.timedelta(days=1)) == []


def test_a_contact_of_theirs_leaves_other_turns_alone(desk: Desk, clock: FakeClock) -> None:
    clients = add_candidate(desk, "Ana", Stage.INTERVIEWING)
    over = add_candidate(desk, "Ben", Stage.OFFERED)
    decline_application(desk, over.application_id, Ending(DispositionKind.WENT_SILENT))
    for one in (clients, over):
        clock.advance(days=1)
        note_incoming_contact(desk, one.person_id, "call")
    turns = [application.turn for application in found(desk, records.Application)]
    assert turns == [Turn.CLIENT, Turn.CANDIDATE]


def test_who_went_silent_gets_no_red_and_no_mark(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    set_turn(desk, ana.application_id, Turn.CANDIDATE)
    for outcome in (AttemptOutcome.NO_ANSWER, AttemptOutcome.MESSAGE_SENT, AttemptOutcome.NO_ANSWER):
        leads_back_and_forth(desk, lambda o=outcome: record_attempt(desk, ana.person_id, Reached(o)))
        clock.advance(days=1)
    clock.advance(days=30)
    row = queue_row_of(desk, ana.person_id)
    assert row is not None
    assert (row.reason.key, row.tone, row.working_days_waiting) == ("message.silent", Calmness.CALM, 0)
    assert people_rows(desk, [ana.person_id])[0].working_days_waiting is None
    decline_application(desk, ana.application_id, Ending(DispositionKind.WENT_SILENT))
    assert [row.why for row in queue_at(desk, ana.person_id)] == ["task"]
    assert found(desk, records.Closure) == []


def test_a_try_of_theirs_before_the_no_counts_from_that_day(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    note_incoming_contact(desk, ana.person_id, "mail")
    clock.advance(days=4)
    decline_application(desk, ana.application_id, Ending())
    assert waited(desk, ana) == 4


def test_a_third_word_without_news_asks_the_client_first(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    ben = add_candidate(desk, "Ben", Stage.FINAL, ana.role_id)
    for _ in range(2):
        record_message_sent(desk, ana.person_id, clock.today() + dt.timedelta(days=7))
        record_attempt(desk, ben.person_id, Reached(AttemptOutcome.SPOKE))
        clock.advance(days=7)
    assert {row.why for row in queue_at(desk, ana.person_id)} == {"promise", "holding.ask_client"}
    clock.advance(days=2)
    assert [row.why for row in queue_at(desk, ben.person_id)] == ["holding.ask_client"]
    (word,) = client_words(desk)
    assert (word.hiring_manager, word.names) == ("Jo Meyer", ("Ana Ruiz", "Ben"))
    move_application(desk, ben.application_id, Stage.OFFERED)
    set_turn(desk, ben.application_id, Turn.CLIENT)
    clock.advance(days=1)
    assert [row.why for row in queue_at(desk, ben.person_id)] == ["holding"]


def test_only_offers_that_stand_are_said_to_the_client(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    for name in ("Acme", "Umbrella"):
        elsewhere = add_role(desk, name, "Analyst")
        add_application(desk, ana.person_id, elsewhere, Stage.OFFERED)
    clock.advance(days=4)
    assert client_words(desk)[0].other_offers == 1
    for application in found(desk, records.Application, stage="offered"):
        decline_application(desk, application.id, Ending(DispositionKind.TURNED_OFFER_DOWN))
    assert client_words(desk)[0].other_offers == 0


def test_who_was_contacted_is_owed_a_letter_only_if_they_replied(desk: Desk, clock: FakeClock) -> None:
    silent = add_candidate(desk, "Ana", Stage.CONTACTED)
    replied = add_candidate(desk, "Ben", Stage.CONTACTED)
    spoken_with = add_candidate(desk, "Cleo", Stage.CONTACTED)
    clock.advance(days=1)
    record_attempt(desk, silent.person_id, Reached(AttemptOutcome.TOLD_IN_WRITING))
    note_incoming_contact(desk, replied.person_id, "mail")
    record_message_sent(desk, replied.person_id)
    record_attempt(desk, spoken_with.person_id, Reached(AttemptOutcome.SPOKE))
    for candidate in (silent, replied, spoken_with):
        owed = what_ending_owes(desk, candidate.application_id, DispositionKind.DECLINED_BY_US)
        decline_application(desk, candidate.application_id, Ending(DispositionKind.DECLINED_BY_US))
        expected = [] if candidate is silent else ["message"]
        assert kinds_at(desk, candidate.person_id) == expected
        assert (owed is TellingDuty.NOTHING) is (candidate is silent)


def test_a_reply_shortly_after_midnight_is_one_of_that_day(desk: Desk, clock: FakeClock) -> None:
    clock.set("2026-11-24T00:30+01:00")
    ana = add_candidate(desk, "Ana", Stage.CONTACTED)
    note_incoming_contact(desk, ana.person_id, "mail")
    decline_application(desk, ana.application_id, Ending(DispositionKind.DECLINED_BY_US))
    assert "message" in kinds_at(desk, ana.person_id)


@pytest.mark.parametrize(
    ("ending", "kept"),
    [
        (Ending(DispositionKind.WITHDREW, "Counter-offer"), WithdrawalReason.COUNTER_OFFER),
        (Ending(DispositionKind.WITHDREW, "moves to Rome"), None),
        (
            Ending(DispositionKind.TURNED_OFFER_DOWN, "", withdrawal_reason=WithdrawalReason.FAMILY),
            WithdrawalReason.FAMILY,
        ),
        (Ending(DispositionKind.DECLINED_BY_US, "pay", withdrawal_reason=WithdrawalReason.PAY), None),
    ],
)
def test_why_it_was_their_own_choice_is_kept(
    desk: Desk, ending: Ending, kept: WithdrawalReason | None
) -> None:
    ana = add_candidate(desk, "Ana", Stage.OFFERED)
    leads_back_and_forth(desk, lambda: decline_application(desk, ana.application_id, ending))
    (ended,) = found(desk, records.Disposition, application_id=ana.application_id)
    assert ended.withdrawal_reason is kept
