"""Ninety days on: called again, still looking, called early and placed, by the keyboard alone; all undone."""

from __future__ import annotations

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.pages.check_ins.rows import Section
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme import apply_theme
from tests.clock import BERLIN
from tests.desks import add_declined, dump, found, new_desk
from tests.journeys.at_the_keyboard import Keyboard
from tests.journeys.at_the_window import Seen


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    ana = add_declined(opened).person_id
    record_attempt(opened, ana, Reached(AttemptOutcome.TOLD))
    yield opened
    opened.close()


@pytest.fixture
def window(qapp, qtbot, desk):
    apply_theme(qapp, "light")
    made = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(made.shell)
    made.show_page("today")
    made.shell.show()
    made.shell.activateWindow()
    qtbot.waitActive(made.shell)
    yield made
    made.stop()


def listed(window, section):
    card = window.shell.page("check_ins").sections[section]
    return [(item.view.title, item.view.chip_text) for item in card.model.items()]


def test_called_again_still_looking_then_early_and_placed(qtbot, window, desk, clock):
    keys, seen = Keyboard(), Seen(window)
    told = dump(desk)
    keys.press("Ctrl+3")
    assert listed(window, Section.LATER) == [("Ana Ruiz", "91 days")]

    clock.set("2027-02-22T10:00")
    keys.press("Ctrl+1", "Ctrl+3")
    assert seen.due_again() == ["Ana Ruiz"]
    keys.press("Return")
    assert seen.called() == "Ana Ruiz"
    keys.press("2")
    assert seen.next_step() == "Next: call again Wed 24 Mar 2027, 17:15 in Berlin"
    keys.press("Return", "Esc")

    clock.set("2027-03-01T11:00")
    keys.press("Ctrl+1", "Ctrl+3")
    assert listed(window, Section.LATER) == [("Ana Ruiz", "30 days")]
    assert listed(window, Section.DONE) == [("Ana Ruiz", "still looking")]
    assert "still looking" in " ".join(window.shell.page("check_ins").context.lines())
    keys.press("Return")
    assert seen.called() == "Ana Ruiz"
    keys.press("1")
    assert seen.next_step() == "Next: call again Wed 1 Mar 2028, 17:15 in Berlin"
    keys.press("Return", "Esc")
    outcomes = [one.outcome for one in found(desk, records.CheckIn)]
    assert outcomes == [CheckInOutcome.STILL_LOOKING, CheckInOutcome.PLACED, None]
    assert found(desk, records.Person)[0].is_contact

    keys.press("Ctrl+Z", "Ctrl+Z")
    qtbot.waitUntil(lambda: dump(desk) == told)
