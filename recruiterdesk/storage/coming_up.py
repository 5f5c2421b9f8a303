"""Remembers what came up with a write after its own moment, so that it stays with the next call hours."""

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
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.came_up import Written, remember, remembered
from recruiterdesk.storage.stored_texts import instant_from_text

Owed = list[tuple[int, Duty]]
"""Duties with the person to whom each is owed."""
ReadBefore = Callable[[Any, Sequence[int], dt.datetime], Before]


@dataclass(slots=True)
class _Known:
    """What is remembered of a duty: when it came up late, and which of its moments were announced."""

    came_up_at: set[dt.datetime] = field(default_factory=set)
    announced: set[dt.datetime] = field(default_factory=set)


def before_a_write(database: Any, people: Sequence[int], _now: dt.datetime) -> Before:
    """Return which summaries these people (at most a chunk of ids) wait for before a write."""
    return Before(stood=frozenset(_summaries(database, people)), steps=_steps(database, people))


def before_other_rules(database: Any, people: Sequence[int], now: dt.datetime) -> Before:
    """Return of what summaries told, or may tell by now, before all moments move."""
    was_due = frozenset(key for key, due_at in _summaries(database, people) if due_at <= now)
    return Before(was_due=was_due)


def together(parts: Iterable[Before]) -> Before:
    """Return what several portions of people waited for."""
    parts = tuple(parts)
    return Before(
        frozenset().union(*(part.stood for part in parts)),
        frozenset().union(*(part.was_due for part in parts)),
        {key: steps for part in parts for key, steps in part.steps.items()},
    )


def in_their_summaries(database: Any, owed: Owed, recruiter: RecruiterHours) -> Owed:
    """Return the duties with their summaries where they belong, as far as it is known when each came up."""
    known = _known(database, owed)
    return [_placed(one, known, recruiter) for one in owed]


def coming_up(database: Any, owed: Owed, before: Before, recruiter: RecruiterHours, written: Written) -> Owed:
    """Return what `in_their_summaries` does, and remember what comes up now after its own moment."""
    known = _known(database, owed)
    found: Owed = []
    new: Owed = []
    for one in owed:
        person_id, duty = _placed(one, known, recruiter)
        if comes_up(duty, before, known[person_id, duty_key(duty)].announced, written.now):
            duty = came_up_at(duty, written.now, recruiter)
            new.append((person_id, duty))
        found.append((person_id, duty))
    remember(database, ((person_id, duty_key(duty)) for person_id, duty in new), written)
    return found


def _placed(
    one: tuple[int, Duty], known: dict[tuple[int, DutyKey], _Known], recruiter: RecruiterHours
) -> tuple[int, Duty]:
    person_id, duty = one
    moment = max(known[person_id, duty_key(duty)].came_up_at, default=None)
    return one if moment is None else (person_id, came_up_at(duty, moment, recruiter))


def _summaries(database: Any, people: Sequence[int]) -> Iterable[tuple[DutyKey, dt.datetime]]:
    rows = database.execute_sql(
        'SELECT "kind", "ref_table", "ref_id", "due_at" FROM "reminder" '
        f'WHERE "person_id" IN ({", ".join("?" * len(people))}) AND "summary" = 1 AND "moment" <> ?',
        (*people, SNOOZED),
    )
    return [((row[0], row[1], row[2]), instant_from_text(row[3])) for row in rows]


def _steps(database: Any, people: Sequence[int]) -> dict[DutyKey, set[str]]:
    found: dict[DutyKey, set[str]] = defaultdict(set)
    for *key, reason in database.execute_sql(
        'SELECT "kind", "ref_table", "ref_id", "why_key" FROM "duty" '
        f'WHERE "person_id" IN ({", ".join("?" * len(people))}) AND "kind" = ?',
        (*people, CallKind.INTRODUCTION),
    ):
        found[key[0], key[1], key[2]].add(reason)
    return found


def _known(database: Any, owed: Owed) -> dict[tuple[int, DutyKey], _Known]:
    """Return what is known of these duties; what is known of somebody gone counts for who took over."""
    wanted: dict[tuple[str, str], dict[int, int]] = defaultdict(dict)
    for person_id, duty in owed:
        if summary_of(duty) is not None:
            wanted[str(duty.kind), duty.source[0]][duty.source[1]] = person_id
    found: dict[tuple[int, DutyKey], _Known] = defaultdict(_Known)
    for (kind, table), people in wanted.items():
        for ref_id, at, marked_for, present in _announced(database, kind, table, tuple(people)):
            if present is None or marked_for == people[ref_id]:
                found[people[ref_id], (kind, table, ref_id)].announced.add(instant_from_text(at))
        for ref_id, at, marked_for, present in remembered(database, kind, table, tuple(people)):
            if present is None or marked_for == people[ref_id]:
                found[people[ref_id], (kind, table, ref_id)].came_up_at.add(instant_from_text(at))
    return found


def _announced(
    database: Any, kind: str, table: str, ids: Sequence[int]
) -> Iterable[tuple[int, str, int, int | None]]:
    """Return source, moment and person of what was announced of one kind, and that person if still there."""
    found: Iterable[tuple[int, str, int, int | None]] = database.execute_sql(
        'SELECT m."ref_id", m."due_at", m."person_id", p."id" FROM "reminder_mark" m '
        'LEFT JOIN "person" p ON p."id" = m."person_id" WHERE m."kind" = ? AND m."ref_table" = ? '
        f'AND m."ref_id" IN ({", ".join("?" * len(ids))})',
        (kind, table, *ids),
    )
    return found
