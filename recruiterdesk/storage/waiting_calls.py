"""How many people wait already for a call about an outcome."""

from __future__ import annotations

from recruiterdesk.storage.desk import Desk


def calls_waiting_beside(desk: Desk, role_id: int) -> int:
    """Return how many people are to be told an outcome by voice, of any role but this one."""
    row = desk.database.execute_sql(
        'SELECT count(DISTINCT c."person_id") FROM "closure" AS c '
        'JOIN "application" AS a ON a."id" = c."application_id" '
        'WHERE c."closed_at" IS NULL AND c."cancelled" = 0 AND c."in_writing" = 0 AND a."role_id" <> ?',
        (role_id,),
    ).fetchone()
    return int(row[0])
