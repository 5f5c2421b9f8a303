"""What the tray tells at a glance: whether somebody waits, for how long, and who comes next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import QueueRow, rows_of
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
class TrayView:
    """The figures of the tray."""

    state: TrayState
    waiting: int
    longest_wait: int


def tray_view(desk: Desk) -> TrayView:
    """Return what the tray shows as of now; a promise breaks that ends today or is broken."""
    waiting = queue_figures(desk).waiting()
    state = TrayState.SOMEBODY_WAITS if waiting else TrayState.NOBODY_WAITS
    return TrayView(
        state=TrayState.PROMISE_BREAKS if breaks_a_promise(desk) else state,
        waiting=waiting,
        longest_wait=longest_wait(desk, TELL_KINDS) if waiting else 0,
    )


def tray_people(desk: Desk) -> tuple[QueueRow, ...]:
    """Return the first people of the queue, at most three."""
    return rows_of(desk, queue_page(desk, QueuePart(kinds=TO_BE_CALLED), limit=NEXT_PEOPLE).standings)
