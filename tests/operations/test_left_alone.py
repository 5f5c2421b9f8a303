"""Who asked to be left alone is proposed nowhere: one test for each place that proposes contact.

Each place is looked at twice: before, when the person stands there, and after.
"""

from __future__ import annotations

import csv
import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import (
    AttemptOutcome,
    ConsentKind,
    DispositionKind,
    IntroductionState,
    RoleState,
    Stage,
)
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.calendar_feed import versions_now
from recruiterdesk.operations.consents import ConsentAnswer, record_consent
from recruiterdesk.operations.decline_plans import preview_declines
from recruiterdesk.operations.exporting import ExportWhat, export_to
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.introduction_beginning import add_introduction
from recruiterdesk.operations.introductions import ask_candidate, ask_contact
from recruiterdesk.operations.many import ManyPeople, WhyLeft
from recruiterdesk.operations.network import ProfileDetails, WishDetails, save_profile, save_wish
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.promising_many import promise_many
from recruiterdesk.operations.reviewing import note_asked
from recruiterdesk.operations.role_plans import preview_role_change
from recruiterdesk.operations.tasks import add_task
from recruiterdesk.operations.thanks import REFERRAL_THANKS
from recruiterdesk.reminders.due import due_announcements
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.call_queue import call_queue, later_queue
from recruiterdesk.storage.queries.check_ins import check_in_rows, count_planned, long_ago_rows
from recruiterdesk.storage.queries.dated import dated_things
from recruiterdesk.storage.queries.dues import due_now
from recruiterdesk.storage.queries.introductions_to_move import introductions_to_move
from recruiterdesk.storage.queries.leaving import leaving_rows
from recruiterdesk.storage.queries.pacing import good_call
from recruiterdesk.storage.queries.suggestions import interesting_for, suggestions_for
from recruiterdesk.storage.queries.tasks import TaskSection, next_task_of, task_list
from recruiterdesk.storage.queries.today import today_view
from recruiterdesk.storage.queries.tray import tray_view
from tests.desks import add_candidate, add_declined, found, refused
from tests.operations.introduced import STEPS

TOMORROW, NEXT_WEEK = dt.date(2026, 11, 24), dt.date(2026, 11, 30)
Place = Callable[[Desk], Iterable[int]]


def assert_vanishes(desk: Desk, person_id: int, place: Place) -> None:
    """See that somebody stands in a place, and stands there no more once they asked to be left alone."""
    assert person_id in set(place(desk))
    set_do_not_contact(desk, person_id, do_not_contact=True)
    assert person_id not in set(place(desk))
    desk.undo()
    assert person_id in set(place(desk))


def ids(rows: Iterable[object]) -> set[int]:
    return {row.person_id for row in rows}  # type: ignore[attr-defined]


@pytest.fixture
def ana(desk: Desk) -> int:
    """Declined today, and not told yet."""
    return add_declined(desk).person_id


def test_the_queue(desk, ana):
    assert_vanishes(desk, ana, lambda desk: ids(call_queue(desk)))


def test_the_queue_of_those_who_wait_for_their_time(desk, ana):
    at = desk.clock.now() + dt.timedelta(days=2)
    record_attempt(desk, ana, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
    assert_vanishes(desk, ana, lambda desk: ids(later_queue(desk)))


def test_who_tried_to_reach_us(desk):
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    note_incoming_contact(desk, ana, "call")
    assert_vanishes(desk, ana, lambda desk: ids(call_queue(desk)))


def test_today(desk, ana):
    assert_vanishes(desk, ana, lambda desk: [*ids(today_view(desk).to_tell), *today_view(desk).in_turn])


def test_a_holding_message(desk, clock):
    ana = add_candidate(desk, stage=Stage.SCREENING).person_id
    clock.advance(days=9)
    assert_vanishes(desk, ana, lambda desk: today_view(desk).to_send)


def test_a_written_answer(desk):
    ana = add_declined(desk, stage=Stage.APPLIED).person_id
    assert_vanishes(desk, ana, lambda desk: today_view(desk).to_send)


def test_a_promise_that_ends(desk):
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    make_promise(desk, ana, desk.clock.today())
    assert_vanishes(desk, ana, lambda desk: ids(call_queue(desk)))


def test_check_ins_and_their_figures(desk, ana):
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD))
    assert_vanishes(desk, ana, lambda desk: ids(check_in_rows(desk)))
    set_do_not_contact(desk, ana, do_not_contact=True)
    assert count_planned(desk, dt.date.min, dt.date.max) == 0


def test_no_check_in_is_planned(desk, ana):
    set_do_not_contact(desk, ana, do_not_contact=True)
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD_BY_COLLEAGUE))
    assert found(desk, records.CheckIn) == []
    assert refused(desk, lambda: plan_check_in(desk, ana, NEXT_WEEK))


def test_what_is_from_long_ago(desk, clock, ana):
    application = found(desk, records.Application, person_id=ana)[0]
    from recruiterdesk.storage.desk import Label

    desk.run(Label("person.add"), lambda writer: writer.update(application, long_ago=True))
    assert_vanishes(desk, ana, lambda desk: ids(long_ago_rows(desk)))


def test_tasks(desk):
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    add_task(desk, ana, "cv_review", "", desk.clock.today())

    def open_tasks(desk: Desk) -> list[int]:
        listed = [task_list(desk, section, 10) for section in list(TaskSection)[:3]]
        assert [one.count for one in listed] == [len(one.rows) for one in listed]
        own = next_task_of(desk, ana)
        return [row.task.person_id for one in listed for row in one.rows] + ([ana] if own else [])

    assert_vanishes(desk, ana, open_tasks)


def test_help_that_is_owed_until_they_land(desk, ana):
    set_do_not_contact(desk, ana, do_not_contact=True)
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD_BY_COLLEAGUE))
    assert found(desk, records.Task) == []
    assert ids(call_queue(desk)) == set()


def test_a_good_call(desk):
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    add_task(desk, ana, min(REFERRAL_THANKS), "Ben", desk.clock.today())
    assert_vanishes(desk, ana, lambda desk: [one.person_id for one in [good_call(desk)] if one is not None])


def test_reminders_and_what_is_due(desk, clock):
    ana = add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    make_promise(desk, ana, TOMORROW)
    clock.set("2026-11-24T12:00")
    assert_vanishes(desk, ana, lambda desk: ids(due_now(desk)))
    ringing = lambda desk: [who for one in due_announcements(desk) for who in ids(one.reminders)]
    assert_vanishes(desk, ana, ringing)


def test_the_tray(desk, ana):
    assert_vanishes(desk, ana, lambda desk: ids(tray_view(desk).next_people))


def test_before_the_recruiter_is_away(desk, ana):
    away = records.Away(1, dt.date(2026, 11, 26), dt.date(2026, 12, 10))
    assert_vanishes(desk, ana, lambda desk: ids(leaving_rows(desk, away)))


def test_the_calendar_that_others_read(desk, ana):
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD))
    assert_vanishes(desk, ana, lambda desk: ids(dated_things(desk)))
    set_do_not_contact(desk, ana, do_not_contact=True)
    assert all(dated is None for _entry, dated in versions_now(desk).entries)


def test_the_export_of_calls(desk, ana, tmp_path):
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD))
    path = tmp_path / "calls.csv"
    assert export_to(desk, ExportWhat.CHECK_INS, path) == 1
    set_do_not_contact(desk, ana, do_not_contact=True)
    assert export_to(desk, ExportWhat.CHECK_INS, path) == 0


def exported(desk: Desk, path: Path) -> dict[str, dict[str, str]]:
    export_to(desk, ExportWhat.PEOPLE, path)
    with path.open(encoding="utf-8-sig", newline="") as file:
        return {row["Name"]: row for row in csv.DictReader(file)}


def test_an_export_for_mailing_says_who_is_not_to_be_written_to(desk, ana, tmp_path):
    add_candidate(desk, "Ben Okafor")
    path = tmp_path / "people.csv"
    assert "Do not contact" not in exported(desk, path)["Ana Ruiz"]
    set_do_not_contact(desk, ana, do_not_contact=True)
    rows = exported(desk, path)
    assert (rows["Ana Ruiz"]["Do not contact"], rows["Ben Okafor"]["Do not contact"]) == ("yes", "")
    cards = tmp_path / "people.vcf"
    export_to(desk, ExportWhat.PEOPLE, cards)
    assert cards.read_text(encoding="utf-8").count("Do not contact") == 1


@pytest.fixture
def kim(desk: Desk) -> int:
    """A contact for data engineers, spoken with."""
    kim = add_person(desk, PersonDetails(full_name="Kim Lee", company="Lumen GmbH", title="Head of Data"))
    spoken = dt.date(2026, 11, 2)
    save_profile(desk, kim, ProfileDetails(function="Data Engineering", last_contact_on=spoken))
    return kim


@pytest.fixture
def told(desk: Desk, ana: int) -> int:
    """Ana was told, and looks for work with data."""
    record_attempt(desk, ana, Reached(AttemptOutcome.TOLD))
    save_wish(desk, ana, WishDetails(function="Data Engineering"))
    return ana


def test_contacts_who_could_help(desk, told, kim):
    def suggested(desk: Desk) -> list[int]:
        return [one.person_id for one in suggestions_for(desk, told, 9).people]

    assert_vanishes(desk, kim, suggested)


def test_candidates_who_could_interest_a_contact(desk, told, kim):
    record_consent(desk, told, ConsentAnswer(ConsentKind.MENTION, given=True))

    def suggested(desk: Desk) -> list[int]:
        return [one.person_id for one in interesting_for(desk, kim, 9).people]

    assert_vanishes(desk, told, suggested)


def test_a_candidate_is_not_asked_about_an_introduction(desk, told, kim):
    idea = add_introduction(desk, told, kim)
    set_do_not_contact(desk, told, do_not_contact=True)
    assert refused(desk, lambda: ask_candidate(desk, idea))


def test_a_contact_is_not_asked_about_a_candidate(desk, told, kim):
    introduction = add_introduction(desk, told, kim)
    ask_candidate(desk, introduction)
    STEPS[IntroductionState.CANDIDATE_AGREED](desk, introduction)
    set_do_not_contact(desk, kim, do_not_contact=True)
    assert refused(desk, lambda: ask_contact(desk, introduction))


@pytest.mark.parametrize("side", ["candidate", "contact"])
def test_introductions_to_move_on_both_sides(desk, clock, told, kim, side):
    introduction = add_introduction(desk, told, kim)
    for step in STEPS.values():
        step(desk, introduction)
        if found(desk, records.Introduction)[0].introduction_state is IntroductionState.INTRODUCED:
            break
    clock.advance(days=15)
    one = told if side == "candidate" else kim
    assert_vanishes(desk, one, lambda desk: [one for _ in introductions_to_move(desk)])


def test_many_at_once_promising(desk, ana):
    ben = add_candidate(desk, "Ben Okafor").person_id
    set_do_not_contact(desk, ana, do_not_contact=True)
    done = promise_many(desk, ManyPeople((ana, ben)), NEXT_WEEK)
    assert (done.done, [one.why for one in done.left]) == (1, [WhyLeft.LEFT_ALONE])


def test_many_at_once_declining(desk):
    ana = add_candidate(desk).person_id

    def told_then(desk: Desk) -> set[int]:
        plan = preview_declines(desk, ManyPeople((ana,)), DispositionKind.DECLINED_BY_CLIENT)
        return {one.person_id for one in plan.tellings}

    assert_vanishes(desk, ana, told_then)


@pytest.mark.parametrize("state", [RoleState.FROZEN, RoleState.FILLED, RoleState.CANCELLED])
def test_a_role_that_is_frozen_filled_or_cancelled(desk, state):
    ana = add_candidate(desk)
    assert_vanishes(
        desk, ana.person_id, lambda desk: ids(preview_role_change(desk, ana.role_id, state).tellings)
    )


def test_the_review_asks_nobody_who_wants_to_be_left_alone(desk, ana):
    set_do_not_contact(desk, ana, do_not_contact=True)
    assert refused(desk, lambda: note_asked(desk, ana)) == "person.left_alone"
