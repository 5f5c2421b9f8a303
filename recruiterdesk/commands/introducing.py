"""Introductions: what was asked, who agreed, and what came of it."""

from __future__ import annotations

from recruiterdesk.commands.answer import Answer, Document, lines
from recruiterdesk.commands.moments import iso_day, read_optional_day
from recruiterdesk.commands.session import Session
from recruiterdesk.commands.whom import person_meant
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.introduction_gates import CheckKey
from recruiterdesk.domain.introductions import EXITS, FOLLOWS, UNDER_WAY
from recruiterdesk.domain.records import Introduction
from recruiterdesk.domain.words import IntroductionOutcome, IntroductionState, ScopeKind
from recruiterdesk.messages import plain_date
from recruiterdesk.operations import introduction_beginning as beginning
from recruiterdesk.operations import introduction_care as care
from recruiterdesk.operations import introductions as steps
from recruiterdesk.operations.introduction_asking import CandidateAgreed
from recruiterdesk.operations.new_job import NewJob
from recruiterdesk.storage.queries.introduction_facts import introductions_between
from recruiterdesk.storage.queries.introductions import IntroductionView, introduction_of

REMINDED, FOLLOWED_UP = "reminded", "followed_up"
_CHECKED = frozenset(
    {IntroductionState.CANDIDATE_ASKED, IntroductionState.CONTACT_ASKED, IntroductionState.INTRODUCED}
)


def introduce(session: Session) -> Answer:
    """Answer `introduce`: bring the introduction of a candidate to a contact to a state.

    Raises:
        Refusal: somebody is not meant, something speaks against it, or the state can't follow.
    """
    options = session.options
    _refuse_what_is_not_taken(session)
    candidate = person_meant(session, options.candidate)
    contact = person_meant(session, options.contact)
    introduction_id = _take(session, candidate, contact)
    view = introduction_of(session.desk, introduction_id)
    return Answer(_line(session, view), introduction_document(view))


def _refuse_what_is_not_taken(session: Session) -> None:
    """An option that this state does not heed would be lost in silence."""
    options = session.options
    state = options.state
    taken = {
        "outcome": state == IntroductionState.OUTCOME,
        "where": options.outcome == IntroductionOutcome.HIRED,
        "title": options.outcome == IntroductionOutcome.HIRED,
        "scope": state == IntroductionState.CANDIDATE_AGREED,
        "until": state == IntroductionState.CANDIDATE_AGREED,
        "words": state == IntroductionState.CANDIDATE_AGREED,
        "text": state == IntroductionState.CONTACT_ASKED,
        "note": state in set(EXITS),
        "set_aside": state in _CHECKED,
    }
    for name, is_taken in taken.items():
        if getattr(options, name) and not is_taken:
            option = f"--{name.replace('_', '-')}"
            raise Refusal("introduction.option_not_taken", option=option, step=state)
    if state == IntroductionState.OUTCOME and options.outcome is None:
        raise Refusal("introduction.outcome_needed")


def _take(session: Session, candidate: int, contact: int) -> int:
    desk, state = session.desk, session.options.state
    here = _meant(session, candidate, contact)
    if here is None:
        return _begin(session, candidate, contact)
    if state == REMINDED:
        care.note_reminded(desk, here.id)
    elif state == FOLLOWED_UP:
        care.note_followed_up(desk, here.id)
    elif state == IntroductionState.OUTCOME:
        job = NewJob(session.options.where, session.options.title)
        steps.record_outcome(desk, here.id, IntroductionOutcome(session.options.outcome), job)
    elif state in set(EXITS):
        steps.end_introduction(desk, here.id, IntroductionState(state), session.options.note or "")
    else:
        _step(session, here.id)
    return here.id


def _meant(session: Session, candidate: int, contact: int) -> Introduction | None:
    """Return the introduction between them: the one under way, else the last one unless one begins anew."""
    between = introductions_between(session.desk, candidate, contact)
    under_way = next((one for one in between if one.introduction_state in UNDER_WAY), None)
    if under_way is not None and session.options.state != IntroductionState.IDEA:
        return under_way
    begins = session.options.state in {IntroductionState.IDEA, *FOLLOWS[IntroductionState.IDEA]} - EXITS
    return None if begins else next(iter(between), None)


def _begin(session: Session, candidate: int, contact: int) -> int:
    state, desk = session.options.state, session.desk
    if state == IntroductionState.IDEA:
        return beginning.add_introduction(desk, candidate, contact)
    if state == IntroductionState.CANDIDATE_ASKED:
        return beginning.begin_by_asking(desk, candidate, contact, _set_aside(session))
    if state == IntroductionState.CANDIDATE_AGREED:
        return beginning.begin_with_consent(desk, candidate, contact, _agreed(session))
    raise Refusal("introduction.none_between", step=state)


def _step(session: Session, introduction_id: int) -> None:
    desk, state = session.desk, IntroductionState(session.options.state)
    if state is IntroductionState.CANDIDATE_ASKED:
        steps.ask_candidate(desk, introduction_id, _set_aside(session))
    elif state is IntroductionState.CANDIDATE_AGREED:
        steps.note_candidate_agreed(desk, introduction_id, _agreed(session))
    elif state is IntroductionState.CONTACT_ASKED:
        steps.ask_contact(desk, introduction_id, _set_aside(session), session.options.text)
    elif state is IntroductionState.BOTH_AGREED:
        steps.note_contact_agreed(desk, introduction_id)
    elif state is IntroductionState.INTRODUCED:
        steps.note_introduced(desk, introduction_id, _set_aside(session))
    else:
        steps.note_talked(desk, introduction_id)


def _set_aside(session: Session) -> frozenset[CheckKey]:
    return frozenset(map(CheckKey, session.options.set_aside))


def _agreed(session: Session) -> CandidateAgreed:
    options = session.options
    scope = ScopeKind(options.scope) if options.scope is not None else None
    return CandidateAgreed(scope, options.words or "", until=read_optional_day(options.until))


def introduction_document(view: IntroductionView) -> Document:
    """Return one introduction as the document of `introduce --json`."""
    here, card = view.introduction, view.card
    move = {"move": str(card.move.move), "due": iso_day(card.move.due_on)} if card.move is not None else None
    return {
        "id": here.id,
        "candidate": {"id": view.candidate.id, "name": view.candidate.full_name},
        "contact": {"id": view.contact.id, "name": view.contact.full_name},
        "state": str(here.introduction_state),
        "since": iso_day(here.state_since),
        "outcome": here.outcome or None,
        "scope": here.scope or None,
        "until": iso_day(here.until),
        "consent_over": card.consent_over,
        "text": here.blurb,
        "introduced": iso_day(here.introduced_on),
        "next": move,
        "may_follow": sorted(map(str, view.follows)),
        "checks": [
            {"key": str(check.key), "refuses": check.refuses, **dict(check.values)} for check in view.checks
        ],
        "asks_left": view.asks_left,
    }


def _line(session: Session, view: IntroductionView) -> str:
    here, move = view.introduction, view.card.move
    state = session.sentences.word(f"word.{here.outcome or here.introduction_state}")
    who = f"{view.candidate.full_name} → {view.contact.full_name}: {state}."
    then = (
        f"Next: {session.sentences.word(f'word.move.{move.move}')}, {plain_date(move.due_on)}."
        if move
        else ""
    )
    speaks_against = (
        session.sentences.render(f"check.{check.key}", check.values)
        for check in (view.checks if here.introduction_state is IntroductionState.IDEA else ())
        if check.key is not CheckKey.CONSENT_MISSING
    )
    return lines(" ".join(filter(None, (who, then))), *speaks_against)
