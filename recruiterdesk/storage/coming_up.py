"""Remembers what came up with a write after its own moment, so that it stays with the next call hours.

The memory lies among the marks of reminders, outside undo: a mark without a moment, one for each duty.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from recruiterdesk.domain.calling_hours import RecruiterHours
from recruiterdesk.domain.coming_up import Before, DutyKey, came_up_at, comes_up, duty_key, summary_of
from recruiterdesk.domain.duties import Duty
from recruiterdesk.domain.owed import SNOOZED
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

CAME_UP = "came_up"
"""Stands in the place of the moment in the mark that says when something came up."""
Owed = list[tuple[int, Duty]]
"""Duties with the person to whom each is owed."""
ReadBefore = Callable[[Any, Sequence[int], dt.datetime], Before]


@dataclass(slots=True)
class _Known:
    """What the marks say of a duty: when it came up late, and which of its moments were announced."""

    came_up: dt.datetime | None = None
    announced: set[dt.datetime] = field(default_factory=set)


def before_a_write(database: Any, people: Sequence[int], _now: dt.datetime) -> Before:
    """Return which summaries these people (at most a chunk of ids) wait for before a write."""
    return Before(stood=frozenset(_summaries(database, people)))


def before_other_rules(database: Any, people: Sequence[int], now: dt.datetime) -> Before:
    """Return of what summaries told, or may tell by now, before all moments move."""
    return Before(was_due=frozenset(key for key, due_at in _summaries(database, people) if due_at <= now))


def together(parts: Iterable[Before]) -> Before:
    """Return what several portions of people waited for."""
    parts = tuple(parts)
    return Before(
        frozenset().union(*(part.stood for part in parts)),
        frozenset().union(*(part.was_due for part in parts)),
    )


def in_their_summaries(database: Any, owed: Owed, recruiter: RecruiterHours) -> Owed:
    """Return the duties with their summaries where they belong, as far as it is known when each came up."""
    known = _known(database, owed)
    return [_placed(one, known, recruiter) for one in owed]


def coming_up(database: Any, owed: Owed, before: Before, recruiter: RecruiterHours, now: dt.datetime) -> Owed:
    """Return what `in_their_summaries` does, and remember what comes up now after its own moment."""
    known = _known(database, owed)
    found: Owed = []
    new: Owed = []
    for one in owed:
        person_id, duty = _placed(one, known, recruiter)
        if comes_up(duty, before, known[person_id, duty_key(duty)].announced, now):
            duty = came_up_at(duty, now, recruiter)
            new.append((person_id, duty))
        found.append((person_id, duty))
    _remember(database, new, now)
    return found


def _placed(
    one: tuple[int, Duty], known: dict[tuple[int, DutyKey], _Known], recruiter: RecruiterHours
) -> tuple[int, Duty]:
    person_id, duty = one
    moment = known[person_id, duty_key(duty)].came_up
    return one if moment is None else (person_id, came_up_at(duty, moment, recruiter))


def _summaries(database: Any, people: Sequence[int]) -> Iterable[tuple[DutyKey, dt.datetime]]:
    rows = database.execute_sql(
        'SELECT "kind", "ref_table", "ref_id", "due_at" FROM "reminder" '
        f'WHERE "person_id" IN ({", ".join("?" * len(people))}) AND "summary" = 1 AND "moment" <> ?',
        (*people, SNOOZED),
    )
    return [((row[0], row[1], row[2]), instant_from_text(row[3])) for row in rows]


def _known(database: Any, owed: Owed) -> dict[tuple[int, DutyKey], _Known]:
    """Return what the marks say of these duties; a mark of a person who is gone counts for who took over."""
    wanted: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for person_id, duty in owed:
        if summary_of(duty) is not None:
            wanted[str(duty.kind), duty.source[0]][duty.source[1]] = person_id
    found: dict[tuple[int, DutyKey], _Known] = defaultdict(_Known)
    for (kind, table), people in wanted.items():
        rows = database.execute_sql(
            'SELECT m."ref_id", m."due_at", m."marked_at", m."person_id", p."id" FROM "reminder_mark" m '
            'LEFT JOIN "person" p ON p."id" = m."person_id" WHERE m."kind" = ? AND m."ref_table" = ? '
            f'AND m."ref_id" IN ({", ".join("?" * len(people))})',
            (kind, table, *people),
        )
        for ref_id, due_at, marked_at, marked_for, present in rows:
            if present is not None and marked_for != people[ref_id]:
                continue
            known = found[people[ref_id], (kind, table, ref_id)]
            if due_at == CAME_UP:
                known.came_up = instant_from_text(marked_at)
            else:
                known.announced.add(instant_from_text(due_at))
    return found


def _remember(database: Any, new: Owed, now: dt.datetime) -> None:
    database.connection().executemany(
        'INSERT OR REPLACE INTO "reminder_mark" '
        '("kind", "ref_table", "ref_id", "due_at", "person_id", "marked_at") VALUES (?, ?, ?, ?, ?, ?)',
        [(*duty_key(duty), CAME_UP, person_id, instant_text(now)) for person_id, duty in new],
    )
