"""A promise is broken at its time, and one without a time at 18:00 where the person is."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.waiting import Calmness
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.ui.promise_chip import promise_chip
from recruiterdesk.ui.theme_tokens import Tone
from tests.clock import BERLIN
from tests.desks import new_desk

TODAY = dt.date(2026, 11, 23)


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


def shown(desk, clock, person_id, moment):
    clock.set(moment)
    row = queue_row_of(desk, person_id)
    assert row is not None
    return row.promise_broken, row.tone


def test_a_promise_for_ten_is_broken_a_minute_after_it(desk, clock):
    clock.set("2026-11-23T09:00")
    ana = add_person(desk, PersonDetails("Ana", country="DE"))
    make_promise(desk, ana, TODAY, due_at=dt.datetime(2026, 11, 23, 10, tzinfo=BERLIN))
    assert shown(desk, clock, ana, "2026-11-23T09:59") == (False, Calmness.AMBER)
    assert shown(desk, clock, ana, "2026-11-23T10:01") == (True, Calmness.RED)
    assert promise_chip(TODAY, TODAY, 0) == ("promised today", Tone.AMBER)
    assert promise_chip(TODAY, TODAY, 0, is_broken=True) == ("promise broken", Tone.RED)


def test_a_promise_for_a_day_is_broken_at_six_where_they_are(desk, clock):
    clock.set("2026-11-23T09:00")
    priya = add_person(desk, PersonDetails("Priya", country="IN", zone="Asia/Kolkata"))
    make_promise(desk, priya, TODAY)
    assert shown(desk, clock, priya, "2026-11-23T13:29") == (False, Calmness.AMBER)
    assert shown(desk, clock, priya, "2026-11-23T13:31") == (True, Calmness.RED)
