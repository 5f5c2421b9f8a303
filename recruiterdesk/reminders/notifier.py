"""What shows announcements; the interface brings several, and the first that works is used."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from recruiterdesk.reminders.announcement import Announcement


class Notifier(Protocol):
    """One way to show an announcement."""

    @property
    def name(self) -> str:
        """Names the way, for the settings."""
        ...

    def available(self) -> bool:
        """Tell at once whether this way may work now; trying shows whether it does."""
        ...

    def show(self, announcement: Announcement, shown: Callable[[], None], failed: Callable[[], None]) -> None:
        """Show the announcement and return at once; exactly one of the two is called, now or later."""
        ...

    def withdraw(self, announcement_id: str) -> None:
        """Take an announcement away if it still stands there; an unknown one is nothing."""
        ...
