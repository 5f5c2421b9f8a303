"""What an erasure has still to do after its transaction: rows that name nobody, so that it can be killed."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Any


class Left(StrEnum):
    """What is left to do, in this order."""

    PAGES = "pages"
    CALENDAR = "calendar"
    BACKUPS = "backups"
    SET_ASIDE = "set_aside"


@dataclass(frozen=True, slots=True)
class LeftToDo:
    """What is left; of backups, and of files that were set aside, the folder in which they lie."""

    what: Left
    place: str = ""


def note_left(connection: Any, things: Iterable[LeftToDo]) -> None:
    """Within a transaction: note what is to be done."""
    connection.executemany(
        'INSERT OR IGNORE INTO "erasure_left" ("what", "place") VALUES (?, ?)',
        [(str(one.what), one.place) for one in things],
    )


def left_to_do(connection: Any) -> tuple[LeftToDo, ...]:
    """Return what is left to do, in the order in which it is done."""
    found = [
        LeftToDo(Left(row[0]), row[1])
        for row in connection.execute('SELECT "what", "place" FROM "erasure_left"')
    ]
    return tuple(sorted(found, key=lambda one: (list(Left).index(one.what), one.place)))


def note_done(connection: Any, one: LeftToDo) -> None:
    """Within a transaction: it is done."""
    connection.execute(
        'DELETE FROM "erasure_left" WHERE "what" = ? AND "place" = ?', (str(one.what), one.place)
    )
