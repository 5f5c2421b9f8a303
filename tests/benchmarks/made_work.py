"""What is open with people on a made desk, and who is up for a role."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo

from recruiterdesk.domain.turns import turn_after_stage
from recruiterdesk.domain.words import Stage

ZONE = ZoneInfo("Europe/Berlin")
NOW = dt.datetime(2026, 11, 24, 15, 10, tzinfo=ZONE)
STAGES = ("screening", "submitted", "interviewing", "final", "offered")
ROLES, CLIENTS = 500, 120
# Of each hundred of those with something open: what it is. The rest of the desk waits for nothing now.
SHARES = {
    "closure": 46, "written": 8, "holding": 12, "promise": 4, "reply": 2, "callback": 1, "check_in": 14,
    "task": 5, "unreached": 8,
}  # fmt: skip
AHEAD_FOR_EACH = 2
"""For each who is owed something now, so many are to be called again later."""
IN_PLAY_STAGES = tuple(stage for stage in Stage if stage is not Stage.HIRED)
SHARE_OF_FIRST_ROLE = 0.1


@dataclass(frozen=True, slots=True)
class DeskSize:
    """How many people are on a desk; with how many something is open now; how many are up for a role."""

    people: int
    owed: int
    in_play: int = 0

    @property
    def name(self) -> str:
        return f"{self.people}-{self.owed}-{self.in_play}"


def _step(size: DeskSize) -> int:
    """Return how far those lie apart with whom something is open, now or later."""
    return max(1, size.people // (size.owed * (1 + AHEAD_FOR_EACH)))


def insert_in_play(database: Any, size: DeskSize) -> list[int]:
    """Put people up for roles, all over the desk, of whom nothing is to be heard yet; return whom."""
    step = _step(size)
    free = [n for n in range(1, size.people + 1) if step > 1 and n % step != 1]
    chosen = free[:: max(1, len(free) // size.in_play)][: size.in_play] if size.in_play else []
    first = int(len(chosen) * SHARE_OF_FIRST_ROLE)
    found = []
    for n, person_id in enumerate(chosen):
        stage = IN_PLAY_STAGES[n * 5 % len(IN_PLAY_STAGES)]
        role_id = 1 if n < first else 2 + n % (ROLES - 1)
        turn, since = turn_after_stage(stage), day_of(n * 11 % 90)
        now = day_of(0)
        found.append((person_id, stage, since, turn, now, now, 0, 0, 0, "", 0, "", person_id, role_id))
    _insert_rows(database, "application", found)
    return chosen


def _insert_rows(database: Any, table: str, found: Sequence[tuple[object, ...]]) -> None:
    marks = ", ".join("?" * (_COLUMNS[table].count(",") + 1))
    sql = f'INSERT INTO "{table}" ({_COLUMNS[table]}) VALUES ({marks})'
    database.connection().executemany(sql, found)


def insert_open(database: Any, size: DeskSize) -> list[int]:
    """Open something with people all over the desk; return whom."""
    ids = iter(range(1, size.people + 1, _step(size)))
    kinds = [kind for kind, share in SHARES.items() for _ in range(share)]
    now_open = [(next(ids), kinds[n * 37 % len(kinds)], n) for n in range(size.owed)]
    rows: dict[str, list[tuple[object, ...]]] = {}
    for person_id, kind, n in now_open:
        for table, row in _rows_of(person_id, kind, n):
            rows.setdefault(table, []).append(row)
    ahead = list(ids)
    rows.setdefault("check_in", []).extend(_check_in(one, 1 + nth % 90) for nth, one in enumerate(ahead))
    for table, found in rows.items():
        _insert_rows(database, table, found)
    return [one for one, _, _ in now_open] + ahead


_COLUMNS = {
    "application": '"id", "stage", "stage_since", "turn", "turn_since", "last_substance_on", '
    '"runner_up_told", "paused", "long_ago", "source", "words_without_news", "own_stage", "person_id", '
    '"role_id"',
    "disposition": '"kind", "decided_on", "recorded_at", "stage_at_end", "internal_reason", "may_tell", '
    '"cleared_with", "decided_by", "application_id"',
    "closure": '"cause", "since", "stage", "opened_at", "runner_up", "in_writing", "asked_not_to_call", '
    '"probably_told", "cancelled", "person_id", "application_id"',
    "promise": '"due_on", "made_at", "text", "person_id"',
    "callback": '"at", "made_at", "person_id"',
    "incoming_contact": '"at", "way", "note", "person_id"',
    "check_in": '"due_on", "scheduled_on", "interval_days", "placement", "agreed", "set_by_hand", "round", '
    '"reason", "skipped_because", "person_id"',
    "task": '"kind", "text", "due_on", "made_at", "dropped", "person_id"',
    "attempt": '"outcome", "at", "note", "person_id"',
}


@cache
def day_of(ago: int) -> str:
    return (NOW.date() - dt.timedelta(days=ago)).isoformat()


@cache
def moment_of(ago: int, hour: int = 10) -> str:
    return f"{day_of(ago)}T{hour:02d}:00:00Z"


def _rows_of(person_id: int, kind: str, n: int) -> list[tuple[str, tuple[object, ...]]]:
    """Return the rows of what is open with a person, their application among them."""
    ago, stage, role_id = n % 45, STAGES[n % len(STAGES)], n % ROLES + 1
    if kind in ("closure", "written", "unreached"):
        told = [("attempt", ("no_answer", moment_of(0, 8), "", person_id))] if kind == "unreached" else []
        ending = ("declined_by_client", day_of(ago), moment_of(ago), stage, "", "", "", "", person_id)
        flags = (0, int(kind == "written"), 0, 0, 0)
        closure = ("declined_by_client", day_of(ago), stage, moment_of(ago), *flags, person_id, person_id)
        application = ("application", _application(person_id, role_id, stage, ago, "client"))
        return [application, ("disposition", ending), ("closure", closure), *told]
    if kind == "holding":
        return [("application", _application(person_id, role_id, stage, n % 20, "client"))]
    if kind == "check_in":
        return [("check_in", _check_in(person_id, -(n % 12)))]
    if kind == "promise":
        return [("promise", (day_of(n % 9 - 1), moment_of(12), "", person_id))]
    if kind == "reply":
        return [("incoming_contact", (moment_of(n % 5), "call", "", person_id))]
    if kind == "callback":
        return [("callback", (moment_of(n % 2, 9 + n % 5), moment_of(3), person_id))]
    return [("task", ("cv_review", "", day_of(n % 20), moment_of(30), 0, person_id))]


def _application(person_id: int, role_id: int, stage: str, ago: int, turn: str) -> tuple[object, ...]:
    return (
        person_id,
        stage,
        day_of(ago),
        turn,
        day_of(ago),
        day_of(ago),
        0,
        0,
        0,
        "",
        0,
        "",
        person_id,
        role_id,
    )


def _check_in(person_id: int, ahead: int) -> tuple[object, ...]:
    return (day_of(-ahead), day_of(90 - ahead), 90, 0, 0, 0, 1, "", "", person_id)
