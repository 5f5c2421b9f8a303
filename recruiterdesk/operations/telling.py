"""What follows when somebody is told, by voice or in writing, within a transaction."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from recruiterdesk.domain import records
from recruiterdesk.domain.check_ins import due_moment
from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome, DispositionKind
from recruiterdesk.operations.at_hand import OpenMatters, matters_of
from recruiterdesk.operations.conversation import give_word, keep_promises
from recruiterdesk.operations.ending import Ending, active, end_in
from recruiterdesk.operations.first_calls import finish_first_calls
from recruiterdesk.operations.imported_lines import noon
from recruiterdesk.operations.scheduling import desk_calendar, schedule_check_in
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.writer import Writer


def frozen_closures(matters: OpenMatters) -> tuple[records.Closure, ...]:
    """Return the open closures whose role is frozen."""
    return tuple(closure for closure in matters.closures if closure.cause == ROLE_FROZEN)


def tell(
    writer: Writer,
    desk: Desk,
    matters: OpenMatters,
    outcome: AttemptOutcome,
    next_on: dt.date | None = None,
    told_on: dt.date | None = None,
) -> tuple[int, dt.date | None]:
    """Close every open closure and keep what was promised; return how many, and the day of the check-in.

    A frozen role's application is paused: it goes on, so no check-in follows from it. With nothing to tell, a
    mail that says when they hear next (`next_on`) is the word that was owed to who is still in; any mail is
    the last word of a check-in that is due. `told_on` is an earlier day on which they were told.
    """
    now = desk.clock.now()
    for closure in matters.closures:
        writer.update(closure, closed_at=_told_at(desk, closure, told_on), outcome=outcome)
        if closure.cause == ROLE_FROZEN:
            pause_after(writer, desk, closure, None)
    keep_promises(writer, desk, matters)
    finish_first_calls(writer, matters.person.id, now)
    for contact in matters.incoming:
        writer.update(contact, answered_at=now)
    if len(matters.closures) > len(frozen_closures(matters)):
        return len(matters.closures), schedule_check_in(writer, desk, matters, told_on)
    if not matters.closures and outcome is AttemptOutcome.TOLD_IN_WRITING:
        give_word(writer, desk, matters_of(writer, matters.person.id), next_on)
        finish_by_mail(writer, desk, matters)
    return len(matters.closures), None


def _told_at(desk: Desk, closure: records.Closure, told_on: dt.date | None) -> dt.datetime:
    """Return when they were told: of an earlier day its noon, neither ahead nor before it was owed that day.

    A decision that was written down later than it was told counts as told on its own day.
    """
    now = desk.clock.now()
    if told_on is None:
        return now
    zone, day = ZoneInfo(desk.settings.zone), max(told_on, closure.since)
    told_at = noon(day, zone)
    if closure.opened_at.astimezone(zone).date() == day:
        told_at = max(told_at, closure.opened_at)
    return min(told_at, now)


def settle_frozen(
    writer: Writer,
    desk: Desk,
    matters: OpenMatters,
    outcome: AttemptOutcome,
    next_on: dt.date | None,
) -> tuple[int, dt.date | None]:
    """Settle a frozen role's call: "will wait" (paused, with a next word) or "ended" (role closed, told)."""
    closure = frozen_closures(matters)[0]
    now = desk.clock.now()
    writer.update(closure, closed_at=now, outcome=outcome)
    keep_promises(writer, desk, matters)
    if outcome is AttemptOutcome.WILL_WAIT:
        pause_after(writer, desk, closure, next_on)
        return 1, None
    application = writer.load(records.Application, closure.application_id)
    if active(writer, application):
        ended = end_in(writer, desk, application, Ending(DispositionKind.ROLE_CLOSED))
        if ended is not None:
            writer.update(writer.load(records.Closure, ended), closed_at=now, outcome=outcome)
    return 1, schedule_check_in(writer, desk, matters)


def pause_after(writer: Writer, desk: Desk, closure: records.Closure, next_on: dt.date | None) -> None:
    """Within a transaction: pause the application of a frozen role's closure until the next word."""
    today = desk.clock.today()
    later = desk_calendar(desk).add_working_days(today, desk.settings.pause_days)
    application = writer.load(records.Application, closure.application_id)
    writer.update(application, paused=True, fixed_on=next_on or later, last_substance_on=today)


def finish_by_mail(writer: Writer, desk: Desk, matters: OpenMatters) -> None:
    """Finish a check-in that is due: they were not reached, and one mail is the last word."""
    now = desk.clock.now()
    for check_in in matters.check_ins:
        if not check_in.placement and due_moment(check_in.due_on, recruiter_hours(desk.settings)) <= now:
            writer.update(check_in, done_at=now, outcome=CheckInOutcome.NOT_REACHED)
