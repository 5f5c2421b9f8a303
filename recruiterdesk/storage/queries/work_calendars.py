"""The working days of countries and their regions."""

from __future__ import annotations

from recruiterdesk.domain.work_calendar import WorkCalendar
from recruiterdesk.storage.calendars import calendar_of, regions_of
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours

__all__ = ["calendar_in", "own_calendar", "regions_of"]


def own_calendar(desk: Desk) -> WorkCalendar:
    """Return the recruiter's working days, without those away; a wait runs on in these."""
    return recruiter_hours(desk.settings).at_work


def calendar_in(desk: Desk, country: str) -> WorkCalendar:
    """Return the working days of a country (ISO code); without one the recruiter's."""
    return calendar_of(country) if country else own_calendar(desk)
