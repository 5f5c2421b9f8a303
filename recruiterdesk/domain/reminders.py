"""What rings now: one by one, or gathered in a digest; quiet hours, days off and pauses hold it back.

The list of what is due is the truth; this only decides when its doorbell rings, and how often.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain.calling_hours import RecruiterHours, next_start_of_call_hours
from recruiterdesk.domain.desk_numbers import LATE_TIMES, LateTimes
from recruiterdesk.domain.quiet_hours import QuietHours, quiet_until
from recruiterdesk.domain.words import CallKind

MOST_AT_ONCE = 3
LATE_AFTER = dt.timedelta(minutes=30)
DueMoment = tuple[CallKind, tuple[str, int], dt.datetime]


class RingForm(StrEnum):
    """How something is announced."""

    SINGLE = "single"
    DIGEST = "digest"
    SUMMARY = "summary"


class Audible(StrEnum):
    """What may ring at a moment; the rest is held back."""

    NOTHING = "nothing"
    CALLBACKS = "callbacks"
    ALL_BUT_SUMMARY = "all_but_summary"
    ALL = "all"


@dataclass(frozen=True, slots=True)
class DueReminder:
    """A due moment of one duty that was not announced, as far as is known.

    `unconfirmed_since` is set where it was marked before, and nobody knows whether it was shown.
    """

    kind: CallKind
    person_id: int
    source: tuple[str, int]
    due_at: dt.datetime
    in_summary: bool = False
    unconfirmed_since: dt.datetime | None = None

    @property
    def moment(self) -> DueMoment:
        """What it is known by, marked or not."""
        return (self.kind, self.source, self.due_at)

    @property
    def duty(self) -> tuple[CallKind, int, tuple[str, int]]:
        """The duty that it reminds of; a duty can have several moments."""
        return (self.kind, self.person_id, self.source)


@dataclass(frozen=True, slots=True)
class Ring:
    """One notification. `reminders` are what it announces, what comes first on top."""

    form: RingForm
    reminders: tuple[DueReminder, ...]


@dataclass(frozen=True, slots=True)
class RingingRules:
    """When the bell may ring: the recruiter's hours, the quiet hours, and until when all of it is held.

    Kinds that are `silent` never ring; they are due nevertheless.
    """

    hours: RecruiterHours
    quiet: QuietHours
    paused_until: dt.datetime | None = None
    silent: frozenset[CallKind] = frozenset()

    def quiet_at(self, moment: dt.datetime) -> bool:
        """Tell whether a moment lies in the quiet hours, or on a day on which the recruiter does not work."""
        return quiet_until(moment, self.quiet, self.hours.zone, self.hours.at_work) is not None

    def in_call_hours(self, moment: dt.datetime) -> bool:
        """Tell whether a moment lies in the hours kept for calls, on a working day."""
        local = moment.astimezone(self.hours.zone)
        return self.hours.at_work.is_working_day(local.date()) and self.hours.calling.contains(local.time())

    def audible_at(self, moment: dt.datetime) -> Audible:
        """Return what may ring at a moment."""
        if self.paused_until is not None and moment < self.paused_until:
            return Audible.NOTHING
        if self.quiet_at(moment):
            return Audible.CALLBACKS
        return Audible.ALL if self.in_call_hours(moment) else Audible.ALL_BUT_SUMMARY


def rings_now(due: Sequence[DueReminder], rules: RingingRules, now: dt.datetime) -> tuple[Ring, ...]:
    """Return what is announced at this moment; what is held back stays due, and rings later.

    What is more than half an hour late, and what was held back, comes gathered in one, and so does everything
    where that would be more than three notifications, or more than three people beside those who stand in
    the summary; closures and messages only so, and only within the call hours.
    """
    audible = rules.audible_at(now)
    free = [one for one in due if one.kind not in rules.silent and _is_audible(one, audible)]
    known = [reminder for reminder in free if reminder.unconfirmed_since is None]
    single = [reminder for reminder in known if not _gathers(reminder, rules, now)]
    there_is_one = len(known) > len(single) or bool(_joining(free, rules, now, there_is_one=False))
    if _are_many(single, known, there_is_one=there_is_one):
        single = []
    gathered = [reminder for reminder in known if reminder not in single]
    gathered += _joining(free, rules, now, there_is_one=bool(gathered))
    rings = [_ring_of(gathered)] if gathered else []
    return (*rings, *_by_person(single))


def is_missed(reminder: DueReminder, now: dt.datetime, late: LateTimes = LATE_TIMES) -> bool:
    """Tell whether an agreed callback was missed, so that the call begins with an apology."""
    return reminder.kind is CallKind.CALLBACK and now - reminder.due_at > late.callback


def _is_audible(reminder: DueReminder, audible: Audible) -> bool:
    """Tell whether a reminder rings now, and does not wait for an end of the quiet, or for the call hours."""
    if audible is Audible.CALLBACKS:
        return reminder.kind is CallKind.CALLBACK
    return audible is Audible.ALL or (audible is Audible.ALL_BUT_SUMMARY and not reminder.in_summary)


def _are_many(single: Sequence[DueReminder], known: Sequence[DueReminder], *, there_is_one: bool) -> bool:
    """Tell whether single notifications would be too many, beside what is gathered if there is something."""
    notifications = len({reminder.person_id for reminder in single}) + there_is_one
    people = {reminder.person_id for reminder in known if not reminder.in_summary}
    return max(notifications, len(people)) > MOST_AT_ONCE


def _joining(
    free: Sequence[DueReminder], rules: RingingRules, now: dt.datetime, *, there_is_one: bool
) -> list[DueReminder]:
    """Return what was perhaps shown before: it joins the next digest, and is one at the next call hours."""
    waiting = [(r, r.unconfirmed_since) for r in free if r.unconfirmed_since is not None]
    ready = any(now >= next_start_of_call_hours(since, rules.hours) for _, since in waiting)
    return [reminder for reminder, _ in waiting] if there_is_one or ready else []


def _gathers(reminder: DueReminder, rules: RingingRules, now: dt.datetime) -> bool:
    """Tell whether a reminder comes in a digest, however few there are."""
    return reminder.in_summary or now - reminder.due_at > LATE_AFTER or _was_held(reminder, rules)


def _was_held(reminder: DueReminder, rules: RingingRules) -> bool:
    paused = rules.paused_until is not None and reminder.due_at < rules.paused_until
    quiet = reminder.kind is not CallKind.CALLBACK and rules.quiet_at(reminder.due_at)
    return paused or quiet


def _ring_of(gathered: Sequence[DueReminder]) -> Ring:
    summary = all(reminder.in_summary for reminder in gathered)
    return Ring(RingForm.SUMMARY if summary else RingForm.DIGEST, _in_order(gathered))


def _by_person(single: Sequence[DueReminder]) -> Iterable[Ring]:
    people = dict.fromkeys(reminder.person_id for reminder in _in_order(single))
    for person_id in people:
        theirs = [reminder for reminder in single if reminder.person_id == person_id]
        yield Ring(RingForm.SINGLE, _in_order(theirs))


def _in_order(reminders: Iterable[DueReminder]) -> tuple[DueReminder, ...]:
    """Callbacks first, then what rings alone, then what only the summary tells; within that by due moment."""
    return tuple(
        sorted(
            reminders,
            key=lambda r: (r.kind is not CallKind.CALLBACK, r.in_summary, r.due_at, r.person_id, r.source),
        )
    )
