"""The rules of duties, filled with the recruiter's settings and each person's country and zone."""

from __future__ import annotations

from functools import cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from recruiterdesk.domain.calling_hours import PersonHours, RecruiterHours
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.facts import PersonFacts, Rules
from recruiterdesk.domain.hours import span_from_text
from recruiterdesk.domain.retries import RetryLimit
from recruiterdesk.storage.calendars import calendar_of

CHECK_IN_TRIES = RetryLimit(tries=3, calendar_days=10)


@cache
def zone_named(name: str) -> ZoneInfo | None:
    """Return the zone of this name; None where it is empty or not known."""
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None


@cache
def recruiter_hours(settings: DeskSettings) -> RecruiterHours:
    """Return the recruiter's hours, calendar and zone."""
    return RecruiterHours(
        zone=zone_named(settings.zone) or ZoneInfo("UTC"),
        calendar=calendar_of(settings.country, settings.region, settings.weekend_days),
        work=settings.work_hours,
        call=settings.call_hours,
        reserved=settings.reserved_hours,
    )


def calling_key(facts: PersonFacts) -> str:
    """Write what decides when a person can be called as one text, the same for all who share it."""
    person = facts.person
    wished = person.wished_hours.as_text() if person.wished_hours else ""
    job = "job" if facts.in_a_job else ""
    return "|".join((person.zone, person.country, wished, job, "sat" if person.saturdays else ""))


@cache
def hours_from_key(key: str, settings: DeskSettings) -> PersonHours:
    """Return when a person with this calling key can be called; without a country on the recruiter's days."""
    zone, country, wished, job, saturdays = key.split("|")
    return PersonHours(
        zone=zone_named(zone),
        calendar=calendar_of(country) if country else recruiter_hours(settings).calendar,
        wished=span_from_text(wished) if wished else None,
        in_a_job=bool(job),
        saturdays=bool(saturdays),
    )


@cache
def rules_of(settings: DeskSettings) -> Rules:
    """Return the rules as these settings make them."""

    def hours_of(facts: PersonFacts) -> PersonHours:
        return hours_from_key(calling_key(facts), settings)

    return Rules(
        recruiter=recruiter_hours(settings),
        retry=RetryLimit(tries=settings.retry_tries, working_days=settings.retry_days),
        check_in_retry=CHECK_IN_TRIES,
        person_hours=hours_of,
    )
