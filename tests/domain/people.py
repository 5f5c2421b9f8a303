"""People in the states that the tests of duties need, and the rules that they are judged by."""

from __future__ import annotations

import datetime as dt
from typing import Any

from recruiterdesk.domain import records
from recruiterdesk.domain.facts import ApplicationFacts, PersonFacts, Rules
from recruiterdesk.domain.retries import CLOSURE_LIMIT, RetryLimit
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, Stage, Turn
from tests.domain.hours import NEIGHBOUR, RECRUITER, berlin, day

RULES = Rules(RECRUITER, CLOSURE_LIMIT, RetryLimit(calendar_days=10), lambda _facts: NEIGHBOUR)
ANA = records.Person(1, "Ana Ruiz")


def facts(**more: Any) -> PersonFacts:
    return PersonFacts(**{"person": ANA, **more})


def application(**more: Any) -> records.Application:
    """In interviews, the client's turn, with the last word on Monday, 2 November 2026."""
    values: dict[str, Any] = {
        "id": 5,
        "person_id": 1,
        "role_id": 3,
        "stage": Stage.INTERVIEWING,
        "stage_since": day("2026-11-02"),
        "turn": Turn.CLIENT,
        "turn_since": day("2026-11-02"),
        "last_substance_on": day("2026-11-02"),
    }
    return records.Application(**values | more)


def active(**more: Any) -> tuple[ApplicationFacts, ...]:
    return (ApplicationFacts(application(**more), None),)


def ended(**more: Any) -> tuple[ApplicationFacts, ...]:
    end = records.Disposition(
        9, 5, DispositionKind.DECLINED_BY_CLIENT, day("2026-11-02"), berlin("2026-11-02T10:00"), Stage.FINAL
    )
    return (ApplicationFacts(application(**more), end),)


def closure(**more: Any) -> records.Closure:
    """To be told since Monday, 2 November 2026, 10:00."""
    values: dict[str, Any] = {
        "id": 7,
        "person_id": 1,
        "application_id": 5,
        "cause": "declined_by_client",
        "since": day("2026-11-02"),
        "stage": Stage.INTERVIEWING,
        "opened_at": berlin("2026-11-02T10:00"),
    }
    return records.Closure(**values | more)


def attempts(*tries: tuple[str, AttemptOutcome]) -> tuple[records.Attempt, ...]:
    return tuple(records.Attempt(i, 1, outcome, berlin(moment)) for i, (moment, outcome) in enumerate(tries))


def callback(moment: str) -> records.Callback:
    return records.Callback(4, 1, berlin(moment), berlin("2026-11-02T11:00"))


def promise(due_on: str, due_at: dt.datetime | None = None) -> records.Promise:
    return records.Promise(6, 1, day(due_on), berlin("2026-11-02T11:00"), due_at, "news")


def incoming(*moments: str) -> tuple[records.IncomingContact, ...]:
    return tuple(records.IncomingContact(i + 1, 1, berlin(moment)) for i, moment in enumerate(moments))
