"""Whether the computer's clock can be right: reminders follow it, so a wrong one is said in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.last_step import last_written_at

# No desk is older: the first version of the program is of this year.
FIRST_DESK = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)
TOLERANCE = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class ClockDoubt:
    """The clock says `now`, but the desk was written at `written_at` already, more than a day later."""

    now: dt.datetime
    written_at: dt.datetime


def clock_doubt(desk: Desk) -> ClockDoubt | None:
    """Return why the clock can't be right; None where nothing speaks against it.

    Nothing is lost while it is wrong: what is due later waits, and rings once the clock is right.
    """
    now = desk.clock.now()
    written_at = last_written_at(desk) or FIRST_DESK
    latest = max(written_at, FIRST_DESK)
    return ClockDoubt(now, latest) if now < latest - TOLERANCE else None
