"""Small readings that several questions share, each for many people at once."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from recruiterdesk.core.values import value
from recruiterdesk.domain.words import CallKind, DispositionKind, Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.steps import CHUNK

WAITED_FOR = frozenset({CallKind.CLOSURE, CallKind.HOLDING, CallKind.REPLY, CallKind.MESSAGE})


def rows(desk: Desk, sql: str, params: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
    """Return all rows of a question."""
    found: list[tuple[Any, ...]] = desk.database.execute_sql(sql, tuple(params)).fetchall()
    return found


@contextmanager
def one_view(desk: Desk) -> Iterator[None]:
    """Let all questions within see the desk as it is at the first of them, whoever writes meanwhile."""
    with desk.database.transaction("DEFERRED"):
        yield


def in_chunks(ids: Iterable[int]) -> Iterator[tuple[str, list[int]]]:
    """Yield the distinct ids in parts that fit one statement, each with its question marks."""
    distinct = sorted(set(ids))
    for start in range(0, len(distinct), CHUNK):
        part = distinct[start : start + CHUNK]
        yield ", ".join("?" * len(part)), part


def grouped_texts(desk: Desk, sql: str, ids: Iterable[int], order: str) -> dict[int, list[str]]:
    """Return the texts of each person in an order; the SQL selects person id and text from a table."""
    grouped: dict[int, list[str]] = defaultdict(list)
    for marks, part in in_chunks(ids):
        for person_id, text in rows(desk, f'{sql} WHERE "person_id" IN ({marks}) ORDER BY {order}', part):
            grouped[person_id].append(text)
    return grouped


def emails_of(desk: Desk, ids: Iterable[int]) -> dict[int, list[str]]:
    """Return the addresses of each person in the order in which they are kept; the first is written to."""
    sql = 'SELECT "person_id", "address" FROM "email_address"'
    return grouped_texts(desk, sql, ids, '"position", "id"')


def phones_of(desk: Desk, ids: Iterable[int]) -> dict[int, list[str]]:
    """Return the numbers of each person in E.164, the preferred first."""
    sql = 'SELECT "person_id", "number" FROM "phone_number"'
    return grouped_texts(desk, sql, ids, '"preferred" DESC, "position", "id"')


@value
class ApplicationTitle:
    """An application in a line: role, client, and how far it is, or was when it ended.

    `stage` is None where there is no application; `own_stage` is the key of an added stage, where it stands
    at one.
    """

    role: str = ""
    client: str = ""
    stage: Stage | None = None
    own_stage: str = ""
    ending: DispositionKind | None = None

    @property
    def has_ended(self) -> bool:
        """Tell whether it has ended."""
        return self.ending is not None


NO_APPLICATION = ApplicationTitle()


def application_titles(desk: Desk, ids: Iterable[int]) -> dict[int, ApplicationTitle]:
    """Return these applications as a line says them."""
    titles: dict[int, ApplicationTitle] = {}
    for marks, part in in_chunks(ids):
        sql = (
            'SELECT a."id", r."title", c."name", coalesce(d."stage_at_end", a."stage"), '
            'CASE WHEN d."stage_at_end" IS NULL OR d."stage_at_end" = a."stage" THEN a."own_stage" '
            'ELSE \'\' END, d."kind" FROM "application" a '
            'JOIN "role" r ON r."id" = a."role_id" JOIN "client" c ON c."id" = r."client_id" '
            f'LEFT JOIN "disposition" d ON d."application_id" = a."id" WHERE a."id" IN ({marks})'
        )
        titles |= {
            row[0]: ApplicationTitle(row[1], row[2], Stage(row[3]), row[4], disposition_of(row[5]))
            for row in rows(desk, sql, part)
        }
    return titles


def latest_applications(desk: Desk, people: Iterable[int]) -> dict[int, int]:
    """Return each person's newest application."""
    latest: dict[int, int] = {}
    for marks, part in in_chunks(people):
        sql = f'SELECT "person_id", max("id") FROM "application" WHERE "person_id" IN ({marks}) GROUP BY 1'
        latest |= {row[0]: row[1] for row in rows(desk, sql, part)}
    return latest


def day(text: str | None) -> dt.date | None:
    """Read a stored day."""
    return dt.date.fromisoformat(text) if text else None


def disposition_of(text: str | None) -> DispositionKind | None:
    """Read a stored kind of ending."""
    return DispositionKind(text) if text else None


def wait_began(owed: Sequence[tuple[CallKind, dt.date]]) -> dt.date | None:
    """Return the day on which a person's wait began; None where they don't wait for us.

    What is still to be told, and a try of theirs, count before everything else that they wait for.
    """
    told = any(kind is CallKind.CLOSURE for kind, _ in owed)
    first = [since for kind, since in owed if told and kind in (CallKind.CLOSURE, CallKind.REPLY)]
    return min(first or [since for kind, since in owed if kind in WAITED_FOR], default=None)
