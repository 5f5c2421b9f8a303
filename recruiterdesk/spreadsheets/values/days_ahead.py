"""Days of what has been can't lie ahead: where they would, their month stands first, or their day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.values.dates import OrderEvidence, read_date

DAYS_THAT_WERE = (
    *(Field.APPLIED_ON, Field.CONNECTED_ON, Field.DECIDED_ON),
    *(Field.LAST_CONTACT, Field.TOLD_ON),
)
# It may be tomorrow already where the file was written.
_A_DAY = dt.timedelta(days=1)


def order_without_days_ahead(cells: Iterable[tuple[int, str]], today: dt.date) -> OrderEvidence | None:
    """Return the order of day and month in which no day lies ahead, where one does in the other order.

    Args:
        cells: (row, cell) of days that were.
        today: the recruiter's day.
    """
    ahead: dict[bool, tuple[int, str]] = {}
    for row, cell in cells:
        for day_first in (True, False):
            day = read_date(cell, day_first)
            if day is not None and day > today + _A_DAY:
                ahead.setdefault(day_first, (row, cell))
    if len(ahead) != 1:
        return None
    ((day_first, (row, cell)),) = ahead.items()
    return OrderEvidence(not day_first, row, cell)
