"""What stands in front of the user, and is taken away once nothing of it is due any more."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.reminders import DueReminder
from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.reminders.aside import Aside
from recruiterdesk.reminders.due import MANY, DueAnnouncement
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reminder_marks import first_still_due

_REMEMBERED = 200


@dataclass(slots=True)
class _Stands:
    """Of very many, one is known that is due still: while it is, nobody else need be looked at."""

    due: DueAnnouncement
    known: DueReminder
    is_looked_through: bool = False


class Standing:
    """Remembers also whom the last announcements concerned, whatever became of them."""

    def __init__(self, desk: Desk, aside: Aside, withdraw: Callable[[str], None]) -> None:
        self._desk = desk
        self._aside = aside
        self._withdraw = withdraw
        self._standing: dict[str, _Stands] = {}
        self._people: dict[str, tuple[int, ...]] = {}

    def add(self, due: DueAnnouncement) -> None:
        """Note what is shown."""
        announcement = due.announcement
        self._standing[announcement.id] = _Stands(due, due.reminders[0])
        self._people[announcement.id] = announcement.people
        if len(self._people) > _REMEMBERED:
            del self._people[next(iter(self._people))]

    def drop(self, announcement_id: str) -> None:
        """Note that it stands there no longer."""
        self._standing.pop(announcement_id, None)

    def announcement(self, announcement_id: str) -> Announcement | None:
        """Return an announcement that stands."""
        stands = self._standing.get(announcement_id)
        return stands.due.announcement if stands else None

    def ids(self) -> tuple[str, ...]:
        """Return what stands, the newest last."""
        return tuple(self._standing)

    def people_of(self, announcement_id: str) -> tuple[int, ...]:
        """Return whom one of the last announcements concerned; () for an older one."""
        return self._people.get(announcement_id, ())

    def withdraw_done(self) -> None:
        """Take away what is done; of very many that is found out beside whoever waits."""
        for announcement_id, stands in list(self._standing.items()):
            if first_still_due(self._desk, (stands.known,)) is not None or stands.is_looked_through:
                continue
            if len(stands.due.reminders) <= MANY:
                self._take(announcement_id, first_still_due(self._desk, stands.due.reminders))
                continue
            stands.is_looked_through = True
            self._aside.run(
                partial(first_still_due, reminders=stands.due.reminders),
                partial(self._take, announcement_id),
                partial(self._look_again, announcement_id),
            )

    def _take(self, announcement_id: str, found: DueReminder | None) -> None:
        stands = self._standing.get(announcement_id)
        if stands is None:
            return
        stands.is_looked_through = False
        if found is not None:
            stands.known = found
            return
        del self._standing[announcement_id]
        self._withdraw(announcement_id)

    def _look_again(self, announcement_id: str, _refusal: Refusal | None) -> None:
        if announcement_id in self._standing:
            self._standing[announcement_id].is_looked_through = False
