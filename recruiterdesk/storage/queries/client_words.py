"""The client's clock: who owes us feedback, and everyone who waits for it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from recruiterdesk.core.values import value
from recruiterdesk.domain.client_clock import ClientWait, feedback_awaited
from recruiterdesk.domain.words import Stage, Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.reading import day, rows


@value
class ClientWord:
    """A hiring manager (or client) who owes feedback: who waits, and for how many working days at most."""

    client: str
    hiring_manager: str
    names: tuple[str, ...]
    person_ids: tuple[int, ...]
    working_days: int
    other_offers: int


def client_words(desk: Desk) -> tuple[ClientWord, ...]:
    """Return who owes us feedback, one for each hiring manager, with everyone who waits; longest first.

    Feedback is due 2 working days after an interview, 3 after a submission, and asked for where somebody
    heard twice in a row that there is no news.
    """
    grouped: dict[tuple[str, str], list[tuple[str, int, int, bool]]] = defaultdict(list)
    calendar, today = recruiter_hours(desk.settings).calendar, desk.clock.today()
    for client, manager, name, person_id, offers, wait in _waits(desk):
        waited = feedback_awaited(wait, today, calendar)
        if waited is not None:
            grouped[client, manager].append((name, person_id, waited, offers))
    words = [
        ClientWord(
            client, manager, tuple(w[0] for w in waiting), tuple(w[1] for w in waiting),
            max(w[2] for w in waiting), sum(1 for w in waiting if w[3]),
        )
        for (client, manager), waiting in grouped.items()
    ]  # fmt: skip
    return tuple(sorted(words, key=lambda word: -word.working_days))


def _waits(desk: Desk) -> list[tuple[str, str, str, int, bool, ClientWait]]:
    found = rows(
        desk,
        'SELECT c."name", r."hiring_manager", p."full_name", p."id", '
        'EXISTS (SELECT 1 FROM "application" o WHERE o."person_id" = p."id" AND o."id" <> a."id" '
        "AND o.\"stage\" = 'offered' AND NOT EXISTS "
        '(SELECT 1 FROM "disposition" e WHERE e."application_id" = o."id")), '
        'a."stage", a."turn", a."turn_since", a."fixed_on", a."words_without_news" '
        'FROM "application" a JOIN "person" p ON p."id" = a."person_id" '
        'JOIN "role" r ON r."id" = a."role_id" JOIN "client" c ON c."id" = r."client_id" '
        'WHERE a."turn" IN (?, ?, ?) AND (a."turn" <> ? OR a."words_without_news" > 0) AND a."paused" = 0 '
        'AND a."long_ago" = 0 AND NOT EXISTS '
        '(SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id") ORDER BY a."turn_since", a."id"',
        (Turn.CLIENT, Turn.FIXED_DATE, Turn.OURS, Turn.OURS),
    )
    return [
        (*row[:4], bool(row[4]), ClientWait(Stage(row[5]), Turn(row[6]), _day(row[7]), day(row[8]), row[9]))
        for row in found
    ]


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)
