"""The introductions whose next step is the recruiter's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recruiterdesk.core.values import value
from recruiterdesk.domain.introductions import Move, due_move
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows

if TYPE_CHECKING:
    from recruiterdesk.domain import records

_MAY_BE_DUE = (
    "\"introduction_state\" IN ('candidate_asked', 'candidate_agreed', 'contact_asked', 'both_agreed') "
    'OR "follow_up_on" IS NOT NULL'
)


@value
class IntroductionToMove:
    """An introduction with both sides; `days` are the calendar days in its state, `move` is what is to do."""

    id: int
    person_id: int
    name: str
    contact: str
    contact_title: str
    contact_company: str
    state: IntroductionState
    days: int
    move: Move


def introductions_to_move(desk: Desk) -> tuple[IntroductionToMove, ...]:
    """Return the introductions in which something is due for the recruiter today, the longest due first.

    Left out is where one of both asked to be left alone.

    Today asks before it is painted: where there is none, no record is loaded.
    """
    if not rows(desk, f'SELECT 1 FROM "introduction" WHERE {_MAY_BE_DUE} LIMIT 1'):
        return ()
    return _due_today(desk)


def _due_today(desk: Desk) -> tuple[IntroductionToMove, ...]:
    from recruiterdesk.domain import records
    from recruiterdesk.storage.mapping import from_row
    from recruiterdesk.storage.queries.stored_records import people_by_id
    from recruiterdesk.storage.tables import BY_RECORD

    table = BY_RECORD[records.Introduction]
    found = rows(desk, f'SELECT {table.selected} FROM "introduction" WHERE {_MAY_BE_DUE}')
    waiting = [from_row(records.Introduction, row) for row in found]
    today, numbers = desk.clock.today(), desk.settings.introductions
    due = [(move, one) for one in waiting if (move := due_move(one, numbers, today)) is not None]
    due.sort(key=lambda pair: (pair[0].due_on, pair[1].id))
    people = people_by_id(desk, [who for _, one in due for who in (one.person_id, one.contact_id)])
    alone = {person.id for person in people.values() if person.do_not_contact}
    due = [pair for pair in due if not alone & {pair[1].person_id, pair[1].contact_id}]
    return tuple(
        _to_move(
            one, people[one.person_id], people[one.contact_id], (today - one.state_since).days, move.move
        )
        for move, one in due
    )


def _to_move(
    here: records.Introduction, candidate: records.Person, contact: records.Person, days: int, move: Move
) -> IntroductionToMove:
    return IntroductionToMove(
        here.id, candidate.id, candidate.full_name, contact.full_name, contact.title, contact.company,
        here.introduction_state, days, move,
    )  # fmt: skip
