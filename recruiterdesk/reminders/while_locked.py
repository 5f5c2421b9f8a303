"""What rings while the desk is locked: due times and kinds of the next days, without a name."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import partial

from recruiterdesk.core.clock import Clock
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.reminders import DueReminder, Ring, RingingRules, rings_now
from recruiterdesk.reminders.announcement import AnnouncedItem, Announcement
from recruiterdesk.reminders.due import latest_of_each, ringing_rules
from recruiterdesk.reminders.ways import Ways
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reminder_marks import (
    ReminderAhead,
    confirm_shown,
    mark_announced,
    reminders_ahead,
)
from recruiterdesk.storage.stored_texts import instant_text

DAYS_AHEAD = 7
_NO_REASON = Reason(key="", values=())


@dataclass(frozen=True, slots=True)
class DueAhead:
    """What is due within the next seven days, and when it may ring; people are numbers here."""

    reminders: tuple[ReminderAhead, ...]
    rules: RingingRules


def due_ahead(desk: Desk) -> DueAhead:
    """Return what rings within the next seven days if nothing is done meanwhile."""
    until = desk.clock.now() + dt.timedelta(days=DAYS_AHEAD)
    return DueAhead(reminders_ahead(desk, until), ringing_rules(desk))


class RemindersWhileLocked:
    """Rings each moment once; `rung` is to be noted on the desk when it is open again."""

    def __init__(self, ahead: DueAhead, clock: Clock, ways: Ways) -> None:
        self._ahead = ahead
        self._clock = clock
        self._ways = ways
        self._under_way: set[DueReminder] = set()
        self.rung: list[DueReminder] = []

    def tick(self) -> None:
        """Ring what is due now; to be called every few seconds."""
        now = self._clock.now()
        due = [each.reminder for each in self._ahead.reminders if each.is_due(now)]
        pending = [one for one in due if one not in self._under_way and one not in self.rung]
        for ring in rings_now(latest_of_each(pending), self._ahead.rules, now):
            duties = {reminder.duty for reminder in ring.reminders}
            rung = [one for one in pending if one.duty in duties]
            self._under_way.update(rung)
            self._ways.show(_nameless(ring, now), partial(self._note, rung), partial(self._give_up, rung))

    def _note(self, rung: list[DueReminder], _way: object) -> None:
        self.rung += rung
        self._under_way.difference_update(rung)

    def _give_up(self, rung: list[DueReminder]) -> None:
        self._under_way.difference_update(rung)


def note_rung(desk: Desk, rung: list[DueReminder]) -> None:
    """Note on the open desk what rang while it was locked, so that it doesn't ring again.

    Raises:
        Refusal: the desk can't be written.
    """
    if rung:
        mark_announced(desk, rung)
        confirm_shown(desk, rung)


def _nameless(ring: Ring, now: dt.datetime) -> Announcement:
    first = ring.reminders[0]
    items = tuple(
        AnnouncedItem(one.kind, one.person_id, "", "", "", one.due_at, missed=False, reason=_NO_REASON)
        for one in ring.reminders
    )
    return Announcement(
        id=f"locked-{first.kind}-{first.source[0]}-{first.source[1]}-{instant_text(now)}",
        form=ring.form,
        items=items,
        with_names=False,
        is_locked=True,
    )
