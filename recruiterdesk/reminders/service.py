"""Rings the doorbell: marks what is due, shows it by the first notifier that works, notes that it did."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from functools import partial

from recruiterdesk.core.errors import Refusal
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.reminders.aside import Aside, AtOnce
from recruiterdesk.reminders.confirming import Confirming
from recruiterdesk.reminders.do_not_disturb import DoNotDisturb, NeverDisturbed
from recruiterdesk.reminders.due import MANY, DueAnnouncement, due_announcements, waits_for_many
from recruiterdesk.reminders.notifier import Notifier
from recruiterdesk.reminders.standing import Standing
from recruiterdesk.reminders.under_way import UnderWay
from recruiterdesk.reminders.ways import Ways
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reminder_marks import first_still_due, mark_announced

_NEVER = NeverDisturbed()


class ReminderService:
    """Announces each due moment once, however often it is asked.

    A moment is marked before it is shown: after a crash in between it is counted in the next digest, and
    never shown a second time by itself. While the system asks for silence nothing rings, agreed callbacks
    included, since the system would swallow it; what came due meanwhile rings afterwards, as one digest.

    Args:
        desk: the desk.
        notifiers: the ways to show, the first that works is used.
        do_not_disturb: whether the system asks for silence.
        aside: where very many are looked for and marked; without one that is done at once.
        told: hears of each try to announce whether the desk refused it; the next tick tries again.
    """

    def __init__(
        self,
        desk: Desk,
        notifiers: Sequence[Notifier],
        do_not_disturb: DoNotDisturb = _NEVER,
        aside: Aside | None = None,
        told: Callable[[Refusal | None], None] = lambda _refusal: None,
    ) -> None:
        self._desk = desk
        self._do_not_disturb = do_not_disturb
        self._silent_until: dt.datetime | None = None
        self._at_once = AtOnce(desk)
        self._aside = aside or self._at_once
        self._told = told
        self._is_announcing = False
        self._under_way = UnderWay()
        self.ways = Ways(notifiers)
        self._standing = Standing(desk, self._aside, self.ways.withdraw)
        self._confirming = Confirming(self._place, self._under_way)

    def tick(self) -> None:
        """Announce what is due, and take away what is done; to be called every few seconds.

        While what an earlier tick found is being marked, nothing else is announced.
        """
        self.withdraw_done()
        self._confirming.go_on()
        now = self._desk.clock.now()
        self._under_way.forget_late(now)
        if self._do_not_disturb.is_on():
            self._silent_until = now
        elif not self._is_announcing:
            self._is_announcing = True
            many = waits_for_many(self._desk, self._silent_until)
            find = partial(
                due_announcements, under_way=self._under_way.moments(), silent_until=self._silent_until
            )
            (self._aside if many else self._at_once).run(find, self._announce, self._refuse)

    def withdraw_done(self) -> None:
        """Take away what is done, by whomever and wherever."""
        self._standing.withdraw_done()

    def standing(self) -> tuple[str, ...]:
        """Return the ids of what stands there, the newest last."""
        return self._standing.ids()

    def announcement(self, announcement_id: str) -> Announcement | None:
        """Return an announcement that stands; None where its matter is done since."""
        return self._standing.announcement(announcement_id)

    def people_of(self, announcement_id: str) -> tuple[int, ...]:
        """Return whom one of the last announcements concerned, whatever became of it; () for an older one."""
        return self._standing.people_of(announcement_id)

    def answered(self, announcement_id: str) -> None:
        """Note that the user answered an announcement: it stands there no longer."""
        self._standing.drop(announcement_id)

    def _place(self, reminders: int) -> Aside:
        """Return where so many are written."""
        return self._aside if reminders > MANY else self._at_once

    def _announce(self, found: Sequence[DueAnnouncement]) -> None:
        """Mark and show one after the other; the first of them is marked here."""
        if not found:
            self._is_announcing = False
            self._told(None)
            return
        reminders = found[0].reminders
        self._place(len(reminders)).run(
            partial(mark_announced, reminders=reminders), partial(self._show_first, found), self._refuse
        )

    def _show_first(self, found: Sequence[DueAnnouncement], _marked: None) -> None:
        # Whatever a notifier does now, the next tick may announce again.
        self._is_announcing = False
        due = found[0]
        if len(due.reminders) > MANY or first_still_due(self._desk, due.reminders) is not None:
            self._show(due)
        self._is_announcing = True
        self._announce(found[1:])

    def _show(self, due: DueAnnouncement) -> None:
        self._standing.add(due)
        self._under_way.begin(due.announcement.id, due.moments, self._desk.clock.now())
        self.ways.show(due.announcement, partial(self._confirm, due), partial(self._give_up, due))

    def _confirm(self, due: DueAnnouncement, _notifier: Notifier) -> None:
        self._confirming.confirm(due)

    def _give_up(self, due: DueAnnouncement) -> None:
        self._standing.drop(due.announcement.id)
        self._under_way.end(due.announcement.id)

    def _refuse(self, refusal: Refusal | None) -> None:
        self._is_announcing = False
        if refusal is not None:
            self._told(refusal)
