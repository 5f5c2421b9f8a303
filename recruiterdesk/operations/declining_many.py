"""Many open applications are declined at once, and what is owed to each is opened."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.duty_sources import CALL_RUNNER_UP
from recruiterdesk.domain.endings import TellingDuty, loses_offer
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.many import (
    QUIETLY,
    DoneForMany,
    LeftOut,
    Progress,
    Whom,
    do_for_many,
    open_applications,
)
from recruiterdesk.operations.role_records import cancel_all, store_all
from recruiterdesk.operations.telling_duties import telling_duties
from recruiterdesk.operations.untold import untold_since
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer

DECLINES = (DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US)


def decline_many(desk: Desk, whom: Whom, ending: Ending, progress: Progress = QUIETLY) -> DoneForMany:
    """Decline every open application that is meant, as `decline_application` declines one.

    Raises:
        Refusal: the ending is no decline, the decision lies in the future, or the desk can't be written.
    """
    if ending.kind not in DECLINES:
        raise Refusal("many.declines_only")
    decided_on = ending.decided_on or desk.clock.today()
    if decided_on > desk.clock.today():
        raise Refusal("ending.decided_later", date=decided_on.isoformat())

    def work(writer: Writer) -> DoneForMany:
        left = LeftOut()
        ending_now = open_applications(writer, whom, left)
        declining = _Declining(writer, desk, ending, decided_on, {one.id for one in ending_now})
        for part in progress.through(ending_now):
            declining.carry_out(part)
        return DoneForMany(len(ending_now), left.as_left(writer))

    return do_for_many(desk, work, lambda done: Label("decline.many", (("count", str(done)),)))


@dataclass(frozen=True, slots=True)
class _Declining:
    """What is known of the whole; `ids` are all applications that end."""

    writer: Writer
    desk: Desk
    ending: Ending
    decided_on: dt.date
    ids: set[int]

    def carry_out(self, part: Sequence[records.Application]) -> None:
        roles = {one.id: one for one in self.writer.find_among(records.Role, "id", {a.role_id for a in part})}
        self._end(part, roles)
        waits_began = untold_since(self.writer, self.desk, part)
        self._cancel_closures(part)
        self._finish_first_calls(part, roles)
        self._free_offers(part, roles)
        self._open_closures(part, waits_began)

    def _end(self, part: Sequence[records.Application], roles: dict[int, records.Role]) -> None:
        now, ending = self.desk.clock.now(), self.ending
        endings = [
            records.Disposition(
                0, one.id, ending.kind, self.decided_on, now, one.stage,
                ending.reason, ending.may_tell, ending.cleared_with,
            )
            for one in part
        ]  # fmt: skip
        lines = [
            records.Activity(
                0, one.person_id, now, f"ended.{ending.kind}",
                (("role", roles[one.role_id].title), ("stage", str(one.stage))), ending.reason, one.id,
            )
            for one in part
        ]  # fmt: skip
        store_all(self.writer, endings)
        store_all(self.writer, lines)

    def _cancel_closures(self, part: Sequence[records.Application]) -> None:
        found = self.writer.find_among(records.Closure, "application_id", [one.id for one in part])
        untold = [one for one in found if one.closed_at is None and not one.cancelled]
        cancel_all(self.writer, self.desk.clock.now(), untold)

    def _finish_first_calls(
        self, part: Sequence[records.Application], roles: dict[int, records.Role]
    ) -> None:
        """What was owed for being first in line is void with the application."""
        ended = {(one.person_id, roles[one.role_id].title) for one in part}
        tasks = self.writer.find_among(records.Task, "person_id", {one.person_id for one in part})
        void = [
            one
            for one in tasks
            if one.done_at is None and one.kind == CALL_RUNNER_UP and (one.person_id, one.text) in ended
        ]
        now = self.desk.clock.now()
        self.writer.update_many([(one, replace(one, done_at=now)) for one in void])

    def _free_offers(self, part: Sequence[records.Application], roles: dict[int, records.Role]) -> None:
        """Where an offer is free again, the runner-up who stays is called first."""
        freed = {one.role_id for one in part if loses_offer(self.ending.kind, one.stage)}
        others = [
            one
            for one in self.writer.find_among(records.Application, "role_id", freed)
            if one.runner_up_since is not None and one.id not in self.ids
        ]
        over = self.writer.find_among(records.Disposition, "application_id", [one.id for one in others])
        ended = {one.application_id for one in over}
        seconds = [one for one in others if one.id not in ended]
        self.writer.update_many(
            [(one, replace(one, runner_up_since=None, runner_up_told=False)) for one in seconds]
        )
        today, now = self.desk.clock.today(), self.desk.clock.now()
        tasks = [
            records.Task(0, one.person_id, CALL_RUNNER_UP, roles[one.role_id].title, today, now)
            for one in seconds
        ]
        store_all(self.writer, tasks)

    def _open_closures(self, part: Sequence[records.Application], waits_began: dict[int, dt.date]) -> None:
        duties = telling_duties(self.writer, self.desk, part, self.ending.kind)
        now = self.desk.clock.now()
        opened = [
            records.Closure(
                0, one.person_id, one.id, str(self.ending.kind),
                min(self.decided_on, waits_began.get(one.id, self.decided_on)), one.stage, now,
                runner_up=one.runner_up_since is not None,
                in_writing=duties[one.id] is TellingDuty.WRITTEN,
            )
            for one in part
            if duties[one.id] is not TellingDuty.NOTHING
        ]  # fmt: skip
        store_all(self.writer, opened)
