"""Everything about one person as the document of `show --json`."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.commands.answer import Document
from recruiterdesk.commands.moments import iso_day
from recruiterdesk.commands.queue_rows import queue_documents
from recruiterdesk.commands.session import Session
from recruiterdesk.domain import records
from recruiterdesk.operations.network import profile_details, wish_details
from recruiterdesk.storage.queries.introductions import IntroductionCard, introductions_of_person
from recruiterdesk.storage.queries.keeping import privacy_of
from recruiterdesk.storage.queries.network import NetworkFacts
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage, RelatedPerson


def page_document(session: Session, page: PersonPage) -> Document:
    """Return the document; moments have the recruiter's offset, the history is newest first."""
    queue = queue_documents(session, [page.queue_row]) if page.queue_row else []
    privacy = privacy_of(session.desk, page.person.id)
    return {
        **_identity(page),
        "keep_until": iso_day(privacy.until.day) if privacy.until else None,
        "to_be_erased_on": iso_day(privacy.planned.due_on) if privacy.planned else None,
        "lawful_basis": str(privacy.basis.basis) if privacy.basis else None,
        "queue": queue[0] if queue else None,
        "applications": [_application(view) for view in page.applications],
        "attempts": [_attempt(session, attempt) for attempt in page.attempts],
        "promises": [_promise(session, promise) for promise in page.promises],
        "callbacks": [_callback(session, callback) for callback in page.callbacks],
        "tried_to_reach_me": [_incoming(session, contact) for contact in page.incoming],
        "check_ins": [_check_in(session, check_in) for check_in in page.check_ins],
        "tasks": [task_document(session, task) for task in page.tasks],
        "consents": [_consent(consent) for consent in page.consents],
        "network": _profile(page.network),
        "wishes": _wish(page),
        "introductions": _introductions(session, page.person.id),
        "referred_by": [_related(one) for one in page.related if one.sent_them],
        "has_sent": [_related(one) for one in page.related if not one.sent_them],
        "history": [_activity(session, activity) for activity in page.history],
    }


def _identity(page: PersonPage) -> Document:
    person = page.person
    return {
        "id": person.id,
        "name": person.full_name,
        "do_not_contact": person.do_not_contact,
        "given": person.given,
        "family": person.family,
        "honorific": person.honorific,
        "salutation": str(person.salutation),
        "form_of_address": str(person.form_of_address),
        "emails": [email.address for email in page.emails],
        "phones": [_phone(phone) for phone in page.phones],
        "company": person.company,
        "title": person.title,
        "place": person.place,
        "country": person.country,
        "zone": person.zone,
        "wished_hours": person.wished_hours.as_text() if person.wished_hours else None,
        "hear_by": str(person.hear_by) if person.hear_by else None,
        "come_back_on": iso_day(person.come_back_on),
        "tags": list(page.tags),
        "is_contact": person.is_contact,
        "source": person.source,
        "strength": person.strength,
        "wish": person.wish,
        "extra": dict(person.extra),
    }


def _moment(session: Session, moment: dt.datetime | None) -> str | None:
    return session.iso(moment) if moment else None


def _application(view: ApplicationView) -> Document:
    application, ended, closure = view.application, view.disposition, view.closure
    return {
        "id": application.id,
        "role": {"id": view.role.id, "title": view.role.title, "state": str(view.role.role_state)},
        "client": view.client.name,
        "stage": str(application.stage),
        "stage_since": iso_day(application.stage_since),
        "turn": str(application.turn),
        "fixed_on": iso_day(application.fixed_on),
        "last_substance_on": iso_day(application.last_substance_on),
        "runner_up_since": iso_day(application.runner_up_since),
        "paused": application.paused,
        "long_ago": application.long_ago,
        "disposition": _disposition(ended) if ended else None,
        "to_be_told": _closure(closure) if closure else None,
    }


def _disposition(ended: records.Disposition) -> Document:
    return {
        "kind": str(ended.kind),
        "decided_on": iso_day(ended.decided_on),
        "stage_at_end": str(ended.stage_at_end),
        "internal_reason": ended.internal_reason,
        "withdrawal_reason": str(ended.withdrawal_reason) if ended.withdrawal_reason else None,
        "may_tell": ended.may_tell,
    }


def _closure(closure: records.Closure) -> Document:
    return {
        "since": iso_day(closure.since),
        "cause": closure.cause,
        "in_writing": closure.in_writing,
        "runner_up": closure.runner_up,
        "probably_told": closure.probably_told,
    }


def _phone(phone: records.PhoneNumber) -> Document:
    return {
        "number": phone.number,
        "kind": str(phone.kind),
        "preferred": phone.preferred,
        "wrong": phone.wrong,
    }


def _attempt(session: Session, attempt: records.Attempt) -> Document:
    return {
        "id": attempt.id,
        "outcome": str(attempt.outcome),
        "at": session.iso(attempt.at),
        "note": attempt.note,
    }


def _callback(session: Session, callback: records.Callback) -> Document:
    return {
        "id": callback.id,
        "at": session.iso(callback.at),
        "answered_at": _moment(session, callback.answered_at),
    }


def _introductions(session: Session, person_id: int) -> list[Document]:
    """Return those of the candidate and those of the contact that a person is, the oldest first."""
    cards = introductions_of_person(session.desk, person_id)
    return [_introduction(card) for card in sorted(cards, key=lambda card: card.id)]


def _introduction(card: IntroductionCard) -> Document:
    return {
        "id": card.id,
        "candidate": card.candidate.person_id,
        "contact": card.contact.person_id,
        "state": str(card.state),
        "since": iso_day(card.state_since),
        "outcome": card.outcome or None,
        "until": iso_day(card.until),
        "introduced": iso_day(card.introduced_on),
    }


def _promise(session: Session, promise: records.Promise) -> Document:
    return {
        "id": promise.id,
        "due": _moment(session, promise.due_at) or iso_day(promise.due_on),
        "text": promise.text,
        "made_at": session.iso(promise.made_at),
        "kept_at": _moment(session, promise.kept_at),
    }


def _incoming(session: Session, contact: records.IncomingContact) -> Document:
    return {
        "id": contact.id,
        "at": session.iso(contact.at),
        "note": contact.note,
        "answered_at": _moment(session, contact.answered_at),
    }


def _check_in(session: Session, check_in: records.CheckIn) -> Document:
    return {
        "id": check_in.id,
        "due": iso_day(check_in.due_on),
        "placement": check_in.placement,
        "agreed": check_in.agreed,
        "outcome": str(check_in.outcome) if check_in.outcome else None,
        "done_at": _moment(session, check_in.done_at),
    }


def task_document(session: Session, task: records.Task) -> Document:
    """Return a task as the document of `task --json`."""
    return {
        "id": task.id,
        "kind": task.kind,
        "text": task.text,
        "due": iso_day(task.due_on),
        "done_at": _moment(session, task.done_at),
        "dropped": task.dropped,
    }


def _profile(known: NetworkFacts) -> Document:
    profile = profile_details(known.profile)
    return {
        "function": profile.function,
        "industry": profile.industry,
        "seniority": profile.seniority,
        "can_help_with": profile.can_help_with,
        "how_we_know": profile.how_we_know,
        "last_contact": iso_day(known.last_contact_on),
    }


def _wish(page: PersonPage) -> Document:
    wish = wish_details(page.person.wish, page.network.wish)
    return {
        "words": wish.words,
        "function": wish.function,
        "industry": wish.industry,
        "place": wish.place,
        "seniority": wish.seniority,
        "excluded_firms": list(wish.excluded_firms),
    }


def _related(one: RelatedPerson) -> Document:
    return {"id": one.person_id, "name": one.name or None}


def _consent(consent: records.Consent) -> Document:
    return {
        "kind": str(consent.kind),
        "given": consent.given,
        "on": iso_day(consent.on),
        "scope": consent.scope,
        "words": consent.words,
        "way": consent.way,
        "until": iso_day(consent.until),
    }


def _activity(session: Session, activity: records.Activity) -> Document:
    return {
        "at": session.iso(activity.at),
        "key": activity.key,
        "sentence": activity_text(session, activity),
        "text": activity.text,
    }


def activity_text(session: Session, activity: records.Activity) -> str:
    """Return a line of history as a sentence."""
    sentence, _details = session.sentences.line(activity.key, activity.values, activity.text)
    return " ".join(sentence.split())
