"""What the recruiter changed of today's order, kept outside undo: whom they skipped or put elsewhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

SKIPPED_GROUP = 8
NEVER, ANY_TIME = "", "*"
_COLUMNS = '"at", "group_no", "open_key", "sort_key", "beside_id", "side", "nth"'


@value
class Place:
    """Where somebody stands in the queue; `person_id` is who stands there by the usual order.

    The open key says when they can be called: NEVER, ANY_TIME, or their hours as a calling key has them.
    Whoever was put before that person has side -1, behind them 1; `nth` orders several of them.
    """

    group: int
    open_key: str
    sort_key: str
    person_id: int
    side: int = 0
    nth: int = 0


@value
class Mark:
    """A place that the recruiter gave somebody at a moment; what comes up after it is not meant by it."""

    place: Place
    at: dt.datetime


def marks_of_today(desk: Desk) -> dict[int, Mark]:
    """Return the places given today, by person: the skipped stand behind all others, the last one last."""
    times = (instant_text(_start_of_today(desk)), instant_text(desk.clock.now()))
    skipped = desk.database.execute_sql(
        'SELECT "person_id", max("at") FROM "skip" WHERE "at" >= ? AND "at" <= ? AND "over" = 0 '
        'GROUP BY "person_id"',
        times,
    ).fetchall()
    placed = desk.database.execute_sql(
        f'SELECT "person_id", {_COLUMNS} FROM "queue_place" WHERE "at" >= ? AND "at" <= ?', times
    ).fetchall()
    marks = {row[0]: _skipped(row[0], row[1]) for row in skipped}
    return marks | {row[0]: _placed(row) for row in placed}


def count_skips(desk: Desk, person_id: int) -> int:
    """Return how often a person was skipped since somebody last tried to reach them."""
    sql = (
        'SELECT count(*) FROM "skip" WHERE "person_id" = ?1 AND "at" <= ?2 AND "at" > '
        'coalesce((SELECT max("at") FROM "attempt" WHERE "person_id" = ?1), \'\')'
    )
    row = desk.database.execute_sql(sql, (person_id, instant_text(desk.clock.now()))).fetchone()
    return int(row[0])


def store_skip(database: Any, person_id: int, at: dt.datetime) -> None:
    """Within a transaction: note that a person was skipped; a place given before is over."""
    database.execute_sql(
        'INSERT INTO "skip" ("person_id", "at") VALUES (?, ?)', (person_id, instant_text(at))
    )
    database.execute_sql('DELETE FROM "queue_place" WHERE "person_id" = ?', (person_id,))


def store_counted_skip(database: Any, person_id: int, at: dt.datetime) -> None:
    """Within a transaction: count a skip that gives no place."""
    database.execute_sql(
        'INSERT INTO "skip" ("person_id", "at", "over") VALUES (?, ?, 1)', (person_id, instant_text(at))
    )


def store_places(database: Any, ordered: Sequence[tuple[int, Mark]], today: dt.datetime) -> None:
    """Within a transaction: give these people, who share a neighbour and a side, their places in this order.

    Places from before the beginning of today are forgotten.
    """
    database.execute_sql('DELETE FROM "queue_place" WHERE "at" < ?', (instant_text(today),))
    for nth, (person_id, mark) in enumerate(ordered):
        place = mark.place
        database.execute_sql(
            f'INSERT OR REPLACE INTO "queue_place" ("person_id", {_COLUMNS}) '
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                person_id, instant_text(mark.at), place.group, place.open_key, place.sort_key,
                place.person_id, place.side, nth,
            ),
        )  # fmt: skip


def forget_places(database: Any) -> None:
    """Within a transaction: let the usual order stand. Who was skipped stays counted, and stands as usual."""
    database.execute_sql('DELETE FROM "queue_place"')
    database.execute_sql('UPDATE "skip" SET "over" = 1 WHERE "over" = 0')


def _start_of_today(desk: Desk) -> dt.datetime:
    return dt.datetime.combine(desk.clock.today(), dt.time.min, recruiter_hours(desk.settings).zone)


def _skipped(person_id: int, at: str) -> Mark:
    place = Place(SKIPPED_GROUP, ANY_TIME, at, person_id)
    return Mark(place, instant_from_text(at))


def _placed(row: Sequence[Any]) -> Mark:
    _, at, *place = row
    return Mark(Place(*place), instant_from_text(at))
