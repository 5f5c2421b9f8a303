"""What statistics keep of people who are erased: how often something was, in which month; nobody's name."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Any

from recruiterdesk.storage.owned_rows import in_parts

# For each table what was, and the column that says in which month.
_COUNTED = (
    ("person", "'person'", "created_at", "1"),
    ("disposition", "'ended.' || \"kind\"", "decided_on", "1"),
    ("closure", "'told.' || \"outcome\"", "closed_at", '"closed_at" IS NOT NULL AND "cancelled" = 0'),
    ("attempt", "'attempt.' || \"outcome\"", "at", "1"),
    ("check_in", "'check_in.' || \"outcome\"", "done_at", '"outcome" IS NOT NULL'),
    ("introduction", "'introduction.' || \"introduction_state\"", "state_since", "1"),
)


def count_nameless(connection: Any, gone: Mapping[str, AbstractSet[int]]) -> None:
    """Within a transaction: add what these rows say to the counts (gone: ids by table), before they go."""
    for table, what, when, condition in _COUNTED:
        for part, marks in in_parts(gone.get(table, ())):
            connection.execute(
                'INSERT INTO "nameless_count" '
                f'SELECT {what} AS w, substr("{when}", 1, 7) AS m, count(*) FROM "{table}" '
                f'WHERE "id" IN ({marks}) AND {condition} AND {what} IS NOT NULL AND "{when}" IS NOT NULL '
                'GROUP BY w, m ON CONFLICT DO UPDATE SET "count" = "count" + excluded."count"',
                part,
            )


def named_counts(connection: Any) -> dict[tuple[str, str], int]:
    """Return the same of whoever is on the desk; it reads these tables whole."""
    found: dict[tuple[str, str], int] = {}
    for table, what, when, condition in _COUNTED:
        rows = connection.execute(
            f'SELECT {what} AS w, substr("{when}", 1, 7) AS m, count(*) FROM "{table}" '
            f'WHERE {condition} AND {what} IS NOT NULL AND "{when}" IS NOT NULL GROUP BY w, m'
        )
        found |= {(row[0], row[1]): row[2] for row in rows}
    return found


def nameless_counts(connection: Any) -> dict[tuple[str, str], int]:
    """Return how often something was with people who were erased, by what it was and its month."""
    rows = connection.execute('SELECT "what", "month", "count" FROM "nameless_count"')
    return {(row[0], row[1]): row[2] for row in rows}
