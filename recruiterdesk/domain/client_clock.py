"""The client's clock: when feedback is due, and for how long it is awaited."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.core.values import value
from recruiterdesk.domain.desk_numbers import CLIENT_TIMES, ClientTimes
from recruiterdesk.domain.quiet import asks_client_first
from recruiterdesk.domain.waiting import working_days_waiting
from recruiterdesk.domain.words import Stage, Turn
from recruiterdesk.domain.work_calendar import WorkCalendar


@value
class ClientWait:
    """What one candidate waits for: the stage, whose turn it is since when, and a fixed date (an interview).

    `words_without_news` counts how often in a row they heard that there is none.
    """

    stage: Stage
    turn: Turn
    turn_since: dt.date
    fixed_on: dt.date | None = None
    words_without_news: int = 0


def feedback_awaited(
    wait: ClientWait, today: dt.date, calendar: WorkCalendar, times: ClientTimes = CLIENT_TIMES
) -> int | None:
    """Return for how many working days the client's word is awaited; None where it is not overdue.

    Usually it is due 3 working days after a submission, 2 after an interview; after a fixed date it is the
    client's turn. A third word without news to the candidate asks for it at once.
    """
    asked = asks_client_first(wait.stage, wait.words_without_news)
    begun = _begun_on(wait, today)
    if begun is None:
        return working_days_waiting(wait.turn_since, today, calendar) if asked else None
    waited = working_days_waiting(begun, today, calendar)
    return waited if waited > _limit(wait.stage, times) or asked else None


def asks_again(
    stage: Stage,
    asked_on: dt.date,
    today: dt.date,
    calendar: WorkCalendar,
    times: ClientTimes = CLIENT_TIMES,
) -> bool:
    """Tell whether the client, who was asked, is to be asked again: the same days are over once more."""
    return working_days_waiting(asked_on, today, calendar) > _limit(stage, times)


def _limit(stage: Stage, times: ClientTimes) -> int:
    return times.submission_days if stage is Stage.SUBMITTED else times.interview_days


def _begun_on(wait: ClientWait, today: dt.date) -> dt.date | None:
    """Return the day since which the client is at turn: the turn's own, or that of an interview that was."""
    if wait.turn is Turn.CLIENT:
        return wait.turn_since
    over = wait.turn is Turn.FIXED_DATE and wait.fixed_on is not None and wait.fixed_on < today
    return wait.fixed_on if over and wait.stage.at_least(Stage.SUBMITTED) else None
