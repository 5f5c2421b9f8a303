"""Was a person told? What a row says about it, by its dates."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.values import bulk_value
from recruiterdesk.domain.desk_numbers import LATE_TIMES
from recruiterdesk.domain.words import DispositionKind, Told

DECLINED = frozenset(
    {DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US, DispositionKind.ROLE_CLOSED}
)
"""Ends that somebody has to be told."""


@bulk_value
class ToldReading:
    """Whether the person was told (None: the row brings no duty to tell), and on which day where known."""

    told: Told | None = None
    told_on: dt.date | None = None


NO_DUTY = ToldReading()
"""Nothing that anybody would have to be told."""

_UNTOLD = ToldReading(Told.UNTOLD)
_LONG_AGO = ToldReading(Told.LONG_AGO)


def read_told(
    outcome: DispositionKind | None,
    decided_on: dt.date | None,
    last_contact_on: dt.date | None,
    told_on: dt.date | None,
    today: dt.date,
    said: bool | None = None,  # noqa: FBT001 - a cell's yes or no
    long_ago_days: int = LATE_TIMES.long_ago_days,
) -> ToldReading:
    """Tell by the dates of an application whether the person was told.

    A told date that has come, or a contact later than the decision, means told; a contact on the day of the
    decision probably so; any other means untold. A decision, or the last contact of an active application,
    more than some days (90) before today is long ago, told or not. What a column says with yes or no (`said`)
    stands above the contacts.
    """
    if outcome is None:
        return _LONG_AGO if _is_long_ago(last_contact_on, today, long_ago_days) else NO_DUTY
    if outcome not in DECLINED:
        return NO_DUTY
    if said is not None and told_on is None:
        days = [each for each in (decided_on, last_contact_on) if each]
        reading = ToldReading(Told.TOLD, max(days, default=None)) if said else _UNTOLD
    else:
        reading = _by_dates(decided_on, last_contact_on, told_on, today)
    return (
        ToldReading(Told.LONG_AGO, reading.told_on)
        if _is_long_ago(decided_on, today, long_ago_days)
        else reading
    )


def _by_dates(
    decided_on: dt.date | None, last_contact_on: dt.date | None, told_on: dt.date | None, today: dt.date
) -> ToldReading:
    if told_on is not None:
        return ToldReading(Told.TOLD, told_on) if told_on <= today else _UNTOLD
    if decided_on is None or last_contact_on is None or last_contact_on < decided_on:
        return _UNTOLD
    return ToldReading(Told.TOLD if last_contact_on > decided_on else Told.SAME_DAY, last_contact_on)


def _is_long_ago(day: dt.date | None, today: dt.date, days: int) -> bool:
    return day is not None and (today - day).days > days
