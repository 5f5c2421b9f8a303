"""The idea of an introduction, and what is asked of both sides, within a transaction."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.consent_scope import scope_for
from recruiterdesk.domain.introduction_checks import IntroductionFacts, consent_for_both, require_clear
from recruiterdesk.domain.introduction_gates import CheckKey, Gate
from recruiterdesk.domain.months import months_after
from recruiterdesk.domain.words import ConsentKind, IntroductionState, ScopeKind
from recruiterdesk.operations.consents import ConsentAnswer, answer_in
from recruiterdesk.operations.introduction_steps import enter_state, require_nameless, write_lines_of_both
from recruiterdesk.operations.network import join_in
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.blurbs import proposed_blurb
from recruiterdesk.storage.queries.introduction_facts import introduction_facts
from recruiterdesk.storage.writer import Writer

NOTHING_SET_ASIDE: frozenset[CheckKey] = frozenset()


@dataclass(frozen=True, slots=True)
class CandidateAgreed:
    """To what the candidate agreed: to whom they may be mentioned, in which words, by which way, until when.

    Without a scope the consent that stands counts, where one covers the contact, else this contact is meant.
    Without a day it ends six months from now.
    """

    scope: ScopeKind | None = None
    words: str = ""
    way: str = ""
    until: dt.date | None = None


AGREED = CandidateAgreed()


def idea_in(writer: Writer, desk: Desk, candidate_id: int, contact_id: int) -> records.Introduction:
    """Within a transaction: add the idea of introducing one to the other.

    Raises:
        Refusal: one is gone, both are the same, or there is one under way between them.
    """
    require_clear(introduction_facts(desk, candidate_id, contact_id), Gate.IDEA, NOTHING_SET_ASIDE)
    join_in(writer, desk, writer.load(records.Person, contact_id))
    idea = records.Introduction(0, candidate_id, contact_id, IntroductionState.IDEA, desk.clock.today())
    stored = writer.insert(idea)
    write_lines_of_both(writer, desk, stored, "introduction.idea")
    return stored


def ask_candidate_in(
    writer: Writer, desk: Desk, here: records.Introduction, acknowledged: frozenset[CheckKey]
) -> records.Introduction:
    """Within a transaction: note that the candidate was asked.

    Raises:
        Refusal: something speaks against it that can't be, or was not, set aside.
    """
    set_aside = require_clear(facts_of(desk, here), Gate.ASK_CANDIDATE, acknowledged)
    return enter_state(
        writer, desk, here, IntroductionState.CANDIDATE_ASKED,
        candidate_asked_on=desk.clock.today(), set_aside=set_aside,
    )  # fmt: skip


def refuse_past_end(desk: Desk, agreed: CandidateAgreed) -> None:
    """Refuse a consent that would end before it begins.

    Raises:
        Refusal: it would (consent.until_past).
    """
    if agreed.until is not None and agreed.until <= desk.clock.today():
        raise Refusal("consent.until_past", date=agreed.until.isoformat())


def agree_in(
    writer: Writer, desk: Desk, here: records.Introduction, agreed: CandidateAgreed
) -> records.Introduction:
    """Within a transaction: note that the candidate agreed, with their consent.

    Raises:
        Refusal: something forbids the introduction.
    """
    facts = facts_of(desk, here)
    require_clear(facts, Gate.ASK_CANDIDATE, frozenset(CheckKey))
    consent = _consent(writer, desk, facts, agreed)
    return enter_state(
        writer, desk, here, IntroductionState.CANDIDATE_AGREED,
        scope=consent.scope, until=consent.until, reminded_on=None,
    )  # fmt: skip


def ask_contact_in(
    writer: Writer,
    desk: Desk,
    here: records.Introduction,
    acknowledged: frozenset[CheckKey],
    blurb: str | None,
) -> records.Introduction:
    """Within a transaction: note that the contact was asked, by this text or by the proposed one.

    Raises:
        Refusal: something speaks against it that can't be, or was not, set aside; or the text is empty or
            gives the candidate away.
    """
    set_aside = require_clear(facts_of(desk, here), Gate.ASK_CONTACT, acknowledged)
    said = here.blurb if blurb is None else blurb.strip()
    text = said or proposed_blurb(desk, here.person_id, here.contact_id)
    require_nameless(desk, here, text)
    return enter_state(
        writer, desk, here, IntroductionState.CONTACT_ASKED,
        contact_asked_on=desk.clock.today(), reminded_on=None, blurb=text, set_aside=set_aside,
    )  # fmt: skip


def facts_of(desk: Desk, here: records.Introduction) -> IntroductionFacts:
    """Return what is known of both sides of an introduction."""
    return introduction_facts(desk, here.person_id, here.contact_id, here)


def _consent(
    writer: Writer, desk: Desk, facts: IntroductionFacts, agreed: CandidateAgreed
) -> records.Consent:
    standing = consent_for_both(facts)
    if standing is not None and agreed == AGREED:
        return standing
    scope = scope_for(agreed.scope or ScopeKind.THIS_CONTACT, facts.contact).as_text()
    until = agreed.until or months_after(facts.today, facts.numbers.consent_months)
    answer = ConsentAnswer(
        ConsentKind.MENTION, given=True, scope=scope, words=agreed.words, way=agreed.way, until=until
    )
    return answer_in(writer, desk, facts.candidate.id, answer, of_contact=facts.contact.id)
