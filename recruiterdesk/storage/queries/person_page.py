"""Everything about one person."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from operator import attrgetter

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import QueueRow, queue_row_of
from recruiterdesk.storage.queries.import_batches import PersonImport, imports_of_person
from recruiterdesk.storage.queries.network import NetworkFacts, network_facts
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of


@dataclass(frozen=True, slots=True)
class ApplicationView:
    """An application with its role and client, its end, and what is open."""

    application: records.Application
    role: records.Role
    client: records.Client
    disposition: records.Disposition | None
    closure: records.Closure | None

    @property
    def stage_key(self) -> str:
        """The key of the stage at which it stands, or stood when it ended."""
        here, ended = self.application, self.disposition
        return (
            here.stage_key if ended is None or ended.stage_at_end is here.stage else str(ended.stage_at_end)
        )


@dataclass(frozen=True, slots=True)
class RelatedPerson:
    """Somebody around this person: who sent them (`sent_them`), or whom they sent; no name: erased."""

    person_id: int | None
    name: str
    sent_them: bool
    on: dt.date


@dataclass(frozen=True, slots=True)
class PersonPage:
    """A person with everything that belongs to them; addresses and numbers as typed, history newest first."""

    person: records.Person
    emails: tuple[records.EmailAddress, ...]
    phones: tuple[records.PhoneNumber, ...]
    applications: tuple[ApplicationView, ...]
    queue_row: QueueRow | None
    attempts: tuple[records.Attempt, ...]
    promises: tuple[records.Promise, ...]
    callbacks: tuple[records.Callback, ...]
    incoming: tuple[records.IncomingContact, ...]
    check_ins: tuple[records.CheckIn, ...]
    tasks: tuple[records.Task, ...]
    consents: tuple[records.Consent, ...]
    introductions: tuple[records.Introduction, ...]
    related: tuple[RelatedPerson, ...]
    history: tuple[records.Activity, ...]
    network: NetworkFacts
    tags: tuple[str, ...] = ()
    keep_until: dt.date | None = None
    attachments: tuple[records.Attachment, ...] = ()
    erased_on: dt.date | None = None
    """The day on which they will be erased, where that is planned."""
    imports: tuple[PersonImport, ...] = ()

    @property
    def number_to_call(self) -> records.PhoneNumber | None:
        """The number that the queue calls, else the preferred, else the first; None where none works."""
        usable = [phone for phone in self.phones if not phone.wrong]
        called = self.queue_row.phone if self.queue_row else ""
        first = [phone for phone in usable if phone.number == called]
        preferred = [phone for phone in usable if phone.preferred]
        return next(iter((*first, *preferred, *usable)), None)


def person_page(desk: Desk, person_id: int) -> PersonPage:
    """Return everything about one person.

    Raises:
        Refusal: there is no such person.
    """
    found = records_of(desk, records.Person, [person_id], "id")
    if not found:
        raise Refusal("person.unknown", text=str(person_id))
    one = [person_id]
    return PersonPage(
        person=found[0],
        emails=tuple(sorted(records_of(desk, records.EmailAddress, one), key=attrgetter("position"))),
        phones=tuple(sorted(records_of(desk, records.PhoneNumber, one), key=attrgetter("position"))),
        applications=_applications(desk, person_id),
        queue_row=queue_row_of(desk, person_id),
        attempts=tuple(records_of(desk, records.Attempt, one)),
        promises=tuple(records_of(desk, records.Promise, one)),
        callbacks=tuple(records_of(desk, records.Callback, one)),
        incoming=tuple(records_of(desk, records.IncomingContact, one)),
        check_ins=tuple(records_of(desk, records.CheckIn, one)),
        tasks=tuple(records_of(desk, records.Task, one)),
        consents=tuple(records_of(desk, records.Consent, one)),
        introductions=tuple(records_of(desk, records.Introduction, one)),
        related=_related(desk, person_id),
        history=tuple(
            sorted(records_of(desk, records.Activity, one), key=lambda a: (a.at, a.id), reverse=True)
        ),
        network=network_facts(desk, person_id),
        tags=tuple(sorted(tag.name for tag in records_of(desk, records.Tag, one))),
        keep_until=next((kept.keep_until for kept in records_of(desk, records.Retention, one)), None),
        attachments=tuple(records_of(desk, records.Attachment, one)),
        erased_on=next((planned.due_on for planned in records_of(desk, records.PlannedErasure, one)), None),
        imports=imports_of_person(desk, person_id),
    )


def _applications(desk: Desk, person_id: int) -> tuple[ApplicationView, ...]:
    applications = records_of(desk, records.Application, [person_id])
    ids = [application.id for application in applications]
    roles = {r.id: r for r in records_of(desk, records.Role, [a.role_id for a in applications], "id")}
    clients = {c.id: c for c in records_of(desk, records.Client, [r.client_id for r in roles.values()], "id")}
    ended = {d.application_id: d for d in records_of(desk, records.Disposition, ids, "application_id")}
    closures = {
        k.application_id: k
        for k in records_of(desk, records.Closure, ids, "application_id")
        if k.closed_at is None and not k.cancelled
    }
    return tuple(
        ApplicationView(
            a, roles[a.role_id], clients[roles[a.role_id].client_id], ended.get(a.id), closures.get(a.id)
        )
        for a in applications
    )


def _related(desk: Desk, person_id: int) -> tuple[RelatedPerson, ...]:
    sent_by = records_of(desk, records.Referral, [person_id])
    has_sent = records_of(desk, records.Referral, [person_id], "referrer_id")
    ids = [r.referrer_id for r in sent_by if r.referrer_id is not None] + [r.person_id for r in has_sent]
    people = people_by_id(desk, ids)
    by = [
        RelatedPerson(
            r.referrer_id,
            people[r.referrer_id].full_name if r.referrer_id in people else r.referrer_name,
            sent_them=True,
            on=r.on,
        )
        for r in sent_by
    ]
    sent = [
        RelatedPerson(r.person_id, people[r.person_id].full_name, sent_them=False, on=r.on) for r in has_sent
    ]
    erased = [
        RelatedPerson(None, "", sent_them=False, on=node.on)
        for node in records_of(desk, records.NamelessNode, [person_id], "referrer_id")
        if node.on is not None
    ]
    return (*by, *sent, *erased)
