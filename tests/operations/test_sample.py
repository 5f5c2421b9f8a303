"""The sample desk shows every side of the app, on whatever day it is made."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import CallKind, IntroductionState
from recruiterdesk.operations.sample import fill_with_sample
from recruiterdesk.storage.queries.call_queue import call_queue
from tests.desks import found

if TYPE_CHECKING:
    from recruiterdesk.storage.desk import Desk
    from tests.clock import FakeClock

SHOWN = {
    IntroductionState.IDEA,
    IntroductionState.CANDIDATE_ASKED,
    IntroductionState.CONTACT_ASKED,
    IntroductionState.BOTH_AGREED,
    IntroductionState.INTRODUCED,
    IntroductionState.OUTCOME,
    IntroductionState.CONTACT_SAID_NO,
}


@pytest.mark.parametrize("days", [0, 5, 37, 98, 330])
def test_somebody_waits_in_every_way_whatever_the_day(desk: Desk, clock: FakeClock, days: int) -> None:
    clock.advance(days=days)
    fill_with_sample(desk)
    kinds = {row.kind for row in call_queue(desk)}
    assert kinds >= {CallKind.PROMISE, CallKind.REPLY, CallKind.CLOSURE, CallKind.CHECK_IN, CallKind.TASK}
    assert {one.introduction_state for one in found(desk, records.Introduction)} >= SHOWN


def test_who_was_hired_through_an_introduction_and_the_contact_are_to_be_thanked(desk: Desk) -> None:
    fill_with_sample(desk)
    open_tasks = [task for task in found(desk, records.Task) if task.done_at is None]
    thanks = {task.kind for task in open_tasks}
    assert thanks >= {"introduction_thank", "introduction_congratulate"}
