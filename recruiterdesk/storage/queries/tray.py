"""What the tray tells at a glance: whether somebody waits, for how long, and who comes next."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import QueueRow, days_waiting, rows_of
from recruiterdesk.storage.queries.queue_order import queue_order
from recruiterdesk.storage.queries.stored_duties import StoredDuty
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
    queue = queue_order(desk)
    telling = [one for one in queue if one.kind in TELL_KINDS]
    today = desk.clock.today()
    breaking = any(_breaks(duty, today) for one in queue for duty in one.duties)
    state = TrayState.SOMEBODY_WAITS if telling else TrayState.NOBODY_WAITS
    comes = [one for one in queue if one.kind is not CallKind.TASK]
    return TrayView(
        state=TrayState.PROMISE_BREAKS if breaking else state,
        waiting=len(telling),
        longest_wait=max((days_waiting(desk, one.duties) for one in telling), default=0),
        next_people=rows_of(desk, comes[:NEXT_PEOPLE]),
    )


def _breaks(duty: StoredDuty, today: dt.date) -> bool:
    return duty.kind is CallKind.PROMISE and duty.due_on is not None and duty.due_on <= today
