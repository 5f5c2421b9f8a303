"""The call that was left is offered at the start, asked about after two hours, and gone on with."""

from __future__ import annotations

import pytest

from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry, add_phone
from recruiterdesk.storage.queries.call_draft import save_round, save_running_call
from recruiterdesk.storage.queries.first_steps import finish_first_steps
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.palette import Palette
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme import apply_theme
from tests.clock import BERLIN
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path, clock):
    made = new_desk(tmp_path, clock)
    finish_first_steps(made)
    yield made
    made.close()


@pytest.fixture
def ana(desk):
    person_id = add_person(desk, PersonDetails("Ana Ruiz"))
    save_round(desk, CallRound((person_id,), person_id))
    save_running_call(desk, RunningCall(person_id, desk.clock.now(), step=2, notes="half a note"))
    return person_id


@pytest.fixture
def window(qapp, qtbot, desk):
    apply_theme(qapp, "light")
    made = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(made.shell)
    made.show_first_page()
    made.shell.show()
    yield made
    made.stop()


def test_nothing_is_said_where_no_call_is_open(window):
    window.open_call.offer()
    window.open_call.ask_when_left_open()
    assert not window.shell.banner.isVisible()
    window.open_call.go_on()
    assert window.shell.banner.text() == "No call is open."
    assert window.shell.current_key() == "today"


def test_the_call_is_offered_and_one_press_shows_it_as_it_was_left(window, desk, ana):
    window.open_call.offer()
    banner = window.shell.banner
    assert banner.text() == "Your call to Ana Ruiz is as you left it."
    assert banner._action.text().startswith("Go on with the call")
    banner._action.click()
    assert window.shell.current_key() == "call"
    page = window.shell.page("call")
    assert (page.session.current, page.view.notes.text()) == (ana, "half a note")
    assert page.view.conversation.step == 2


def test_after_two_hours_it_is_asked_once_what_happened(window, desk, clock, ana):
    window.shell.banner.hide()
    window.open_call.ask_when_left_open()
    assert not window.shell.banner.isVisible()
    clock.set("2026-11-23T12:00")
    window.open_call.ask_when_left_open()
    assert window.shell.banner.text().endswith("What happened?")
    window.shell.banner.hide()
    window.open_call.ask_when_left_open()
    assert not window.shell.banner.isVisible()
    window.open_call.offer()
    assert window.shell.banner.text().endswith("What happened?")


def test_the_calls_page_has_a_line_for_it(window, desk, ana):
    window.show_page("calls")
    card = window.shell.page("calls").open_call
    assert card.isVisible()
    assert card.text.text().startswith("Your call to Ana Ruiz, begun ")
    card.button.click()
    assert window.shell.current_key() == "call"


def test_a_number_in_the_palette_offers_to_answer_the_call(window, desk):
    bo = add_person(desk, PersonDetails("Bo Lind"))
    add_phone(desk, bo, PhoneEntry("+4917112345678"))
    window.open_palette()
    palette = window.shell.findChild(Palette)
    palette.look_for("5678")
    views = [item.view.title for item in palette._model.items()]
    assert views[:2] == ["Bo Lind", "Bo Lind called me: open the call"]
    palette._take(1)
    page = window.shell.page("call")
    assert (page.session.current, page.session.call.is_inbound) == (bo, True)
