"""Rings the doorbell: marks what is due, shows it by the first notifier that works, notes that it did."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from recruiterdesk.domain.reminders import DueMoment
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.reminders.due import DueAnnouncement, due_announcements
from recruiterdesk.reminders.notifier import Notifier
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reminder_marks import confirm_shown, mark_announced, still_due


class ReminderService:
    """Announces each due moment once, however often it is asked.

    A moment is marked before it is shown: after a crash in between it is counted in the next digest, and
    never shown a second time by itself.
    """

    def __init__(self, desk: Desk, notifiers: Sequence[Notifier]) -> None:
        self._desk = desk
        self._notifiers = tuple(notifiers)
        self._under_way: set[DueMoment] = set()
        self._standing: dict[str, tuple[Notifier, DueAnnouncement]] = {}
        self.used_notifier = ""

    def tick(self) -> None:
        """Announce what is due, and take away what is done; to be called every few seconds.

        Raises:
            Refusal: the desk can't be written; nothing was shown, and the next tick tries again.
        """
        self._withdraw_done()
        for due in due_announcements(self._desk, self._under_way):
            mark_announced(self._desk, due.reminders)
            self._under_way.update(reminder.moment for reminder in due.reminders)
            self._show(due, self._notifiers)

    def announcement(self, announcement_id: str) -> Announcement | None:
        """Return an announcement that stands; None where its matter is done since."""
        standing = self._standing.get(announcement_id)
        return standing[1].announcement if standing else None

    def answered(self, announcement_id: str) -> None:
        """Note that the user answered an announcement: it stands there no longer."""
        self._standing.pop(announcement_id, None)

    def _show(self, due: DueAnnouncement, notifiers: Sequence[Notifier]) -> None:
        for position, notifier in enumerate(notifiers):
            if notifier.available():
                self._standing[due.announcement.id] = (notifier, due)
                notifier.show(
                    due.announcement,
                    partial(self._confirm, notifier, due),
                    partial(self._show, due, notifiers[position + 1 :]),
                )
                return
        self._standing.pop(due.announcement.id, None)
        self._under_way.difference_update(reminder.moment for reminder in due.reminders)

    def _confirm(self, notifier: Notifier, due: DueAnnouncement) -> None:
        self.used_notifier = notifier.name
        confirm_shown(self._desk, due.reminders)
        self._under_way.difference_update(reminder.moment for reminder in due.reminders)

    def _withdraw_done(self) -> None:
        done = [
            announcement_id
            for announcement_id, (_, due) in self._standing.items()
            if not still_due(self._desk, due.reminders)
        ]
        for announcement_id in done:
            notifier, _ = self._standing.pop(announcement_id)
            notifier.withdraw(announcement_id)
