"""What the tray tells at a glance: whether somebody waits, for how long, and who comes next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import rows_of
from recruiterdesk.storage.queries.queue_figures import (
    TELL_KINDS,
    breaks_a_promise,
    longest_wait,
    queue_figures,
)
from recruiterdesk.storage.queries.queue_order import QueuePart, queue_page

NEXT_PEOPLE = 3
TO_BE_CALLED = frozenset(CallKind) - {CallKind.TASK}


class TrayState(StrEnum):
    """How pressing it is."""

    NOBODY_WAITS = "nobody_waits"
    SOMEBODY_WAITS = "somebody_waits"
    PROMISE_BREAKS = "promise_breaks"


@dataclass(frozen=True, slots=True)
class NextPerson:
    """Somebody whom the menu names; `role` is "" where the call is about none.

    `in_play` tells those about whom nothing was decided from those who are to hear a no.
    """

    person_id: int
    name: str
    role: str
    in_play: bool = False


@dataclass(frozen=True, slots=True)
class TrayView:
    """What the tray shows: the figures, and whom to call next."""

    state: TrayState
    waiting: int
    longest_wait: int
    next_people: tuple[NextPerson, ...]


def tray_view(desk: Desk) -> TrayView:
    """Return what the tray shows as of now; a promise breaks that ends today or is broken."""
    waiting = queue_figures(desk).waiting()
    state = TrayState.SOMEBODY_WAITS if waiting else TrayState.NOBODY_WAITS
    return TrayView(
        state=TrayState.PROMISE_BREAKS if breaks_a_promise(desk) else state,
        waiting=waiting,
        longest_wait=longest_wait(desk, TELL_KINDS) if waiting else 0,
        next_people=_next_people(desk),
    )


def _next_people(desk: Desk) -> tuple[NextPerson, ...]:
    standings = queue_page(desk, QueuePart(kinds=TO_BE_CALLED), limit=NEXT_PEOPLE).standings
    return tuple(
        NextPerson(row.person_id, row.name, row.role, row.in_play) for row in rows_of(desk, standings)
    )
