from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.fan_out import Choices
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, HearBy, RoleState, Stage, Turn
from recruiterdesk.operations.applications import (
    add_application,
    decline_application,
    mark_runner_up,
    move_application,
)
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import (
    PersonDetails,
    add_person,
    details_of,
    edit_person,
    set_do_not_contact,
)
from recruiterdesk.operations.role_changes import Explanation, change_role_state
from recruiterdesk.operations.role_plans import preview_role_change
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.stages import add_stage
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer
from tests.clock import FakeClock
from tests.desks import (
    add_candidate,
    add_declined,
    dump,
    found,
    history_keys,
    kinds_at,
    leads_back_and_forth,
    refused,
)

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
        Stage.APPLIED: [],
        Stage.SCREENING: ["closure"],
        Stage.INTERVIEWING: ["closure"],
        Stage.FINAL: ["closure"],
    }


def test_a_freeze_opens_closures_and_ends_nothing(desk: Desk, role: int) -> None:
    leads_back_and_forth(desk, lambda: change_role_state(desk, role, FROZEN))
    assert found(desk, records.Disposition) == []
    assert {closure.cause for closure in found(desk, records.Closure)} == {"role_frozen"}
    assert kinds_at(desk, person(desk, Stage.APPLIED)) == []
    assert kinds_at(desk, person(desk, Stage.SOURCED)) == []


def test_the_way_can_be_chosen_for_one(desk: Desk, role: int) -> None:
    (screening,) = found(desk, records.Application, person_id=person(desk, Stage.SCREENING))
    change_role_state(desk, role, FROZEN, choices=Choices({screening.id: HearBy.MAIL}))
    (closure,) = found(desk, records.Closure, person_id=person(desk, Stage.SCREENING))
    assert (closure.in_writing, closure.way) == (True, HearBy.MAIL)


CALLED = (Stage.SCREENING, Stage.INTERVIEWING, Stage.FINAL)


def tell(desk: Desk, stage: Stage) -> None:
    record_attempt(desk, person(desk, stage), Reached(AttemptOutcome.TOLD))


@pytest.mark.parametrize("state", [FROZEN, FILLED])
def test_written_answers_wait_for_the_calls_and_come_when_the_last_is_done(
    desk: Desk, role: int, state: RoleState
) -> None:
    change_role_state(desk, role, state)
    applied = person(desk, Stage.APPLIED)
    for stage in CALLED:
        assert kinds_at(desk, applied) == []
        tell(desk, stage)
    assert kinds_at(desk, applied) == ["message"]
    desk.undo()
    assert kinds_at(desk, applied) == []
    desk.redo()
    assert kinds_at(desk, applied) == ["message"]


def test_written_answers_come_though_a_call_is_overdue(desk: Desk, role: int, clock: FakeClock) -> None:
    change_role_state(desk, role, FILLED)
    clock.set("2026-11-23T19:00")
    assert kinds_at(desk, person(desk, Stage.APPLIED)) == []
    clock.set("2026-11-24T09:00")
    assert kinds_at(desk, person(desk, Stage.APPLIED)) == ["message"]


def test_who_wants_it_in_writing_or_to_be_left_alone_holds_nobody_up(desk: Desk, role: int) -> None:
    change_role_state(desk, role, FILLED)
    record_attempt(desk, person(desk, Stage.FINAL), Reached(AttemptOutcome.WANTS_WRITING))
    set_do_not_contact(desk, person(desk, Stage.INTERVIEWING), do_not_contact=True)
    assert kinds_at(desk, person(desk, Stage.APPLIED)) == []
    tell(desk, Stage.SCREENING)
    assert kinds_at(desk, person(desk, Stage.APPLIED)) == ["message"]


def test_written_answers_alone_wait_for_nothing(desk: Desk) -> None:
    role = add_role(desk, "Acme GmbH", "Ops")
    applied = add_candidate(desk, "Alone", Stage.APPLIED, role)
    change_role_state(desk, role, CANCELLED)
    assert kinds_at(desk, applied.person_id) == ["message"]


def test_a_chosen_call_stands_above_the_wish_for_a_mail(desk: Desk, role: int) -> None:
    screening = person(desk, Stage.SCREENING)
    (known,) = found(desk, records.Person, id=screening)
    edit_person(desk, screening, replace(details_of(known, (), ()), hear_by=HearBy.MAIL))
    (application,) = found(desk, records.Application, person_id=screening)
    assert preview_role_change(desk, role, FILLED).tellings[-2].way is HearBy.MAIL
    change_role_state(desk, role, FILLED, choices=Choices({application.id: HearBy.CALL}))
    assert kinds_at(desk, screening) == ["closure"]


def test_who_knows_it_already_is_left_out_with_that_reason(desk: Desk, role: int) -> None:
    (final,) = found(desk, records.Application, person_id=person(desk, Stage.FINAL))
    choices = Choices(knew=frozenset({final.id}))
    plan = leads_back_and_forth(desk, lambda: change_role_state(desk, role, FILLED, choices=choices))
    assert ("Is final", "knew_already") in [(one.name, one.why) for one in plan.left_out]
    assert kinds_at(desk, final.person_id) == []
    (closure,) = found(desk, records.Closure, application_id=final.id)
    assert (closure.outcome, closure.closed_at) == (AttemptOutcome.ALREADY_KNEW, desk.clock.now())
    assert len(found(desk, records.CheckIn, person_id=final.person_id)) == 1
    assert "role_known_already" in history_keys(desk, final.person_id)


def test_who_knows_of_a_freeze_already_is_paused_with_a_next_word(desk: Desk, role: int) -> None:
    (final,) = found(desk, records.Application, person_id=person(desk, Stage.FINAL))
    change_role_state(desk, role, FROZEN, choices=Choices(knew=frozenset({final.id})))
    (paused,) = found(desk, records.Application, id=final.id)
    assert (paused.paused, paused.fixed_on) == (True, dt.date(2026, 12, 21))


def test_the_next_word_of_a_paused_search_follows_the_setting(desk: Desk, role: int) -> None:
    change_settings(desk, replace(desk.settings, pause_days=5))
    change_role_state(desk, role, FROZEN)
    record_attempt(desk, person(desk, Stage.FINAL), Reached(AttemptOutcome.WILL_WAIT))
    (paused,) = found(desk, records.Application, person_id=person(desk, Stage.FINAL))
    assert paused.fixed_on == dt.date(2026, 11, 30)
    wrong = replace(desk.settings, pause_days=0)
    assert refused(desk, lambda: change_settings(desk, wrong)) == "settings.number"


def test_who_was_hired_is_told_no_no(desk: Desk, role: int) -> None:
    (final,) = found(desk, records.Application, person_id=person(desk, Stage.FINAL))
    plan = leads_back_and_forth(
        desk, lambda: change_role_state(desk, role, FILLED, choices=Choices(hired=final.id))
    )
    assert plan.hired is not None
    assert plan.hired.name == "Is final"
    assert "Is final" not in {one.name for one in plan.tellings}
    (ended,) = found(desk, records.Disposition, application_id=final.id)
    assert ended.kind is DispositionKind.HIRED
    assert found(desk, records.Closure, application_id=final.id) == []
    assert found(desk, records.Application, id=final.id)[0].stage is Stage.HIRED


def test_the_runner_up_hears_first_that_the_role_is_filled(desk: Desk, role: int) -> None:
    (final,) = found(desk, records.Application, person_id=person(desk, Stage.FINAL))
    (second,) = found(desk, records.Application, person_id=person(desk, Stage.INTERVIEWING))
    add_candidate(desk, "Also final", Stage.FINAL, role)
    mark_runner_up(desk, second.id)
    plan = change_role_state(desk, role, FILLED, choices=Choices(hired=final.id))
    assert [one.name for one in plan.tellings[:2]] == ["Is interviewing", "Also final"]
    (ended,) = found(desk, records.Disposition, application_id=second.id)
    assert ended.kind is DispositionKind.ROLE_CLOSED
    assert len(found(desk, records.Closure, application_id=second.id)) == 1


def test_only_an_active_candidate_of_a_filled_role_was_hired(desk: Desk, role: int) -> None:
    other = add_candidate(desk, "Elsewhere")
    (final,) = found(desk, records.Application, person_id=person(desk, Stage.FINAL))
    for state, hired, key in (
        (FILLED, other.application_id, "role.hired_not_active"),
        (FROZEN, final.id, "role.hired_where_not_filled"),
    ):
        choices = Choices(hired=hired)
        assert refused(desk, lambda s=state, c=choices: change_role_state(desk, role, s, choices=c)) == key  # type: ignore[misc]


def test_who_stands_at_hired_ends_as_hired(desk: Desk, role: int) -> None:
    hired = add_candidate(desk, "At hired", Stage.HIRED, role)
    plan = change_role_state(desk, role, FILLED)
    assert ("At hired", "nothing_owed") in [(one.name, one.why) for one in plan.left_out]
    (ended,) = found(desk, records.Disposition, application_id=hired.application_id)
    assert ended.kind is DispositionKind.HIRED


def test_nothing_is_owed_where_everybody_was_only_sourced(desk: Desk) -> None:
    role = add_role(desk, "Acme GmbH", "Ops")
    sourced = add_candidate(desk, "Sourced", Stage.SOURCED, role)
    plan = change_role_state(desk, role, FILLED)
    assert (plan.tellings, plan.last_day) == ((), None)
    assert kinds_at(desk, sourced.person_id) == []


def test_an_empty_role_is_frozen_and_opened(desk: Desk) -> None:
    role = add_role(desk, "Acme GmbH", "Ops")
    assert leads_back_and_forth(desk, lambda: change_role_state(desk, role, FROZEN)).tellings == ()
    assert leads_back_and_forth(desk, lambda: change_role_state(desk, role, OPEN)).resumed == ()


def test_who_has_no_number_or_no_address_is_pointed_out(desk: Desk, role: int) -> None:
    for name, stage in (("No number", Stage.FINAL), ("No address", Stage.APPLIED)):
        person_id = add_person(desk, PersonDetails(name))
        add_application(desk, person_id, role, stage)
    lacks = {one.name: one.lacks for one in preview_role_change(desk, role, FILLED).tellings}
    assert (lacks["No number"], lacks["No address"]) == ("no_number", "no_address")
    assert lacks["Is final"] == ""


def test_an_application_that_ended_meanwhile_is_left_as_it_is(desk: Desk, role: int) -> None:
    (final,) = found(desk, records.Application, person_id=person(desk, Stage.FINAL))
    choices = Choices({final.id: HearBy.MAIL})
    decline_application(desk, final.id, Ending(DispositionKind.WITHDREW))
    plan = change_role_state(desk, role, FILLED, choices=choices)
    assert "Is final" not in {one.name for one in (*plan.tellings, *plan.left_out)}
    (ended,) = found(desk, records.Disposition, application_id=final.id)
    assert ended.kind is DispositionKind.WITHDREW


def test_a_call_that_waits_for_them_already_tells_both(desk: Desk, role: int) -> None:
    other = add_role(desk, "Umbrella", "Ops")
    final = person(desk, Stage.FINAL)
    second = add_application(desk, final, other, Stage.FINAL)
    decline_application(desk, second, Ending())
    change_settings(desk, replace(desk.settings, hard_calls_a_day=3))
    assert preview_role_change(desk, role, FILLED).last_day == dt.date(2026, 11, 23)


def test_calls_of_today_leave_less_room(desk: Desk, role: int) -> None:
    told = add_declined(desk, "Told today")
    record_attempt(desk, told.person_id, Reached(AttemptOutcome.TOLD))
    change_settings(desk, replace(desk.settings, hard_calls_a_day=3))
    days = [one.on.day for one in preview_role_change(desk, role, FILLED).tellings]
    assert days == [23, 23, 24, 24]


def test_an_agreed_callback_keeps_its_day_in_the_plan(desk: Desk, role: int, clock: FakeClock) -> None:
    waits = add_declined(desk, "Waits", Stage.FINAL)
    at = clock.now() + dt.timedelta(days=1)
    record_attempt(desk, waits.person_id, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
    change_settings(desk, replace(desk.settings, hard_calls_a_day=2))
    days = [one.on.day for one in preview_role_change(desk, role, FILLED).tellings]
    assert days == [23, 23, 24, 24]


def test_a_raised_limit_of_today_lets_the_last_one_hear_sooner_and_is_part_of_the_step(
    desk: Desk, role: int
) -> None:
    change_settings(desk, replace(desk.settings, hard_calls_a_day=2))
    plan = preview_role_change(desk, role, FILLED)
    assert (plan.last_day, plan.sooner) == (dt.date(2026, 11, 24), (3, dt.date(2026, 11, 23)))
    choices = Choices(calls_today=3)
    raised = leads_back_and_forth(desk, lambda: change_role_state(desk, role, FILLED, choices=choices))
    assert raised.last_day == dt.date(2026, 11, 23)
    assert [(one.day, one.hard_calls) for one in found(desk, records.DayLimit)] == [
        (dt.date(2026, 11, 23), 3)
    ]
    assert preview_role_change(desk, role, OPEN).sooner is None


def test_a_longer_today_is_not_proposed_where_it_saves_one_of_many_days(desk: Desk, role: int) -> None:
    change_settings(desk, replace(desk.settings, hard_calls_a_day=1))
    for number in range(8):
        add_candidate(desk, f"Also final {number}", Stage.FINAL, role)
    assert preview_role_change(desk, role, FILLED).sooner is None


def test_only_whom_the_recruiter_takes_up_goes_on(desk: Desk, role: int) -> None:
    change_role_state(desk, role, FROZEN)
    ids = {}
    for stage, outcome in (
        (Stage.FINAL, AttemptOutcome.WILL_WAIT),
        (Stage.INTERVIEWING, AttemptOutcome.ENDED),
        (Stage.SCREENING, AttemptOutcome.WILL_WAIT),
    ):
        record_attempt(desk, person(desk, stage), Reached(outcome))
        ids[stage] = found(desk, records.Application, person_id=person(desk, stage))[0].id
    choices = Choices(taken_up=frozenset({ids[Stage.FINAL], ids[Stage.INTERVIEWING]}))
    plan = leads_back_and_forth(desk, lambda: change_role_state(desk, role, OPEN, choices=choices))
    assert {one.name for one in plan.resumed} == {"Is applied", "Is final", "Is interviewing"}
    assert [(one.name, one.was_told) for one in plan.may_reopen] == [("Is screening", "paused")]
    assert found(desk, records.Application, id=ids[Stage.SCREENING])[0].paused
    assert found(desk, records.Disposition) == []


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


def test_who_stands_at_an_added_stage_is_planned_by_it(desk: Desk, role: int) -> None:
    key = add_stage(desk, "Phone screen", Stage.SCREENING)
    screened = found(desk, records.Application, person_id=person(desk, Stage.SCREENING))[0]
    move_application(desk, screened.id, key)
    plan = preview_role_change(desk, role, FILLED)
    assert [(one.stage, one.stage_key) for one in plan.tellings if one.name == "Is screening"] == [
        (Stage.SCREENING, key)
    ]
    assert [one.stage_key for one in plan.left_out] == ["sourced"]
    change_role_state(desk, role, FILLED)
    opened = preview_role_change(desk, role, OPEN)
    assert {one.stage_key for one in (*opened.resumed, *opened.may_reopen)} >= {key, "final"}
