"""The ways to announce in their order, of which the first that works is used."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from recruiterdesk.reminders.announcement import Announcement
from recruiterdesk.reminders.notifier import Notifier


class Ways:
    """Tries one notifier after the other; which one showed the last announcement stands in `used`."""

    def __init__(self, notifiers: Sequence[Notifier]) -> None:
        self._notifiers = tuple(notifiers)
        self._preferred = ""
        self._under_way: set[str] = set()
        self.used = ""

    @property
    def names(self) -> tuple[str, ...]:
        """The names of all ways, the one that is tried first on top."""
        return tuple(notifier.name for notifier in self._in_order())

    def prefer(self, name: str) -> None:
        """Try this way first from now on, and the others after it; a name that is none restores the order."""
        self._preferred = name

    def likely(self) -> str:
        """Return the way that the next announcement is handed to; "" where none may work."""
        return next((notifier.name for notifier in self._in_order() if notifier.available()), "")

    def show(
        self, announcement: Announcement, shown: Callable[[Notifier], None], failed: Callable[[], None]
    ) -> None:
        """Show an announcement by the first way that works, and return at once.

        Args:
            announcement: what is shown.
            shown: told, now or later, which way showed it.
            failed: called where no way could.
        """
        self._under_way.add(announcement.id)
        self._try(announcement, self._in_order(), shown, failed)

    def withdraw(self, announcement_id: str) -> None:
        """Take an announcement away, whichever way it was handed to; where one fails, no other takes over."""
        self._under_way.discard(announcement_id)
        for notifier in self._notifiers:
            notifier.withdraw(announcement_id)

    def _in_order(self) -> tuple[Notifier, ...]:
        return tuple(sorted(self._notifiers, key=lambda notifier: notifier.name != self._preferred))

    def _try(
        self,
        announcement: Announcement,
        left: Sequence[Notifier],
        shown: Callable[[Notifier], None],
        failed: Callable[[], None],
    ) -> None:
        for position, notifier in enumerate(left):
            if announcement.id in self._under_way and notifier.available():
                notifier.show(
                    announcement,
                    partial(self._note, announcement.id, notifier, shown),
                    partial(self._try, announcement, left[position + 1 :], shown, failed),
                )
                return
        self._under_way.discard(announcement.id)
        failed()

    def _note(self, announcement_id: str, notifier: Notifier, shown: Callable[[Notifier], None]) -> None:
        self._under_way.discard(announcement_id)
        self.used = notifier.name
        shown(notifier)
