"""Rings the doorbell: marks what is due, shows it by the first notifier that works, notes that it did."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from functools import partial

from recruiterdesk.domain.reminders import DueMoment
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.reminders.do_not_disturb import DoNotDisturb, NeverDisturbed
from recruiterdesk.reminders.due import DueAnnouncement, due_announcements
from recruiterdesk.reminders.notifier import Notifier
from recruiterdesk.reminders.ways import Ways
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reminder_marks import confirm_shown, mark_announced, still_due

_NEVER = NeverDisturbed()
_REMEMBERED = 200


class ReminderService:
    """Announces each due moment once, however often it is asked.

    A moment is marked before it is shown: after a crash in between it is counted in the next digest, and
    never shown a second time by itself. While the system asks for silence nothing rings, agreed callbacks
    included, since the system would swallow it; what came due meanwhile rings afterwards, as one digest.
    """

    def __init__(
        self, desk: Desk, notifiers: Sequence[Notifier], do_not_disturb: DoNotDisturb = _NEVER
    ) -> None:
        self._desk = desk
        self._do_not_disturb = do_not_disturb
        self._silent_until: dt.datetime | None = None
        self._under_way: set[DueMoment] = set()
        self._standing: dict[str, DueAnnouncement] = {}
        self._people: dict[str, tuple[int, ...]] = {}
        self.ways = Ways(notifiers)

    @property
    def used_notifier(self) -> str:
        """The name of the way that showed the last announcement; "" before the first."""
        return self.ways.used

    def tick(self) -> None:
        """Announce what is due, and take away what is done; to be called every few seconds.

        Raises:
            Refusal: the desk can't be written; nothing was shown, and the next tick tries again.
        """
        self.withdraw_done()
        if self._do_not_disturb.is_on():
            self._silent_until = self._desk.clock.now()
            return
        for due in due_announcements(self._desk, self._under_way, self._silent_until):
            mark_announced(self._desk, due.reminders)
            self._under_way.update(reminder.moment for reminder in due.reminders)
            self._show(due)

    def withdraw_done(self) -> None:
        """Take away what is done, by whomever and wherever."""
        done = [
            announcement_id
            for announcement_id, due in self._standing.items()
            if not still_due(self._desk, due.reminders)
        ]
        for announcement_id in done:
            del self._standing[announcement_id]
            self.ways.withdraw(announcement_id)

    def announcement(self, announcement_id: str) -> Announcement | None:
        """Return an announcement that stands; None where its matter is done since."""
        standing = self._standing.get(announcement_id)
        return standing.announcement if standing else None

    def people_of(self, announcement_id: str) -> tuple[int, ...]:
        """Return whom one of the last announcements concerned, whatever became of it; () for an older one."""
        return self._people.get(announcement_id, ())

    def answered(self, announcement_id: str) -> None:
        """Note that the user answered an announcement: it stands there no longer."""
        self._standing.pop(announcement_id, None)

    def _show(self, due: DueAnnouncement) -> None:
        self._standing[due.announcement.id] = due
        self._remember(due.announcement)
        self.ways.show(due.announcement, partial(self._confirm, due), partial(self._give_up, due))

    def _remember(self, announcement: Announcement) -> None:
        self._people[announcement.id] = announcement.people
        if len(self._people) > _REMEMBERED:
            del self._people[next(iter(self._people))]

    def _confirm(self, due: DueAnnouncement, _notifier: Notifier) -> None:
        confirm_shown(self._desk, due.reminders)
        self._under_way.difference_update(reminder.moment for reminder in due.reminders)

    def _give_up(self, due: DueAnnouncement) -> None:
        self._standing.pop(due.announcement.id, None)
        self._under_way.difference_update(reminder.moment for reminder in due.reminders)
