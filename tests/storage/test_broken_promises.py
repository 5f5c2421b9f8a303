"""A promise is broken at its time, and one without a time at 18:00 where the person is."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.waiting import Calmness
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.storage.queries.pipeline import rows_of_applications
from recruiterdesk.storage.queries.pipeline_order import PipelineOrder, PipelinePart, SortBy, pipeline_ids
from recruiterdesk.storage.queries.tray import TrayState, tray_view
from recruiterdesk.ui.promise_chip import promise_chip
from recruiterdesk.ui.theme_tokens import Tone
from tests.clock import BERLIN
from tests.desks import add_candidate, new_desk

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


def broken_in_lists(desk, clock, person_id, moment):
    clock.set(moment)
    listed = people_rows(desk, [person_id])[0].promise
    listed_ids = pipeline_ids(desk, PipelinePart(), PipelineOrder(SortBy.NAME, descending=False))
    on_board = next(
        row.promise for row in rows_of_applications(desk, listed_ids) if row.person_id == person_id
    )
    assert listed == on_board
    assert listed is not None
    return listed.is_broken


def test_people_and_pipeline_say_the_same_as_calls(desk, clock):
    clock.set("2026-11-23T09:00")
    ana = add_candidate(desk, "Ana", Stage.INTERVIEWING).person_id
    make_promise(desk, ana, TODAY, due_at=dt.datetime(2026, 11, 23, 10, tzinfo=BERLIN))
    make_promise(desk, ana, TODAY)
    assert not broken_in_lists(desk, clock, ana, "2026-11-23T09:59")
    assert broken_in_lists(desk, clock, ana, "2026-11-23T10:01")


def test_a_promise_that_ends_before_its_day_here_is_broken_in_the_tray(desk, clock):
    clock.set("2026-11-23T09:00")
    kiri = add_person(desk, PersonDetails("Kiri", country="KI", zone="Pacific/Kiritimati"))
    make_promise(desk, kiri, TODAY + dt.timedelta(days=1))
    assert tray_view(desk).state is not TrayState.PROMISE_BREAKS
    clock.set("2026-11-24T05:30")
    assert tray_view(desk).state is TrayState.PROMISE_BREAKS


def test_what_is_promised_for_tomorrow_breaks_nothing_today(desk, clock):
    clock.set("2026-11-23T09:00")
    ana = add_person(desk, PersonDetails("Ana", country="DE"))
    make_promise(desk, ana, TODAY + dt.timedelta(days=1))
    assert tray_view(desk).state is not TrayState.PROMISE_BREAKS
    clock.set("2026-11-23T23:00")
    assert tray_view(desk).state is not TrayState.PROMISE_BREAKS
