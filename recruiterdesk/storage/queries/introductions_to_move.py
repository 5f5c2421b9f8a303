"""The introductions whose next step is the recruiter's."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.values import value
from recruiterdesk.domain.follow_ups import FOLLOW_UP_DAYS
from recruiterdesk.domain.words import IntroductionState
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import rows

OUR_MOVE = (IntroductionState.CANDIDATE_AGREED, IntroductionState.BOTH_AGREED)
FOLLOWED_UP = tuple(FOLLOW_UP_DAYS)


@value
class IntroductionToMove:
    """An introduction with both sides; `days` are the calendar days in its state."""

    id: int
    person_id: int
    name: str
    contact: str
    contact_title: str
    contact_company: str
    state: IntroductionState
    days: int


def introductions_to_move(desk: Desk) -> tuple[IntroductionToMove, ...]:
    """Return the introductions to write, to ask for, or to follow up (after 14 and 45 days), oldest first."""
    states = (*OUR_MOVE, *FOLLOWED_UP)
    found = rows(
        desk,
        'SELECT i."id", p."id", p."full_name", c."full_name", c."title", c."company", '
        'i."introduction_state", i."state_since" FROM "introduction" i '
        'JOIN "person" p ON p."id" = i."person_id" '
        'JOIN "person" c ON c."id" = i."contact_id" '
        f'WHERE i."introduction_state" IN ({", ".join("?" * len(states))}) ORDER BY i."state_since", i."id"',
        [str(state) for state in states],
    )
    today = desk.clock.today()
    built = (
        IntroductionToMove(
            row[0],
            row[1],
            row[2],
            row[3],
            row[4],
            row[5],
            IntroductionState(row[6]),
            (today - dt.date.fromisoformat(row[7])).days,
        )
        for row in found
    )
    return tuple(one for one in built if one.state in OUR_MOVE or one.days >= FOLLOW_UP_DAYS[one.state])
