"""Days and moments as they are typed: ISO, without offset the recruiter's time."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from recruiterdesk.core.errors import Refusal

_FIRST_YEAR, _LAST_YEAR = 1970, 2199


def read_moment(text: str, zone: ZoneInfo) -> dt.datetime:
    """Return the moment, in UTC, that was typed; a day alone is its first moment.

    Raises:
        Refusal: it is none.
    """
    try:
        moment = dt.datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise Refusal("moment.not_valid", text=text) from error
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        raise Refusal("moment.not_valid", text=text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=zone)).astimezone(dt.UTC)


def read_day(text: str) -> dt.date:
    """Return the day that was typed.

    Raises:
        Refusal: it is none.
    """
    try:
        day = dt.date.fromisoformat(text.strip())
    except ValueError as error:
        raise Refusal("date.not_valid", text=text) from error
    if not _FIRST_YEAR <= day.year <= _LAST_YEAR:
        raise Refusal("date.not_valid", text=text)
    return day


def read_optional_day(text: str | None) -> dt.date | None:
    """Return the day that was typed, None where nothing was.

    Raises:
        Refusal: it is no day.
    """
    return None if text is None else read_day(text)


def iso_moment(moment: dt.datetime, zone: ZoneInfo) -> str:
    """Write a moment with the recruiter's offset."""
    return moment.astimezone(zone).isoformat(timespec="seconds")


def iso_day(day: dt.date | None) -> str | None:
    """Write a day."""
    return day.isoformat() if day else None
