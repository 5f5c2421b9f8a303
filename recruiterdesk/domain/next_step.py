"""What would follow from a call, worked out before it is saved."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import (
    CheckInOrigin,
    PlannedCheckIn,
    after_contact,
    first_check_in,
    nominal_after,
    on_shared_working_day,
    proposed_time,
)
from recruiterdesk.domain.duties import CALLS
from recruiterdesk.domain.facts import PersonFacts, Rules
from recruiterdesk.domain.owed import duties_of
from recruiterdesk.domain.words import AttemptOutcome, CallKind, CheckInOutcome
from recruiterdesk.domain.work_calendar import ONE_DAY, WorkCalendar

WRITE_INSTEAD = "message.write_instead"


@dataclass(frozen=True, slots=True)
class CallAgain:
    """The next check-in: its day, the moment (UTC) that is proposed for it, and where the day comes from.

    `days` is the interval in calendar days, 0 for a day that was known or agreed; `nominal` is the day before
    it was moved to the next working day of both.
    """

    on: dt.date
    at: dt.datetime
    days: int
    nominal: dt.date

    @property
    def moved(self) -> bool:
        """Tell whether the day was moved to a working day."""
        return self.on != self.nominal


@dataclass(frozen=True, slots=True)
class AfterTry:
    """What follows from a try without success.

    `next_at` (UTC) is the next try, None where there is none. `write` and `needs_number` never hold both.
    """

    next_at: dt.datetime | None
    write: bool
    needs_number: bool


def call_again_after_telling(
    facts: PersonFacts, today: dt.date, rules: Rules, interval_days: int
) -> CallAgain:
    """Return the check-in that follows when the person is told today.

    An open check-in stands, moved as a conversation moves it; else a known come-back date, else the interval.
    """
    theirs = _their_calendar(facts, rules)
    planned = next((one for one in facts.check_ins if not one.placement), None)
    if planned is not None and planned.due_on > today:
        moved = after_contact(_as_planned(planned), today, rules.at_work, theirs)
        return _call_again(moved, moved, 0, facts, rules)
    back_on = facts.person.come_back_on
    known = back_on if back_on is not None and back_on > today else None
    nominal = known or today + ONE_DAY * interval_days
    on = first_check_in(today, rules.at_work, theirs, come_back_on=known, interval_days=interval_days)
    return _call_again(on, nominal, 0 if known else interval_days, facts, rules)


def call_again_after_check_in(
    outcome: CheckInOutcome, facts: PersonFacts, today: dt.date, rules: Rules
) -> CallAgain | None:
    """Return the check-in that follows from a check-in with this outcome; None where there is none."""
    back_on, theirs = facts.person.come_back_on, _their_calendar(facts, rules)
    nominal = nominal_after(outcome, today, rules.call_again, back_on)
    if nominal is None:
        return None
    days = 0 if nominal == back_on else (nominal - today).days
    return _call_again(on_shared_working_day(nominal, rules.at_work, theirs), nominal, days, facts, rules)


def after_try(facts: PersonFacts, outcome: AttemptOutcome, now: dt.datetime, rules: Rules) -> AfterTry:
    """Say what follows when this person is tried now and the try ends so."""
    if outcome is AttemptOutcome.WRONG_NUMBER and _usable_numbers(facts) <= 1:
        return AfterTry(None, write=False, needs_number=True)
    attempt = records.Attempt(0, facts.person.id, outcome, now)
    tried = replace(
        facts,
        attempts=(*facts.attempts, attempt),
        callbacks=tuple(one for one in facts.callbacks if one.at > now),
    )
    owed = duties_of(tried, rules)
    if any(duty.reason.key == WRITE_INSTEAD and duty.appears_at <= now for duty in owed):
        return AfterTry(None, write=True, needs_number=False)
    ahead = [duty.held_until for duty in owed if duty.kind in CALLS and duty.held_until is not None]
    callbacks = [duty.appears_at for duty in owed if duty.kind is CallKind.CALLBACK]
    moments = [moment for moment in (*ahead, *callbacks) if moment > now]
    return AfterTry(min(moments) if moments else None, write=False, needs_number=False)


def _usable_numbers(facts: PersonFacts) -> int:
    return sum(1 for phone in facts.phones if not phone.wrong)


def _their_calendar(facts: PersonFacts, rules: Rules) -> WorkCalendar:
    return rules.person_hours(facts).calendar or rules.at_work


def _as_planned(check_in: records.CheckIn) -> PlannedCheckIn:
    origin = CheckInOrigin.BY_RULE
    if check_in.agreed or check_in.set_by_hand:
        origin = CheckInOrigin.AGREED
    return PlannedCheckIn(check_in.due_on, check_in.interval_days, origin)


def _call_again(on: dt.date, nominal: dt.date, days: int, facts: PersonFacts, rules: Rules) -> CallAgain:
    at = proposed_time(on, rules.recruiter, rules.person_hours(facts))
    return CallAgain(on, at, days, nominal)
