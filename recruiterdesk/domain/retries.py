"""When to try again to reach somebody, and when to write instead."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from recruiterdesk.domain.calling_hours import (
    PartOfDay,
    PersonHours,
    RecruiterHours,
    TalkWindow,
    instant,
    next_talk,
    part_of_day,
    pieces_of,
    talk_windows,
)
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.domain.work_calendar import ONE_DAY

TELLING = frozenset(
    {
        AttemptOutcome.TOLD,
        AttemptOutcome.TOLD_INBOUND,
        AttemptOutcome.TOLD_IN_WRITING,
        AttemptOutcome.TOLD_BY_COLLEAGUE,
        AttemptOutcome.ALREADY_KNEW,
    }
)
SPOKEN = frozenset(
    {AttemptOutcome.BAD_MOMENT, AttemptOutcome.SPOKE, AttemptOutcome.WILL_WAIT, AttemptOutcome.ENDED}
)
UNSUCCESSFUL = frozenset(
    {
        AttemptOutcome.NO_ANSWER,
        AttemptOutcome.VOICEMAIL_LEFT,
        AttemptOutcome.VOICEMAIL_NOT_LEFT,
        AttemptOutcome.SOMEONE_ELSE,
        AttemptOutcome.MESSAGE_SENT,
        AttemptOutcome.BUSY,
    }
)
WRITING = frozenset({AttemptOutcome.WANTS_WRITING, AttemptOutcome.ASKED_NOT_TO_CALL})
CONVERSATIONS = TELLING | SPOKEN | WRITING
"""The outcomes that end a series of tries: the person was reached, or told otherwise."""
THEY_ANSWERED = CONVERSATIONS - {AttemptOutcome.TOLD_IN_WRITING}
"""The outcomes that had a word of theirs; a letter of ours had none."""
# So often a busy line is not counted; a limit on a run of luck, not a time that anybody plans by.
BUSY_IN_A_ROW = 3


@dataclass(frozen=True, slots=True)
class PastAttempt:
    """One try of a series, at a moment in UTC."""

    at: dt.datetime
    outcome: AttemptOutcome


@dataclass(frozen=True, slots=True)
class RetryLimit:
    """How many tries in how many days, the day of the first being day 1.

    The days are working days of the recruiter, unless calendar days are given. A busy line is tried again
    after some minutes, and does not count.
    """

    tries: int = 3
    working_days: int = 5
    calendar_days: int | None = None
    busy_minutes: int = 15

    def last_day(self, first: dt.date, recruiter: RecruiterHours) -> dt.date:
        """Return the last day for a try of a series whose first was on this day."""
        if self.calendar_days is not None:
            return first + ONE_DAY * (self.calendar_days - 1)
        return recruiter.at_work.add_working_days(first, self.working_days - 1)


CLOSURE_LIMIT = RetryLimit()


@dataclass(frozen=True, slots=True)
class RetryPlan:
    """What comes after the tries so far.

    One of these holds: `next_at` is the moment (UTC) of the next try; `write_instead`; `needs_number`.
    `tries_used` counts what the limit counts. `ends_at` (UTC) is the end of the last day for a try, None
    before the first: from then on the answer goes out in writing, even with tries left.
    """

    next_at: dt.datetime | None
    write_instead: bool
    tries_used: int
    busy_in_a_row: int
    needs_number: bool = False
    ends_at: dt.datetime | None = None


@dataclass(frozen=True, slots=True)
class _Count:
    """Tries that count, those among them that were calls, and how often it was busy since."""

    failed: tuple[dt.datetime, ...]
    called: tuple[dt.datetime, ...]
    busy_in_a_row: int


def plan_retry(
    attempts_of_this_series: Sequence[PastAttempt],
    now: dt.datetime,
    recruiter: RecruiterHours,
    person: PersonHours,
    *,
    limit: RetryLimit = CLOSURE_LIMIT,
) -> RetryPlan:
    """Say when to try this person again, or that it is time to write.

    Three tries within five working days of the recruiter, at most one a day, in another part of their day
    than those that failed, the last one after 17:00 unless one was. A message counts as a try when it is
    sent, in no part of the day. The part of the day gives way where both
    can talk in no other. A busy line is tried again after 15 minutes and not counted; the fourth in a row
    counts as no answer. No time left, no try left, or their wish: write. A conversation ends a series. A
    wrong number needs another one; leave that attempt out once there is one.
    """
    attempts = sorted(attempts_of_this_series, key=lambda one: one.at)
    series = _since_last_conversation(attempts)
    count = _counted(series)
    tries = len(count.failed)
    last = attempts[-1].outcome if attempts else None
    last_day = limit.last_day(_day(series[0].at, recruiter), recruiter) if series else None
    ends_at = instant(last_day, dt.time.max, recruiter.zone) if last_day else None
    if last is AttemptOutcome.WRONG_NUMBER:
        return RetryPlan(None, write_instead=False, tries_used=tries, busy_in_a_row=0, needs_number=True)
    next_at = None
    if last not in WRITING and tries < limit.tries:
        earliest = _earliest(series, count, now, recruiter, limit)
        next_at = _next_try(earliest, last_day, count, recruiter, person, limit)
    return RetryPlan(next_at, next_at is None, tries, count.busy_in_a_row, ends_at=ends_at)


def _since_last_conversation(attempts: Sequence[PastAttempt]) -> list[PastAttempt]:
    series: list[PastAttempt] = []
    for attempt in attempts:
        series = [] if attempt.outcome in CONVERSATIONS else [*series, attempt]
    return series


def _counted(series: Iterable[PastAttempt]) -> _Count:
    failed: list[PastAttempt] = []
    busy = 0
    for attempt in series:
        busy = busy + 1 if attempt.outcome is AttemptOutcome.BUSY else 0
        if busy > BUSY_IN_A_ROW or (attempt.outcome in UNSUCCESSFUL and not busy):
            failed.append(attempt)
            busy = 0
    called = tuple(one.at for one in failed if one.outcome is not AttemptOutcome.MESSAGE_SENT)
    return _Count(tuple(one.at for one in failed), called, busy)


def _earliest(
    series: Sequence[PastAttempt],
    count: _Count,
    now: dt.datetime,
    recruiter: RecruiterHours,
    limit: RetryLimit,
) -> dt.datetime:
    """Return the first moment that "again after 15 minutes" or "at most one a day" leaves."""
    if count.busy_in_a_row:
        return max(now, series[-1].at + dt.timedelta(minutes=limit.busy_minutes))
    if not count.failed:
        return now
    tomorrow = _day(count.failed[-1], recruiter) + ONE_DAY
    return max(now, instant(tomorrow, dt.time.min, recruiter.zone))


def _next_try(
    earliest: dt.datetime,
    last_day: dt.date | None,
    count: _Count,
    recruiter: RecruiterHours,
    person: PersonHours,
    limit: RetryLimit,
) -> dt.datetime | None:
    if last_day is None:
        window = next_talk(earliest, recruiter, person)
        return window.start if window else None
    if count.busy_in_a_row:
        window = next(_windows_until(last_day, earliest, recruiter, person), None)
        return window.start if window else None
    pieces = [
        piece
        for window in _windows_until(last_day, earliest, recruiter, person)
        for piece in pieces_of(window, recruiter, person)
    ]
    wanted = _in_wanted_part(pieces, count, recruiter, person, limit)
    return _best_of_first_day(wanted or pieces, recruiter)


def _windows_until(
    last_day: dt.date, earliest: dt.datetime, recruiter: RecruiterHours, person: PersonHours
) -> Iterator[TalkWindow]:
    days = max((last_day - _day(earliest, recruiter)).days + 1, 0)
    for window in talk_windows(earliest, recruiter, person, days):
        if _day(window.start, recruiter) <= last_day:
            yield window


def _in_wanted_part(
    pieces: list[TalkWindow],
    count: _Count,
    recruiter: RecruiterHours,
    person: PersonHours,
    limit: RetryLimit,
) -> list[TalkWindow]:
    """Keep what lies in another part of their day; the last try belongs in the evening where none was yet."""
    zone = person.zone or recruiter.zone
    failed = {part_of_day(at.astimezone(zone).time()) for at in count.called}
    wanted = set(PartOfDay) - failed
    if len(count.failed) == limit.tries - 1 and not person.wished and PartOfDay.EVENING in wanted:
        wanted = {PartOfDay.EVENING}
    kept = [piece for piece in pieces if part_of_day(piece.start.astimezone(zone).time()) in wanted]
    return kept or [p for p in pieces if part_of_day(p.start.astimezone(zone).time()) not in failed]


def _best_of_first_day(pieces: list[TalkWindow], recruiter: RecruiterHours) -> dt.datetime | None:
    if not pieces:
        return None
    first_day = [
        piece for piece in pieces if _day(piece.start, recruiter) == _day(pieces[0].start, recruiter)
    ]
    return next((piece for piece in first_day if piece.preferred), first_day[0]).start


def _day(moment: dt.datetime, recruiter: RecruiterHours) -> dt.date:
    return moment.astimezone(recruiter.zone).date()
