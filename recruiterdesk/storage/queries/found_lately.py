"""What was opened or done lately: view state, outside undo.

The memory of a person, role, client or view goes with its row, so that whoever gets the same id later is
nobody's memory.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows

KEPT = 40


class LatelyKind(StrEnum):
    """What can be found again."""

    PERSON = "person"
    ROLE = "role"
    CLIENT = "client"
    VIEW = "view"
    ACTION = "action"


@value
class Lately:
    """One of them, by its id, an action by its words."""

    kind: LatelyKind
    ref: str


_TABLES = {
    LatelyKind.PERSON: "person",
    LatelyKind.ROLE: "role",
    LatelyKind.CLIENT: "client",
    LatelyKind.VIEW: "saved_view",
}


def found_lately(desk: Desk) -> tuple[Lately, ...]:
    """Return what was opened or done lately, the last first."""
    found = rows(desk, 'SELECT "kind", "ref" FROM "found_lately" ORDER BY "nth" DESC')
    return tuple(Lately(LatelyKind(kind), ref) for kind, ref in found)


def note_lately(desk: Desk, what: Lately) -> None:
    """Remember it as the last one; what is gone meanwhile is not remembered, and of many the last ones are.

    Raises:
        Refusal: the database can't be written.
    """
    if what.kind in _TABLES and not rows(
        desk, f'SELECT 1 FROM "{_TABLES[what.kind]}" WHERE "id" = ?', (what.ref,)
    ):
        return

    def work(database: Any) -> None:
        database.execute_sql(
            'INSERT OR REPLACE INTO "found_lately" ("kind", "ref", "nth") '
            'SELECT ?, ?, coalesce(max("nth"), 0) + 1 FROM "found_lately"',
            (str(what.kind), what.ref),
        )
        database.execute_sql(
            'DELETE FROM "found_lately" WHERE "nth" <= (SELECT "nth" FROM "found_lately" '
            'ORDER BY "nth" DESC LIMIT 1 OFFSET ?)',
            (KEPT,),
        )

    desk.write_aside(work)
