"""For which role and which client an application is."""

from __future__ import annotations

from recruiterdesk.core.values import value
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows


@value
class HiringPlace:
    """A role and its client, by their ids."""

    role_id: int
    client_id: int


def hiring_place(desk: Desk, application_id: int) -> HiringPlace | None:
    """Return for which role an application is; None where it is gone."""
    found = rows(
        desk,
        'SELECT r."id", r."client_id" FROM "application" a JOIN "role" r ON r."id" = a."role_id" '
        'WHERE a."id" = ?',
        (application_id,),
    )
    return HiringPlace(*found[0]) if found else None
