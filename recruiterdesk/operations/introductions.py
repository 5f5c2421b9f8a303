"""Introductions: one function for each thing that the recruiter does or learns."""

from __future__ import annotations

from collections.abc import Callable

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import HelpKind
from recruiterdesk.domain.introduction_checks import require_clear
from recruiterdesk.domain.introduction_gates import CheckKey, Gate
from recruiterdesk.domain.introductions import (
    CONGRATULATE,
    EXITS,
    THANK_CONTACT,
    next_follow_up,
    require_following,
)
from recruiterdesk.domain.words import IntroductionOutcome, IntroductionState
from recruiterdesk.operations.helping import end_help_in, help_given_in
from recruiterdesk.operations.introduction_asking import (
    AGREED,
    NOTHING_SET_ASIDE,
    CandidateAgreed,
    agree_in,
    ask_candidate_in,
    ask_contact_in,
    facts_of,
    refuse_past_end,
)
from recruiterdesk.operations.introduction_steps import (
    add_task,
    end_pending,
    enter_state,
    follow_up_after,
    leave,
    name_of,
    names_of_both,
)
from recruiterdesk.operations.new_job import NOT_SAID, NewJob, take_job_in
from recruiterdesk.operations.scheduling import call_as_placed
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer


def ask_candidate(
    desk: Desk, introduction_id: int, acknowledged: frozenset[CheckKey] = NOTHING_SET_ASIDE
) -> None:
    """Note that the candidate was asked whether they may be introduced.

    Raises:
        Refusal: something speaks against it that can't be, or was not, set aside; or it is further already.
    """

    def work(writer: Writer, here: records.Introduction) -> None:
        ask_candidate_in(writer, desk, here, acknowledged)

    _step(desk, introduction_id, IntroductionState.CANDIDATE_ASKED, work)


def note_candidate_agreed(desk: Desk, introduction_id: int, agreed: CandidateAgreed = AGREED) -> None:
    """Note that the candidate may be mentioned; their words are kept as a consent.

    Raises:
        Refusal: the consent would end before it begins, something forbids the introduction, or it is not at
            this point.
    """
    refuse_past_end(desk, agreed)

    def work(writer: Writer, here: records.Introduction) -> None:
        agree_in(writer, desk, here, agreed)

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
        ask_contact_in(writer, desk, here, acknowledged, blurb)

    _step(desk, introduction_id, IntroductionState.CONTACT_ASKED, work)


def ask_contact_by_consent(
    desk: Desk,
    introduction_id: int,
    acknowledged: frozenset[CheckKey] = NOTHING_SET_ASIDE,
    blurb: str | None = None,
) -> None:
    """Note that the contact was asked of an idea for which the candidate's consent stands: one step.

    Raises:
        Refusal: as for `ask_contact`; or no consent covers the contact.
    """

    def work(writer: Writer) -> None:
        here = writer.load(records.Introduction, introduction_id)
        require_following(here, IntroductionState.CANDIDATE_AGREED)
        require_clear(facts_of(desk, here), Gate.ASK_CONTACT, acknowledged)
        agreed = agree_in(writer, desk, here, AGREED)
        ask_contact_in(writer, desk, agreed, acknowledged, blurb)

    label = f"introduction.{IntroductionState.CONTACT_ASKED}"
    desk.run(Label(label, names_of_both(desk, introduction_id)), work)


def note_contact_agreed(desk: Desk, introduction_id: int) -> None:
    """Note that the contact said yes: both agreed, and the names may be told.

    Raises:
        Refusal: the candidate's consent has run out, or the introduction is not at this point.
    """

    def work(writer: Writer, here: records.Introduction) -> None:
        require_clear(facts_of(desk, here), Gate.CONTACT_AGREES, NOTHING_SET_ASIDE)
        enter_state(writer, desk, here, IntroductionState.BOTH_AGREED, reminded_on=None)

    _step(desk, introduction_id, IntroductionState.BOTH_AGREED, work)


def note_introduced(
    desk: Desk, introduction_id: int, acknowledged: frozenset[CheckKey] = NOTHING_SET_ASIDE
) -> None:
    """Note that both were introduced today; one asks after 14 and after 45 days how it went.

    Where an introduction was owed to the candidate as help, that task is done.

    Raises:
        Refusal: the consent has run out, something came up that forbids it or was not set aside, or not both
            have agreed.
    """

    def work(writer: Writer, here: records.Introduction) -> None:
        set_aside = require_clear(facts_of(desk, here), Gate.INTRODUCE, acknowledged)
        today = desk.clock.today()
        ask_on = next_follow_up(today, today, desk.settings.introductions)
        enter_state(
            writer, desk, here, IntroductionState.INTRODUCED,
            introduced_on=today, follow_up_on=ask_on, set_aside=set_aside,
        )  # fmt: skip
        help_given_in(writer, desk, here.person_id, HelpKind.INTRODUCTION)

    _step(desk, introduction_id, IntroductionState.INTRODUCED, work)


def note_talked(desk: Desk, introduction_id: int) -> None:
    """Note that the two have talked.

    Raises:
        Refusal: they were not introduced, or it has an outcome already.
    """

    def work(writer: Writer, here: records.Introduction) -> None:
        enter_state(writer, desk, here, IntroductionState.TALKED, follow_up_on=follow_up_after(desk, here))

    _step(desk, introduction_id, IntroductionState.TALKED, work)


def record_outcome(
    desk: Desk, introduction_id: int, outcome: IntroductionOutcome, job: NewJob = NOT_SAID
) -> None:
    """Record what came of it. Hired: thank both; what else is pending for the candidate ends, help too.

    The next call, where its day was not agreed or chosen, is then that of somebody who was placed. What is
    known of the new job becomes theirs; nothing of it is kept with another outcome.

    After an interview one asks once more, and what it led to follows: hired, advice or nothing.

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
            end_help_in(writer, desk, ended.person_id)
            hired = take_job_in(writer, writer.load(records.Person, ended.person_id), job)
            call_as_placed(writer, desk, hired)
            add_task(writer, desk, ended.person_id, CONGRATULATE, name_of(writer, ended.contact_id))
            add_task(writer, desk, ended.contact_id, THANK_CONTACT, name_of(writer, ended.person_id))

    state = IntroductionState.OUTCOME
    desk.run(Label(f"introduction.{state}", names_of_both(desk, introduction_id)), work)


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

    desk.run(Label(f"introduction.{state}", names_of_both(desk, introduction_id)), work)
