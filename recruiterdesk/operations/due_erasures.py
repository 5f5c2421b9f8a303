"""Carries out the erasures whose days of grace are over."""

from __future__ import annotations

from functools import partial

from recruiterdesk.operations.erasing import ErasedPeople, EraseOrder, erase_by_order
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_draft import open_call
from recruiterdesk.storage.queries.keeping import due_erasures

NOBODY = ErasedPeople(0, 0)


def erase_who_is_due(desk: Desk, asked_to_stop: AskedToStop = never) -> ErasedPeople:
    """Erase everybody whose day has come, for good; who is in a call just now is erased after it.

    Raises:
        Refusal: the desk can't be written; nobody was erased.
    """
    if not _due(desk):
        return NOBODY
    # Whoever was called, or kept after all, in the blink since is seen by the second look.
    return erase_by_order(desk, EraseOrder(partial(_due, desk)), asked_to_stop=asked_to_stop)


def _due(desk: Desk) -> list[int]:
    call = open_call(desk)
    in_call = call.person_id if call is not None else None
    return [one for one in due_erasures(desk) if one != in_call]
