"""A role is frozen, filled, cancelled or opened again: what becomes of everyone who is active there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from recruiterdesk.domain import records
from recruiterdesk.domain.fan_out import ROLE_FROZEN, way_for
from recruiterdesk.domain.words import DispositionKind, HearBy, RoleState, Turn
from recruiterdesk.operations.ending import reopen_in
from recruiterdesk.operations.labels import label_for_role
from recruiterdesk.operations.role_people import RolePeople, people_of_role
from recruiterdesk.operations.role_plans import NO_CHOICE, RolePlan, hears_of_it, plan_change
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class Explanation:
    """What may be said of it, and with whom that was cleared; empty: RolePlan.explanation_key."""

    text: str = ""
    cleared_with: str = ""


NO_EXPLANATION = Explanation()


def change_role_state(
    desk: Desk,
    role_id: int,
    state: RoleState,
    explanation: Explanation = NO_EXPLANATION,
    ways: Mapping[int, HearBy] = NO_CHOICE,
) -> RolePlan:
    """Change a role's state, and what follows for its candidates, as one step; return what it did.

    Filled and cancelled end the active applications (role closed) and open the closures that are owed. Frozen
    opens a closure for everyone from applied on. Open again cancels what is still to be told of the freeze or
    the end and takes those people up; who was told that it is over is only offered.

    Args:
        desk: the desk.
        role_id: the role.
        state: its new state.
        explanation: what may be told.
        ways: the way that the recruiter chose for single applications, by id.

    Raises:
        Refusal: the role is gone, has this state already, or is closed and can't be frozen.
    """

    def work(writer: Writer) -> RolePlan:
        known = people_of_role(writer, role_id)
        plan = plan_change(writer, desk, known, state, ways)
        if state is RoleState.OPEN:
            writer.update(known.role, role_state=state, explanation="", cleared_with="")
            _resume(writer, desk, known)
            return plan
        writer.update(
            known.role, role_state=state, explanation=explanation.text, cleared_with=explanation.cleared_with
        )
        if state is not RoleState.FROZEN:
            _end_all(writer, desk, known, explanation)
        cause = ROLE_FROZEN if state is RoleState.FROZEN else str(DispositionKind.ROLE_CLOSED)
        _open_closures(writer, desk, known, state, _Telling(cause, ways))
        return plan

    return desk.run(label_for_role(desk, f"role.{state}", role_id), work)


@dataclass(frozen=True, slots=True)
class _Telling:
    cause: str
    ways: Mapping[int, HearBy]


def _end_all(writer: Writer, desk: Desk, known: RolePeople, explanation: Explanation) -> None:
    now, today = desk.clock.now(), desk.clock.today()
    writer.insert_many(
        [
            records.Disposition(
                0, one.id, DispositionKind.ROLE_CLOSED, today, now, one.stage,
                may_tell=explanation.text, cleared_with=explanation.cleared_with,
            )
            for one in known.active
        ]
    )  # fmt: skip
    _write_lines(writer, now, known, known.active, f"ended.{DispositionKind.ROLE_CLOSED}")
    _cancel(writer, now, [closure for one in known.active for closure in known.untold(one)])


def _open_closures(
    writer: Writer, desk: Desk, known: RolePeople, state: RoleState, telling: _Telling
) -> None:
    now, today = desk.clock.now(), desk.clock.today()
    hearing = [one for one in known.active if hears_of_it(one, state)]
    writer.insert_many(
        [
            records.Closure(
                0, one.person_id, one.id, telling.cause, today, one.stage, now,
                runner_up=one.runner_up_since is not None,
                in_writing=_way(one, known, telling, today) is HearBy.MAIL,
            )
            for one in hearing
        ]
    )  # fmt: skip
    if state is RoleState.FROZEN:
        _write_lines(writer, now, known, hearing, ROLE_FROZEN)


def _way(application: records.Application, known: RolePeople, telling: _Telling, today: dt.date) -> HearBy:
    wish = telling.ways.get(application.id, known.person_of(application).hear_by)
    return way_for(application.stage, wish, today)


def _resume(writer: Writer, desk: Desk, known: RolePeople) -> None:
    """Take up who was paused or not yet told; a closed application that was told of stays closed."""
    now, today = desk.clock.now(), desk.clock.today()
    waiting = [one for one in known.active if one.paused or known.untold(one)]
    _cancel(writer, now, [closure for one in waiting for closure in known.untold(one)])
    writer.update_many(
        [
            (one, replace(one, paused=False, turn=Turn.OURS, turn_since=today, fixed_on=None))
            for one in waiting
            if one.paused
        ]
    )
    _write_lines(writer, now, known, waiting, "role_open_again")
    for one in known.closed_with_role:
        if not known.told(one):
            reopen_in(writer, desk, one)


def _cancel(writer: Writer, now: dt.datetime, closures: Iterable[records.Closure]) -> None:
    writer.update_many([(one, replace(one, closed_at=now, cancelled=True)) for one in closures])


def _write_lines(
    writer: Writer,
    now: dt.datetime,
    known: RolePeople,
    applications: Sequence[records.Application],
    key: str,
) -> None:
    title = known.role.title
    writer.insert_many(
        [
            records.Activity(
                0,
                one.person_id,
                now,
                key,
                (("role", title), ("stage", str(one.stage))),
                application_id=one.id,
            )
            for one in applications
        ]
    )
