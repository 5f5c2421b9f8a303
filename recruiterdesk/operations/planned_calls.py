"""Check-ins that lie ahead: planned by hand, moved to another day or time, left out this time."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.calling_hours import DECENT_HOURS
from recruiterdesk.domain.check_ins import CheckInOrigin, after_skipping
from recruiterdesk.domain.consent_scope import is_live
from recruiterdesk.domain.facts import ApplicationFacts, last_start
from recruiterdesk.operations.at_hand import OpenMatters, matters_of
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.scheduling import desk_calendar, their_calendar
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_owner
from recruiterdesk.storage.writer import Writer


def plan_check_in(desk: Desk, person_id: int, due_on: dt.date, call_at: dt.time | None = None) -> int:
    """Plan a check-in by hand, for anyone, and return its id; one that lies ahead already moves to that day.

    `call_at` is a time of day by their clock.

    Raises:
        Refusal: the person is gone, wants no calls or to be left alone, the day is not ahead, lies before
            the start of an accepted job, or the time is in the night.
    """
    refuse_past_day(desk, due_on)
    refuse_night(call_at)

    def work(writer: Writer) -> int:
        matters = matters_of(writer, person_id)
        if matters.person.do_not_contact or not matters.may_call_again:
            raise Refusal("check_in.wants_no_calls", name=matters.person.full_name)
        return plan_by_hand(writer, desk, matters, due_on, call_at)

    return desk.run(label_for(desk, "check_in.plan", person_id), work)


def plan_by_hand(
    writer: Writer, desk: Desk, matters: OpenMatters, due_on: dt.date, call_at: dt.time | None = None
) -> int:
    """Within a transaction: let the next check-in be on this day, and return its id; nobody has two.

    Raises:
        Refusal: the day is not ahead, or lies before the start of an accepted job.
    """
    refuse_past_day(desk, due_on)
    refuse_before_start(matters.applications, due_on)
    person_id, now, today = matters.person.id, desk.clock.now(), desk.clock.today()
    ahead = next((one for one in matters.check_ins if not one.placement), None)
    if ahead is not None:
        writer.update(
            ahead, due_on=due_on, scheduled_on=today, agreed=False, set_by_hand=True, call_at=call_at
        )
        write_history(writer, person_id, now, "check_in.moved", date=due_on)
        return ahead.id
    days = (due_on - today).days
    planned = writer.insert(
        records.CheckIn(0, person_id, due_on, today, days, set_by_hand=True, call_at=call_at)
    )
    write_history(writer, person_id, now, "check_in.scheduled", date=due_on)
    return planned.id


def reschedule_check_in(
    desk: Desk, check_in_id: int, due_on: dt.date, origin: CheckInOrigin, call_at: dt.time | None = None
) -> None:
    """Move a check-in to a day that was agreed with them, or chosen by hand; it no longer moves by itself.

    `call_at` is the time of day by their clock, None for the one that is proposed.

    Raises:
        Refusal: it is gone or done, the day is not ahead, lies before the start of an accepted job, or the
            time is in the night.
    """
    refuse_past_day(desk, due_on)
    refuse_night(call_at)

    def work(writer: Writer) -> None:
        check_in = _open_check_in(writer, check_in_id)
        if not check_in.placement:
            refuse_before_start(matters_of(writer, check_in.person_id).applications, due_on)
        writer.update(
            check_in,
            due_on=due_on,
            scheduled_on=desk.clock.today(),
            agreed=origin is CheckInOrigin.AGREED,
            set_by_hand=origin is CheckInOrigin.BY_HAND,
            call_at=call_at,
        )
        write_history(writer, check_in.person_id, desk.clock.now(), "check_in.moved", date=due_on)

    desk.run(_label(desk, "check_in.move", check_in_id), work)


def skip_check_in(desk: Desk, check_in_id: int, because: str = "") -> dt.date | None:
    """Leave a check-in out this time: it moves on by its own interval from today. Return the new day.

    A placement call has its time and no other: skipped, it is done; so is one whose new day would lie beyond
    the end of their yes to calls, and None is returned. The reason is kept with the check-in and
    in the history.

    Raises:
        Refusal: it is gone or done.
    """

    def work(writer: Writer) -> dt.date | None:
        check_in = _open_check_in(writer, check_in_id)
        now, today = desk.clock.now(), desk.clock.today()
        later = None if check_in.placement else _one_interval_on(writer, desk, check_in)
        if later is None:
            writer.update(check_in, done_at=now, skipped_because=because)
        else:
            writer.update(
                check_in, due_on=later, scheduled_on=today, agreed=False, set_by_hand=False, call_at=None,
                skipped_because=because,
            )  # fmt: skip
        write_history(writer, check_in.person_id, now, "check_in.skipped", text=because, date=later)
        return later

    return desk.run(_label(desk, "check_in.skip", check_in_id), work)


def _one_interval_on(writer: Writer, desk: Desk, check_in: records.CheckIn) -> dt.date | None:
    matters = matters_of(writer, check_in.person_id)
    later = after_skipping(
        check_in.interval_days, desk.clock.today(), desk_calendar(desk), their_calendar(desk, matters.person)
    )
    return later if is_live(matters.may_call_until, later) else None


def refuse_past_day(desk: Desk, due_on: dt.date) -> None:
    """Refuse a next call whose day is not ahead.

    Raises:
        Refusal: it is today or past.
    """
    if due_on <= desk.clock.today():
        raise Refusal("check_in.next_past", date=due_on.isoformat())


def refuse_night(call_at: dt.time | None) -> None:
    """Refuse a call before 08:00 or after 20:00 by their clock.

    Raises:
        Refusal: it is.
    """
    if call_at is not None and not DECENT_HOURS.start <= call_at <= DECENT_HOURS.end:
        raise Refusal("check_in.night", time=call_at.isoformat("minutes"))


def refuse_before_start(applications: Sequence[ApplicationFacts], due_on: dt.date | None) -> None:
    """Refuse a check-in before an accepted job begins: until then nothing comes due but placement calls.

    Raises:
        Refusal: the start is known and later.
    """
    start = last_start(applications)
    if start is not None and due_on is not None and due_on < start:
        raise Refusal("check_in.before_start", date=start.isoformat())


def _open_check_in(writer: Writer, check_in_id: int) -> records.CheckIn:
    check_in = writer.load(records.CheckIn, check_in_id)
    if check_in.done_at is not None:
        raise Refusal("check_in.done_already")
    return check_in


def _label(desk: Desk, key: str, check_in_id: int) -> Label:
    return Label(key, (("name", name_of_owner(desk, "check_in", check_in_id)),))
