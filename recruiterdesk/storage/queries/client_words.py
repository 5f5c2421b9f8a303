"""The client's clock: who owes us feedback, and everyone who waits for it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict

from recruiterdesk.core.values import value
from recruiterdesk.domain.client_clock import ClientWait, asks_again, feedback_awaited
from recruiterdesk.domain.desk_numbers import WAIT_COLOURS, WaitColours
from recruiterdesk.domain.words import Stage, Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.reading import day, rows
from recruiterdesk.storage.stored_texts import instant_from_text

CLIENT_ASKED = "client.asked"


@value
class ClientWord:
    """A hiring manager (or client) who owes feedback: who waits, and for how many working days at most.

    `asked_on` is the day on which they were last asked; until the client's clock is over again it is not due.
    """

    client: str
    hiring_manager: str
    names: tuple[str, ...]
    person_ids: tuple[int, ...]
    working_days: int
    other_offers: int
    application_ids: tuple[int, ...] = ()
    asked_on: dt.date | None = None
    is_due: bool = True
    colours: WaitColours = WAIT_COLOURS

    @property
    def who(self) -> str:
        """The hiring manager, or the client where none is known."""
        return self.hiring_manager or self.client


@value
class _Waiting:
    name: str
    person_id: int
    application_id: int
    has_other_offer: bool
    working_days: int
    asked_on: dt.date | None
    is_due: bool


def client_words(desk: Desk) -> tuple[ClientWord, ...]:
    """Return who owes us feedback, one for each hiring manager, with everyone who waits; longest first.

    Feedback is due some working days after an interview (2) or a submission (3), and asked for where
    somebody heard twice in a row that there is no news.
    """
    grouped: dict[tuple[str, str], list[_Waiting]] = defaultdict(list)
    hours, today = recruiter_hours(desk.settings), desk.clock.today()
    times = desk.settings.client_times
    for client, manager, name, person_id, offers, application_id, asked_at, wait in _waits(desk):
        waited = feedback_awaited(wait, today, hours.calendar, times)
        if waited is None:
            continue
        asked_on = instant_from_text(asked_at).astimezone(hours.zone).date() if asked_at else None
        if asked_on is not None and asked_on < wait.turn_since:
            asked_on = None
        is_due = asked_on is None or asks_again(wait.stage, asked_on, today, hours.calendar, times)
        grouped[client, manager].append(
            _Waiting(name, person_id, application_id, offers, waited, asked_on, is_due)
        )
    colours = desk.settings.wait_colours
    words = [_word(client, manager, waiting, colours) for (client, manager), waiting in grouped.items()]
    return tuple(sorted(words, key=lambda word: (not word.is_due, -word.working_days)))


def _word(client: str, manager: str, waiting: list[_Waiting], colours: WaitColours) -> ClientWord:
    return ClientWord(
        client,
        manager,
        tuple(one.name for one in waiting),
        tuple(one.person_id for one in waiting),
        max(one.working_days for one in waiting),
        sum(1 for one in waiting if one.has_other_offer),
        tuple(one.application_id for one in waiting),
        max((one.asked_on for one in waiting if one.asked_on is not None), default=None),
        any(one.is_due for one in waiting),
        colours,
    )


def _waits(desk: Desk) -> list[tuple[str, str, str, int, bool, int, str | None, ClientWait]]:
    found = rows(
        desk,
        'SELECT c."name", r."hiring_manager", p."full_name", p."id", '
        'EXISTS (SELECT 1 FROM "application" o WHERE o."person_id" = p."id" AND o."id" <> a."id" '
        "AND o.\"stage\" = 'offered' AND NOT EXISTS "
        '(SELECT 1 FROM "disposition" e WHERE e."application_id" = o."id")), '
        'a."stage", a."turn", a."turn_since", a."fixed_on", a."words_without_news", a."id", '
        '(SELECT max(y."at") FROM "activity" y WHERE y."person_id" = p."id" '
        'AND y."application_id" = a."id" AND y."key" = ?) '
        'FROM "application" a JOIN "person" p ON p."id" = a."person_id" '
        'JOIN "role" r ON r."id" = a."role_id" JOIN "client" c ON c."id" = r."client_id" '
        'WHERE a."turn" IN (?, ?, ?) AND (a."turn" <> ? OR a."words_without_news" > 0) AND a."paused" = 0 '
        'AND a."long_ago" = 0 AND NOT EXISTS '
        '(SELECT 1 FROM "disposition" d WHERE d."application_id" = a."id") ORDER BY a."turn_since", a."id"',
        (CLIENT_ASKED, Turn.CLIENT, Turn.FIXED_DATE, Turn.OURS, Turn.OURS),
    )
    return [
        (
            *row[:4], bool(row[4]), row[10], row[11],
            ClientWait(Stage(row[5]), Turn(row[6]), _day(row[7]), day(row[8]), row[9]),
        )
        for row in found
    ]  # fmt: skip


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)
