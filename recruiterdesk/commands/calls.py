"""What was said and promised: tries, their tries, promises, consents, tasks."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.moments import iso_day, read_day, read_optional_day
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import person_meant
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.introductions import UNDER_WAY
from recruiterdesk.domain.retries import TELLING
from recruiterdesk.domain.words import AttemptOutcome, ConsentKind
from recruiterdesk.messages import plain_date
from recruiterdesk.operations.attempts import AttemptResult, Reached, record_attempt
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.storage.queries.introductions import introductions_of_person
from recruiterdesk.storage.queries.person_page import person_page

TAKES_NEXT = frozenset({AttemptOutcome.SPOKE, AttemptOutcome.WILL_WAIT, AttemptOutcome.TOLD_IN_WRITING})


def attempt(session: Session) -> Answer:
    """Answer `attempt`: record one try and say what follows.

    Raises:
        Refusal: nobody is meant, a date can't be, or the outcome needs what is missing.
    """
    options = session.options
    outcome = AttemptOutcome(options.outcome)
    if options.next_on is not None and outcome not in TAKES_NEXT:
        raise Refusal("attempt.next_not_taken", outcome=outcome)
    if options.told_on is not None and outcome not in TELLING:
        raise Refusal("attempt.told_on_not_taken", outcome=outcome)
    person_id = person_meant(session, options.person)
    reached = Reached(
        outcome,
        note=options.note,
        callback_at=session.moment(options.callback) if options.callback is not None else None,
        next_on=read_optional_day(options.next_on),
        told_on=_earlier_day(session, options.told_on),
    )
    result = record_attempt(session.desk, person_id, reached)
    name = person_page(session.desk, person_id).person.full_name
    document: Document = {
        "person": {"id": person_id, "name": name},
        "outcome": str(outcome),
        "told": result.closures_told,
        "check_in": iso_day(result.check_in_on),
        "again_at": _again_at(session, person_id),
    }
    return Answer(_what_follows(session, name, person_id, result), document)


def _earlier_day(session: Session, typed: str | None) -> dt.date | None:
    day = read_optional_day(typed)
    return None if day == session.desk.clock.today() else day


def _again_at(session: Session, person_id: int) -> str | None:
    row = queue_row_of(session.desk, person_id)
    return session.iso(row.waits_until) if row and row.waits_until else None


def _what_follows(session: Session, name: str, person_id: int, result: AttemptResult) -> str:
    row = queue_row_of(session.desk, person_id)
    told = f"{name} was told." if result.closures_told else f"Written down for {name}."
    check_in = f"Call again on {plain_date(result.check_in_on)}." if result.check_in_on else ""
    again = f"Next: {session.plain(row.waits_until)}." if row and row.waits_until and not check_in else ""
    return lines(" ".join(filter(None, (told, check_in, again))))


def tried(session: Session) -> Answer:
    """Answer `tried`: they tried to reach me, and wait for a reply, unless they are to be left alone.

    Raises:
        Refusal: nobody is meant, or several.
    """
    person_id = person_meant(session, session.options.person)
    note_incoming_contact(session.desk, person_id, "", session.options.note)
    row = queue_row_of(session.desk, person_id)
    person = person_page(session.desk, person_id).person
    name, due_on = person.full_name, row.due_on if row else None
    document: Document = {"person": {"id": person_id, "name": name}, "reply_by": iso_day(due_on)}
    if person.do_not_contact:
        said = f"Noted: {name} tried to reach you. They asked not to be contacted, so no list shows it."
        return Answer(lines(said), document)
    return Answer(lines(f"Noted: {name} tried to reach you and waits for a reply."), document)


def promise(session: Session) -> Answer:
    """Answer `promise`: a word is promised by a day, or by a moment.

    Raises:
        Refusal: nobody is meant, the date can't be, or it is past.
    """
    options = session.options
    person_id = person_meant(session, options.person)
    if ":" in options.date:
        due_at = session.moment(options.date)
        due_on = due_at.astimezone(session.zone).date()
        promise_id = make_promise(session.desk, person_id, due_on, options.note, due_at)
    else:
        due_on = read_day(options.date)
        promise_id = make_promise(session.desk, person_id, due_on, options.note)
    name = person_page(session.desk, person_id).person.full_name
    document: Document = {"id": promise_id, "person": {"id": person_id, "name": name}, "due": iso_day(due_on)}
    return Answer(lines(f"Promised to {name} by {plain_date(due_on)}."), document)


def consent(session: Session) -> Answer:
    """Answer `consent`: a consent given or withdrawn.

    Raises:
        Refusal: nobody is meant, or its end can't be.
    """
    options = session.options
    person_id = person_meant(session, options.person)
    kind, given, until = ConsentKind(options.kind), options.answer == "yes", read_optional_day(options.until)
    under_way = _introductions_under_way(session, person_id)
    record_consent(session.desk, person_id, ConsentAnswer(kind, given, scope=options.scope, until=until))
    page = person_page(session.desk, person_id)
    name = page.person.full_name
    stored = page.consents[-1]
    stopped = sorted(under_way - _introductions_under_way(session, person_id))
    said = session.sentences.render(f"activity.consent.{kind}.{options.answer}")
    ended = session.sentences.render("consent.stopped", (("count", str(len(stopped))),)) if stopped else ""
    document: Document = {
        "person": {"id": person_id, "name": name},
        "kind": str(kind),
        "given": given,
        "scope": stored.scope,
        "until": iso_day(stored.until),
        "stopped": stopped,
    }
    return Answer(lines(f"{name}: {said}", ended), document)


def _introductions_under_way(session: Session, person_id: int) -> frozenset[int]:
    cards = introductions_of_person(session.desk, person_id)
    return frozenset(
        one.id for one in cards if one.candidate.person_id == person_id and one.state in UNDER_WAY
    )
