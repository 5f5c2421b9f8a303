"""Where nothing else can ring, the window of the locked desk says what is due, and names nobody."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.reminders.ways import Ways
from recruiterdesk.reminders.while_locked import RemindersWhileLocked, due_ahead
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.locking.window_notice import WindowNotice
from tests.clock import BERLIN
from tests.desks import new_desk


@pytest.fixture
def ahead(tmp_path, clock):
    """Two calls are agreed, at 11:00 and at 12:00."""
    clock.set("2026-11-23T10:00")
    desk = new_desk(tmp_path, clock)
    for hours, name in ((1, "Xaverine Quellwasser"), (2, "Yorick Brandstein")):
        at = clock.now() + dt.timedelta(hours=hours)
        record_attempt(
            desk, add_person(desk, PersonDetails(name)), Reached(AttemptOutcome.BAD_MOMENT, callback_at=at)
        )
    found = due_ahead(desk)
    desk.close()
    return found


@pytest.fixture
def window(qtbot):
    made = SmallWindow("The desk is locked", "Type the passphrase.")
    qtbot.addWidget(made)
    return made


def test_it_is_said_in_the_window_without_a_name_and_once(qtbot, window, ahead, clock):
    notice = WindowNotice(window, clock, BERLIN)
    reminders = RemindersWhileLocked(ahead, clock, Ways((notice,)))
    with qtbot.waitExposed(window):
        window.raise_window()
    clock.advance(hours=1)
    reminders.tick()
    reminders.tick()
    assert window.reminded.text() == "11:00 · A call is due"
    before = window.height()
    clock.advance(hours=1)
    reminders.tick()
    assert window.reminded.text() == "11:00 · A call is due\n12:00 · A call is due"
    assert window.height() > before
    assert len(reminders.rung) == 2
    (first, _second) = list(notice._said)
    notice.withdraw(first)
    notice.withdraw(first)
    assert window.reminded.text() == "12:00 · A call is due"


def test_a_window_that_is_not_there_says_nothing_and_it_stays_due(window, ahead, clock):
    notice = WindowNotice(window, clock, BERLIN)
    reminders = RemindersWhileLocked(ahead, clock, Ways((notice,)))
    clock.advance(hours=1)
    reminders.tick()
    assert reminders.rung == []
    assert not window.reminded.text()
