"""Tasks: what the recruiter owes beside a call."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import HelpOffer
from recruiterdesk.domain.helping import is_help
from recruiterdesk.operations.at_hand import matters_of
from recruiterdesk.operations.helping import (
    end_as_enough_in,
    keep_in_touch_in,
    offer_help_in,
    require_next_step,
)
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.planned_calls import plan_by_hand, refuse_past_day
from recruiterdesk.operations.thanks import THANK_REFERRER, note_thanks
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_owner
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class WhatFollows:
    """What goes on in the same step as a task ends: more help, a day to call, or none of it any more.

    `is_enough` says that they need no more help: then nothing has to follow.
    """

    offers: tuple[HelpOffer, ...] = ()
    call_on: dt.date | None = None
    is_enough: bool = False


NOTHING_FOLLOWS = WhatFollows()


def add_task(desk: Desk, person_id: int, kind: str, text: str, due_on: dt.date) -> int:
    """Add a task for a person, due on a day, and return its id.

    Raises:
        Refusal: the person is gone, nothing is said, or the day is past.
    """
    if not kind and not text.strip():
        raise Refusal("task.text_needed")
    _refuse_past(desk, due_on)

    def work(writer: Writer) -> int:
        writer.load(records.Person, person_id)
        task = records.Task(0, person_id, kind, text.strip(), due_on, desk.clock.now())
        return writer.insert(task).id

    return desk.run(label_for(desk, "task.add", person_id), work)


def move_task(desk: Desk, task_id: int, due_on: dt.date) -> None:
    """Let a task be due on another day.

    Raises:
        Refusal: the task is gone or was done, or the day is past.
    """
    _refuse_past(desk, due_on)

    def work(writer: Writer) -> None:
        writer.update(_open_task(writer, task_id), due_on=due_on)

    desk.run(_label(desk, "task.move", task_id), work)


def finish_task(desk: Desk, task_id: int, then: WhatFollows = NOTHING_FOLLOWS) -> None:
    """Write down that a task is done, and what follows.

    Thanks are noted beside the referral that they were for. Help goes on until they land: whoever is still
    looking keeps something that has a day.

    Raises:
        Refusal: the task is gone or was done already, a day of what follows is past, or nothing would be
            left that has a day (help.next_step_needed).
    """

    def work(writer: Writer) -> None:
        task = _open_task(writer, task_id)
        now = desk.clock.now()
        writer.update(task, done_at=now)
        if task.kind == THANK_REFERRER:
            note_thanks(writer, task, now)
        write_history(writer, task.person_id, now, "task.done", text=task.text, kind=task.kind)
        _go_on(writer, desk, task, then)

    desk.run(_label(desk, "task.finish", task_id), work)


def drop_task(desk: Desk, task_id: int, then: WhatFollows = NOTHING_FOLLOWS) -> None:
    """Let go of a task that is no longer needed.

    Raises:
        Refusal: as for `finish_task`.
    """

    def work(writer: Writer) -> None:
        task = _open_task(writer, task_id)
        now = desk.clock.now()
        writer.update(task, done_at=now, dropped=True)
        write_history(writer, task.person_id, now, "task.dropped", text=task.text, kind=task.kind)
        _go_on(writer, desk, task, then)

    desk.run(_label(desk, "task.drop", task_id), work)


def go_on_helping(desk: Desk, person_id: int, then: WhatFollows) -> None:
    """Let help go on, or be enough, after what was owed is done.

    Raises:
        Refusal: the person is gone, nothing was chosen, or a day is past.
    """
    if then == NOTHING_FOLLOWS:
        raise Refusal("help.nothing")

    def work(writer: Writer) -> None:
        writer.load(records.Person, person_id)
        _follow(writer, desk, person_id, then)

    desk.run(label_for(desk, "help.offer", person_id), work)


def _go_on(writer: Writer, desk: Desk, task: records.Task, then: WhatFollows) -> None:
    _follow(writer, desk, task.person_id, then)
    if is_help(task):
        require_next_step(writer, task.person_id)


def _follow(writer: Writer, desk: Desk, person_id: int, then: WhatFollows) -> None:
    if then.is_enough:
        end_as_enough_in(writer, desk, person_id)
    if then.offers:
        offer_help_in(writer, desk, person_id, then.offers)
    if then.call_on is not None:
        _plan_call(writer, desk, person_id, then.call_on)


def _plan_call(writer: Writer, desk: Desk, person_id: int, due_on: dt.date) -> None:
    matters = matters_of(writer, person_id)
    if matters.may_call_again and not matters.person.do_not_contact:
        plan_by_hand(writer, desk, matters, due_on)
        return
    refuse_past_day(desk, due_on)
    keep_in_touch_in(writer, desk, person_id, due_on)


def _open_task(writer: Writer, task_id: int) -> records.Task:
    task = writer.load(records.Task, task_id)
    if task.done_at is not None:
        raise Refusal("task.done_already")
    return task


def _refuse_past(desk: Desk, due_on: dt.date) -> None:
    if due_on < desk.clock.today():
        raise Refusal("task.past", date=due_on.isoformat())


def _label(desk: Desk, key: str, task_id: int) -> Label:
    return Label(key, (("name", name_of_owner(desk, "task", task_id)),))
