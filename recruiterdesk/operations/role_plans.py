"""What changing a role's state would do: who hears it in which way and when, and who is left out."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.fan_out import ToHear, is_owed_a_word, plan_tellings
from recruiterdesk.domain.words import HearBy, RoleState, Stage
from recruiterdesk.operations.role_people import RolePeople, in_play_elsewhere, people_of_role
from recruiterdesk.operations.scheduling import desk_calendar
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.waiting_calls import calls_waiting_beside
from recruiterdesk.storage.writer import Writer

NOTHING_OWED = "nothing_owed"
DO_NOT_CONTACT = "do_not_contact"
PAUSED_ALREADY = "paused_already"
NO_CHOICE: Mapping[int, HearBy] = {}


@dataclass(frozen=True, slots=True)
class ToTell:
    """One candidate who hears it: in which way, on which day, and the roles where they are in play still."""

    application_id: int
    person_id: int
    name: str
    stage: Stage
    way: HearBy
    on: dt.date
    elsewhere: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class LeftOut:
    """One candidate who hears nothing, and why: nothing_owed, do_not_contact or paused_already."""

    application_id: int
    person_id: int
    name: str
    stage: Stage
    why: str


@dataclass(frozen=True, slots=True)
class Taken:
    """One candidate who is taken up again, or could be."""

    application_id: int
    person_id: int
    name: str
    stage: Stage


@dataclass(frozen=True, slots=True)
class RolePlan:
    """What a change of a role's state does.

    `tellings` stand in the order in which they are told; `last_day` is when the last person will have heard.
    `explanation_key` names the sentence that stands where the recruiter gives no explanation. A role that
    opens again takes up `resumed`, and offers `may_reopen`: they were told that it is over.
    """

    role_id: int
    title: str
    client: str
    role_state: RoleState
    explanation_key: str
    tellings: tuple[ToTell, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    last_day: dt.date | None = None
    resumed: tuple[Taken, ...] = ()
    may_reopen: tuple[Taken, ...] = ()


def preview_role_change(
    desk: Desk, role_id: int, state: RoleState, ways: Mapping[int, HearBy] = NO_CHOICE
) -> RolePlan:
    """Return what changing a role's state would do, without doing it.

    Args:
        desk: the desk.
        role_id: the role.
        state: its new state.
        ways: the way that the recruiter chose for single applications, by id.

    Raises:
        Refusal: the role is gone, has this state already, or is closed and can't be frozen.
    """
    reader = Writer(desk.database)
    return plan_change(reader, desk, people_of_role(reader, role_id), state, ways)


def plan_change(
    reader: Writer, desk: Desk, known: RolePeople, state: RoleState, ways: Mapping[int, HearBy]
) -> RolePlan:
    """Work out what changing a role's state does.

    Raises:
        Refusal: the role has this state already, or is closed and can't be frozen.
    """
    role = known.role
    if role.role_state is state:
        raise Refusal("role.same_state", role=role.title, state=str(state))
    if state is RoleState.FROZEN and role.role_state is not RoleState.OPEN:
        raise Refusal("role.not_open", role=role.title, state=str(role.role_state))
    plan = RolePlan(role.id, role.title, known.client.name, state, f"explanation.role_{state}")
    if state is RoleState.OPEN:
        return _with_resumed(plan, known)
    return _with_tellings(plan, reader, desk, known, ways)


def hears_of_it(application: records.Application, state: RoleState) -> bool:
    """Tell whether a candidate is owed a word: from applied on; who waits already hears no second freeze."""
    return is_owed_a_word(application.stage) and not (state is RoleState.FROZEN and application.paused)


def _with_tellings(
    plan: RolePlan, reader: Writer, desk: Desk, known: RolePeople, ways: Mapping[int, HearBy]
) -> RolePlan:
    hearing = {
        one.id: one
        for one in known.active
        if hears_of_it(one, plan.role_state) and not known.person_of(one).do_not_contact
    }
    planned = plan_tellings(
        [
            ToHear(one.id, one.stage, ways.get(one.id, known.person_of(one).hear_by), one.last_substance_on)
            for one in hearing.values()
        ],
        desk.clock.today(),
        desk_calendar(desk),
        calls_a_day=desk.settings.hard_calls_a_day,
        calls_waiting=calls_waiting_beside(desk, plan.role_id),
    )
    elsewhere = in_play_elsewhere(reader, [one.person_id for one in hearing.values()], plan.role_id)
    tellings = []
    for telling in planned:
        one = hearing[telling.application_id]
        person = known.person_of(one)
        roles = elsewhere.get(person.id, ())
        tellings.append(
            ToTell(one.id, person.id, person.full_name, one.stage, telling.way, telling.on, roles)
        )
    left_out = [_left_out(one, known, plan.role_state) for one in known.active if one.id not in hearing]
    last_day = max((telling.on for telling in tellings), default=None)
    return replace(plan, tellings=tuple(tellings), left_out=tuple(left_out), last_day=last_day)


def _left_out(application: records.Application, known: RolePeople, state: RoleState) -> LeftOut:
    person = known.person_of(application)
    why = DO_NOT_CONTACT if person.do_not_contact else NOTHING_OWED
    if not person.do_not_contact and application.paused and state is RoleState.FROZEN:
        why = PAUSED_ALREADY
    return LeftOut(application.id, person.id, person.full_name, application.stage, why)


def _with_resumed(plan: RolePlan, known: RolePeople) -> RolePlan:
    paused = [one for one in known.active if one.paused or known.untold(one)]
    untold = [one for one in known.closed_with_role if not known.told(one)]
    told = [one for one in known.closed_with_role if known.told(one)]
    return replace(
        plan,
        resumed=tuple(_taken(one, known) for one in (*paused, *untold)),
        may_reopen=tuple(_taken(one, known) for one in told),
    )


def _taken(application: records.Application, known: RolePeople) -> Taken:
    person = known.person_of(application)
    return Taken(application.id, person.id, person.full_name, application.stage)
