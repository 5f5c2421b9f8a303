"""Erasures that were decided a week before are carried out on their day."""

from __future__ import annotations

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.domain.words import LawfulBasis
from recruiterdesk.operations.due_erasures import NOBODY, erase_who_is_due
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.reviewing import plan_erasure, set_lawful_basis
from recruiterdesk.storage.queries.call_draft import save_round, save_running_call
from recruiterdesk.storage.queries.keeping import planned_rows
from tests.desks import found


@pytest.fixture
def two(desk) -> list[int]:
    """Ana is to be erased on 30 November, Ben on 1 December."""
    ids = [add_person(desk, PersonDetails(full_name=name)) for name in ("Ana Ruiz", "Ben Okafor")]
    set_lawful_basis(desk, ids[0], LawfulBasis.CONSENT)
    plan_erasure(desk, ids[:1])
    desk.clock.advance(days=1)
    plan_erasure(desk, ids[1:])
    return ids


def names(desk) -> list[str]:
    return [person.full_name for person in found(desk, records.Person)]


def test_nobody_is_erased_before_their_day(desk, two):
    desk.clock.set("2026-11-29T23:00")
    assert erase_who_is_due(desk) == NOBODY
    assert names(desk) == ["Ana Ruiz", "Ben Okafor"]


def test_each_is_erased_on_their_day_with_all_that_was_noted(desk, two):
    desk.clock.set("2026-11-30T09:00")
    assert erase_who_is_due(desk).people == 1
    assert names(desk) == ["Ben Okafor"]
    assert found(desk, records.NotedBasis) == []
    assert [row.person.full_name for row in planned_rows(desk)] == ["Ben Okafor"]
    desk.clock.set("2026-12-07T09:00")
    assert erase_who_is_due(desk).people == 1
    assert names(desk) == []


def test_who_is_in_a_call_is_erased_after_it(desk, two):
    desk.clock.set("2026-12-07T09:00")
    call = RunningCall(two[0], desk.clock.now(), notes="She")
    save_round(desk, CallRound((two[0],), two[0]))
    save_running_call(desk, call)
    assert erase_who_is_due(desk).people == 1
    assert names(desk) == ["Ana Ruiz"]
