"""Working calendars of countries, from the `holidays` package."""

from __future__ import annotations

import datetime as dt
from functools import cache

from recruiterdesk.domain.work_calendar import WorkCalendar, plain_week


@cache
def public_holidays(country: str, region: str, year: int) -> frozenset[dt.date]:
    """Return the public holidays of a year; a country that is not known has none."""
    import holidays

    if country not in holidays.list_supported_countries(include_aliases=True):
        return frozenset()
    subdivisions = holidays.list_supported_countries().get(country, [])
    known = holidays.country_holidays(country, subdiv=region if region in subdivisions else None, years=year)
    return frozenset(known)


@cache
def weekend_of(country: str) -> frozenset[int]:
    """Return a country's weekend as weekday numbers, Saturday and Sunday where it is not known."""
    import holidays

    if not country or country not in holidays.list_supported_countries(include_aliases=True):
        return frozenset({5, 6})
    return frozenset(int(day) for day in holidays.country_holidays(country).weekend)


@cache
def calendar_of(country: str, region: str = "", weekend: frozenset[int] | None = None) -> WorkCalendar:
    """Return the working calendar of a country; without a country a plain week, Monday to Friday."""
    if not country:
        return plain_week()

    @cache
    def holidays_in(year: int) -> frozenset[dt.date]:
        return public_holidays(country, region, year)

    return WorkCalendar(weekend_of(country) if weekend is None else weekend, holidays_in)
