"""Carries out the erasures whose days of grace are over."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from recruiterdesk.operations.erasing import ErasedPeople, EraseOrder, erase_by_order
from recruiterdesk.operations.reviewing import take_back_erasure
from recruiterdesk.storage.backups.soundness import AskedToStop, never
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_draft import load_round, open_call
from recruiterdesk.storage.queries.keeping import due_erasures, keep_facts
from recruiterdesk.storage.queries.stored_records import people_by_id

NOBODY = ErasedPeople(0, 0)


@dataclass(frozen=True, slots=True)
class DueErasures:
    """What was erased, and who was not, by name: they are in play again, or wait for an answer."""

    erased: ErasedPeople
    stayed: tuple[str, ...] = ()


def erase_who_is_due(desk: Desk, asked_to_stop: AskedToStop = never) -> DueErasures:
    """Erase everybody whose day has come, for good; who is in a call just now is erased after it.

    Who is on the page of the call is left there on that day, whether or not anything was noted yet.
    Nobody vanishes who came into play since it was decided, or who waits for an answer: their erasure is
    taken back, and the review speaks of them again.

    Raises:
        Refusal: the desk can't be written; nobody was erased.
    """
    stay = _due(desk, in_play=True)
    people = people_by_id(desk, stay)
    if stay:
        take_back_erasure(desk, stay)
    stayed = tuple(people[one].full_name for one in stay)
    if not _due(desk, in_play=False):
        return DueErasures(NOBODY, stayed)
    # Whoever was called, or kept after all, in the blink since is seen by the second look.
    order = EraseOrder(partial(_due, desk, in_play=False))
    return DueErasures(erase_by_order(desk, order, asked_to_stop=asked_to_stop), stayed)


def _due(desk: Desk, *, in_play: bool) -> list[int]:
    due, call, session = due_erasures(desk), open_call(desk), load_round(desk)
    kept = {call.person_id} if call is not None else set()
    if session is not None and due.get(session.current or 0) == desk.clock.today():
        # Nothing was noted yet, but they may be on the phone; a session that was left keeps nobody longer.
        kept.add(session.current or 0)
    facts = keep_facts(desk, due)
    return [one for one in due if one not in kept and facts[one].in_play is in_play]
