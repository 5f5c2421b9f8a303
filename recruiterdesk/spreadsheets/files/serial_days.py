"""Days and times that a sheet holds as numbers: days since 1900, or since 1904 on old Macs."""

from __future__ import annotations

import datetime as dt

_DAY_ZERO = dt.datetime(1899, 12, 30)  # noqa: DTZ001 - a sheet knows no time zones
_DAYS_TO_1904 = 1462
# Lotus 1-2-3 took 1900 for a leap year, and Excel after it.
_NO_LEAP_DAY = 60
_LAST_DAY = 2_958_466


def moment_of(value: float, *, is_from_1904: bool) -> dt.datetime | dt.date | dt.time | None:
    """Return the moment that a number stands for, a day or a time alone where it is one; None for no day."""
    days = value + _DAYS_TO_1904 if is_from_1904 and value >= 1 else value
    if not 0 <= days < _LAST_DAY:
        return None
    days += 1 <= days < _NO_LEAP_DAY
    at = _DAY_ZERO + dt.timedelta(seconds=round(days * 86400))
    if days < 1:
        return at.time()
    return at.date() if at.time() == dt.time() else at
