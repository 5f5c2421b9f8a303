"""The desk on a connection of a worker's own, where Cancel takes everything back."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import Desk, database_refusals
from recruiterdesk.ui.workers import Cancelled, Reins


@contextmanager
def desk_beside(desk: Desk, reins: Reins) -> Iterator[Desk]:
    """Give a connection for this thread; pulling the reins rolls back what runs on it.

    Raises:
        Cancelled: the reins were pulled, and nothing was changed.
        Refusal: the desk can't be read or written.
    """
    beside = desk.beside()
    beside.stop_when(reins.is_pulled)
    try:
        with database_refusals():
            yield beside
    except Refusal as refusal:
        if reins.is_pulled():
            raise Cancelled from refusal
        raise
    finally:
        beside.close()
