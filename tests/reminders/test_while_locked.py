"""A locked desk rings what is due, without a name, and once."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain.words import AttemptOutcome, CallKind
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.reminders.service import ReminderService
from recruiterdesk.reminders.ways import Ways
from recruiterdesk.reminders.while_locked import RemindersWhileLocked, due_ahead, note_rung
from tests.desks import new_desk
from tests.reminders.test_service import FakeNotifier


@pytest.fixture
def desk(tmp_path, clock):
    clock.set("2026-11-23T10:00")
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


@pytest.fixture
def called_back(desk, clock):
    """Somebody to whom a call at 11:00 was promised."""
    person = add_person(desk, PersonDetails("Xaverine Quellwasser", "Xaverine", "Quellwasser"))
    at = clock.now() + dt.timedelta(hours=1)
    record_attempt(desk, person, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
    return person


def locked(desk, clock, notifier):
    return RemindersWhileLocked(due_ahead(desk), clock, Ways((notifier,)))


def test_what_comes_due_rings_once_and_names_nobody(desk, clock, called_back):
    notifier = FakeNotifier()
    reminders = locked(desk, clock, notifier)
    reminders.tick()
    assert notifier.announced == []
    clock.advance(hours=1)
    reminders.tick()
    reminders.tick()
    (announced,) = notifier.announced
    assert announced.is_locked
    assert not announced.with_names
    assert [(item.kind, item.name) for item in announced.items] == [(CallKind.CALLBACK, "")]


def test_nothing_that_is_kept_holds_a_name(desk, called_back):
    assert "Quellwasser" not in repr(due_ahead(desk))


def test_what_rang_while_locked_does_not_ring_again_after_unlocking(desk, clock, called_back):
    reminders = locked(desk, clock, FakeNotifier())
    clock.advance(hours=1)
    reminders.tick()
    note_rung(desk, reminders.rung)
    note_rung(desk, [])
    after = FakeNotifier()
    ReminderService(desk, (after,)).tick()
    assert after.announced == []


def test_what_no_way_could_show_is_tried_again(desk, clock, called_back):
    notifier = FakeNotifier(outcome="failed")
    reminders = locked(desk, clock, notifier)
    clock.advance(hours=1)
    reminders.tick()
    notifier.outcome = "shown"
    reminders.tick()
    assert len(notifier.announced) == 2
    assert len(reminders.rung) == 1


def test_quiet_hours_count_while_locked(desk, clock, called_back):
    change_settings(desk, replace(desk.settings, reminders_paused_until=clock.now() + dt.timedelta(hours=3)))
    notifier = FakeNotifier()
    reminders = locked(desk, clock, notifier)
    clock.advance(hours=1)
    reminders.tick()
    assert notifier.announced == []


def test_what_lies_further_ahead_is_not_kept(desk, clock, called_back):
    clock.advance(days=-8)
    assert due_ahead(desk).reminders == ()
