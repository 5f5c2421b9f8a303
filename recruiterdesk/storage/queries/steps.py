"""The undo history."""

from __future__ import annotations

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.steps import STEPS_KEPT, Step

__all__ = ["Step", "redo_history", "undo_history"]


def undo_history(desk: Desk) -> tuple[Step, ...]:
    """Return the steps that can be undone, newest first."""
    return tuple(desk.steps(STEPS_KEPT))


def redo_history(desk: Desk) -> tuple[Step, ...]:
    """Return the steps that can be redone, the next one first."""
    return tuple(desk.undone_steps(STEPS_KEPT))
