"""Help that was offered: each offer a dated task, and another one until they land."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.helping import CONGRATULATE, KEEP_IN_TOUCH, HelpState, due_days, is_help
from recruiterdesk.domain.words import DispositionKind, IntroductionOutcome
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.scheduling import desk_calendar
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

HELP_ENOUGH = "help.enough"


def offer_help(desk: Desk, person_id: int, offers: Sequence[HelpOffer]) -> None:
    """Offer help to a person: each offer is a task, due on its day, else within a week.

    Raises:
        Refusal: the person is gone, nothing is offered, or a day is past.
    """
    if not offers:
        raise Refusal("help.nothing")

    def work(writer: Writer) -> None:
        writer.load(records.Person, person_id)
        offer_help_in(writer, desk, person_id, offers)

    desk.run(label_for(desk, "help.offer", person_id), work)


def offer_help_in(writer: Writer, desk: Desk, person_id: int, offers: Sequence[HelpOffer]) -> None:
    """Within a transaction: make each offer a task; help of that kind which is owed already gets its day.

    Raises:
        Refusal: a day is past.
    """
    now, today = desk.clock.now(), desk.clock.today()
    days = due_days(offers, today, desk_calendar(desk))
    owed = {task.kind: task for task in writer.find(records.Task, person_id=person_id, done_at=None)}
    for kind, due_on in days.items():
        if due_on < today:
            raise Refusal("task.past", date=due_on.isoformat())
        if kind in owed:
            writer.update(owed[kind], due_on=due_on)
        else:
            writer.insert(records.Task(0, person_id, kind, "", due_on, now))
        write_history(writer, person_id, now, "offered", what=kind)


def help_state(reader: Writer, person_id: int) -> HelpState:
    """Return what is known of somebody who may be helped."""
    promises = reader.find(records.Promise, person_id=person_id, kept_at=None)
    callbacks = reader.find(records.Callback, person_id=person_id, answered_at=None)
    said_enough = reader.find(records.Activity, person_id=person_id, key=HELP_ENOUGH)
    return HelpState(
        check_ins=tuple(reader.find(records.CheckIn, person_id=person_id)),
        tasks=tuple(reader.find(records.Task, person_id=person_id)),
        introductions=tuple(reader.find(records.Introduction, person_id=person_id)),
        is_expected=bool(promises or callbacks),
        landed_at=_landed_at(reader, person_id),
        ended_at=max((one.at for one in said_enough), default=None),
    )


def _landed_at(reader: Writer, person_id: int) -> dt.datetime | None:
    """Return when they were hired last: for a role of the desk, or by who was introduced to them."""
    applications = reader.find(records.Application, person_id=person_id)
    endings = reader.find_among(records.Disposition, "application_id", [one.id for one in applications])
    landed = [one.recorded_at for one in endings if one.kind is DispositionKind.HIRED]
    introductions = reader.find(records.Introduction, person_id=person_id, outcome=IntroductionOutcome.HIRED)
    landed += [_end_of(one.state_since) for one in introductions]
    return max(landed, default=None)


def _end_of(day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time.max, dt.UTC)


def is_being_helped(reader: Writer, person_id: int) -> bool:
    """Tell whether help goes on, so that another follows what is done."""
    person = reader.load(records.Person, person_id)
    return not person.do_not_contact and help_state(reader, person_id).is_helped


def require_next_step(writer: Writer, person_id: int) -> None:
    """Refuse, within a transaction, to leave somebody who is still looking without anything that has a day.

    Raises:
        Refusal: nothing is open for them any more.
    """
    person = writer.load(records.Person, person_id)
    if not person.do_not_contact and help_state(writer, person_id).lacks_next_step:
        raise Refusal("help.next_step_needed", name=person.full_name)


def keep_in_touch_in(writer: Writer, desk: Desk, person_id: int, due_on: dt.date) -> None:
    """Within a transaction: where no call may follow, let the agreed day be the one of a task."""
    writer.insert(records.Task(0, person_id, KEEP_IN_TOUCH, "", due_on, desk.clock.now()))


def end_help_in(writer: Writer, desk: Desk, person_id: int) -> int:
    """Within a transaction: let go of the help that is owed; return how much of it there was."""
    owed = [task for task in writer.find(records.Task, person_id=person_id, done_at=None) if is_help(task)]
    for task in owed:
        writer.update(task, done_at=desk.clock.now(), dropped=True)
    return len(owed)


def help_given_in(writer: Writer, desk: Desk, person_id: int, kind: HelpKind) -> None:
    """Within a transaction: what was offered of this kind is done by something that was done elsewhere."""
    for task in writer.find(records.Task, person_id=person_id, done_at=None):
        if task.kind == kind:
            writer.update(task, done_at=desk.clock.now())


def end_as_enough_in(writer: Writer, desk: Desk, person_id: int) -> None:
    """Within a transaction: they said that the help is enough; nothing more is proposed."""
    write_history(writer, person_id, desk.clock.now(), HELP_ENOUGH)
    end_help_in(writer, desk, person_id)


def land_in(writer: Writer, desk: Desk, person_id: int, *, was_helped: bool) -> None:
    """Within a transaction: they landed and it was not said in a call; help ends, congratulations are a task.

    Args:
        writer: of the transaction.
        desk: the desk.
        person_id: who landed.
        was_helped: help went on until now (see `is_being_helped`); else nothing but open help ends.
    """
    ended = end_help_in(writer, desk, person_id)
    if not (was_helped or ended):
        return
    due_on = desk_calendar(desk).next_working_day(desk.clock.today())
    writer.insert(records.Task(0, person_id, CONGRATULATE, "", due_on, desk.clock.now()))


def proposed_help(desk: Desk, person_id: int) -> HelpKind | None:
    """Return what to offer next to somebody who is still looking; None where help is open, or over."""
    reader = Writer(desk.database)
    person = reader.load(records.Person, person_id)
    return None if person.do_not_contact else help_state(reader, person_id).next_help()
