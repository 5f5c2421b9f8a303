"""What is answered to a reminder leads to the right person, or is said in words."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from zoneinfo import ZoneInfo

import pytest

from recruiterdesk.core.changes import Changes
from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, IntroductionState, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.planned_calls import plan_check_in
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.reminders.due import MANY
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.queries.reminder_marks import unannounced
from recruiterdesk.storage.queries.stored_records import people_by_id
from recruiterdesk.ui.bells import Bells
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.notifiers.answers import Answer, Answered
from recruiterdesk.ui.notifiers.desktop_state import DesktopState
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.tray import Tray
from recruiterdesk.ui.widgets.notice import Notice
from tests.clock import BERLIN, FakeClock
from tests.desks import new_desk
from tests.operations.introduced import brought_to


@pytest.fixture
def clock():
    return FakeClock("2026-11-23T15:00:10")


@pytest.fixture
def desk(tmp_path, clock):
    made = new_desk(tmp_path, clock)
    yield made
    made.close()


@pytest.fixture
def window(qtbot, desk):
    made = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(made.shell)
    made.show_page("today")
    made.shell.show()
    yield made
    made.stop()


@pytest.fixture
def bells(window, desk):
    made = Bells(window, Tray(desk, window), window)
    yield made
    made.stop()


def agree(desk, clock, name="Ana Ruiz"):
    """Let somebody expect a call now; return the id."""
    clock.advance(hours=-1)
    person_id = add_person(desk, PersonDetails(name))
    at = clock.now() + dt.timedelta(hours=1)
    record_attempt(desk, person_id, Reached(AttemptOutcome.BAD_MOMENT, callback_at=at))
    clock.advance(hours=1)
    return person_id


def ring(bells):
    """Announce what is due in the window, as on a desktop without notifications; return its id."""
    bells._ring(DesktopState())
    return bells.service.standing()[-1]


def banner(window):
    return window.shell.banner.text()


def test_call_now_opens_the_call_and_open_the_person(bells, window, desk, clock):
    agree(desk, clock)
    bells.answer(Answered(ring(bells), Answer.CALL))
    assert window.shell.current_key() == "call"
    agree(desk, clock, "Bo Lind")
    bells.answer(Answered(ring(bells), Answer.OPEN))
    assert window.shell.current_key() == "person"


def test_the_summary_of_a_yes_leads_to_the_introduction_where_the_contact_is_asked(
    bells, window, desk, clock
):
    made = brought_to(desk, IntroductionState.CANDIDATE_AGREED)
    bells._ring(DesktopState())
    assert bells.service.standing() == ()
    clock.set("2026-11-24T09:00:10")
    announced = ring(bells)
    announcement = bells.service.announcement(announced)
    assert (announcement.items[0].contact, announcement.can_call) == ("Raj Patel", False)
    bells.answer(Answered(announced, Answer.OPEN))
    assert window.shell.current_key() == "introduction"
    assert window.shell.page("introduction")._introduction_id == made


def test_call_now_on_a_summary_dials_nobody_who_is_only_written_to_or_passed_on(bells, window, desk, clock):
    brought_to(desk, IntroductionState.CANDIDATE_AGREED)
    role = add_role(desk, "Northwind", "Engineer")
    waiting = add_person(desk, PersonDetails("Zoe Waits"))
    decline_application(desk, add_application(desk, waiting, role, Stage.FINAL), Ending())
    clock.set("2026-11-24T09:00:10")
    announced = ring(bells)
    assert len(bells.service.announcement(announced).people) == 2
    bells.answer(Answered(announced, Answer.CALL))
    assert window.shell.page("call").session.current == waiting


def test_a_digest_opens_today(bells, window, desk, clock):
    for name in ("Ana Ruiz", "Bo Lind", "Cem Aydin", "Dee Kaya"):
        agree(desk, clock, name)
    window.show_page("people")
    bells.answer(Answered(ring(bells), Answer.OPEN))
    assert window.shell.current_key() == "today"


def test_call_now_on_a_digest_calls_the_first_who_can_talk(bells, window, desk, clock):
    asleep = add_person(desk, PersonDetails("Kai Aoki", country="NZ", zone="Pacific/Auckland"))
    awake = [add_person(desk, PersonDetails(name)) for name in ("Bo Lind", "Cem Aydin", "Dee Kaya")]
    for person_id in (asleep, *awake):
        plan_check_in(desk, person_id, dt.date(2026, 11, 24))
    clock.set("2026-11-24T10:00")
    announced = ring(bells)
    assert bells.service.announcement(announced).people[0] == asleep
    bells.answer(Answered(announced, Answer.CALL))
    assert window.shell.current_key() == "call"
    assert window.shell.page("call").session.current == awake[0]


@pytest.mark.parametrize("answer", [Answer.OPEN, Answer.CALL])
def test_whom_it_was_about_is_shown_when_it_is_done_and_nobody_is_called(bells, window, desk, clock, answer):
    person_id = agree(desk, clock)
    announced = ring(bells)
    record_attempt(desk, person_id, Reached(AttemptOutcome.SPOKE))
    bells.service.withdraw_done()
    bells.answer(Answered(announced, answer))
    assert window.shell.current_key() == "person"
    assert banner(window) == "What rang for Ana Ruiz is done, or was put off."


def test_an_answer_about_somebody_who_is_gone_is_said_without_the_name(qtbot, bells, window, desk, clock):
    agree(desk, clock)
    announced = ring(bells)
    for _ in range(2):
        desk.undo()
    qtbot.waitUntil(lambda: bells.service.announcement(announced) is None)
    bells.answer(Answered(announced, Answer.CALL))
    assert banner(window) == "Whom this reminded of is not on the desk any more."
    assert window.shell.current_key() == "today"


def test_what_an_earlier_run_showed_only_raises_the_window(bells, window):
    bells.answer(Answered("callback-9", Answer.CALL))
    assert window.shell.current_key() == "today"


def test_a_snooze_is_named_with_its_time_and_one_of_what_is_done_changes_nothing(
    qtbot, bells, window, desk, clock
):
    person_id = agree(desk, clock)
    announced = ring(bells)
    bells.answer(Answered(announced, Answer.SNOOZE))
    qtbot.waitUntil(lambda: banner(window).startswith("Put off the call to Ana Ruiz until"))
    assert "16:00" in banner(window)
    put_off = people_by_id(desk, [person_id])[person_id].snoozed_until
    assert put_off == clock.now() + dt.timedelta(hours=1)
    bells.answer(Answered(announced, Answer.SNOOZE, clock.now() + dt.timedelta(hours=5)))
    assert people_by_id(desk, [person_id])[person_id].snoozed_until == put_off


def test_a_snooze_with_a_time_of_its_own_is_kept_to_it(bells, desk, clock):
    person_id = agree(desk, clock)
    until = clock.now() + dt.timedelta(minutes=10)
    bells.answer(Answered(ring(bells), Answer.SNOOZE, until))
    assert people_by_id(desk, [person_id])[person_id].snoozed_until == until


def test_a_digest_is_put_off_as_one_step_with_one_undo(qtbot, bells, window, desk, clock):
    names = ("Ana Ruiz", "Bo Lind", "Cem Aydin", "Dee Kaya")
    people = [agree(desk, clock, name) for name in names]
    until = clock.now() + dt.timedelta(hours=2)
    bells.answer(Answered(ring(bells), Answer.SNOOZE, until))
    qtbot.waitUntil(lambda: banner(window).startswith("Put off 4 people until"))
    assert "17:00" in banner(window)
    assert {one.snoozed_until for one in people_by_id(desk, people).values()} == {until}
    desk.undo()
    assert {one.snoozed_until for one in people_by_id(desk, people).values()} == {None}


def test_a_digest_that_is_put_off_until_now_is_refused_in_words(qtbot, bells, window, desk, clock):
    for name in ("Ana Ruiz", "Bo Lind", "Cem Aydin", "Dee Kaya"):
        agree(desk, clock, name)
    steps = desk.steps(200)
    bells.answer(Answered(ring(bells), Answer.SNOOZE, clock.now()))
    qtbot.waitUntil(lambda: banner(window) != "")
    assert desk.steps(200) == steps


def expect_calls(desk, clock, count):
    """Let very many expect a call now."""
    moment = clock.now()

    def work(writer):
        people = writer.insert_many([records.Person(0, f"Person {n}") for n in range(count)])
        writer.insert_many([records.Callback(0, one.id, moment, moment) for one in people])

    desk.run(Label("tag.add", (("count", str(count)), ("tag", "all"))), work)


def test_very_many_are_marked_beside_the_window_and_noted_as_shown(qtbot, bells, desk, clock):
    expect_calls(desk, clock, 2 * MANY)
    for _ in range(3):
        bells._ring(DesktopState())
    qtbot.waitUntil(lambda: not unannounced(desk))
    assert len(bells.service.standing()) == 1
    desk.undo()
    qtbot.waitUntil(lambda: bells.service.standing() == ())


def test_closing_while_very_many_are_marked_shows_nothing(qtbot, bells, desk, clock):
    expect_calls(desk, clock, 2 * MANY)
    bells._ring(DesktopState())
    bells.stop()
    qtbot.waitUntil(lambda: not bells._beside.is_running())
    assert bells.service.standing() == ()
    assert len(unannounced(desk)) == 2 * MANY


def test_what_is_done_in_the_window_goes_at_once(qtbot, bells, desk, clock, window):
    person_id = agree(desk, clock)
    announced = ring(bells)
    record_attempt(desk, person_id, Reached(AttemptOutcome.SPOKE))
    qtbot.waitUntil(lambda: bells.service.announcement(announced) is None)


def test_the_doorbell_ends_once_however_often_it_is_asked_to(bells, desk, clock):
    agree(desk, clock)
    bells.stop()
    bells.stop()
    bells._ring(DesktopState())
    assert bells.service.standing() == ()


def test_after_a_change_of_the_zone_an_agreed_call_is_said_by_its_clock(qtbot, bells, window, desk, clock):
    change_settings(desk, replace(desk.settings, zone="Europe/London"))
    with qtbot.waitSignal(window.workplace.changes.changed):
        window.workplace.changes.collect(Changes(frozenset({"setting"}), frozenset()))
    clock.set_zone(ZoneInfo("Europe/London"))
    agree(desk, clock)
    ring(bells)
    shown = [notice.text() for notice in window.shell.findChildren(Notice) if notice.isVisible()]
    assert "You agreed to call at 14:00." in "\n".join(shown)
