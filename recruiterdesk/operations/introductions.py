"""Introductions: one function for each thing that the recruiter does or learns."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.blurb_leaks import leaks_in
from recruiterdesk.domain.consent_scope import months_after, scope_for, standing_consent
from recruiterdesk.domain.introduction_checks import CheckKey, Gate, IntroductionFacts, require_clear
from recruiterdesk.domain.introductions import (
    EXITS,
    is_consent_over,
    next_follow_up,
    require_following,
)
from recruiterdesk.domain.words import ConsentKind, IntroductionOutcome, IntroductionState, ScopeKind
from recruiterdesk.operations.consents import ConsentAnswer, answer_in
from recruiterdesk.operations.introduction_steps import (
    add_task,
    end_pending,
    enter_state,
    leave,
    name_of,
    write_lines_of_both,
)
from recruiterdesk.operations.network import join_in
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.names import name_of_person
from recruiterdesk.storage.queries.blurbs import blurb_secrets, proposed_blurb
from recruiterdesk.storage.queries.introduction_facts import introduction_facts
from recruiterdesk.storage.queries.stored_records import records_of
from recruiterdesk.storage.writer import Writer

NOTHING_SET_ASIDE: frozenset[CheckKey] = frozenset()
CONGRATULATE = "introduction_congratulate"
"""The task to congratulate and thank a candidate who was hired through an introduction."""
THANK_CONTACT = "introduction_thank"
"""The task to thank the contact through whom somebody was hired."""


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


def add_introduction(desk: Desk, candidate_id: int, contact_id: int) -> int:
    """Write down the idea of introducing a candidate to a contact, and return its id; nobody is asked.

    The contact is one of the network from now on.

    Raises:
        Refusal: one of them is gone, both are the same, or there is one under way between them.
    """

    def work(writer: Writer) -> int:
        require_clear(introduction_facts(desk, candidate_id, contact_id), Gate.IDEA, NOTHING_SET_ASIDE)
        join_in(writer, desk, writer.load(records.Person, contact_id))
        idea = records.Introduction(0, candidate_id, contact_id, IntroductionState.IDEA, desk.clock.today())
        stored = writer.insert(idea)
        write_lines_of_both(writer, desk, stored, "introduction.idea")
        return stored.id

    names = ("name", name_of_person(desk, candidate_id)), ("contact", name_of_person(desk, contact_id))
    return desk.run(Label("introduction.idea", names), work)


def ask_candidate(
    desk: Desk, introduction_id: int, acknowledged: frozenset[CheckKey] = NOTHING_SET_ASIDE
) -> None:
    """Note that the candidate was asked whether they may be introduced.

    Raises:
        Refusal: something speaks against it that can't be, or was not, set aside; or it is further already.
    """

    def work(writer: Writer, here: records.Introduction) -> None:
        require_clear(_facts(desk, here), Gate.ASK_CANDIDATE, acknowledged)
        enter_state(
            writer, desk, here, IntroductionState.CANDIDATE_ASKED, candidate_asked_on=desk.clock.today()
        )

    _step(desk, introduction_id, IntroductionState.CANDIDATE_ASKED, work)


def note_candidate_agreed(desk: Desk, introduction_id: int, agreed: CandidateAgreed = AGREED) -> None:
    """Note that the candidate may be mentioned; their words are kept as a consent.

    Raises:
        Refusal: the consent would end before it begins, or the introduction is not at this point.
    """
    today = desk.clock.today()
    if agreed.until is not None and agreed.until <= today:
        raise Refusal("consent.until_past", date=agreed.until.isoformat())

    def work(writer: Writer, here: records.Introduction) -> None:
        facts = _facts(desk, here)
        require_clear(facts, Gate.ASK_CANDIDATE, frozenset({*CheckKey}))
        consent = _consent(writer, desk, facts, agreed)
        enter_state(
            writer, desk, here, IntroductionState.CANDIDATE_AGREED,
            scope=consent.scope, until=consent.until, reminded_on=None,
        )  # fmt: skip

    _step(desk, introduction_id, IntroductionState.CANDIDATE_AGREED, work)


def ask_contact(
    desk: Desk,
    introduction_id: int,
    acknowledged: frozenset[CheckKey] = NOTHING_SET_ASIDE,
    blurb: str | None = None,
) -> None:
    """Note that the contact was asked, without name; without a text of its own the proposed one is kept.

    Raises:
        Refusal: something speaks against it that can't be, or was not, set aside; the text is empty or gives
            the candidate away; or the introduction is not at this point.
    """

    def work(writer: Writer, here: records.Introduction) -> None:
        require_clear(_facts(desk, here), Gate.ASK_CONTACT, acknowledged)
        said = here.blurb if blurb is None else blurb.strip()
        text = said or proposed_blurb(desk, here.person_id, here.contact_id)
        _require_nameless(desk, here, text)
        enter_state(
            writer, desk, here, IntroductionState.CONTACT_ASKED,
            contact_asked_on=desk.clock.today(), reminded_on=None, blurb=text,
        )  # fmt: skip

    _step(desk, introduction_id, IntroductionState.CONTACT_ASKED, work)


def note_contact_agreed(desk: Desk, introduction_id: int) -> None:
    """Note that the contact said yes: both agreed, and the names may be told.

    Raises:
        Refusal: the candidate's consent has run out, or the introduction is not at this point.
    """

    def work(writer: Writer, here: records.Introduction) -> None:
        require_clear(_facts(desk, here), Gate.INTRODUCE, NOTHING_SET_ASIDE)
        enter_state(writer, desk, here, IntroductionState.BOTH_AGREED, reminded_on=None)

    _step(desk, introduction_id, IntroductionState.BOTH_AGREED, work)


def note_introduced(desk: Desk, introduction_id: int) -> None:
    """Note that both were introduced today; one asks after 14 and after 45 days how it went.

    Raises:
        Refusal: the consent has run out, something came up that forbids it, or not both have agreed.
    """

    def work(writer: Writer, here: records.Introduction) -> None:
        require_clear(_facts(desk, here), Gate.INTRODUCE, NOTHING_SET_ASIDE)
        today = desk.clock.today()
        ask_on = next_follow_up(today, today, desk.settings.introductions)
        enter_state(
            writer, desk, here, IntroductionState.INTRODUCED, introduced_on=today, follow_up_on=ask_on
        )

    _step(desk, introduction_id, IntroductionState.INTRODUCED, work)


def note_talked(desk: Desk, introduction_id: int) -> None:
    """Note that the two have talked.

    Raises:
        Refusal: they were not introduced, or it has an outcome already.
    """

    def work(writer: Writer, here: records.Introduction) -> None:
        enter_state(writer, desk, here, IntroductionState.TALKED, follow_up_on=follow_up_after(desk, here))

    _step(desk, introduction_id, IntroductionState.TALKED, work)


def record_outcome(desk: Desk, introduction_id: int, outcome: IntroductionOutcome) -> None:
    """Record what came of it. Hired: both are to be thanked, and what else is pending for the candidate ends.

    After an interview one asks once more, and "hired" may follow.

    Raises:
        Refusal: they were not introduced, or it has an outcome already.
    """

    def work(writer: Writer) -> None:
        here = writer.load(records.Introduction, introduction_id)
        require_following(here, IntroductionState.OUTCOME, outcome)
        goes_on = outcome is IntroductionOutcome.INTERVIEW
        ended = enter_state(
            writer, desk, here, IntroductionState.OUTCOME,
            outcome=str(outcome), follow_up_on=follow_up_after(desk, here) if goes_on else None,
        )  # fmt: skip
        if outcome is IntroductionOutcome.HIRED:
            end_pending(writer, desk, ended.person_id, IntroductionState.CANDIDATE_PLACED)
            add_task(writer, desk, ended.person_id, CONGRATULATE, name_of(writer, ended.contact_id))
            add_task(writer, desk, ended.contact_id, THANK_CONTACT, name_of(writer, ended.person_id))

    state = IntroductionState.OUTCOME
    desk.run(Label(f"introduction.{state}", _names(desk, introduction_id)), work)


def end_introduction(desk: Desk, introduction_id: int, state: IntroductionState, note: str = "") -> None:
    """End an introduction: somebody said no or did not reply, the consent ended, the candidate has a job.

    A consent that ended is withdrawn for this introduction alone; `record_consent` stops all at once.

    Raises:
        Refusal: it has ended already, or the state is no ending.
    """
    if state not in EXITS:
        raise Refusal("introduction.no_ending", step=state)

    def work(writer: Writer, here: records.Introduction) -> None:
        leave(writer, desk, here, state, note)

    _step(desk, introduction_id, state, work)


def note_reminded(desk: Desk, introduction_id: int) -> None:
    """Note that whoever was asked was reminded; one reminds once.

    Raises:
        Refusal: nobody was asked, they were reminded already, or the consent has run out.
    """

    def work(writer: Writer) -> None:
        here = writer.load(records.Introduction, introduction_id)
        asked = (IntroductionState.CANDIDATE_ASKED, IntroductionState.CONTACT_ASKED)
        if here.introduction_state not in asked:
            raise Refusal("introduction.nobody_asked")
        if here.reminded_on is not None:
            raise Refusal("introduction.reminded_already", date=here.reminded_on.isoformat())
        _require_consent(here, desk)
        changed = writer.update(here, reminded_on=desk.clock.today())
        write_lines_of_both(writer, desk, changed, "introduction.reminded")

    desk.run(Label("introduction.remind", _names(desk, introduction_id)), work)


def note_followed_up(desk: Desk, introduction_id: int) -> None:
    """Note that one asked how it went; the next time is 45 days after the introduction, or none.

    Raises:
        Refusal: nothing is to be asked.
    """

    def work(writer: Writer) -> None:
        here = writer.load(records.Introduction, introduction_id)
        if here.follow_up_on is None:
            raise Refusal("introduction.nothing_to_ask")
        changed = writer.update(here, follow_up_on=follow_up_after(desk, here))
        write_lines_of_both(writer, desk, changed, "introduction.followed_up")

    desk.run(Label("introduction.follow_up", _names(desk, introduction_id)), work)


def edit_blurb(desk: Desk, introduction_id: int, text: str) -> None:
    """Keep the text by which the contact is asked; an empty one is proposed anew.

    Raises:
        Refusal: it gives the candidate away (introduction.blurb_gives_away, with the words found), or the
            introduction is gone.
    """

    def work(writer: Writer) -> None:
        here = writer.load(records.Introduction, introduction_id)
        if text.strip():
            _require_nameless(desk, here, text.strip())
        writer.update(here, blurb=text.strip())

    desk.run(Label("introduction.blurb", _names(desk, introduction_id)), work)


def follow_up_after(desk: Desk, introduction: records.Introduction) -> dt.date | None:
    """Return the day on which one asks next, as of today."""
    made_on = introduction.introduced_on or introduction.state_since
    return next_follow_up(made_on, desk.clock.today(), desk.settings.introductions)


def _step(
    desk: Desk,
    introduction_id: int,
    state: IntroductionState,
    then: Callable[[Writer, records.Introduction], None],
) -> None:
    def work(writer: Writer) -> None:
        here = writer.load(records.Introduction, introduction_id)
        require_following(here, state)
        then(writer, here)

    desk.run(Label(f"introduction.{state}", _names(desk, introduction_id)), work)


def _facts(desk: Desk, here: records.Introduction) -> IntroductionFacts:
    return introduction_facts(desk, here.person_id, here.contact_id, here)


def _consent(
    writer: Writer, desk: Desk, facts: IntroductionFacts, agreed: CandidateAgreed
) -> records.Consent:
    standing = standing_consent(facts.consents, facts.contact, facts.today)
    if standing is not None and agreed == AGREED:
        return standing
    scope = scope_for(agreed.scope or ScopeKind.THIS_CONTACT, facts.contact).as_text()
    until = agreed.until or months_after(facts.today, facts.numbers.consent_months)
    answer = ConsentAnswer(
        ConsentKind.MENTION, given=True, scope=scope, words=agreed.words, way=agreed.way, until=until
    )
    return answer_in(writer, desk, facts.candidate.id, answer)


def _require_nameless(desk: Desk, here: records.Introduction, text: str) -> None:
    if not text:
        raise Refusal("introduction.blurb_empty")
    found = leaks_in(text, blurb_secrets(desk, here.person_id))
    if found:
        raise Refusal("introduction.blurb_gives_away", words=", ".join(f"“{one.words}”" for one in found))


def _require_consent(here: records.Introduction, desk: Desk) -> None:
    if here.until is not None and is_consent_over(here, desk.clock.today()):
        raise Refusal("introduction.consent_over", until=here.until.isoformat())


def _names(desk: Desk, introduction_id: int) -> tuple[tuple[str, str], ...]:
    found = records_of(desk, records.Introduction, [introduction_id], "id")
    if not found:
        raise Refusal("record.gone", kind="introduction")
    here = found[0]
    name, contact = name_of_person(desk, here.person_id), name_of_person(desk, here.contact_id)
    return ("name", name), ("contact", contact)
