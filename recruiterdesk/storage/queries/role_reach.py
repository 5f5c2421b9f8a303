"""How many people a change of a role concerns."""

from __future__ import annotations

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows


def many_concerned(desk: Desk, role_id: int, many: int) -> bool:
    """Tell whether so many people are candidates of the role, or wait for calls beside it."""
    sql = (
        'SELECT (SELECT count(*) FROM (SELECT 1 FROM "application" WHERE "role_id" = ? LIMIT ?)) >= ? '
        'OR (SELECT count(*) FROM (SELECT 1 FROM "duty" WHERE "group_no" = 4 LIMIT ?)) >= ?'
    )
    return bool(rows(desk, sql, (role_id, many, many, many, many))[0][0])
