"""What is in a copy of a desk, in figures."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

# Whoever waits for an answer, as Today counts them: of those to whom a message goes the page speaks apart.
_WAITING = """
    SELECT count(DISTINCT "person_id") FROM "duty"
    WHERE "kind" IN ('callback', 'promise', 'reply', 'closure', 'holding')
    AND "appears_at" <= ? AND ("until_at" IS NULL OR "until_at" > ?)
"""


@dataclass(frozen=True, slots=True)
class Figures:
    """How many people, how many of them wait, when something was last changed, and the schema's version."""

    people: int
    waiting: int
    newest_change: dt.datetime | None
    schema: int


def figures_of(connection: Any, now: dt.datetime) -> Figures:
    """Return the figures of an open copy as of this moment."""
    at = instant_text(now)
    people = connection.execute('SELECT count(*) FROM "person"').fetchone()[0]
    waiting = connection.execute(_WAITING, (at, at)).fetchone()[0]
    newest = None
    # The steps are few; the lines of everybody's history are looked through only where there is none.
    for table in ("undo_step", "activity"):
        newest = newest or connection.execute(f'SELECT max("at") FROM "{table}"').fetchone()[0]
    schema = connection.execute("PRAGMA user_version").fetchone()[0]
    changed = instant_from_text(newest).astimezone(dt.UTC) if newest else None
    return Figures(int(people), int(waiting), changed, int(schema))
