"""The three consents, each answer with its words, way, date and end."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.words import CheckInOutcome, ConsentKind, IntroductionState
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.labels import label_for
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer

# What withdrawing "mention me" stops; what both agreed to and what happened since stays.
PENDING_INTRODUCTIONS = frozenset(
    {
        IntroductionState.IDEA,
        IntroductionState.CANDIDATE_ASKED,
        IntroductionState.CANDIDATE_AGREED,
        IntroductionState.CONTACT_ASKED,
        IntroductionState.BOTH_AGREED,
    }
)


@dataclass(frozen=True, slots=True)
class ConsentAnswer:
    """One answer to one of the three consents; `until` is the day on which it ends."""

    kind: ConsentKind
    given: bool
    scope: str = ""
    words: str = ""
    way: str = ""
    until: dt.date | None = None


def record_consent(desk: Desk, person_id: int, answer: ConsentAnswer) -> int:
    """Record a consent that was given or withdrawn, and stop what it no longer covers; return its id.

    Without "call me again" the open check-ins end; without "mention me" pending introductions do.

    Raises:
        Refusal: there is no such person, or the consent would end before it begins.
    """
    if answer.until is not None and answer.until <= desk.clock.today():
        raise Refusal("consent.until_past", date=answer.until.isoformat())

    def work(writer: Writer) -> int:
        writer.load(records.Person, person_id)
        return answer_in(writer, desk, person_id, answer).id

    return desk.run(label_for(desk, f"consent.{answer.kind}", person_id), work)


def answer_in(writer: Writer, desk: Desk, person_id: int, answer: ConsentAnswer) -> records.Consent:
    """Within a transaction: store the answer with a line of history, and stop what it no longer covers."""
    now = desk.clock.now()
    stored = writer.insert(
        records.Consent(
            0, person_id, answer.kind, answer.given, desk.clock.today(),
            answer.scope, answer.words, answer.way, answer.until,
        )
    )  # fmt: skip
    word = "yes" if answer.given else "no"
    write_history(writer, person_id, now, f"consent.{answer.kind}.{word}", text=answer.words)
    if not answer.given and answer.kind is ConsentKind.CALL:
        end_check_ins(writer, person_id, now)
    if not answer.given and answer.kind is ConsentKind.MENTION:
        end_pending_introductions(writer, person_id, desk.clock.today())
    return stored


def end_check_ins(writer: Writer, person_id: int, now: dt.datetime) -> None:
    """Within a transaction: end the open check-ins of a person who wants no more calls."""
    for check_in in writer.find(records.CheckIn, person_id=person_id, done_at=None, placement=0):
        writer.update(check_in, done_at=now, outcome=CheckInOutcome.NO_MORE_CALLS)


def end_pending_introductions(writer: Writer, person_id: int, today: dt.date) -> None:
    """Within a transaction: end what is pending for a person who is not to be mentioned to others."""
    for introduction in writer.find(records.Introduction, person_id=person_id):
        if introduction.introduction_state in PENDING_INTRODUCTIONS:
            writer.update(introduction, introduction_state=IntroductionState.CONSENT_ENDED, state_since=today)
