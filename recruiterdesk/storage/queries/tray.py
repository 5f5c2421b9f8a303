"""What the tray tells at a glance: whether somebody waits, for how long, and who comes next."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import QueueRow, call_queue
from recruiterdesk.storage.queries.today import TELL_KINDS

NEXT_PEOPLE = 3


class TrayState(StrEnum):
    """How pressing it is."""

    NOBODY_WAITS = "nobody_waits"
    SOMEBODY_WAITS = "somebody_waits"
    PROMISE_BREAKS = "promise_breaks"


@dataclass(frozen=True, slots=True)
class TrayView:
    """The figures of the tray; `next_people` are the first of the queue, at most three."""

    state: TrayState
    waiting: int
    longest_wait: int
    next_people: tuple[QueueRow, ...]


def tray_view(desk: Desk) -> TrayView:
    """Return what the tray shows as of now; a promise breaks that ends today or is broken."""
    queue = call_queue(desk)
    telling = [row for row in queue if row.kind in TELL_KINDS]
    today = desk.clock.today()
    breaking = any(row.promised_on is not None and row.promised_on <= today for row in queue)
    state = TrayState.SOMEBODY_WAITS if telling else TrayState.NOBODY_WAITS
    return TrayView(
        state=TrayState.PROMISE_BREAKS if breaking else state,
        waiting=len(telling),
        longest_wait=max((row.working_days_waiting for row in telling), default=0),
        next_people=tuple(row for row in queue if row.kind is not CallKind.TASK)[:NEXT_PEOPLE],
    )
