"""Duties as they are stored for the queue."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recruiterdesk.core.values import value
from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import day, rows
from recruiterdesk.storage.stored_texts import instant_from_text, pairs_from_text

_COLUMNS = (
    '"person_id", "kind", "group_no", "sort_key", "appears_at", "since", "due_on", "application_id", '
    '"ref_table", "ref_id", "held_until", "attempts", "needs_number", "calling_key", "open_key", "why_key", '
    '"why_values"'
)


@value
class StoredDuty:
    """A duty as it is stored for the queue."""

    person_id: int
    kind: CallKind
    group: int
    sort_key: str
    appears_at: dt.datetime
    since: dt.date
    due_on: dt.date | None
    application_id: int | None
    source: tuple[str, int]
    held_until: dt.datetime | None
    attempts: int
    needs_number: bool
    calling_key: str
    open_key: str
    reason: Reason

    @property
    def order(self) -> tuple[int, str]:
        """What comes first among one person's duties."""
        return (self.group, self.sort_key)


def stored_duties(desk: Desk, where: str, params: Sequence[object]) -> list[StoredDuty]:
    """Return stored duties in the order of the queue."""
    sql = f'SELECT {_COLUMNS} FROM "duty" WHERE {where} ORDER BY "group_no", "sort_key", "person_id", "id"'
    return [
        StoredDuty(
            person_id=row[0],
            kind=CallKind(row[1]),
            group=row[2],
            sort_key=row[3],
            appears_at=instant_from_text(row[4]),
            since=dt.date.fromisoformat(row[5]),
            due_on=day(row[6]),
            application_id=row[7],
            source=(row[8], row[9]),
            held_until=instant_from_text(row[10]) if row[10] else None,
            attempts=row[11],
            needs_number=bool(row[12]),
            calling_key=row[13],
            open_key=row[14],
            reason=Reason(row[15], pairs_from_text(row[16])),
        )
        for row in rows(desk, sql, params)
    ]
