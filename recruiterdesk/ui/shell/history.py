"""Where one has been, for going back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from recruiterdesk.ui.shell.pages import Visit

_LONGEST = 50


class VisitHistory:
    """The visits in order; the last one is where one is."""

    def __init__(self) -> None:
        self._visits: list[Visit] = []

    @property
    def current(self) -> Visit | None:
        return self._visits[-1] if self._visits else None

    @property
    def can_go_back(self) -> bool:
        return len(self._visits) > 1

    def enter(self, visit: Visit) -> None:
        """Note a visit; staying where one is adds nothing."""
        if visit != self.current:
            self._visits = [*self._visits, visit][-_LONGEST:]

    def leave(self) -> Visit | None:
        """Forget the current visit and return the one before; None where there is none."""
        if not self.can_go_back:
            return None
        self._visits.pop()
        return self._visits[-1]
