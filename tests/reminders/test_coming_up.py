"""What comes up after the call hours have begun rings with the next ones, whatever brought it up."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import AttemptOutcome, HearBy, IntroductionState, Stage, Turn
from recruiterdesk.operations.applications import add_application, mark_runner_up, move_application, set_turn
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.away import plan_away
from recruiterdesk.operations.erasing import erase_people
from recruiterdesk.operations.imports import KnownOnDesk, import_people
from recruiterdesk.operations.introductions import ask_contact, note_contact_agreed
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.people import details_of, edit_person, set_do_not_contact, snooze_person
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.tasks import add_task
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queries.people import find_people
from tests.desks import found, new_desk, rows
from tests.operations.introduced import brought_to, two_people
from tests.reminders.test_days import MONDAY, Day

BY_HALF_HOURS = 30


@pytest.fixture
def day(tmp_path, clock):
    clock.set(MONDAY)
    desk = new_desk(tmp_path, clock)
    lived = Day(desk, clock)
    yield lived
    lived.desk.close()


def applied(day: Day, name: str, stage: Stage = Stage.INTERVIEWING) -> int:
    """Somebody who is in play since now, and waits for the client."""
    role = add_role(day.desk, "Northwind", f"Engineer {name}")
    return add_application(day.desk, day.person(name), role, stage)


def bring_in(day: Day, folder: Path, people: int) -> None:
    """Import people who wait: declined last week, quiet for three weeks, at the same stage."""
    lines = ["Name,Role,Client,Stage,Outcome,Decision date,Last contact"]
    for n in range(people):
        ended = "Declined by client,2026-08-26," if n % 2 else ",,2026-08-10"
        lines.append(f"Person {n},Engineer,Northwind,Interviewing,{ended}")
    path = folder / "tracker.csv"
    path.write_text("\n".join(lines), encoding="utf-8")
    plan = build_plan(read_sheets(path), PlanOptions(day.desk.clock.today()), KnownOnDesk(day.desk))
    import_people(day.desk, plan, path.name)


def test_forty_imported_people_wait_for_tomorrows_call_hours_and_stand_in_the_queue_at_once(day, tmp_path):
    day.at("09-02T14:00")
    bring_in(day, tmp_path, 40)
    assert len(call_queue(day.desk)) == 40
    assert day.hours("09-02T14:00", "09-03T08:50") == []
    (ring,) = day.hours("09-03T09:00", "09-04T20:00")
    assert ring[:2] == ("09-03T09:00", "summary")
    assert len(day.notifier.announced[0].people) == 40


def test_who_is_imported_before_the_call_hours_is_told_of_as_they_begin(day, tmp_path):
    day.at("09-02T08:30")
    bring_in(day, tmp_path, 4)
    assert [ring[:2] for ring in day.hours("09-02T08:30", "09-04T20:00")] == [("09-02T09:00", "summary")]


def test_what_is_imported_on_a_saturday_waits_for_monday(day, tmp_path):
    day.at("09-05T14:00")
    bring_in(day, tmp_path, 4)
    heard = day.hours("09-05T14:00", "09-08T20:00", BY_HALF_HOURS)
    assert [ring[:2] for ring in heard] == [("09-07T09:00", "summary")]


def runner_up(day: Day) -> None:
    mark_runner_up(day.desk, applied(day, "Ana"))


def our_turn_again(day: Day) -> None:
    day.at("08-10T10:00")
    application = applied(day, "Ana")
    set_turn(day.desk, application, Turn.CANDIDATE)
    day.at("09-02T14:00")
    set_turn(day.desk, application, Turn.OURS)


def moved_on(day: Day) -> None:
    """Two lines are enough at an interview; at the end it is a call, which is another matter."""
    day.at("08-24T10:00")
    application = applied(day, "Ana")
    day.rings("08-31T09:00")
    day.at("09-02T14:00")
    move_application(day.desk, application, Stage.FINAL)


def wants_it_in_writing(day: Day) -> None:
    day.at("08-31T15:00")
    person = day.closure("Ana")
    day.rings("09-01T09:00")
    day.at("09-02T14:00")
    record_attempt(day.desk, person, Reached(AttemptOutcome.WANTS_WRITING))


def hears_by_mail(day: Day) -> None:
    day.at("08-31T15:00")
    person = day.closure("Ana")
    day.rings("09-01T09:00")
    day.at("09-02T14:00")
    known = found(day.desk, records.Person, id=person)[0]
    edit_person(day.desk, person, replace(details_of(known, (), ()), hear_by=HearBy.MAIL))


def may_be_contacted_again(day: Day) -> None:
    day.at("08-31T15:00")
    person = day.closure("Ana")
    set_do_not_contact(day.desk, person, do_not_contact=True)
    day.at("09-02T14:00")
    set_do_not_contact(day.desk, person, do_not_contact=False)


def call_first_of_today(day: Day) -> None:
    add_task(day.desk, day.person("Ana"), "call_runner_up", "Engineer", dt.date(2026, 9, 2))


def consent(day: Day) -> None:
    brought_to(day.desk, IntroductionState.CANDIDATE_AGREED, two_people(day.desk, "Ana"))


@pytest.mark.parametrize(
    "comes_up",
    [
        runner_up, our_turn_again, moved_on, wants_it_in_writing, hears_by_mail, may_be_contacted_again,
        call_first_of_today, consent,
    ],
)  # fmt: skip
def test_it_is_told_of_in_the_next_summary_and_not_at_once(day, comes_up: Callable[[Day], None]):
    day.at("09-02T14:00")
    comes_up(day)
    assert check_desk(day.desk) == ()
    heard = day.hours("09-02T14:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [("09-03T09:00", "summary", "Ana")]


def test_both_agreed_on_the_day_of_the_yes_is_told_of_once(day):
    day.at("09-02T14:00")
    made = brought_to(day.desk, IntroductionState.CONTACT_ASKED, two_people(day.desk, "Ana"))
    day.at("09-02T15:00")
    note_contact_agreed(day.desk, made)
    heard = day.hours("09-02T15:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [("09-03T09:00", "summary", "Ana")]


def test_the_next_step_of_an_introduction_rings_though_the_one_before_rang_that_morning(day):
    day.at("09-01T14:00")
    made = brought_to(day.desk, IntroductionState.CANDIDATE_AGREED, two_people(day.desk, "Ana"))
    assert day.rings("09-02T09:00") == [("09-02T09:00", "summary", "Ana")]
    day.at("09-02T10:00")
    ask_contact(day.desk, made)
    day.at("09-02T15:00")
    note_contact_agreed(day.desk, made)
    assert check_desk(day.desk) == ()
    heard = day.hours("09-02T15:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [("09-03T09:00", "summary", "Ana")]


def test_it_outlives_a_restart(day, tmp_path):
    day.at("09-02T14:00")
    runner_up(day)
    day.desk.close()
    day.desk = open_desk(tmp_path / "desk", day.clock)
    day.restart()
    heard = day.hours("09-02T14:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [("09-03T09:00", "summary", "Ana")]


def test_it_outlives_whatever_else_is_written_of_the_person(day):
    day.at("09-02T14:00")
    runner_up(day)
    day.at("09-02T16:00")
    add_task(day.desk, find_people(day.desk, "Ana")[0].id, "cv_review", "", dt.date(2026, 9, 20))
    heard = day.hours("09-02T16:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [("09-03T09:00", "summary", "Ana")]


def test_it_is_taken_back_and_done_again_without_a_second_ring(day):
    day.at("09-02T14:00")
    runner_up(day)
    day.desk.undo()
    day.desk.redo()
    assert day.hours("09-02T14:00", "09-03T12:00", BY_HALF_HOURS) == [("09-03T09:00", "summary", "Ana")]
    day.desk.undo()
    assert day.rings("09-03T12:30") == []
    day.desk.redo()
    assert day.hours("09-03T12:30", "09-05T20:00", BY_HALF_HOURS) == []


def test_what_waited_before_a_step_waits_after_its_undo_as_it_did(day):
    day.at("08-28T10:00")
    application = applied(day, "Ana")
    day.at("09-08T10:00")
    set_turn(day.desk, application, Turn.CANDIDATE)
    day.desk.undo()
    assert day.rings("09-08T10:01") == [("09-08T10:01", "summary", "Ana")]


def test_a_step_of_an_introduction_that_rang_and_is_back_by_undo_does_not_ring_again(day):
    day.at("09-01T14:00")
    made = brought_to(day.desk, IntroductionState.CANDIDATE_AGREED, two_people(day.desk, "Ana"))
    assert day.rings("09-02T09:00") == [("09-02T09:00", "summary", "Ana")]
    day.at("09-02T10:00")
    ask_contact(day.desk, made)
    day.desk.undo()
    assert day.hours("09-02T10:00", "09-05T20:00", BY_HALF_HOURS) == []


def memories(day: Day) -> list[tuple[object, ...]]:
    return rows(day.desk, "SELECT kind, step_id FROM came_up ORDER BY kind")


def test_a_step_that_is_dropped_while_undone_takes_its_memory_with_it(day):
    day.at("09-02T14:00")
    runner_up(day)
    day.desk.undo()
    day.person("Bo")
    assert memories(day) == []


@pytest.mark.parametrize(("erased", "kept"), [("Ana", []), ("Bo", ["holding"])])
def test_whoever_is_erased_leaves_no_memory_and_others_keep_theirs(day, erased, kept):
    day.at("09-02T14:00")
    day.person("Bo")
    runner_up(day)
    ana = find_people(day.desk, "Ana")[0].id
    for n in range(3):
        add_task(day.desk, ana, "cv_review", str(n), dt.date(2026, 9, 20))
    erase_people(day.desk, [find_people(day.desk, erased)[0].id])
    assert [kind for kind, _step in memories(day)] == kept
    assert check_desk(day.desk) == ()


def test_what_came_up_long_ago_counts_without_its_step(day, monkeypatch):
    monkeypatch.setattr("recruiterdesk.storage.undo_log.STEPS_KEPT", 2)
    day.at("09-02T14:00")
    runner_up(day)
    for n in range(3):
        day.person(f"Bo {n}")
    assert memories(day) == [("holding", 0)]
    heard = day.hours("09-02T14:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [("09-03T09:00", "summary", "Ana")]


def test_what_was_announced_and_is_back_is_not_announced_again(day):
    day.at("08-10T10:00")
    application = applied(day, "Ana")
    assert day.rings("08-18T09:00") == [("08-18T09:00", "summary", "Ana")]
    set_turn(day.desk, application, Turn.CANDIDATE)
    day.at("08-19T14:00")
    set_turn(day.desk, application, Turn.OURS)
    assert day.hours("08-19T14:00", "08-21T20:00", BY_HALF_HOURS) == []


def test_it_rings_once_after_a_merge(day):
    day.at("09-02T14:00")
    other = day.person("Bo")
    runner_up(day)
    merge_people(day.desk, other, find_people(day.desk, "Ana")[0].id)
    heard = day.hours("09-02T14:00", "09-05T20:00", BY_HALF_HOURS)
    assert [ring[:2] for ring in heard] == [("09-03T09:00", "summary")]


@pytest.mark.parametrize(
    ("changes", "rings"),
    [
        pytest.param({"zone": "Europe/London"}, "09-03T09:00", id="a zone in which they begin later"),
        pytest.param(
            {"reserved_hours": DaySpan(dt.time(16, 30), dt.time(18, 30))}, "09-02T16:30",
            id="call hours that are still to come today",
        ),
        pytest.param(
            {"reserved_hours": DaySpan(dt.time(10), dt.time(12))}, "09-03T10:00", id="other call hours"
        ),
        pytest.param({"quiet_until": dt.time(11)}, "09-03T11:00", id="quiet hours into the call hours"),
    ],
)  # fmt: skip
def test_other_settings_move_it_and_neither_lose_nor_double_it(day, changes, rings):
    day.at("09-02T14:00")
    runner_up(day)
    day.at("09-02T15:00")
    day.settings(**changes)
    heard = day.hours("09-02T15:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [(rings, "summary", "Ana")]


def test_what_rang_stays_rung_where_the_settings_move_it(day):
    day.at("09-02T14:00")
    runner_up(day)
    assert day.rings("09-03T09:00") == [("09-03T09:00", "summary", "Ana")]
    day.settings(reserved_hours=DaySpan(dt.time(16, 30), dt.time(18, 30)))
    day.settings(zone="Europe/London")
    assert day.hours("09-03T09:30", "09-08T20:00", BY_HALF_HOURS) == []


def test_shorter_waits_bring_people_up_for_the_next_call_hours(day):
    day.at("08-28T10:00")
    applied(day, "Ana")
    day.at("09-02T14:00")
    day.settings(answers=replace(day.desk.settings.answers, quiet_days=2))
    heard = day.hours("09-02T14:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [("09-03T09:00", "summary", "Ana")]


def test_a_pause_and_days_away_move_it(day):
    day.at("09-02T14:00")
    runner_up(day)
    plan_away(day.desk, dt.date(2026, 9, 3), dt.date(2026, 9, 4))
    day.settings(reminders_paused_until=day.local("09-07T12:00"))
    heard = day.hours("09-02T14:00", "09-09T20:00", BY_HALF_HOURS)
    assert heard == [("09-07T12:00", "summary", "Ana")]


def test_a_snooze_of_it_rings_when_it_ends(day):
    day.at("09-02T14:00")
    runner_up(day)
    snooze_person(day.desk, find_people(day.desk, "Ana")[0].id, day.local("09-02T16:00"))
    heard = day.hours("09-02T14:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [("09-02T16:00", "summary", "Ana")]


def test_what_a_crash_left_unsure_is_counted_in_the_next_digest(day):
    day.at("09-02T14:00")
    runner_up(day)
    day.check_in("Bo", "2026-09-03")
    day.notifier.outcome = "silent"
    day.rings("09-03T09:00")
    day.restart()
    assert day.rings("09-03T10:40") == [("09-03T10:40", "digest", "Bo Ana")]


def test_a_clock_that_is_set_back_moves_nothing_and_rings_once(day):
    day.at("09-02T14:00")
    runner_up(day)
    day.at("09-02T10:00")
    add_task(day.desk, find_people(day.desk, "Ana")[0].id, "cv_review", "", dt.date(2026, 9, 20))
    assert check_desk(day.desk) == ()
    heard = day.hours("09-02T10:00", "09-05T20:00", BY_HALF_HOURS)
    assert heard == [("09-03T09:00", "summary", "Ana")]
