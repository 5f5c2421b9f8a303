"""Notes on the desk what was shown, one announcement after the other."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from functools import partial

from recruiterdesk.core.errors import Refusal
from recruiterdesk.reminders.aside import Aside
from recruiterdesk.reminders.due import DueAnnouncement
from recruiterdesk.reminders.under_way import UnderWay
from recruiterdesk.storage.queries.reminder_marks import confirm_shown


class Confirming:
    """What the desk refused to note is tried again, until it is noted or the program ends.

    Args:
        place: returns where so many reminders are written.
        under_way: what waits for the word that it was shown.
    """

    def __init__(self, place: Callable[[int], Aside], under_way: UnderWay) -> None:
        self._place = place
        self._under_way = under_way
        self._waiting: deque[DueAnnouncement] = deque()
        self._is_writing = False

    def confirm(self, due: DueAnnouncement) -> None:
        """Note that it was shown, now or as soon as the desk takes it."""
        self._waiting.append(due)
        self.go_on()

    def go_on(self) -> None:
        """Note what waits, unless that is being done."""
        if self._is_writing or not self._waiting:
            return
        self._is_writing = True
        reminders = self._waiting[0].reminders
        write = partial(confirm_shown, reminders=reminders)
        self._place(len(reminders)).run(write, self._end, self._refuse)

    def _end(self, _noted: None) -> None:
        self._is_writing = False
        self._under_way.end(self._waiting.popleft().announcement.id)
        self.go_on()

    def _refuse(self, _refusal: Refusal | None) -> None:
        self._is_writing = False
