"""What the ending of an application owes to the candidate, by what they heard and said."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from recruiterdesk.domain import records
from recruiterdesk.domain.endings import TellingDuty, opens_closure
from recruiterdesk.domain.retries import THEY_ANSWERED
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.writer import Writer


def what_ending_owes(desk: Desk, application_id: int, kind: DispositionKind) -> TellingDuty:
    """Return what an ending of this kind would owe to the candidate.

    Raises:
        Refusal: the application is gone.
    """
    reader = Writer(desk.database)
    application = reader.load(records.Application, application_id)
    return telling_duties(reader, desk, [application], kind)[application.id]


def telling_duties(
    reader: Writer, desk: Desk, applications: Sequence[records.Application], kind: DispositionKind
) -> dict[int, TellingDuty]:
    """Return by application what an ending of this kind would owe to the candidate."""
    replied = _who_replied(reader, desk, [one for one in applications if one.stage is Stage.CONTACTED])
    return {one.id: opens_closure(kind, one.stage, they_replied=one.id in replied) for one in applications}


def _who_replied(reader: Writer, desk: Desk, contacted: Sequence[records.Application]) -> set[int]:
    """Return the applications since whose last move the person answered, or tried to reach the recruiter."""
    zone, people = recruiter_hours(desk.settings).zone, [one.person_id for one in contacted]
    tries = reader.find_among(records.IncomingContact, "person_id", people)
    calls = reader.find_among(records.Attempt, "person_id", people)
    answers = [(one.person_id, one.at) for one in tries]
    answers += [(one.person_id, one.at) for one in calls if one.outcome in THEY_ANSWERED]
    latest: dict[int, dt.date] = {}
    for person_id, at in answers:
        day = at.astimezone(zone).date()
        latest[person_id] = max(day, latest.get(person_id, day))
    return {one.id for one in contacted if latest.get(one.person_id, dt.date.min) >= one.stage_since}
