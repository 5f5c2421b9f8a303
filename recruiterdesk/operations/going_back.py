"""Back to a step of the undo history, and forward again: each step on the way as if undone by itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.many import QUIETLY, Progress
from recruiterdesk.storage.desk import Desk, Step
from recruiterdesk.storage.steps import STEPS_KEPT


@dataclass(frozen=True, slots=True)
class Travelled:
    """How many steps were taken, and where it ended before its aim: at which step, and why."""

    taken: int
    wanted: int
    stopped_at: Step | None = None
    refusal: Refusal | None = None


def go_back_to(desk: Desk, step_id: int, progress: Progress = QUIETLY) -> Travelled:
    """Undo every step that came after this one, the newest first; 0 undoes all that are known.

    Each is a change of its own: where one is refused, those before it stay undone, and it is named.
    """
    above = [step for step in desk.steps(STEPS_KEPT) if step.id > step_id]
    return _travel(above, lambda: desk.steps(1), desk.undo, progress)


def go_forward_to(desk: Desk, step_id: int, progress: Progress = QUIETLY) -> Travelled:
    """Do every undone step up to this one again, the oldest first.

    Each is a change of its own: where one is refused, those before it stay done, and it is named.
    """
    until = [step for step in desk.undone_steps(STEPS_KEPT) if step.id <= step_id]
    return _travel(until, lambda: desk.undone_steps(1), desk.redo, progress)


def _travel(
    steps: list[Step],
    next_steps: Callable[[], list[Step]],
    swap: Callable[[], Step],
    progress: Progress,
) -> Travelled:
    for taken, step in enumerate(steps):
        progress.tell(taken, len(steps))
        # Somebody else may have written meanwhile: their step is not among those that were seen.
        if [one.id for one in next_steps()] != [step.id]:
            return Travelled(taken, len(steps), step, Refusal("undo.changed_since", table=""))
        try:
            swap()
        except Refusal as refusal:
            return Travelled(taken, len(steps), step, refusal)
    progress.tell(len(steps), len(steps))
    return Travelled(len(steps), len(steps))
