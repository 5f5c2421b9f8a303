"""Things that are owed in the simulation, put on a real desk row by row and taken off it again."""

from __future__ import annotations

import datetime as dt
import random
from dataclasses import replace
from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.domain.words import CallKind as K
from recruiterdesk.domain.words import DispositionKind, IntroductionState, Stage, Turn
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer
from tests.reminders.ringing_model import DAY, Hours, Thing

STEP = Label("simulation.step")
_DONE: dict[str, tuple[type, str]] = {
    "callback": (records.Callback, "answered_at"),
    "promise": (records.Promise, "kept_at"),
    "check_in": (records.CheckIn, "done_at"),
    "closure": (records.Closure, "closed_at"),
    "incoming_contact": (records.IncomingContact, "answered_at"),
    "task": (records.Task, "done_at"),
    "introduction": (records.Introduction, "follow_up_on"),
    "application": (records.Application, "long_ago"),
}
KINDS = (
    K.CALLBACK,
    K.PROMISE,
    K.CHECK_IN,
    K.PLACEMENT,
    K.CLOSURE,
    K.MESSAGE,
    K.REPLY,
    K.TASK,
    K.INTRODUCTION,
)
_WEIGHTS = (5, 5, 4, 2, 4, 2, 2, 2, 2)


def fill(desk: Desk, people: int) -> None:
    """Put people on the desk, and a role for whose sake they can be told something."""

    def work(writer: Writer) -> None:
        writer.insert_many([records.Person(0, f"Person {n}") for n in range(1, people + 1)])
        client = writer.insert(records.Client(0, "Northwind"))
        writer.insert(records.Role(0, client.id, "Engineer"))

    desk.run(STEP, work)


def any_thing(chance: random.Random, uid: int, person: int, now: dt.datetime, hours: Hours) -> Thing:
    """Invent something that is owed to a person from some day or moment on."""
    kind = chance.choices(KINDS, _WEIGHTS)[0]
    day = hours.local(now).date() + DAY * chance.choice((0, 1, 1, 2, 3, 5, 8, 13, 20))
    begins = ends = None
    if kind is K.CALLBACK:
        begins = now + dt.timedelta(minutes=chance.choice((1, 20, 90, 400, 1500, 5000)))
        day = hours.local(begins).date()
    elif kind in (K.CLOSURE, K.MESSAGE, K.REPLY):
        begins, day = now, hours.local(now).date()
    elif kind is K.PROMISE and chance.random() < 0.4:
        ends = hours.at(day, dt.time(chance.choice((8, 11, 16))))
    table = {
        K.PLACEMENT: "check_in", K.MESSAGE: "closure", K.REPLY: "incoming_contact",
    }.get(kind, str(kind))  # fmt: skip
    if kind is K.MESSAGE and uid % 2:
        # They waited for weeks before they came on the desk.
        table, begins = "application", None
    return Thing(uid, kind, person, table, 0, day, now, begins, ends)


def put(desk: Desk, thing: Thing, now: dt.datetime) -> Thing:
    """Write it on the desk as one step, and return it with its row."""
    return replace(thing, row=desk.run(STEP, lambda writer: writer.insert(_record(writer, thing, now)).id))


def _record(writer: Writer, thing: Thing, now: dt.datetime) -> Any:
    person, day, today = thing.person, thing.day, now.date()
    if thing.kind is K.CALLBACK:
        return records.Callback(0, person, thing.begins, now)
    if thing.kind is K.PROMISE:
        return records.Promise(0, person, day, now, thing.ends)
    if thing.kind in (K.CHECK_IN, K.PLACEMENT):
        return records.CheckIn(0, person, day, today, 90, placement=thing.kind is K.PLACEMENT)
    if thing.kind is K.REPLY:
        return records.IncomingContact(0, person, now)
    if thing.kind is K.TASK:
        return records.Task(0, person, "cv_review", "", day, now)
    if thing.kind is K.INTRODUCTION:
        other = person % 3 + 1
        return records.Introduction(
            0, person, other, IntroductionState.INTRODUCED, today, follow_up_on=day, introduced_on=today
        )
    if thing.table == "application":
        quiet = today - DAY * 30
        return records.Application(0, person, 1, Stage.SCREENING, quiet, Turn.OURS, quiet, quiet)
    application = writer.insert(
        records.Application(0, person, 1, Stage.INTERVIEWING, today, Turn.OURS, today, today)
    )
    why = DispositionKind.DECLINED_BY_CLIENT
    writer.insert(records.Disposition(0, application.id, why, today, now, Stage.INTERVIEWING))
    return records.Closure(
        0, person, application.id, str(why), today, Stage.INTERVIEWING, now,
        in_writing=thing.kind is K.MESSAGE,
    )  # fmt: skip


def do(desk: Desk, thing: Thing, now: dt.datetime) -> None:
    """Do what is owed, as one step."""
    kind, field = _DONE[thing.table]

    def work(writer: Writer) -> None:
        done = {"follow_up_on": None, "long_ago": True}.get(field, now)
        writer.update(writer.load(kind, thing.row), **{field: done})

    desk.run(STEP, work)


def withdraw(desk: Desk, thing: Thing) -> None:
    """Take back that it is owed, as one step."""
    kind, _ = _DONE[thing.table]
    desk.run(STEP, lambda writer: writer.delete(writer.load(kind, thing.row)))


def snooze(desk: Desk, person: int, until: dt.datetime) -> None:
    desk.run(STEP, lambda writer: writer.update(writer.load(records.Person, person), snoozed_until=until))


def settle(desk: Desk, hours: Hours) -> None:
    """Make these the desk's settings, as one step."""
    from recruiterdesk.domain.hours import DaySpan
    from recruiterdesk.operations.settings import change_settings

    settings = replace(
        desk.settings,
        zone=hours.zone,
        reserved_hours=DaySpan(hours.calls_from, hours.calls_until),
        quiet_from=hours.quiet_from,
        quiet_until=hours.quiet_until,
        reminders_paused_until=hours.paused_until,
        ring_callbacks=K.CALLBACK not in hours.silent,
        ring_check_ins=K.CHECK_IN not in hours.silent,
        ring_tasks=K.TASK not in hours.silent,
    )
    change_settings(desk, settings)


def be_away(desk: Desk, first: dt.date, last: dt.date) -> None:
    desk.run(STEP, lambda writer: writer.insert(records.Away(0, first, last, "")))
