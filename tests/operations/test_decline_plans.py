"""Before many are declined: who would hear it, the furthest first, and to whom nothing is owed."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from recruiterdesk.domain.words import DispositionKind, HearBy, Stage
from recruiterdesk.operations.applications import add_application, decline_application, move_application
from recruiterdesk.operations.decline_plans import DeclinePlan, preview_declines
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.many import ManyPeople, WhyLeft
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.plan_lines import DO_NOT_CONTACT, NO_ADDRESS, NO_NUMBER, NOTHING_OWED
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.stages import add_stage
from recruiterdesk.storage.desk import Desk
from tests.desks import add_candidate, add_declined, dump

BY_CLIENT = DispositionKind.DECLINED_BY_CLIENT


def plan_of(desk: Desk, *people: int) -> DeclinePlan:
    before = dump(desk)
    plan = preview_declines(desk, ManyPeople(people), BY_CLIENT)
    assert dump(desk) == before
    return plan


def test_the_furthest_hears_first_and_nothing_is_owed_before_they_applied(desk: Desk) -> None:
    applied = add_candidate(desk, "Ana Applied", Stage.APPLIED)
    screened = add_candidate(desk, "Ben Screened", Stage.SCREENING)
    final = add_candidate(desk, "Cy Final", Stage.FINAL)
    sourced = add_candidate(desk, "Di Sourced", Stage.SOURCED)
    plan = plan_of(desk, *(one.person_id for one in (applied, screened, final, sourced)))
    told = [(one.name, one.way, one.lacks) for one in plan.tellings]
    assert told == [
        ("Cy Final", HearBy.CALL, ""),
        ("Ben Screened", HearBy.ANNOUNCE, ""),
        ("Ana Applied", HearBy.MAIL, NO_ADDRESS),
    ]
    assert [(one.name, one.why) for one in plan.hears_nothing] == [("Di Sourced", NOTHING_OWED)]
    assert (plan.declined, plan.left) == (4, ())
    assert plan.last_day is not None


def test_calls_are_spread_under_the_limit_of_a_day(desk: Desk) -> None:
    change_settings(desk, replace(desk.settings, hard_calls_a_day=2, hard_calls_learn=False))
    waiting = add_declined(desk, "Wes Waiting", Stage.OFFERED)
    three = [add_candidate(desk, f"Person {n}", Stage.FINAL).person_id for n in range(3)]
    days = [one.on for one in plan_of(desk, *three).tellings]
    assert days[0] < days[1] == days[2] == plan_of(desk, *three).last_day
    assert all(one.person_id != waiting.person_id for one in plan_of(desk, *three).tellings)


def test_whoever_is_to_be_left_alone_hears_nothing(desk: Desk) -> None:
    final = add_candidate(desk, "Cy Final", Stage.FINAL)
    set_do_not_contact(desk, final.person_id, do_not_contact=True)
    plan = plan_of(desk, final.person_id)
    assert [(one.name, one.why) for one in plan.hears_nothing] == [("Cy Final", DO_NOT_CONTACT)]
    assert (plan.tellings, plan.last_day) == ((), None)


def test_who_stays_elsewhere_and_who_has_no_number_is_said(desk: Desk) -> None:
    person = add_person(desk, PersonDetails(full_name="Eve Lund"))
    role, other, ended = (add_role(desk, "Acme", title) for title in ("Dev", "Ops", "Old"))
    add_application(desk, person, role, Stage.FINAL)
    add_application(desk, person, other, Stage.SCREENING)
    add_application(desk, person, add_role(desk, "Acme", "Early"), Stage.CONTACTED)
    plan = preview_declines(desk, ManyPeople((person,), role_id=role), BY_CLIENT)
    assert [(one.elsewhere, one.lacks) for one in plan.tellings] == [(("Ops",), NO_NUMBER)]
    assert ended not in (role, other)


def test_where_it_has_ended_they_are_not_in_play_elsewhere(desk: Desk) -> None:
    person = add_person(desk, PersonDetails(full_name="Eve Lund"))
    role, other = (add_role(desk, "Acme", title) for title in ("Dev", "Ops"))
    add_application(desk, person, role, Stage.FINAL)
    ended = add_application(desk, person, other, Stage.SCREENING)
    decline_application(desk, ended, Ending(DispositionKind.WITHDREW))
    plan = preview_declines(desk, ManyPeople((person,), role_id=role), BY_CLIENT)
    assert [one.elsewhere for one in plan.tellings] == [()]


def test_whoever_is_not_declined_is_said_too(desk: Desk) -> None:
    contact = add_person(desk, PersonDetails(full_name="Dee Contact"))
    assert [one.why for one in plan_of(desk, contact, 999).left] == [
        WhyLeft.GONE,
        WhyLeft.NO_OPEN_APPLICATION,
    ]


def test_an_unwritten_wish_to_be_mailed_is_heeded(desk: Desk) -> None:
    person = add_person(
        desk, PersonDetails(full_name="Mia Mail", hear_by=HearBy.MAIL, emails=("m@example.com",))
    )
    add_application(desk, person, add_role(desk, "Acme", "Dev"), Stage.FINAL)
    assert [(one.way, one.lacks) for one in plan_of(desk, person).tellings] == [(HearBy.MAIL, "")]
    assert plan_of(desk, person).tellings[0].on >= dt.date(2020, 1, 1)


def test_the_recruiters_own_stage_is_named(desk: Desk) -> None:
    key = add_stage(desk, "Talk with the board", Stage.FINAL)
    one = add_candidate(desk, "Cy Final", Stage.FINAL)
    move_application(desk, one.application_id, key)
    assert [(each.stage, each.stage_key) for each in plan_of(desk, one.person_id).tellings] == [
        (Stage.FINAL, key)
    ]
