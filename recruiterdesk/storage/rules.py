"""The rules of duties, filled with the recruiter's settings and each person's country and zone."""

from __future__ import annotations

from functools import cache, lru_cache

from recruiterdesk.core.values import field_names
from recruiterdesk.domain.calling_hours import PersonHours
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.facts import PersonFacts, Rules
from recruiterdesk.domain.retries import RetryLimit
from recruiterdesk.storage.hours import hours_from_key, recruiter_hours

_NOT_IN_DUTIES = frozenset(
    {
        "my_name", "my_phone", "language", "quiet_from", "quiet_until", "hard_calls_a_day",
        "hard_calls_set_on", "hard_calls_learn", "promise_days", "check_in_days", "reminders_paused_until",
        "reminder_names", "ring_callbacks", "ring_promises", "ring_check_ins", "ring_placements",
        "ring_follow_ups", "ring_tasks", "ring_summary", "pause_days", "propose_breaks",
        "offer_after_skips", "ask_how_calls_felt",
        "wait_colours", "late", "client_times", "pacing", "snoozes", "call_again", "placement_times",
        "stages", "keep_country", "keep_months", "keep_counted_from", "review_monthly",
    }
)  # fmt: skip


def calling_key(facts: PersonFacts) -> str:
    """Write what decides when a person can be called as one text, the same for all who share it."""
    person = facts.person
    wished = person.wished_hours.as_text() if person.wished_hours else ""
    job = "job" if facts.in_a_job else ""
    return "|".join((person.zone, person.country, wished, job, "sat" if person.saturdays else ""))


def duties_differ(one: DeskSettings, other: DeskSettings) -> bool:
    """Tell whether duties are others by these settings than by those; most settings don't enter them."""
    names = (name for name in field_names(DeskSettings) if name not in _NOT_IN_DUTIES)
    return one != other and any(getattr(one, name) != getattr(other, name) for name in names)


def check_in_limit(settings: DeskSettings) -> RetryLimit:
    """Return how often, in how many calendar days, somebody is tried for a check-in."""
    tries = settings.tries
    return RetryLimit(
        tries.check_in_tries, calendar_days=tries.check_in_days, busy_minutes=tries.busy_minutes
    )


@lru_cache(16)
def rules_of(settings: DeskSettings) -> Rules:
    """Return the rules as these settings make them."""

    @cache
    def hours_by_key(key: str) -> PersonHours:
        return hours_from_key(key, settings)

    def hours_of(facts: PersonFacts) -> PersonHours:
        return hours_by_key(calling_key(facts))

    return Rules(
        recruiter=recruiter_hours(settings),
        retry=RetryLimit(settings.retry_tries, settings.retry_days, busy_minutes=settings.tries.busy_minutes),
        check_in_retry=check_in_limit(settings),
        person_hours=hours_of,
        answers=settings.answers,
        head_starts=settings.head_starts,
        late=settings.late,
        call_again=settings.call_again,
        placement_calls=settings.placement_calls,
        introductions=settings.introductions,
    )
