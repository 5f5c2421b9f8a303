"""The calls around a start: planned with the hire, moved with its first day, gone when it is undone."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.placement_calls import PlacedCall, placement_calls
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for_applicant
from recruiterdesk.operations.scheduling import desk_calendar, their_calendar
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def set_start(desk: Desk, application_id: int, starts_on: dt.date | None) -> None:
    """Say when somebody who was hired starts, or that it is not known; the calls around it move along.

    What was agreed or set by hand stays where it is.

    Raises:
        Refusal: the application is gone, or they were not hired.
    """

    def work(writer: Writer) -> None:
        application = writer.load(records.Application, application_id)
        ended = writer.find(records.Disposition, application_id=application_id)
        if not ended or ended[0].kind is not DispositionKind.HIRED:
            raise Refusal("start.not_hired")
        if ended[0].starts_on == starts_on:
            return
        writer.update(ended[0], starts_on=starts_on)
        now, person_id = desk.clock.now(), application.person_id
        if starts_on is None:
            write_history(writer, person_id, now, "start.unknown", application_id=application_id)
        else:
            write_history(writer, person_id, now, "start.set", application_id=application_id, date=starts_on)
        renew_placement_calls(writer, desk, application.person_id)

    desk.run(label_for_applicant(desk, "start.set", application_id), work)


def renew_placement_calls(writer: Writer, desk: Desk, person_id: int) -> None:
    """Within a transaction: plan the calls around the last hire anew, and remove those of none.

    A call that was made, or skipped, is not planned again; one whose day is over is not planned at all.
    """
    hired = _last_hire(writer, person_id)
    today = desk.clock.today()
    planned = (
        {} if hired is None else {str(one.call): one for one in _calls_of(writer, desk, person_id, hired)}
    )
    for check_in in writer.find(records.CheckIn, person_id=person_id, placement=1):
        of_this_hire = hired is not None and check_in.scheduled_on >= hired.decided_on
        call = planned.pop(check_in.reason, None) if of_this_hire else None
        if check_in.done_at is not None:
            continue
        if call is not None and not (check_in.agreed or check_in.set_by_hand):
            writer.update(check_in, due_on=call.on, interval_days=_interval(call, check_in.scheduled_on))
        elif call is None and not (of_this_hire and (check_in.agreed or check_in.set_by_hand)):
            writer.delete(check_in)
    for call in planned.values():
        if call.on > today:
            writer.insert(
                records.CheckIn(
                    0, person_id, call.on, today, _interval(call, today),
                    placement=True, reason=str(call.call),
                )
            )  # fmt: skip


def _interval(call: PlacedCall, since: dt.date) -> int:
    return (call.on - since).days


def _last_hire(writer: Writer, person_id: int) -> records.Disposition | None:
    applications = writer.find(records.Application, person_id=person_id)
    ended = writer.find_among(records.Disposition, "application_id", [one.id for one in applications])
    hires = [one for one in ended if one.kind is DispositionKind.HIRED]
    return max(hires, key=lambda one: (one.decided_on, one.id), default=None)


def _calls_of(
    writer: Writer, desk: Desk, person_id: int, hired: records.Disposition
) -> tuple[PlacedCall, ...]:
    theirs = their_calendar(desk, writer.load(records.Person, person_id))
    return placement_calls(
        hired.decided_on, hired.starts_on, desk_calendar(desk), theirs, desk.settings.placement_times
    )
