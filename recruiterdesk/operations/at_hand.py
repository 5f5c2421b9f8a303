"""What is open with one person, loaded for an operation."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.facts import ApplicationFacts
from recruiterdesk.domain.words import ConsentKind
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class OpenMatters:
    """A person and everything that is open with them; their yes to calls may end on a day."""

    person: records.Person
    phones: tuple[records.PhoneNumber, ...]
    applications: tuple[ApplicationFacts, ...]
    closures: tuple[records.Closure, ...]
    promises: tuple[records.Promise, ...]
    callbacks: tuple[records.Callback, ...]
    incoming: tuple[records.IncomingContact, ...]
    check_ins: tuple[records.CheckIn, ...]
    may_call_again: bool
    may_call_until: dt.date | None = None


def matters_of(writer: Writer, person_id: int) -> OpenMatters:
    """Load a person with everything that is open.

    Raises:
        Refusal: there is no such person.
    """
    person = writer.load(records.Person, person_id)
    applications = writer.find(records.Application, person_id=person_id)
    ended = {
        d.application_id: d
        for d in writer.find_among(records.Disposition, "application_id", [a.id for a in applications])
    }
    answers = [c for c in writer.find(records.Consent, person_id=person_id) if c.kind is ConsentKind.CALL]
    return OpenMatters(
        person=person,
        phones=tuple(writer.find(records.PhoneNumber, person_id=person_id)),
        applications=tuple(ApplicationFacts(a, ended.get(a.id)) for a in applications),
        closures=tuple(writer.find(records.Closure, person_id=person_id, closed_at=None, cancelled=0)),
        promises=tuple(writer.find(records.Promise, person_id=person_id, kept_at=None)),
        callbacks=tuple(writer.find(records.Callback, person_id=person_id, answered_at=None)),
        incoming=tuple(writer.find(records.IncomingContact, person_id=person_id, answered_at=None)),
        check_ins=tuple(writer.find(records.CheckIn, person_id=person_id, done_at=None)),
        may_call_again=not answers or answers[-1].given,
        may_call_until=answers[-1].until if answers and answers[-1].given else None,
    )
