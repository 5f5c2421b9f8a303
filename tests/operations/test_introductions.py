"""Introductions from the idea to what came of them, and every way out."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.introduction_checks import CheckKey
from recruiterdesk.domain.introductions import EXITS, FOLLOWS, UNDER_WAY
from recruiterdesk.domain.words import ConsentKind, IntroductionOutcome, IntroductionState
from recruiterdesk.operations import introduction_care as care
from recruiterdesk.operations import introductions as steps
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.introductions import checks_for
from tests.clock import FakeClock
from tests.desks import found, history_keys, leads_back_and_forth, queue_at, refused
from tests.operations.introduced import STEPS, WAY, brought_to, stored, take, two_people


def why(desk: Desk, person_id: int) -> list[str]:
    return [row.why for row in queue_at(desk, person_id)]


def test_an_introduction_goes_its_way_step_by_step(desk: Desk, clock: FakeClock) -> None:
    two = two_people(desk)
    made = leads_back_and_forth(desk, lambda: steps.add_introduction(desk, two.candidate, two.contact))
    for state in WAY:
        clock.advance(days=1)
        leads_back_and_forth(desk, lambda state=state: take(desk, made, state))
        assert (stored(desk, made).introduction_state, stored(desk, made).state_since) == (
            state,
            clock.today(),
        )
    leads_back_and_forth(desk, lambda: steps.record_outcome(desk, made, IntroductionOutcome.HIRED))
    assert stored(desk, made).outcome == "hired"
    keys = ["introduction.idea", *(f"introduction.{state}" for state in WAY), "introduction.outcome"]
    for person in (two.candidate, two.contact):
        said = [key for key in history_keys(desk, person) if key.startswith("introduction.")]
        assert said == keys


@pytest.mark.parametrize("start", sorted(IntroductionState))
@pytest.mark.parametrize("end", sorted(IntroductionState))
def test_only_what_follows_can_follow(desk: Desk, start: IntroductionState, end: IntroductionState) -> None:
    made = brought_to(desk, start)
    if start in EXITS:
        take(desk, made, start)
    if end is IntroductionState.IDEA:
        assert end not in FOLLOWS[start]
    elif end in FOLLOWS[start]:
        leads_back_and_forth(desk, lambda: take(desk, made, end))
        assert stored(desk, made).introduction_state is end
    else:
        assert refused(desk, lambda: take(desk, made, end)) == "introduction.no_such_step"


def test_the_days_of_asking_and_introducing_are_kept(desk: Desk, clock: FakeClock) -> None:
    made = brought_to(desk, IntroductionState.CANDIDATE_ASKED)
    clock.advance(days=2)
    take(desk, made, IntroductionState.CANDIDATE_AGREED)
    clock.advance(days=1)
    take(desk, made, IntroductionState.CONTACT_ASKED)
    clock.advance(days=3)
    take(desk, made, IntroductionState.BOTH_AGREED)
    take(desk, made, IntroductionState.INTRODUCED)
    here = stored(desk, made)
    assert (here.candidate_asked_on, here.contact_asked_on, here.introduced_on, here.follow_up_on) == (
        dt.date(2026, 11, 23), dt.date(2026, 11, 26), dt.date(2026, 11, 29), dt.date(2026, 12, 13),
    )  # fmt: skip
    assert here.until == dt.date(2027, 5, 25)


def test_without_a_reply_one_reminds_once_and_then_lets_it_be(desk: Desk, clock: FakeClock) -> None:
    two = two_people(desk)
    made = brought_to(desk, IntroductionState.CANDIDATE_ASKED, two)
    clock.advance(days=6)
    assert why(desk, two.candidate) == []
    clock.advance(days=1)
    assert why(desk, two.candidate) == ["introduction.move.remind_candidate"]
    leads_back_and_forth(desk, lambda: care.note_reminded(desk, made))
    assert why(desk, two.candidate) == []
    assert refused(desk, lambda: care.note_reminded(desk, made)) == "introduction.reminded_already"
    clock.advance(days=7)
    assert why(desk, two.candidate) == ["introduction.move.candidate_silent"]
    take(desk, made, IntroductionState.NO_REPLY)
    assert why(desk, two.candidate) == []


def test_withdrawing_the_consent_stops_all_that_is_pending(desk: Desk) -> None:
    two = two_people(desk)
    asked = brought_to(desk, IntroductionState.CONTACT_ASKED, two)
    no = ConsentAnswer(ConsentKind.MENTION, given=False)
    leads_back_and_forth(desk, lambda: record_consent(desk, two.candidate, no))
    assert stored(desk, asked).introduction_state is IntroductionState.CONSENT_ENDED
    assert why(desk, two.candidate) == []
    assert "introduction.consent_ended" in history_keys(desk, two.contact)
    (off,) = found(desk, records.Task, person_id=two.contact)
    assert off.kind == "introduction_off"
    assert not UNDER_WAY & {one.introduction_state for one in found(desk, records.Introduction)}
    assert set(STEPS) < set(IntroductionState)


def test_two_people_have_one_introduction_under_way_at_a_time(desk: Desk) -> None:
    two = two_people(desk)
    asked = brought_to(desk, IntroductionState.CANDIDATE_ASKED, two)
    assert [check.key for check in checks_for(desk, two.candidate, two.contact)] == [CheckKey.UNDER_WAY]
    again = refused(desk, lambda: steps.add_introduction(desk, two.candidate, two.contact))
    assert again == "introduction.check.under_way"
    take(desk, asked, IntroductionState.NO_REPLY)
    assert steps.add_introduction(desk, two.candidate, two.contact) != asked
