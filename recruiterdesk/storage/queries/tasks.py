"""What the recruiter owes beside calls: due, this week, later, done."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum

from recruiterdesk.domain import records
from recruiterdesk.domain.work_calendar import ONE_DAY
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.tables import BY_RECORD

_DAYS_A_WEEK = 7
_FIRST_DAY, _LAST_DAY = dt.date.min, dt.date.max


class TaskSection(Enum):
    """The parts of the list, in order."""

    DUE = "due"
    THIS_WEEK = "this_week"
    LATER = "later"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class TaskRow:
    """One task with whom it is for."""

    task: records.Task
    name: str


@dataclass(frozen=True, slots=True)
class TaskList:
    """A section's first tasks, and how many there are in all."""

    rows: tuple[TaskRow, ...]
    count: int


def task_list(desk: Desk, section: TaskSection, limit: int) -> TaskList:
    """Return a section's tasks: open ones by day, done ones newest first; at most `limit` of them.

    Nothing is to be done for who asked to be left alone; their tasks stand on their page alone.
    """
    table = BY_RECORD[records.Task]
    where, order, values = _section(section, desk.clock.today())
    columns = ", ".join(f't."{name}"' for name in table.column_names)
    found = rows(
        desk,
        f'SELECT {columns}, p."full_name" FROM "task" t JOIN "person" p ON p."id" = t."person_id" '
        f"WHERE {where} ORDER BY {order} LIMIT ?",
        (*values, limit),
    )
    sql = f'SELECT count(*) FROM "task" t JOIN "person" p ON p."id" = t."person_id" WHERE {where}'
    count = rows(desk, sql, values)[0][0]
    return TaskList(tuple(TaskRow(from_row(records.Task, row[:-1]), row[-1]) for row in found), count)


def next_task_of(desk: Desk, person_id: int) -> TaskRow | None:
    """Return the task that is due, the oldest first, which the recruiter owes a person; None without one."""
    table = BY_RECORD[records.Task]
    columns = ", ".join(f't."{name}"' for name in table.column_names)
    found = rows(
        desk,
        f'SELECT {columns}, p."full_name" FROM "task" t JOIN "person" p ON p."id" = t."person_id" '
        'WHERE t."person_id" = ? AND t."done_at" IS NULL AND p."do_not_contact" = 0 AND t."due_on" <= ? '
        'ORDER BY t."due_on", t."id" LIMIT 1',
        (person_id, desk.clock.today().isoformat()),
    )
    return TaskRow(from_row(records.Task, found[0][:-1]), found[0][-1]) if found else None


def _section(section: TaskSection, today: dt.date) -> tuple[str, str, tuple[str, ...]]:
    if section is TaskSection.DONE:
        return 't."done_at" IS NOT NULL', 't."done_at" DESC, t."id" DESC', ()
    week_ends = today + ONE_DAY * (_DAYS_A_WEEK - 1 - today.weekday())
    first, last = {
        TaskSection.DUE: (_FIRST_DAY, today),
        TaskSection.THIS_WEEK: (today + ONE_DAY, week_ends),
        TaskSection.LATER: (week_ends + ONE_DAY, _LAST_DAY),
    }[section]
    where = 't."done_at" IS NULL AND p."do_not_contact" = 0 AND t."due_on" BETWEEN ? AND ?'
    return where, 't."due_on", t."id"', (first.isoformat(), last.isoformat())
