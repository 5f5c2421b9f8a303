"""Pacing on the desk: what was called today, whom it is good to call, and what is kept for oneself alone."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.pacing import Pace, Proposal
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, IntroductionState
from recruiterdesk.operations.applications import decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.exporting import ExportWhat, export_to
from recruiterdesk.operations.feelings import ask_again, forget_feelings, note_feeling, skip_feeling
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.queue_today import skip_person
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.tasks import add_task, finish_task
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.queries.pacing import (
    GoodCallKind,
    calls_today,
    good_call,
    is_feeling_asked,
    is_help_offered,
    pacing_now,
    session_feelings,
)
from tests.desks import add_candidate, add_declined, dump


def tell(desk, clock, count):
    for number in range(count):
        person = add_declined(desk, f"Told {number}").person_id
        clock.advance(minutes=5)
        record_attempt(desk, person, Reached(AttemptOutcome.TOLD))


def hired(desk):
    """Somebody whose placement call is due."""
    candidate = add_candidate(desk, "Oscar Lind")
    decline_application(desk, candidate.application_id, Ending(DispositionKind.HIRED))
    today = desk.clock.today()
    call = records.CheckIn(0, candidate.person_id, today, today, 30, placement=True)
    desk.run(Label("task.finish", (("name", "Oscar Lind"),)), lambda writer: writer.insert(call))
    return candidate.person_id


def test_after_two_hard_calls_a_good_one_is_proposed(desk, clock):
    oscar = hired(desk)
    assert pacing_now(desk) is None
    tell(desk, clock, 2)
    pacing = pacing_now(desk)
    assert (pacing.proposal, pacing.good_call.person_id) == (Proposal.GOOD_CALL, oscar)
    assert pacing.good_call.kind is GoodCallKind.PLACED
    assert pacing_now(desk, oscar) is None


def test_after_five_a_break_is_proposed_and_switched_off_nothing_is(desk, clock):
    tell(desk, clock, 5)
    assert (pacing_now(desk).proposal, pacing_now(desk).hard_calls) == (Proposal.BREAK, 5)
    change_settings(desk, replace(desk.settings, propose_breaks=False))
    assert pacing_now(desk) is None


def test_thanks_and_introductions_that_both_want_are_good_calls(desk, clock):
    assert good_call(desk) is None
    jo, ada = (add_person(desk, PersonDetails(name)) for name in ("Jo Meyer", "Ada Byrne"))
    introduction = records.Introduction(0, ada, jo, IntroductionState.BOTH_AGREED, desk.clock.today())
    desk.run(Label("task.add", (("name", "Ada"),)), lambda writer: writer.insert(introduction))
    assert good_call(desk).kind is GoodCallKind.INTRODUCTION
    task = add_task(desk, jo, "thank", "", desk.clock.today())
    assert (good_call(desk).person_id, good_call(desk).kind) == (jo, GoodCallKind.THANKS)
    finish_task(desk, task)
    assert [call.pace for call in calls_today(desk)] == [Pace.GOOD]


def test_help_is_offered_after_three_skips_and_then_no_more(desk, clock):
    person = add_declined(desk).person_id
    offered = []
    for _ in range(4):
        clock.advance(minutes=1)
        skip_person(desk, person)
        offered.append(is_help_offered(desk, person))
    assert offered == [False, False, True, False]
    record_attempt(desk, person, Reached(AttemptOutcome.NO_ANSWER))
    clock.set("2026-11-25T18:00")
    for _ in range(3):
        clock.advance(minutes=1)
        skip_person(desk, person)
    assert is_help_offered(desk, person)
    change_settings(desk, replace(desk.settings, offer_after_skips=False))
    assert not is_help_offered(desk, person)


def test_how_it_felt_is_kept_outside_undo(desk, clock):
    before, steps = dump(desk), desk.steps(200)
    note_feeling(desk, 8, 3)
    assert (dump(desk), desk.steps(200)) == (before, steps)
    feeling = session_feelings(desk)[0]
    assert (feeling.before, feeling.after) == (8, 3)
    forget_feelings(desk)
    assert session_feelings(desk) == ()


@pytest.mark.parametrize("figures", [(10, 0), (0, -1)])
def test_a_figure_that_is_none_is_refused(desk, figures):
    with pytest.raises(Refusal, match=r"feeling\.figure"):
        note_feeling(desk, *figures)


def test_the_question_falls_silent_and_can_be_asked_again(desk, clock):
    note_feeling(desk, 5, 5)
    for _ in range(3):
        assert is_feeling_asked(desk)
        clock.advance(hours=1)
        skip_feeling(desk)
    assert not is_feeling_asked(desk)
    ask_again(desk)
    assert is_feeling_asked(desk)
    assert len(session_feelings(desk)) == 1
    ask_again(desk)
    change_settings(desk, replace(desk.settings, ask_how_calls_felt=False))
    assert not is_feeling_asked(desk)


def test_how_it_felt_is_in_no_export(desk, clock, tmp_path):
    add_declined(desk)
    note_feeling(desk, 8, 3)
    path = tmp_path / "everything.json"
    export_to(desk, ExportWhat.EVERYTHING, path)
    document = json.loads(path.read_text(encoding="utf-8"))
    assert "session_feeling" not in document["records"]
    assert "feeling" not in path.read_text(encoding="utf-8").replace("ask_how_calls_felt", "")
