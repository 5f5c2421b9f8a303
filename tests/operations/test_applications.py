from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, Stage, Turn
from recruiterdesk.operations.applications import (
    add_application,
    decline_application,
    mark_runner_up,
    move_application,
    reopen_application,
    set_may_tell,
    set_turn,
)
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.roles import RoleWords, add_role, edit_role
from recruiterdesk.storage.desk import Desk
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
)

K = DispositionKind


def end(desk: Desk, application_id: int, kind: DispositionKind) -> None:
    leads_back_and_forth(desk, lambda: decline_application(desk, application_id, Ending(kind)))


def test_nobody_is_up_for_a_role_twice_at_once(desk: Desk) -> None:
    ana = add_candidate(desk)
    again = lambda: add_application(desk, ana.person_id, ana.role_id, Stage.APPLIED)
    assert refused(desk, again) == "application.there_already"
    end(desk, ana.application_id, K.WITHDREW)
    leads_back_and_forth(desk, again)


@pytest.mark.parametrize(
    ("stage", "turn"),
    [(Stage.SUBMITTED, Turn.CLIENT), (Stage.OFFERED, Turn.CANDIDATE), (Stage.SCREENING, Turn.OURS)],
)
def test_a_move_proposes_whose_turn_it_is(desk: Desk, stage: Stage, turn: Turn) -> None:
    ana = add_candidate(desk)
    leads_back_and_forth(desk, lambda: move_application(desk, ana.application_id, stage))
    (application,) = found(desk, records.Application, id=ana.application_id)
    assert (application.stage, application.turn) == (stage, turn)


def test_a_move_stops_no_clock_but_applying_starts_it(desk: Desk, clock: FakeClock) -> None:
    quiet, sourced = add_candidate(desk, "Ana", Stage.SCREENING), add_candidate(desk, "Ben", Stage.SOURCED)
    clock.advance(days=10)
    move_application(desk, quiet.application_id, Stage.SUBMITTED)
    move_application(desk, sourced.application_id, Stage.APPLIED)
    assert kinds_at(desk, quiet.person_id) == ["message"]
    assert kinds_at(desk, sourced.person_id) == []


def test_moving_nowhere_or_after_the_end_is_refused(desk: Desk) -> None:
    ana = add_candidate(desk)
    stay = lambda: move_application(desk, ana.application_id, Stage.INTERVIEWING)
    assert refused(desk, stay) == "application.same_stage"
    end(desk, ana.application_id, K.DECLINED_BY_US)
    for act in (
        lambda: move_application(desk, ana.application_id, Stage.FINAL),
        lambda: set_turn(desk, ana.application_id, Turn.OURS),
        lambda: mark_runner_up(desk, ana.application_id),
        lambda: decline_application(desk, ana.application_id, Ending()),
    ):
        assert refused(desk, act) == "application.ended"
    assert refused(desk, lambda: move_application(desk, 99, Stage.FINAL)) == "record.gone"


@pytest.mark.parametrize(
    ("kind", "stage", "kinds"),
    [
        (K.DECLINED_BY_CLIENT, Stage.INTERVIEWING, ["closure"]),
        (K.DECLINED_BY_US, Stage.SCREENING, ["closure"]),
        (K.DECLINED_BY_US, Stage.APPLIED, ["message"]),
        (K.DECLINED_BY_US, Stage.SOURCED, []),
        (K.WENT_SILENT, Stage.INTERVIEWING, ["task"]),
        (K.WITHDREW, Stage.INTERVIEWING, ["task", "task"]),
        (K.TURNED_OFFER_DOWN, Stage.OFFERED, ["task", "task"]),
        (K.MOVED_TO_ANOTHER_ROLE, Stage.INTERVIEWING, []),
        (K.HIRED, Stage.OFFERED, []),
    ],
)
def test_what_an_ending_owes(desk: Desk, kind: DispositionKind, stage: Stage, kinds: list[str]) -> None:
    ana = add_candidate(desk, stage=stage)
    end(desk, ana.application_id, kind)
    assert kinds_at(desk, ana.person_id) == kinds


@pytest.mark.parametrize("kind", [K.WITHDREW, K.TURNED_OFFER_DOWN])
def test_who_left_is_called_again_after_90_days(desk: Desk, kind: DispositionKind) -> None:
    ana = add_candidate(desk)
    end(desk, ana.application_id, kind)
    (check_in,) = found(desk, records.CheckIn, person_id=ana.person_id)
    assert check_in.due_on == dt.date(2027, 2, 22)


def test_a_decision_of_tomorrow_is_refused(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    later = Ending(decided_on=clock.today() + dt.timedelta(days=1))
    act = lambda: decline_application(desk, ana.application_id, later)
    assert refused(desk, act) == "ending.decided_later"


def test_the_wait_begins_with_the_decision(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    decided_on = clock.today() - dt.timedelta(days=7)
    decline_application(desk, ana.application_id, Ending(decided_on=decided_on))
    (closure,) = found(desk, records.Closure)
    assert closure.since == decided_on


def test_an_offer_that_is_signed_opens_the_runner_ups_closure_first(desk: Desk) -> None:
    first = add_candidate(desk, "Ana", Stage.OFFERED)
    second = add_candidate(desk, "Ben", Stage.FINAL, first.role_id)
    third = add_candidate(desk, "Cy", Stage.FINAL, first.role_id)
    leads_back_and_forth(desk, lambda: mark_runner_up(desk, second.application_id))
    leads_back_and_forth(desk, lambda: move_application(desk, first.application_id, Stage.HIRED))

    (closure,) = found(desk, records.Closure)
    assert (closure.person_id, closure.runner_up) == (second.person_id, True)
    assert [row.why for row in queue_at(desk, second.person_id)] == ["closure.declined_by_client"]
    assert kinds_at(desk, third.person_id) == []


def test_an_offer_that_is_lost_says_call_the_runner_up_first(desk: Desk) -> None:
    first = add_candidate(desk, "Ana", Stage.OFFERED)
    second = add_candidate(desk, "Ben", Stage.FINAL, first.role_id)
    mark_runner_up(desk, second.application_id)
    record_attempt(desk, second.person_id, Reached(AttemptOutcome.SPOKE))
    end(desk, first.application_id, K.TURNED_OFFER_DOWN)
    (task,) = found(desk, records.Task, person_id=second.person_id)
    assert task.kind == "call_runner_up"


def test_reopening_cancels_the_closure_and_keeps_the_history(desk: Desk) -> None:
    ana = add_declined(desk)
    leads_back_and_forth(desk, lambda: reopen_application(desk, ana.application_id))
    assert kinds_at(desk, ana.person_id) == []
    assert history_keys(desk, ana.person_id)[-2:] == ["ended.declined_by_client", "application.reopened"]
    assert refused(desk, lambda: reopen_application(desk, ana.application_id)) == "application.not_ended"


def test_a_fixed_date_needs_its_day_and_holds_the_silence_back(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    without = lambda: set_turn(desk, ana.application_id, Turn.FIXED_DATE)
    assert refused(desk, without) == "turn.date_needed"
    interview = dt.date(2026, 12, 10)
    leads_back_and_forth(desk, lambda: set_turn(desk, ana.application_id, Turn.FIXED_DATE, interview))
    assert kinds_at(desk, ana.person_id, dt.datetime(2026, 12, 10, 12, tzinfo=dt.UTC)) == []
    assert kinds_at(desk, ana.person_id, dt.datetime(2026, 12, 11, 12, tzinfo=dt.UTC)) == ["message"]


def test_nobody_is_chased_on_their_own_turn(desk: Desk, clock: FakeClock) -> None:
    ana = add_candidate(desk)
    leads_back_and_forth(desk, lambda: set_turn(desk, ana.application_id, Turn.CANDIDATE))
    clock.advance(days=60)
    assert kinds_at(desk, ana.person_id) == []


def test_what_may_be_told_is_written_down_after_the_end_only(desk: Desk) -> None:
    ana = add_candidate(desk)
    act = lambda: set_may_tell(desk, ana.application_id, "They wanted more SQL", "Jo")
    assert refused(desk, act) == "application.not_ended"
    end(desk, ana.application_id, K.DECLINED_BY_CLIENT)
    leads_back_and_forth(desk, act)
    (ending,) = found(desk, records.Disposition)
    assert (ending.may_tell, ending.cleared_with) == ("They wanted more SQL", "Jo")


def test_roles_are_added_and_named(desk: Desk) -> None:
    role = leads_back_and_forth(desk, lambda: add_role(desk, "Acme GmbH", "Dev (m/w/d)", "Jo"))
    other = leads_back_and_forth(desk, lambda: add_role(desk, "ACME  gmbh", "Ops"))
    assert [client.name for client in found(desk, records.Client)] == ["Acme GmbH"]
    words = RoleWords("Dev (m/w/d)", "developer", "my client in logistics", "Jo Meyer")
    leads_back_and_forth(desk, lambda: edit_role(desk, role, words))
    assert found(desk, records.Role, id=role)[0].spoken_title == "developer"
    assert found(desk, records.Client)[0].spoken_name == "my client in logistics"
    assert refused(desk, lambda: add_role(desk, "Acme GmbH", "ops")) == "role.there_already"
    assert refused(desk, lambda: edit_role(desk, other, words)) == "role.there_already"
    assert refused(desk, lambda: add_role(desk, " ", "Dev")) == "client.name_needed"
    assert refused(desk, lambda: add_role(desk, "Acme", " ")) == "role.title_needed"
    assert refused(desk, lambda: edit_role(desk, role, RoleWords(" "))) == "role.title_needed"
    assert refused(desk, lambda: edit_role(desk, 99, words)) == "record.gone"
