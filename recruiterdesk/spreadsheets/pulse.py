"""How far the work on a plan is, and whether it is to go on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


class PlanCancelled(Exception):
    """The user cancelled while the plan was made; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Pulse:
    """Tells how far the work is, and stops it where the user wants."""

    rows: int
    progress: Callable[[int, int], None] | None
    cancelled: Callable[[], bool] | None

    def beat(self, done: int) -> None:
        """Tell how many rows are done.

        Raises:
            PlanCancelled: the user cancelled.
        """
        self.stop_if_cancelled()
        if self.progress is not None:
            self.progress(min(done, self.rows), self.rows)

    def stop_if_cancelled(self) -> None:
        """Go on.

        Raises:
            PlanCancelled: the user cancelled.
        """
        if self.cancelled is not None and self.cancelled():
            raise PlanCancelled
