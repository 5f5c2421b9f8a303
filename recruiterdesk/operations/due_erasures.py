"""Carries out the erasures whose days of grace are over."""

from __future__ import annotations

from functools import partial

from recruiterdesk.operations.erasing import ErasedPeople, EraseOrder, erase_by_order
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_draft import load_round, open_call
from recruiterdesk.storage.queries.keeping import due_erasures

NOBODY = ErasedPeople(0, 0)


def erase_who_is_due(desk: Desk, asked_to_stop: AskedToStop = never) -> ErasedPeople:
    """Erase everybody whose day has come, for good; who is in a call just now is erased after it.

    Who is on the page of the call is left there on that day, whether or not anything was noted yet.

    Raises:
        Refusal: the desk can't be written; nobody was erased.
    """
    if not _due(desk):
        return NOBODY
    # Whoever was called, or kept after all, in the blink since is seen by the second look.
    return erase_by_order(desk, EraseOrder(partial(_due, desk)), asked_to_stop=asked_to_stop)


def _due(desk: Desk) -> list[int]:
    due, call, session = due_erasures(desk), open_call(desk), load_round(desk)
    kept = {call.person_id} if call is not None else set()
    if session is not None and due.get(session.current or 0) == desk.clock.today():
        # Nothing was noted yet, but they may be on the phone; a session that was left keeps nobody longer.
        kept.add(session.current or 0)
    return [one for one in due if one not in kept]
