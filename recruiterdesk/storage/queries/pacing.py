"""Today's hard and good calls, the next good one, and how sessions felt."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.domain import records
from recruiterdesk.domain.pacing import Pace, PacedCall, Proposal, asks_how_it_felt, offers_help, proposal
from recruiterdesk.domain.words import CallKind, CheckInOutcome, IntroductionState
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.queries.day_load import BY_VOICE
from recruiterdesk.storage.queries.introductions_to_move import introductions_to_move
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.storage.queries.queue_order import QueuePart, queue_page
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queue_marks import count_skips
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text
from recruiterdesk.storage.tables import BY_RECORD

THANKS = ("thank", "thank_referrer", "thank_referrer_hired")
_LOOKED_AT = 50


class GoodCallKind(StrEnum):
    """Why a call is a good one."""

    PLACED = "placed"
    THANKS = "thanks"
    INTRODUCTION = "introduction"


@dataclass(frozen=True, slots=True)
class GoodCall:
    """Somebody whom it is good to call."""

    person_id: int
    name: str
    kind: GoodCallKind


@dataclass(frozen=True, slots=True)
class Pacing:
    """What is proposed between two calls, and whom one would be glad to call."""

    proposal: Proposal
    hard_calls: int
    good_call: GoodCall | None


def pacing_now(desk: Desk, beside: int | None = None) -> Pacing | None:
    """Return what is proposed now; None where it is nothing, or proposals are switched off.

    Args:
        desk: the desk.
        beside: who is called anyway, and is no proposal.
    """
    if not desk.settings.propose_breaks:
        return None
    calls = calls_today(desk)
    if not any(call.pace is Pace.HARD for call in calls):
        return None
    good = good_call(desk, beside)
    proposed = proposal(calls, desk.clock.now(), 0 if good is None else 1, desk.settings.pacing)
    if proposed is None:
        return None
    return Pacing(proposed, sum(call.pace is Pace.HARD for call in calls), good)


def calls_today(desk: Desk) -> tuple[PacedCall, ...]:
    """Return the calls of today that were hard or good, in order."""
    begin = dt.datetime.combine(desk.clock.today(), dt.time.min, recruiter_hours(desk.settings).zone)
    since = instant_text(begin)
    voices, thanks = (", ".join("?" * len(words)) for words in (BY_VOICE, THANKS))
    placed = str(CheckInOutcome.PLACED)
    hard = (
        'SELECT DISTINCT "closed_at", "person_id" FROM "closure" WHERE "closed_at" >= ? '
        f'AND "cancelled" = 0 AND "outcome" IN ({voices})'
    )
    good = (
        'SELECT "done_at", "person_id" FROM "check_in" WHERE "done_at" >= ? '
        'AND ("placement" = 1 OR "outcome" = ?) UNION ALL '
        f'SELECT "done_at", "person_id" FROM "task" WHERE "done_at" >= ? AND "kind" IN ({thanks})'
    )
    calls = [
        *((row[0], Pace.HARD) for row in rows(desk, hard, (since, *BY_VOICE))),
        *((row[0], Pace.GOOD) for row in rows(desk, good, (since, placed, since, *THANKS))),
    ]
    return tuple(PacedCall(instant_from_text(at), pace) for at, pace in sorted(calls))


def good_call(desk: Desk, beside: int | None = None) -> GoodCall | None:
    """Return whom it is good to call: placed people, thanks, an introduction that both want."""
    for person_id, kind in _good_calls(desk):
        if person_id != beside:
            found = people_rows(desk, (person_id,))
            return GoodCall(person_id, found[0].name, kind)
    return None


def _good_calls(desk: Desk) -> list[tuple[int, GoodCallKind]]:
    kinds = frozenset({CallKind.PLACEMENT, CallKind.CHECK_IN})
    due = queue_page(desk, QueuePart(kinds, callable_now=True), limit=_LOOKED_AT).standings
    placed = [
        (one.person_id, GoodCallKind.PLACED)
        for one in due
        if one.kind is CallKind.PLACEMENT or dict(one.reason.values).get("why") == CheckInOutcome.PLACED
    ]
    sql = (
        'SELECT t."person_id" FROM "task" t JOIN "person" p ON p."id" = t."person_id" '
        'WHERE t."done_at" IS NULL AND p."do_not_contact" = 0 AND t."due_on" <= ? '
        f'AND t."kind" IN ({", ".join("?" * len(THANKS))}) ORDER BY t."due_on", t."id" LIMIT 2'
    )
    thanks = rows(desk, sql, (desk.clock.today().isoformat(), *THANKS))
    wanted = [
        (one.person_id, GoodCallKind.INTRODUCTION)
        for one in introductions_to_move(desk)
        if one.state is IntroductionState.BOTH_AGREED
    ]
    return [*placed, *((row[0], GoodCallKind.THANKS) for row in thanks), *wanted]


def is_help_offered(desk: Desk, person_id: int) -> bool:
    """Tell whether the call to a person gets its one offer: it was skipped so often since the last try."""
    return desk.settings.offer_after_skips and offers_help(count_skips(desk, person_id), desk.settings.pacing)


def session_feelings(desk: Desk) -> tuple[records.SessionFeeling, ...]:
    """Return how all sessions felt, the last one last; those in which the question was skipped among them."""
    table = BY_RECORD[records.SessionFeeling]
    found = rows(desk, f'SELECT {table.selected} FROM "{table.name}" ORDER BY "at"')
    return tuple(from_row(records.SessionFeeling, row) for row in found)


def is_feeling_asked(desk: Desk) -> bool:
    """Tell whether the end of a session asks how it felt: unless off, or skipped as often in a row."""
    answered = [feeling.before is not None for feeling in session_feelings(desk)]
    return desk.settings.ask_how_calls_felt and asks_how_it_felt(answered, desk.settings.pacing)
