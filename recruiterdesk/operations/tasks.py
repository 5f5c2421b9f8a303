"""Tasks: what the recruiter owes beside a call."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.thanks import THANK_REFERRER, note_thanks
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_owner
from recruiterdesk.storage.writer import Writer


def add_task(desk: Desk, person_id: int, kind: str, text: str, due_on: dt.date) -> int:
    """Add a task for a person, due on a day, and return its id.

    Raises:
        Refusal: the person is gone, nothing is said, or the day is past.
    """
    if not kind and not text.strip():
        raise Refusal("task.text_needed")
    if due_on < desk.clock.today():
        raise Refusal("task.past", date=due_on.isoformat())

    def work(writer: Writer) -> int:
        writer.load(records.Person, person_id)
        task = records.Task(0, person_id, kind, text.strip(), due_on, desk.clock.now())
        return writer.insert(task).id

    return desk.run(label_for(desk, "task.add", person_id), work)


def finish_task(desk: Desk, task_id: int) -> None:
    """Write down that a task is done; thanks are noted beside the referral that they were for.

    Raises:
        Refusal: the task is gone, or was done already.
    """

    def work(writer: Writer) -> None:
        task = writer.load(records.Task, task_id)
        if task.done_at is not None:
            raise Refusal("task.done_already")
        now = desk.clock.now()
        writer.update(task, done_at=now)
        if task.kind == THANK_REFERRER:
            note_thanks(writer, task, now)
        write_history(writer, task.person_id, now, "task.done", text=task.text, kind=task.kind)

    label = Label("task.finish", (("name", name_of_owner(desk, "task", task_id)),))
    desk.run(label, work)
