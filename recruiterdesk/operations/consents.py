"""The three consents, each answer with its words, way, date and end."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.consent_scope import Scope
from recruiterdesk.domain.introductions import PENDING
from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.words import CheckInOutcome, ConsentKind, IntroductionState, ScopeKind
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.introduction_steps import carry_on, end_pending
from recruiterdesk.operations.labels import label_for
from recruiterdesk.operations.reviewing import take_back_in
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_person
from recruiterdesk.storage.queries.introductions import introductions_of_person
from recruiterdesk.storage.queries.stored_records import records_of
from recruiterdesk.storage.writer import Writer


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """One answer to one of the three consents; `until` is the day on which it ends, `on` when it was given.

    Without a day it was given today.
    To be mentioned is for anyone suitable where no scope is said, and for six months where no day is.
    """

    kind: ConsentKind
    given: bool
    scope: str = ""
    words: str = ""
    way: str = ""
    until: dt.date | None = None
    on: dt.date | None = None


def record_consent(desk: Desk, person_id: int, answer: ConsentAnswer) -> int:
    """Record a consent that was given or withdrawn, and stop what it no longer covers; return its id.

    Without "call me again" the open check-ins end; without "mention me" pending introductions do. Whose data
    may be kept is no longer to be erased.

    Raises:
        Refusal: there is no such person, the consent would end before it begins, or it was given on a day
            that has not come.
    """
    if answer.on is not None and answer.on > desk.clock.today():
        raise Refusal("consent.on_ahead", date=answer.on.isoformat())
    if answer.until is not None and answer.until <= desk.clock.today():
        raise Refusal("consent.until_past", date=answer.until.isoformat())

    def work(writer: Writer) -> int:
        writer.load(records.Person, person_id)
        return answer_in(writer, desk, person_id, answer).id

    return desk.run(_label(desk, person_id, answer), work)


def _label(desk: Desk, person_id: int, answer: ConsentAnswer) -> Label:
    """Name the step; where something is taken back, with what that ends."""
    if answer.given or answer.kind is ConsentKind.KEEP:
        return label_for(desk, f"consent.{answer.kind}", person_id)
    name = name_of_person(desk, person_id)
    if answer.kind is ConsentKind.CALL:
        days = _days_of_calls(desk, person_id)
        first = days[0].isoformat() if days else ""
        return Label("consent.call.withdrawn", (("name", name), ("count", str(len(days))), ("day", first)))
    contacts = _contacts_pending(desk, person_id)
    return Label(
        "consent.mention.withdrawn",
        (("name", name), ("count", str(len(contacts))), ("contacts", ", ".join(contacts))),
    )


def _contacts_pending(desk: Desk, person_id: int) -> list[str]:
    """Return to whom somebody's introductions are under way."""
    cards = introductions_of_person(desk, person_id)
    return [
        card.contact.name for card in cards if card.candidate.person_id == person_id and card.state in PENDING
    ]


def _days_of_calls(desk: Desk, person_id: int) -> list[dt.date]:
    """Return the days on which somebody was to be called again."""
    found = records_of(desk, records.CheckIn, [person_id])
    return sorted(one.due_on for one in found if one.done_at is None and not one.placement)


def answer_in(
    writer: Writer, desk: Desk, person_id: int, answer: ConsentAnswer, of_contact: int | None = None
) -> records.Consent:
    """Within a transaction: store the answer with a line of history, and stop what it no longer covers.

    `of_contact` is the contact whom they spoke of, where one is known: others may have the same name.
    """
    now = desk.clock.now()
    answer = _whole(desk, answer)
    stored = writer.insert(
        records.Consent(
            0, person_id, answer.kind, answer.given, answer.on or desk.clock.today(),
            answer.scope, answer.words, answer.way, answer.until,
        )
    )  # fmt: skip
    word = "yes" if answer.given else "no"
    write_history(writer, person_id, now, f"consent.{answer.kind}.{word}", text=answer.words)
    if not answer.given and answer.kind is ConsentKind.CALL:
        end_check_ins(writer, person_id, now)
    if answer.given and answer.kind is ConsentKind.KEEP:
        take_back_in(writer, [person_id])
    if answer.kind is ConsentKind.MENTION:
        if answer.given:
            carry_on(writer, stored, of_contact)
        else:
            end_pending_introductions(writer, desk, person_id)
    return stored


def _whole(desk: Desk, answer: ConsentAnswer) -> ConsentAnswer:
    """Give a consent to be mentioned its scope and its end."""
    if answer.kind is not ConsentKind.MENTION or not answer.given:
        return answer
    later = months_after(desk.clock.today(), desk.settings.introductions.consent_months)
    return replace(
        answer,
        scope=answer.scope.strip() or Scope(ScopeKind.ANYONE).as_text(),
        until=answer.until or later,
    )


def end_check_ins(writer: Writer, person_id: int, now: dt.datetime) -> None:
    """Within a transaction: end the open check-ins of a person who wants no more calls."""
    for check_in in writer.find(records.CheckIn, person_id=person_id, done_at=None, placement=0):
        writer.update(check_in, done_at=now, outcome=CheckInOutcome.NO_MORE_CALLS)


def end_pending_introductions(writer: Writer, desk: Desk, person_id: int) -> None:
    """Within a transaction: end what is pending for a person who is not to be mentioned to others."""
    end_pending(writer, desk, person_id, IntroductionState.CONSENT_ENDED)
