"""A role is frozen, filled, cancelled or opened again: what becomes of everyone who is active there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from recruiterdesk.core.memory import no_garbage_collection
from recruiterdesk.domain import records
from recruiterdesk.domain.fan_out import NO_CHOICE, ROLE_FROZEN, Choices, Telling, held_until, way_for
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, HearBy, RoleState, Stage
from recruiterdesk.operations.at_hand import matters_of
from recruiterdesk.operations.day_load import limit_day
from recruiterdesk.operations.ending import Ending, end_in
from recruiterdesk.operations.labels import label_for_role
from recruiterdesk.operations.role_opening import open_again
from recruiterdesk.operations.role_people import RolePeople, people_of_role
from recruiterdesk.operations.role_plans import RolePlan, hears_of_it, hired_of, plan_change
from recruiterdesk.operations.role_records import cancel_all, store_all, write_lines
from recruiterdesk.operations.scheduling import desk_calendar, schedule_check_in
from recruiterdesk.operations.telling import pause_after
from recruiterdesk.operations.untold import untold_since
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class Explanation:
    """What may be said of it, and with whom that was cleared."""

    text: str = ""
    cleared_with: str = ""


NO_EXPLANATION = Explanation()


def change_role_state(
    desk: Desk,
    role_id: int,
    state: RoleState,
    explanation: Explanation = NO_EXPLANATION,
    choices: Choices = NO_CHOICE,
) -> RolePlan:
    """Change a role's state, and what follows for its candidates, as one step; return what it did.

    Filled and cancelled end the active applications (role closed) and open the closures that are owed. Frozen
    opens a closure for everyone from applied on. Written answers wait until the calls of the same change are
    done. Open again cancels what is still to be told of the freeze or the end and takes those people up; who
    was told that it is over is only offered.

    Args:
        desk: the desk.
        role_id: the role.
        state: its new state.
        explanation: what may be told.
        choices: what the recruiter chose otherwise than proposed.

    Raises:
        Refusal: the role is gone, has this state already, is closed and can't be frozen, or who was hired is
            not active there.
    """

    def work(writer: Writer) -> RolePlan:
        known = people_of_role(writer, role_id)
        plan = plan_change(desk, known, state, choices)
        if state is RoleState.OPEN:
            writer.update(known.role, role_state=state, explanation="", cleared_with="")
            open_again(writer, desk, known, plan)
            return plan
        writer.update(
            known.role, role_state=state, explanation=explanation.text, cleared_with=explanation.cleared_with
        )
        waits_began = untold_since(writer, desk, known.active)
        _Change(writer, desk, known, plan, choices, waits_began).carry_out(explanation)
        return plan

    with no_garbage_collection():
        return desk.run_in_bulk(label_for_role(desk, f"role.{state}", role_id), work)


@dataclass(frozen=True, slots=True)
class _Change:
    writer: Writer
    desk: Desk
    known: RolePeople
    plan: RolePlan
    choices: Choices
    waits_began: dict[int, dt.date]

    def carry_out(self, explanation: Explanation) -> None:
        state = self.plan.role_state
        hired = hired_of(self.known, state, self.choices)
        others = [one for one in self.known.active if hired is None or one.id != hired.id]
        if state is RoleState.FROZEN:
            hearing = [one for one in others if hears_of_it(one, state)]
            self._open_closures(hearing, ROLE_FROZEN)
            write_lines(self.writer, self.desk, self.known.role, hearing, ROLE_FROZEN)
        else:
            self._end(others, explanation)
            hearing = [one for one in others if hears_of_it(one, state)]
            self._open_closures(hearing, str(DispositionKind.ROLE_CLOSED))
        if hired is not None:
            self._hire(hired)
        if self.choices.calls_today is not None:
            limit_day(self.writer, self.desk.clock.today(), self.choices.calls_today)

    def _end(self, others: Sequence[records.Application], explanation: Explanation) -> None:
        now, today = self.desk.clock.now(), self.desk.clock.today()
        hired = [one for one in others if one.stage is Stage.HIRED]
        closed = [one for one in others if one.stage is not Stage.HIRED]
        endings = [
            records.Disposition(
                0, one.id, DispositionKind.ROLE_CLOSED, today, now, one.stage,
                may_tell=explanation.text, cleared_with=explanation.cleared_with,
            )
            for one in closed
        ]  # fmt: skip
        store_all(self.writer, endings)
        line = f"ended.{DispositionKind.ROLE_CLOSED}"
        write_lines(self.writer, self.desk, self.known.role, closed, line)
        self._cancel(closure for one in closed for closure in self.known.untold(one))
        for one in hired:
            end_in(self.writer, self.desk, one, Ending(DispositionKind.HIRED))

    def _open_closures(self, hearing: Sequence[records.Application], cause: str) -> None:
        now, today = self.desk.clock.now(), self.desk.clock.today()
        planned = {one.application_id: one for one in self.plan.tellings}
        held = held_until(
            [Telling(one.application_id, one.way, one.on) for one in self.plan.tellings],
            today, desk_calendar(self.desk), self.desk.settings.answers,
        )  # fmt: skip
        opened: list[records.Closure] = []
        for one in hearing:
            telling = planned.get(one.id)
            wish = self.known.person_of(one).hear_by
            in_writing = (telling.way if telling else way_for(one.stage, wish, today)) is HearBy.MAIL
            opened.append(
                records.Closure(
                    0, one.person_id, one.id, cause, self.waits_began.get(one.id, today), one.stage, now,
                    runner_up=one.runner_up_since is not None, in_writing=in_writing,
                    way=self.choices.ways.get(one.id), changed_role_id=self.known.role.id,
                    held_until=held if in_writing and telling else None,
                )
            )  # fmt: skip
        knew = [closure for closure in opened if closure.application_id in self.choices.knew]
        store_all(self.writer, [closure for closure in opened if closure not in knew])
        for closure in knew:
            self._note_that_they_knew(closure)

    def _note_that_they_knew(self, closure: records.Closure) -> None:
        now = self.desk.clock.now()
        stored = self.writer.insert(
            replace(closure, closed_at=now, outcome=AttemptOutcome.ALREADY_KNEW, held_until=None)
        )
        known = [one for one in self.known.active if one.id == closure.application_id]
        write_lines(self.writer, self.desk, self.known.role, known, "role_known_already")
        if closure.cause == ROLE_FROZEN:
            pause_after(self.writer, self.desk, stored, None)
        else:
            schedule_check_in(self.writer, self.desk, matters_of(self.writer, closure.person_id))

    def _hire(self, hired: records.Application) -> None:
        today = self.desk.clock.today()
        self._cancel(self.known.untold(hired))
        moved = self.writer.update(
            hired, stage=Stage.HIRED, own_stage="", stage_since=today, paused=False, fixed_on=None
        )
        end_in(self.writer, self.desk, moved, Ending(DispositionKind.HIRED))

    def _cancel(self, closures: Iterable[records.Closure]) -> None:
        cancel_all(self.writer, self.desk.clock.now(), closures)
