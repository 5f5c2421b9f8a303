"""Undo and redo of a step of very many rows, in a thread."""

from __future__ import annotations

from recruiterdesk.storage.desk import Desk, Step
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.workers import Reins


def swap_beside(desk: Desk, reins: Reins, *, undone: bool) -> Step:
    """Undo the last step, or redo what was undone last, on a connection of this thread's own.

    Raises:
        Refusal: there is none, or its rows were changed since.
        Cancelled: the reins were pulled, and nothing was changed.
    """
    with desk_beside(desk, reins) as beside:
        return beside.redo() if undone else beside.undo()
