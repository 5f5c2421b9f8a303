"""Promises: make one, keep it, take it back."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.names import name_of_owner
from recruiterdesk.storage.writer import Writer


def make_promise(
    desk: Desk, person_id: int, due_on: dt.date, text: str = "", due_at: dt.datetime | None = None
) -> int:
    """Promise a person to be in touch by a day, or by a moment (aware) of it; return the promise's id.

    Raises:
        Refusal: the person is gone, or the day or the moment is past.
    """
    if due_at is not None:
        due_on = due_at.astimezone(recruiter_hours(desk.settings).zone).date()
    if due_on < desk.clock.today() or (due_at is not None and due_at <= desk.clock.now()):
        raise Refusal("promise.past", date=due_on.isoformat())

    def work(writer: Writer) -> int:
        writer.load(records.Person, person_id)
        now = desk.clock.now()
        promise = writer.insert(records.Promise(0, person_id, due_on, now, due_at, text))
        write_history(writer, person_id, now, "promise.made", text=text, date=due_on)
        return promise.id

    return desk.run(label_for(desk, "promise.make", person_id), work)


def keep_promise(desk: Desk, promise_id: int) -> None:
    """Write down that a promise was kept.

    Raises:
        Refusal: the promise is gone, or was kept already.
    """

    def work(writer: Writer) -> None:
        promise = _open_promise(writer, promise_id)
        writer.update(promise, kept_at=desk.clock.now())
        write_history(writer, promise.person_id, desk.clock.now(), "promise.kept", date=promise.due_on)

    desk.run(_label(desk, "promise.keep", promise_id), work)


def withdraw_promise(desk: Desk, promise_id: int) -> None:
    """Take a promise back, which was made in error or is void; the history says so.

    Raises:
        Refusal: the promise is gone, or was kept already.
    """

    def work(writer: Writer) -> None:
        promise = _open_promise(writer, promise_id)
        writer.delete(promise)
        write_history(writer, promise.person_id, desk.clock.now(), "promise.withdrawn", date=promise.due_on)

    desk.run(_label(desk, "promise.withdraw", promise_id), work)


def _open_promise(writer: Writer, promise_id: int) -> records.Promise:
    promise = writer.load(records.Promise, promise_id)
    if promise.kept_at is not None:
        raise Refusal("promise.kept_already")
    return promise


def _label(desk: Desk, key: str, promise_id: int) -> Label:
    return Label(key, (("name", name_of_owner(desk, "promise", promise_id)),))
