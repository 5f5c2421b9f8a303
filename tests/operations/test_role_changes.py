from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, HearBy, RoleState, Stage, Turn
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.people import set_do_not_contact
from recruiterdesk.operations.role_changes import Explanation, change_role_state
from recruiterdesk.operations.role_plans import preview_role_change
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer
from tests.clock import FakeClock
from tests.desks import add_candidate, add_declined, dump, found, kinds_at, leads_back_and_forth, refused

FROZEN, FILLED, CANCELLED, OPEN = RoleState.FROZEN, RoleState.FILLED, RoleState.CANCELLED, RoleState.OPEN
STAGES = (Stage.SOURCED, Stage.APPLIED, Stage.SCREENING, Stage.INTERVIEWING, Stage.FINAL)


@pytest.fixture
def role(desk: Desk) -> int:
    """A role with one candidate at each of the stages, named after it."""
    role_id = add_role(desk, "Acme GmbH", "Dev")
    for stage in STAGES:
        add_candidate(desk, f"Is {stage}", stage, role_id)
    return role_id


def person(desk: Desk, stage: Stage) -> int:
    return found(desk, records.Person, full_name=f"Is {stage}")[0].id


def test_the_preview_changes_nothing_and_says_who_hears_how_and_when(desk: Desk, role: int) -> None:
    before = dump(desk)
    plan = preview_role_change(desk, role, FILLED)
    assert dump(desk) == before
    assert [(one.name, one.way) for one in plan.tellings] == [
        ("Is final", HearBy.CALL),
        ("Is interviewing", HearBy.CALL),
        ("Is screening", HearBy.ANNOUNCE),
        ("Is applied", HearBy.MAIL),
    ]
    assert [(one.name, one.why) for one in plan.left_out] == [("Is sourced", "nothing_owed")]
    assert plan.last_day == dt.date(2026, 11, 23)
    assert (plan.title, plan.client, plan.explanation_key) == ("Dev", "Acme GmbH", "explanation.role_filled")


def test_the_daily_limit_spreads_the_calls_behind_those_that_wait(desk: Desk, role: int) -> None:
    for number in range(7):
        add_declined(desk, f"Waits {number}")
    plan = preview_role_change(desk, role, FILLED)
    assert [one.on for one in plan.tellings] == [
        dt.date(2026, 11, 23),
        dt.date(2026, 11, 24),
        dt.date(2026, 11, 24),
        dt.date(2026, 11, 24),
    ]


def test_who_is_in_play_elsewhere_is_named_and_kept(desk: Desk, role: int) -> None:
    other = add_role(desk, "Umbrella", "Ops")
    final = person(desk, Stage.FINAL)
    add_application(desk, final, other, Stage.SCREENING)
    plan = preview_role_change(desk, role, FILLED)
    assert plan.tellings[0].elsewhere == ("Ops",)
    change_role_state(desk, role, FILLED)
    (kept,) = found(desk, records.Application, role_id=other)
    assert found(desk, records.Disposition, application_id=kept.id) == []


def test_who_asked_to_be_left_alone_is_left_out(desk: Desk, role: int) -> None:
    set_do_not_contact(desk, person(desk, Stage.FINAL), do_not_contact=True)
    plan = leads_back_and_forth(desk, lambda: change_role_state(desk, role, FILLED))
    assert ("Is final", "do_not_contact") in [(one.name, one.why) for one in plan.left_out]
    assert kinds_at(desk, person(desk, Stage.FINAL)) == []


@pytest.mark.parametrize("state", [FILLED, CANCELLED])
def test_the_end_of_a_role_ends_every_application_with_what_may_be_said(
    desk: Desk, role: int, state: RoleState
) -> None:
    said = Explanation("The client stopped the search.", "Jo")
    leads_back_and_forth(desk, lambda: change_role_state(desk, role, state, said))
    assert {str(one.kind) for one in found(desk, records.Disposition)} == {"role_closed"}
    assert {(one.may_tell, one.cleared_with) for one in found(desk, records.Disposition)} == {
        ("The client stopped the search.", "Jo")
    }
    kinds = {stage: kinds_at(desk, person(desk, stage)) for stage in STAGES}
    assert kinds == {
        Stage.SOURCED: [],
        Stage.APPLIED: ["message"],
        Stage.SCREENING: ["closure"],
        Stage.INTERVIEWING: ["closure"],
        Stage.FINAL: ["closure"],
    }


def test_a_freeze_opens_closures_and_ends_nothing(desk: Desk, role: int) -> None:
    leads_back_and_forth(desk, lambda: change_role_state(desk, role, FROZEN))
    assert found(desk, records.Disposition) == []
    assert {closure.cause for closure in found(desk, records.Closure)} == {"role_frozen"}
    assert kinds_at(desk, person(desk, Stage.APPLIED)) == ["message"]
    assert kinds_at(desk, person(desk, Stage.SOURCED)) == []


def test_the_way_can_be_chosen_for_one(desk: Desk, role: int) -> None:
    (screening,) = found(desk, records.Application, person_id=person(desk, Stage.SCREENING))
    change_role_state(desk, role, FROZEN, ways={screening.id: HearBy.MAIL})
    assert kinds_at(desk, person(desk, Stage.SCREENING)) == ["message"]


def test_a_thaw_takes_everyone_up_again(desk: Desk, role: int) -> None:
    change_role_state(desk, role, FROZEN)
    final = person(desk, Stage.FINAL)
    record_attempt(desk, final, Reached(AttemptOutcome.WILL_WAIT))
    plan = leads_back_and_forth(desk, lambda: change_role_state(desk, role, OPEN))
    assert {one.name for one in plan.resumed} == {f"Is {stage}" for stage in STAGES[1:]}
    assert all(kinds_at(desk, person(desk, stage)) == [] for stage in STAGES)
    assert not any(one.paused for one in found(desk, records.Application))


def test_a_second_freeze_finds_nobody_who_waits_already(desk: Desk, role: int) -> None:
    change_role_state(desk, role, FROZEN)
    change_role_state(desk, role, OPEN)
    (final,) = found(desk, records.Application, person_id=person(desk, Stage.FINAL))

    def pause(writer: Writer) -> None:
        writer.update(final, paused=True)

    desk.run(Label("pause"), pause)
    plan = change_role_state(desk, role, FROZEN)
    assert ("Is final", "paused_already") in [(one.name, one.why) for one in plan.left_out]


def test_who_was_told_that_it_is_over_is_only_offered(desk: Desk, role: int) -> None:
    change_role_state(desk, role, FROZEN)
    final = person(desk, Stage.FINAL)
    record_attempt(desk, final, Reached(AttemptOutcome.ENDED))
    plan = change_role_state(desk, role, OPEN)
    assert [one.name for one in plan.may_reopen] == ["Is final"]
    assert len(found(desk, records.Disposition)) == 1


def test_a_role_that_was_closed_in_error_opens_with_all_who_were_not_told(desk: Desk, role: int) -> None:
    change_role_state(desk, role, FROZEN)
    change_role_state(desk, role, FILLED)
    final = person(desk, Stage.FINAL)
    record_attempt(desk, final, Reached(AttemptOutcome.TOLD))
    plan = leads_back_and_forth(desk, lambda: change_role_state(desk, role, OPEN))
    assert [one.name for one in plan.may_reopen] == ["Is final"]
    assert len(found(desk, records.Disposition)) == 1
    assert kinds_at(desk, person(desk, Stage.SCREENING)) == []


def test_who_heard_of_the_freeze_only_is_taken_up_when_the_end_was_an_error(desk: Desk, role: int) -> None:
    change_role_state(desk, role, FROZEN)
    final = person(desk, Stage.FINAL)
    record_attempt(desk, final, Reached(AttemptOutcome.WILL_WAIT))
    change_role_state(desk, role, FILLED)
    assert kinds_at(desk, final) == ["closure"]

    plan = change_role_state(desk, role, OPEN)

    assert "Is final" in [one.name for one in plan.resumed]
    assert plan.may_reopen == ()
    assert kinds_at(desk, final) == []


def test_a_change_that_is_none_is_refused(desk: Desk, role: int) -> None:
    assert refused(desk, lambda: change_role_state(desk, role, OPEN)) == "role.same_state"
    assert refused(desk, lambda: preview_role_change(desk, 99, FROZEN)) == "record.gone"
    assert refused(desk, lambda: change_role_state(desk, 99, FROZEN)) == "record.gone"
    change_role_state(desk, role, CANCELLED)
    assert refused(desk, lambda: change_role_state(desk, role, FROZEN)) == "role.not_open"
    change_role_state(desk, role, FILLED)


def test_thousands_hear_it_as_one_step(desk: Desk, clock: FakeClock) -> None:
    role = add_role(desk, "Acme GmbH", "Dev")
    today = clock.today()

    def fill(writer: Writer) -> None:
        people = writer.insert_many([records.Person(0, f"Person {number}") for number in range(2000)])
        writer.insert_many(
            [
                records.Application(0, one.id, role, STAGES[one.id % 5], today, Turn.OURS, today, today)
                for one in people
            ]
        )

    desk.run(Label("fill"), fill)
    before = dump(desk)
    change_role_state(desk, role, FILLED)
    assert len(found(desk, records.Closure)) == 1600
    desk.undo()
    assert dump(desk) == before
