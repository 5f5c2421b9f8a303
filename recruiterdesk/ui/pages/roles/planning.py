"""Works out what a change of a role would do, and does it: at once for few people, in a thread for many."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from recruiterdesk.core.changes import Changes
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.fan_out import Choices
from recruiterdesk.domain.words import RoleState
from recruiterdesk.operations.role_changes import Explanation, change_role_state
from recruiterdesk.operations.role_plans import RolePlan, preview_role_change
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.every_kind import EVERY_KIND
from recruiterdesk.storage.queries.role_reach import many_concerned
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins, Work

# A plan for so many people is worked out and written within the 50 ms that the window may stand still.
AT_ONCE = 60


class Planning(QObject):
    """One thing at a time: a newer question takes the place of one that is still worked on.

    Signals:
        planned: a RolePlan.
        done: it was changed.
        refused: the Refusal.
        working: whether a thread works; the second value tells that it writes.
        given_up: writing was cancelled, and nothing was changed.
    """

    planned = Signal(object)
    done = Signal(object)
    refused = Signal(object)
    working = Signal(bool, bool)
    given_up = Signal()

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._work: Work | None = None
        self._writes = False

    def is_working(self) -> bool:
        return self._work is not None

    def is_writing(self) -> bool:
        return self._work is not None and self._writes

    def ask(self, role_id: int, state: RoleState, choices: Choices) -> None:
        """Work the plan out."""
        self.cancel()
        self._begin(role_id, lambda desk: preview_role_change(desk, role_id, state, choices), self.planned)

    def change(self, role_id: int, state: RoleState, explanation: Explanation, choices: Choices) -> None:
        """Carry the plan out as one step."""
        self.cancel()
        self._begin(
            role_id, lambda desk: change_role_state(desk, role_id, state, explanation, choices), self.done
        )

    def cancel(self) -> None:
        """Give up what is worked on; what is being written is taken back before `given_up` is said."""
        if self._work is None:
            return
        if self._writes:
            self._work.cancel()
        else:
            self._work.abandon()

    def _begin(self, role_id: int, act: Callable[[Desk], RolePlan], ready: object) -> None:
        writes = ready is self.done
        if not many_concerned(self._desk, role_id, AT_ONCE):
            self._do_at_once(act, writes=writes)
            return
        self._writes = writes
        work = self._work = Work(partial(_beside, self._desk, act))
        work.finished.connect(partial(self._finish, writes=writes))
        work.refused.connect(self._refuse)
        work.cancelled.connect(self._give_up)
        work.broken.connect(self._end)
        self.working.emit(True, writes)
        work.start()

    def _do_at_once(self, act: Callable[[Desk], RolePlan], *, writes: bool) -> None:
        try:
            plan = act(self._desk)
        except Refusal as refusal:
            self.refused.emit(refusal)
            return
        (self.done if writes else self.planned).emit(plan)

    def _finish(self, plan: RolePlan, *, writes: bool) -> None:
        self._end()
        if not writes:
            self.planned.emit(plan)
            return
        self._desk.changed_elsewhere()
        key = f"role.{plan.role_state}"
        self._desk.announcer.publish(Changes(EVERY_KIND, frozenset(), key, (("role", plan.title),)))
        self.done.emit(plan)

    def _refuse(self, refusal: Refusal) -> None:
        self._end()
        self.refused.emit(refusal)

    def _give_up(self) -> None:
        wrote = self._writes
        self._end()
        if wrote:
            self.given_up.emit()

    def _end(self, *_outcome: object) -> None:
        self._work = None
        self.working.emit(False, False)


def _beside(desk: Desk, act: Callable[[Desk], RolePlan], reins: Reins) -> RolePlan:
    with desk_beside(desk, reins) as beside:
        return act(beside)
