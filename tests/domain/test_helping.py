"""Help goes on until they land: whoever is still looking has something that has a day."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.helping import (
    KEEP_IN_TOUCH,
    HelpState,
    asks_whether_it_helps,
    due_days,
    is_help,
    proposed_day,
)
from recruiterdesk.domain.words import CheckInOutcome, IntroductionState
from recruiterdesk.domain.work_calendar import plain_week
from tests.domain.hours import berlin, day

CALLED = berlin("2026-11-02T16:00")
LATER = CALLED + dt.timedelta(days=3)


def check_in(**more: Any) -> records.CheckIn:
    values: dict[str, Any] = {
        "id": 1, "person_id": 1, "due_on": day("2026-11-02"), "scheduled_on": day("2026-08-04"),
        "interval_days": 90, "outcome": CheckInOutcome.STILL_LOOKING, "done_at": CALLED,
    }  # fmt: skip
    return records.CheckIn(**values | more)


def task(kind: str = "cv_review", **more: Any) -> records.Task:
    return records.Task(4, 1, kind, "", day("2026-11-09"), CALLED, **more)


def introduction(state: IntroductionState) -> records.Introduction:
    return records.Introduction(3, 1, 2, state, day("2026-11-03"))


OPEN = check_in(id=2, due_on=day("2026-12-02"), outcome=None, done_at=None)


@pytest.mark.parametrize(
    ("check_ins", "more", "helped"),
    [
        ((), {}, False),
        ((check_in(),), {}, True),
        ((check_in(), check_in(id=2, outcome=CheckInOutcome.PLACED, done_at=LATER)), {}, False),
        ((check_in(), check_in(id=2, outcome=CheckInOutcome.NOT_REACHED, done_at=LATER)), {}, True),
        ((check_in(placement=True),), {}, False),
        ((check_in(),), {"landed_at": LATER}, False),
        ((check_in(),), {"landed_at": CALLED - dt.timedelta(days=1)}, True),
        ((check_in(),), {"ended_at": CALLED}, False),
        ((OPEN,), {}, False),
        ((check_in(id=2, outcome=None, done_at=None, reason="still_looking"),), {}, True),
    ],
)
def test_who_is_still_looking_is_helped_until_they_land_or_have_enough(check_ins, more, helped) -> None:
    assert HelpState(check_ins, **more).is_helped is helped


def test_whoever_is_still_looking_has_something_with_a_day() -> None:
    looking = (check_in(),)
    assert HelpState(looking).lacks_next_step
    assert HelpState(looking, (task(done_at=LATER),)).lacks_next_step
    assert HelpState(looking, (task("tell_client"),)).lacks_next_step
    assert HelpState(looking, introductions=(introduction(IntroductionState.NO_REPLY),)).lacks_next_step
    assert not HelpState(looking, (task(),)).lacks_next_step
    assert not HelpState((*looking, OPEN)).lacks_next_step
    assert not HelpState(looking, is_expected=True).lacks_next_step
    assert not HelpState(looking, introductions=(introduction(IntroductionState.TALKED),)).lacks_next_step
    assert not HelpState(()).lacks_next_step


def test_what_was_never_offered_is_proposed_next_but_nothing_while_help_is_owed() -> None:
    looking = (check_in(),)
    assert HelpState(looking).next_help() is HelpKind.FEEDBACK
    done = task("feedback", done_at=LATER)
    assert HelpState(looking, (done,)).next_help() is HelpKind.CV_REVIEW
    everything = tuple(task(kind, done_at=LATER) for kind in HelpKind)
    assert HelpState(looking, everything).next_help() is HelpKind.INTRODUCTION
    assert HelpState(looking, (task(),)).next_help() is None
    assert HelpState(()).next_help() is None


def test_help_is_what_can_be_offered_and_a_letter_in_its_place() -> None:
    assert all(is_help(task(kind)) for kind in (*HelpKind, KEEP_IN_TOUCH))
    assert not any(is_help(task(kind)) for kind in ("tell_client", "thank", "congratulate", ""))


def test_after_each_three_rounds_one_asks_whether_it_helps() -> None:
    assert [number for number in range(1, 11) if asks_whether_it_helps(number)] == [4, 7, 10]


def test_an_offer_is_due_in_a_week_on_a_working_day_or_on_its_own_day() -> None:
    saturday = day("2026-11-07")
    assert proposed_day(saturday, plain_week()) == day("2026-11-16")
    offers = (HelpOffer(HelpKind.CV_REVIEW), HelpOffer(HelpKind.OPENING, day("2026-11-12")))
    assert due_days(offers, day("2026-11-05"), plain_week()) == {
        HelpKind.CV_REVIEW: day("2026-11-12"),
        HelpKind.OPENING: day("2026-11-12"),
    }
