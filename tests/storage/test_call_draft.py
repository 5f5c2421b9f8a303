"""The running call and its round: kept whole, replaced, forgotten, and no step of undo."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.help_offers import HelpKind, HelpOffer, StillHelps
from recruiterdesk.domain.running_call import Details, Preparation, RunningCall, TheySaid
from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.queries.call_draft import (
    forget_running_call,
    is_round_unreadable,
    load_round,
    load_running_call,
    open_call,
    save_round,
    save_running_call,
)
from tests.desks import new_desk

AT = dt.datetime(2026, 11, 23, 14, 40, tzinfo=dt.UTC)
DAY = dt.date(2026, 11, 30)
SAID = TheySaid("sad", "health", (HelpOffer(HelpKind.FEEDBACK, DAY),), True, False, None, StillHelps.YES)
WHOLE = RunningCall(
    7, AT, 12, True, Preparation(True, ("person",), ("cv_review",)), 3, "asks_why", "calm, small team",
    "+34612345678", "told", Details(AT, dt.date(2027, 1, 14), "Litware", dt.date(2026, 12, 1),
    AttemptOutcome.VOICEMAIL_LEFT), SAID,
    dt.date(2026, 11, 26), 95, 12, True,
)  # fmt: skip


@pytest.fixture
def kept_desk(tmp_path, clock):
    made = new_desk(tmp_path, clock)
    yield made
    made.close()


def test_a_call_of_an_earlier_version_is_there_without_what_was_offered(kept_desk):
    save_running_call(kept_desk, WHOLE)
    earlier = """UPDATE call_draft SET call = json_set(call, '$.said.offered', json('["cv_review"]'))"""
    kept_desk.write_aside(lambda database: database.execute_sql(earlier))
    assert load_running_call(kept_desk, 7) == replace(WHOLE, said=replace(SAID, offered=()))


def test_a_call_is_there_again_with_everything_in_it(kept_desk):
    save_running_call(kept_desk, RunningCall(7, AT, step=1, notes="calm"))
    save_running_call(kept_desk, WHOLE)
    assert load_running_call(kept_desk, 7) == WHOLE
    assert load_running_call(kept_desk, 8) is None


def test_a_call_in_which_nothing_was_done_is_kept_nowhere(kept_desk):
    save_running_call(kept_desk, RunningCall(7, AT, notes="x"))
    save_running_call(kept_desk, RunningCall(7, AT, number="+34612345678", seconds=3))
    assert load_running_call(kept_desk, 7) is None


def test_a_saved_call_is_forgotten_and_undo_knows_nothing_of_it(kept_desk):
    save_running_call(kept_desk, RunningCall(7, AT, step=2))
    forget_running_call(kept_desk, 7)
    assert load_running_call(kept_desk, 7) is None
    assert kept_desk.steps(10) == []


def test_a_draft_of_an_earlier_version_keeps_step_notes_and_time(kept_desk):
    sql = "INSERT INTO call_draft VALUES (7, '2026-11-23T14:40:00Z', 2, 'half', 30, '{}')"
    kept_desk.write_aside(lambda database: database.execute_sql(sql))
    assert load_running_call(kept_desk, 7) == RunningCall(7, AT, step=2, notes="half", seconds=30)


@pytest.mark.parametrize(
    "text", ['{"outcome": 3}', '{"details": {"voicemail": "sung"}}', '{"new": [1]}', "{", "[]"]
)
def test_what_another_version_wrote_is_the_default(kept_desk, text):
    sql = "INSERT INTO call_draft VALUES (7, '2026-11-23T14:40:00Z', 2, '', 0, ?)"
    kept_desk.write_aside(lambda database: database.execute_sql(sql, (text,)))
    assert load_running_call(kept_desk, 7) == RunningCall(7, AT, step=2)


def test_the_round_is_there_again_until_everyone_was_called(kept_desk):
    assert load_round(kept_desk) is None
    save_round(kept_desk, CallRound((7, 8, 9), 8, (7,)))
    assert load_round(kept_desk) == CallRound((7, 8, 9), 8, (7,))
    save_round(kept_desk, CallRound((7, 8), None, (7, 8)))
    assert load_round(kept_desk) is None


@pytest.mark.parametrize(
    "text",
    ["", "{", "{}", "[]", '{"current": 7}', '{"people": 3, "current": 7}', '{"people": [8], "current": 7}'],
)
def test_a_round_that_cant_be_read_is_none_and_loses_no_call(kept_desk, text):
    save_running_call(kept_desk, WHOLE)
    sql = "INSERT INTO call_round VALUES (1, ?)"
    kept_desk.write_aside(lambda database: database.execute_sql(sql, (text,)))
    assert load_round(kept_desk) is None
    assert open_call(kept_desk) is None
    assert is_round_unreadable(kept_desk)
    assert load_running_call(kept_desk, 7) == WHOLE
    save_round(kept_desk, CallRound((7,), 7))
    assert not is_round_unreadable(kept_desk)


def test_the_open_call_is_the_current_one_of_the_round(kept_desk):
    save_running_call(kept_desk, WHOLE)
    assert open_call(kept_desk) is None
    save_round(kept_desk, CallRound((7, 8), 8))
    assert open_call(kept_desk) is None
    save_round(kept_desk, CallRound((7, 8), 7))
    assert open_call(kept_desk) == WHOLE


def test_notes_of_somebody_who_is_gone_are_gone(kept_desk):
    person_id = add_person(kept_desk, PersonDetails("Ana Ruiz"))
    save_running_call(kept_desk, RunningCall(person_id, AT, notes="private"))
    kept_desk.undo()
    assert load_running_call(kept_desk, person_id) is None
