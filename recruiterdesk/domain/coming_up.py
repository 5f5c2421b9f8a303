"""When a summary tells of what came up after the call hours of its day had begun.

A duty's own moment follows from days: somebody imported at noon has waited since last week, and a yes of
today counts from midnight. All the same it is due at the next start of the call hours, and not at once.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from recruiterdesk.core.values import replaced
from recruiterdesk.domain.calling_hours import RecruiterHours, next_start_of_call_hours
from recruiterdesk.domain.duties import Duty, Moment

DutyKey = tuple[str, str, int]


@dataclass(frozen=True, slots=True)
class Before:
    """What waited for a summary before a change.

    Args:
        stood: each moment that waited.
        was_due: what was due, where the change is one of the rules: it stays so, wherever its moment is now.
        steps: the steps of introductions that were open, by their reasons. Steps of one introduction have the
            same moment where they follow each other within a day.
    """

    stood: AbstractSet[tuple[DutyKey, dt.datetime]] = frozenset()
    was_due: AbstractSet[DutyKey] = frozenset()
    steps: Mapping[DutyKey, AbstractSet[str]] = field(default_factory=dict)

    def knew(self, key: DutyKey, due_at: dt.datetime) -> bool:
        """Tell whether a moment waited already, or was due."""
        return (key, due_at) in self.stood or key in self.was_due

    def led_to(self, duty: Duty) -> bool:
        """Tell whether a duty is a step that takes the place of others of its introduction."""
        open_steps = self.steps.get(duty_key(duty))
        return open_steps is not None and duty.reason.key not in open_steps


def duty_key(duty: Duty) -> DutyKey:
    """Return by what a duty's moments are known."""
    return (str(duty.kind), *duty.source)


def summary_of(duty: Duty) -> Moment | None:
    """Return the moment at which a summary tells of a duty; None where none does, or a snooze ends then."""
    return next((one for one in duty.moments if one.in_summary and not one.name), None)


def came_up_at(duty: Duty, moment: dt.datetime, recruiter: RecruiterHours) -> Duty:
    """Return a duty that came up at a moment: its summary is no earlier than the next call hours after it.

    A snooze that ends before that has nothing to say.
    """
    own = summary_of(duty)
    if own is None or own.due_at > moment:
        return duty
    start = next_start_of_call_hours(moment, recruiter)
    later = (one for one in duty.moments if one is not own and one.due_at > start)
    return replaced(duty, moments=(Moment(start, in_summary=True), *later))


def comes_up(duty: Duty, before: Before, announced: AbstractSet[dt.datetime], now: dt.datetime) -> bool:
    """Tell whether a duty comes up with a change that is made now, after the summary that would tell of it.

    What is back and was announced does not: `announced` are the moments of this duty that were.
    """
    own = summary_of(duty)
    if own is None or own.due_at > now:
        return False
    if before.led_to(duty):
        return True
    return own.due_at not in announced and not before.knew(duty_key(duty), own.due_at)
