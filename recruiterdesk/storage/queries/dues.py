"""What is due: every duty whose moment has come, announced or not."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.duties import Reason
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.callees import callees
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.reminder_marks import SAME_DUTY
from recruiterdesk.storage.queries.talking import TalkingHours
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text, pairs_from_text


@dataclass(frozen=True, slots=True)
class DueRow:
    """One duty whose moment has come; `due_at` is the latest of its moments that is past."""

    kind: CallKind
    person_id: int
    name: str
    phone: str
    due_at: dt.datetime
    in_summary: bool
    source: tuple[str, int]
    reason: Reason


def due_now(desk: Desk) -> tuple[DueRow, ...]:
    """Return everything whose due moment is not after now, in the order of the queue."""
    now = instant_text(desk.clock.now())
    found = rows(
        desk,
        'SELECT d."kind", d."person_id", max(r."due_at"), max(r."summary"), d."ref_table", d."ref_id", '
        'd."why_key", d."why_values", d."group_no", d."needs_number", d."calling_key" '
        f'FROM "reminder" r JOIN "duty" d ON {SAME_DUTY} '
        'WHERE r."due_at" <= ? AND (r."until_at" IS NULL OR r."until_at" > ?) GROUP BY d."id" '
        'ORDER BY d."group_no", d."sort_key", d."person_id"',
        (now, now),
    )
    hours = TalkingHours(desk)
    found.sort(key=lambda row: (row[8], row[9] or not hours.stand_open(CallKind(row[0]), row[10])))
    people = callees(desk, [row[1] for row in found])
    return tuple(
        DueRow(
            kind=CallKind(row[0]),
            person_id=row[1],
            name=people[row[1]].name,
            phone=people[row[1]].phone,
            due_at=instant_from_text(row[2]),
            in_summary=bool(row[3]),
            source=(row[4], row[5]),
            reason=Reason(row[6], pairs_from_text(row[7])),
        )
        for row in found
    )
