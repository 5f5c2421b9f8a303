"""The recruiter's and a person's hours, as the settings and a calling key say."""

from __future__ import annotations

from functools import cache, lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from recruiterdesk.domain.away import calendar_at_work
from recruiterdesk.domain.calling_hours import PersonHours, RecruiterHours
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import span_from_text
from recruiterdesk.storage.calendars import calendar_of


@cache
def zone_named(name: str) -> ZoneInfo | None:
    """Return the zone of this name; None where it is empty or not known."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


# A pause or another setting makes settings anew: of those that were, none is kept for ever.
@lru_cache(16)
def recruiter_hours(settings: DeskSettings) -> RecruiterHours:
    """Return the recruiter's hours, calendar and zone."""
    calendar = calendar_of(settings.country, settings.region, settings.weekend_days)
    return RecruiterHours(
        zone=zone_named(settings.zone) or ZoneInfo("UTC"),
        calendar=calendar,
        work=settings.work_hours,
        call=settings.call_hours,
        reserved=settings.reserved_hours,
        present=calendar_at_work(calendar, settings.away) if settings.away else None,
    )


@lru_cache(4096)
def hours_from_key(key: str, settings: DeskSettings) -> PersonHours:
    """Return when a person with this calling key can be called; without a country on the recruiter's days."""
    zone, country, wished, job, saturdays = key.split("|")
    return PersonHours(
        zone=zone_named(zone),
        calendar=calendar_of(country) if country else recruiter_hours(settings).calendar,
        wished=span_from_text(wished) if wished else None,
        in_a_job=bool(job),
        saturdays=bool(saturdays),
        usual=settings.their_hours,
    )
