"""The thanks that are still owed for those who were hired through an introduction."""

from __future__ import annotations

from recruiterdesk.core.values import value
from recruiterdesk.domain.introductions import CONGRATULATE, THANK_CONTACT
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows


@value
class OpenThanks:
    """One task to thank somebody: the candidate or the contact of an introduction."""

    introduction_id: int
    task_id: int
    person_id: int


def open_thanks(desk: Desk) -> tuple[OpenThanks, ...]:
    """Return the open tasks that belong to an introduction, in the order of the introductions.

    A task names the other of both, as they are called now.
    """
    found = rows(
        desk,
        'SELECT i."id", t."id", t."person_id" FROM "task" t '
        'JOIN "introduction" i ON t."person_id" IN (i."person_id", i."contact_id") '
        'JOIN "person" o ON o."id" = CASE WHEN t."person_id" = i."person_id" '
        'THEN i."contact_id" ELSE i."person_id" END AND o."full_name" = t."text" '
        'WHERE t."done_at" IS NULL AND t."kind" IN (?, ?) '
        'AND i."introduction_state" = \'outcome\' ORDER BY i."id", t."id"',
        (CONGRATULATE, THANK_CONTACT),
    )
    return tuple(OpenThanks(*row) for row in found)
