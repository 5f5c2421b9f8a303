"""What changing a role's state would do: who hears it in which way and when, and who is left out."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.day_load import TIMES_AT_MOST
from recruiterdesk.domain.facts import PersonFacts
from recruiterdesk.domain.fan_out import NO_CHOICE, Choices, Telling, ToHear, is_owed_a_word, plan_tellings
from recruiterdesk.domain.words import HearBy, RoleState, Stage
from recruiterdesk.operations.plan_lines import (
    DO_NOT_CONTACT,
    KNEW_ALREADY,
    NOTHING_OWED,
    PAUSED_ALREADY,
    LeftOut,
    ToTell,
    left_out_people,
    stage_key_of,
    told_people,
)
from recruiterdesk.operations.role_people import RolePeople, people_of_role
from recruiterdesk.operations.telling_days import call_days, talking_days
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.day_load import day_load
from recruiterdesk.storage.rules import calling_key
from recruiterdesk.storage.waiting_calls import calls_waiting_beside
from recruiterdesk.storage.writer import Writer

# Of so many days of calls one day less is worth a longer today.
_WORTH_A_DAY = 10


@dataclass(frozen=True, slots=True)
class Taken:
    """One candidate who is taken up again, or could be; or who was hired.

    `was_told` says what those heard who are asked about one by one: "over", "paused" or "nothing".
    """

    application_id: int
    person_id: int
    name: str
    stage: Stage
    stage_key: str
    was_told: str = ""


@dataclass(frozen=True, slots=True)
class RolePlan:
    """What a change of a role's state does.

    `tellings` stand in the order in which they are told; `last_day` is when the last person will have heard.
    `explanation_key` names the sentence that stands where the recruiter gives no explanation. A preview says
    in `sooner` how many calls today had to bear for an earlier last day, and which day that is. A role that
    opens again takes up `resumed`, and offers `may_reopen`, who stay as they are.
    """

    role_id: int
    title: str
    client: str
    role_state: RoleState
    explanation_key: str
    calls_a_day: int = 0
    tellings: tuple[ToTell, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    last_day: dt.date | None = None
    sooner: tuple[int, dt.date] | None = None
    hired: Taken | None = None
    resumed: tuple[Taken, ...] = ()
    may_reopen: tuple[Taken, ...] = ()


def preview_role_change(desk: Desk, role_id: int, state: RoleState, choices: Choices = NO_CHOICE) -> RolePlan:
    """Return what changing a role's state would do, without doing it.

    Args:
        desk: the desk.
        role_id: the role.
        state: its new state.
        choices: what the recruiter chose otherwise than proposed.

    Raises:
        Refusal: the role is gone, has this state already, or is closed and can't be frozen.
    """
    reader = Writer(desk.database)
    known = people_of_role(reader, role_id)
    plan = plan_change(desk, known, state, choices)
    return replace(plan, sooner=_sooner(desk, known, plan, choices))


def plan_change(desk: Desk, known: RolePeople, state: RoleState, choices: Choices) -> RolePlan:
    """Work out what changing a role's state does.

    Raises:
        Refusal: the role has this state already, is closed and can't be frozen, or who was hired is not
            active there.
    """
    role = known.role
    if role.role_state is state:
        raise Refusal("role.same_state", role=role.title, state=str(state))
    if state is RoleState.FROZEN and role.role_state is not RoleState.OPEN:
        raise Refusal("role.not_open", role=role.title, state=str(role.role_state))
    key = f"explanation.role_{state}"
    plan = RolePlan(role.id, role.title, known.client.name, state, key, day_load(desk).usual)
    if state is RoleState.OPEN:
        return _with_resumed(plan, desk, known, choices)
    return _with_tellings(plan, desk, known, choices)


def hired_of(known: RolePeople, state: RoleState, choices: Choices) -> records.Application | None:
    """Return the active application that got the filled role.

    Raises:
        Refusal: the role is not filled, or who was chosen is not active there.
    """
    if choices.hired is None:
        return None
    if state is not RoleState.FILLED:
        raise Refusal("role.hired_where_not_filled", role=known.role.title)
    for one in known.active:
        if one.id == choices.hired:
            return one
    raise Refusal("role.hired_not_active", role=known.role.title)


def hears_of_it(application: records.Application, state: RoleState) -> bool:
    """Tell whether a candidate is owed a word: from applied on; who waits already hears no second freeze."""
    if application.stage is Stage.HIRED:
        return False
    return is_owed_a_word(application.stage) and not (state is RoleState.FROZEN and application.paused)


def _with_tellings(plan: RolePlan, desk: Desk, known: RolePeople, choices: Choices) -> RolePlan:
    hired = hired_of(known, plan.role_state, choices)
    others = [one for one in known.active if hired is None or one.id != hired.id]
    why = {one.id: _why_left_out(one, known, plan.role_state, choices) for one in others}
    hearing = {one.id: one for one in others if not why[one.id]}
    planned = _planned(desk, known, hearing, choices)
    tellings = told_people(desk, planned, hearing, known.people)
    return replace(
        plan,
        tellings=tellings,
        left_out=left_out_people(desk, others, known.people, why),
        last_day=max((telling.on for telling in tellings), default=None),
        hired=_taken(desk, hired, known) if hired else None,
    )


def _planned(
    desk: Desk, known: RolePeople, hearing: dict[int, records.Application], choices: Choices
) -> tuple[Telling, ...]:
    waiting = calls_waiting_beside(desk, known.role.id)
    people = [
        ToHear(
            one.id, one.stage, choices.ways.get(one.id, known.person_of(one).hear_by), one.last_substance_on,
            calling_key(PersonFacts(known.person_of(one))), one.runner_up_since is not None,
            waiting.pop(one.person_id, None),
        )
        for one in hearing.values()
    ]  # fmt: skip
    days = call_days(desk, choices.calls_today)
    return plan_tellings(people, days, tuple(waiting.values()), talking_days(desk))


def _sooner(desk: Desk, known: RolePeople, plan: RolePlan, choices: Choices) -> tuple[int, dt.date] | None:
    """Return how many calls today would have to bear for the last person to hear on an earlier day."""
    calls = [telling.on for telling in plan.tellings if telling.way is not HearBy.MAIL]
    today = desk.clock.today()
    if not calls or calls[-1] <= today:
        return None
    bears = call_days(desk, choices.calls_today).load.on(today)
    wanted = bears + calls.count(calls[-1])
    if wanted > bears * TIMES_AT_MOST or len(calls) > bears * _WORTH_A_DAY:
        return None
    raised = _with_tellings(plan, desk, known, replace(choices, calls_today=wanted)).last_day
    return (wanted, raised) if raised is not None and raised < calls[-1] else None


def _why_left_out(
    application: records.Application, known: RolePeople, state: RoleState, choices: Choices
) -> str:
    if known.person_of(application).do_not_contact:
        return DO_NOT_CONTACT
    if not hears_of_it(application, state):
        return PAUSED_ALREADY if application.paused and state is RoleState.FROZEN else NOTHING_OWED
    return KNEW_ALREADY if application.id in choices.knew else ""


def _with_resumed(plan: RolePlan, desk: Desk, known: RolePeople, choices: Choices) -> RolePlan:
    """Whom nobody told of a freeze simply goes on; all others are asked about one by one."""
    unasked = [_taken(desk, one, known) for one in known.active if known.untold(one)]
    asked = [
        *(_taken(desk, one, known, "paused") for one in known.active if one.paused and not known.untold(one)),
        *(_taken(desk, one, known, "nothing") for one in known.closed_with_role if not known.told(one)),
        *(_taken(desk, one, known, "over") for one in known.closed_with_role if known.told(one)),
    ]
    chosen = choices.taken_up
    if chosen is None:
        chosen = frozenset(one.application_id for one in asked if one.was_told != "over")
    return replace(
        plan,
        resumed=(*unasked, *(one for one in asked if one.application_id in chosen)),
        may_reopen=tuple(one for one in asked if one.application_id not in chosen),
    )


def _taken(desk: Desk, application: records.Application, known: RolePeople, was_told: str = "") -> Taken:
    person = known.person_of(application)
    return Taken(
        application.id, person.id, person.full_name, application.stage, stage_key_of(desk, application),
        was_told,
    )  # fmt: skip
