"""What the recruiter does next with an introduction, and how it is called."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.introduction_drafts import drafts_of
from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.domain.introductions import EXITS, Move
from recruiterdesk.domain.words import IntroductionOutcome, IntroductionState
from recruiterdesk.operations.introduction_steps import TELL_CANDIDATE_NO, TELL_CONTACT_OFF
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.introduction_thanks import OpenThanks, open_thanks
from recruiterdesk.storage.queries.introductions import IntroductionView
from recruiterdesk.storage.queries.stored_records import records_of
from recruiterdesk.ui.pages.person.words import first_name


class Step(Enum):
    """One thing to do."""

    ASK_CANDIDATE = "ask_candidate"
    CANDIDATE_ANSWER = "candidate_answer"
    REMIND = "remind"
    RENEW_CONSENT = "renew_consent"
    ASK_CONTACT = "ask_contact"
    CONTACT_ANSWER = "contact_answer"
    INTRODUCE = "introduce"
    FOLLOW_UP = "follow_up"
    WRITE = "write"
    THANK = "thank"


_NEXT = {
    IntroductionState.IDEA: Step.ASK_CANDIDATE,
    IntroductionState.CANDIDATE_ASKED: Step.CANDIDATE_ANSWER,
    IntroductionState.CANDIDATE_AGREED: Step.ASK_CONTACT,
    IntroductionState.CONTACT_ASKED: Step.CONTACT_ANSWER,
    IntroductionState.BOTH_AGREED: Step.INTRODUCE,
    IntroductionState.INTRODUCED: Step.FOLLOW_UP,
    IntroductionState.TALKED: Step.FOLLOW_UP,
}
_REMINDERS = frozenset({Move.REMIND_CANDIDATE, Move.REMIND_CONTACT})


def steps_of(desk: Desk, view: IntroductionView) -> tuple[Step, ...]:
    """Return the one thing to do next, and behind it what can be done instead; nothing at the end."""
    card = view.card
    if card.state is IntroductionState.OUTCOME:
        return _after_outcome(desk, view)
    if card.consent_over:
        return (Step.RENEW_CONSENT,)
    if agreed_before(view):
        return (Step.ASK_CONTACT, Step.ASK_CANDIDATE)
    if card.state in EXITS:
        return (Step.WRITE,) if drafts_of(view.introduction) and words_owed(desk, view) else ()
    steps = [_NEXT[card.state]] if card.state in _NEXT else []
    if card.state is IntroductionState.IDEA:
        steps.append(Step.CANDIDATE_ANSWER)
    if Step.FOLLOW_UP in steps:
        steps.append(Step.WRITE)
    if card.move is not None and card.move.move in _REMINDERS:
        steps.insert(0 if card.is_due else 1, Step.REMIND)
    return tuple(steps)


def agreed_before(view: IntroductionView) -> bool:
    """Tell whether an idea rests on a consent that the candidate gave already: they need not be asked."""
    is_idea = view.card.state is IntroductionState.IDEA
    return is_idea and all(check.key is not CheckKey.CONSENT_MISSING for check in view.checks)


def step_to_next_column(view: IntroductionView) -> Step | None:
    """Return the step that brings a card on: a reminder does not, the answer does."""
    return Step.RENEW_CONSENT if view.card.consent_over else _NEXT.get(view.card.state)


def thanks_owed(desk: Desk, introduction_id: int | None = None) -> tuple[OpenThanks, ...]:
    """Return whom to thank for who was hired through an introduction, or through any."""
    found = open_thanks(desk)
    return tuple(one for one in found if introduction_id in (None, one.introduction_id))


def words_owed(desk: Desk, view: IntroductionView) -> tuple[records.Task, ...]:
    """Return the open tasks to tell one of both that the introduction has ended."""
    tasks = records_of(desk, records.Task, [view.candidate.id, view.contact.id])
    wanted = (
        (view.candidate.id, TELL_CANDIDATE_NO, view.contact.full_name),
        (view.contact.id, TELL_CONTACT_OFF, ""),
    )
    return tuple(
        task for task in tasks if task.done_at is None and (task.person_id, task.kind, task.text) in wanted
    )


def step_words(step: Step, view: IntroductionView) -> str:
    """Name a step with the first names of both."""
    said = {
        Step.ASK_CANDIDATE: QCoreApplication.translate("introductions", "Ask {candidate}"),
        Step.CANDIDATE_ANSWER: QCoreApplication.translate("introductions", "Note {candidate}’s answer"),
        Step.REMIND: QCoreApplication.translate("introductions", "Remind {asked}"),
        Step.RENEW_CONSENT: QCoreApplication.translate("introductions", "Renew {candidate}’s consent"),
        Step.ASK_CONTACT: QCoreApplication.translate("introductions", "Ask {contact}, without a name"),
        Step.CONTACT_ANSWER: QCoreApplication.translate("introductions", "Note {contact}’s answer"),
        Step.INTRODUCE: QCoreApplication.translate("introductions", "Write the introduction"),
        Step.FOLLOW_UP: QCoreApplication.translate("introductions", "Note how it went"),
        Step.WRITE: QCoreApplication.translate("introductions", "Write to {told}"),
        Step.THANK: QCoreApplication.translate("introductions", "Thank both"),
    }[step]
    candidate = first_name(view.candidate.given, view.candidate.full_name)
    contact = first_name(view.contact.given, view.contact.full_name)
    asked = contact if view.card.state is IntroductionState.CONTACT_ASKED else candidate
    return said.format(
        candidate=candidate, contact=contact, asked=asked, told=_told(view, candidate, contact)
    )


def _told(view: IntroductionView, candidate: str, contact: str) -> str:
    """Name whom a letter is for: whoever waits for a word, else both."""
    if view.card.state in (IntroductionState.CONTACT_SAID_NO, IntroductionState.NO_REPLY):
        return candidate
    return contact if view.card.state in EXITS else QCoreApplication.translate("introductions", "one of them")


def _after_outcome(desk: Desk, view: IntroductionView) -> tuple[Step, ...]:
    if view.introduction.outcome == IntroductionOutcome.HIRED:
        return (Step.THANK,) if thanks_owed(desk, view.card.id) else ()
    return (Step.FOLLOW_UP,) if view.introduction.outcome == IntroductionOutcome.INTERVIEW else ()
