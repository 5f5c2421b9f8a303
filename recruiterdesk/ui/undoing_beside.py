"""Undo and redo of a step of very many rows, in a thread."""

from __future__ import annotations

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk, Step
from recruiterdesk.ui.workers import Cancelled, Reins


def swap_beside(desk: Desk, reins: Reins, *, undone: bool) -> Step:
    """Undo the last step, or redo what was undone last, on a connection of this thread's own.

    Raises:
        Refusal: there is none, or its rows were changed since.
        Cancelled: the reins were pulled, and nothing was changed.
    """
    beside = desk.beside()
    beside.stop_when(reins.is_pulled)
    try:
        return beside.redo() if undone else beside.undo()
    except Refusal as refusal:
        if reins.is_pulled():
            raise Cancelled from refusal
        raise
    finally:
        beside.close()
