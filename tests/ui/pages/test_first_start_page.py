"""The first steps: three, each of which can be skipped, by the keyboard alone."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.queries.first_steps import first_steps_are_done
from recruiterdesk.ui.pages.first_start import FirstStartPage
from recruiterdesk.ui.pages.first_start.page import Step
from recruiterdesk.ui.widgets.fields import TimeField


@pytest.fixture
def page(qtbot, workplace):
    made = FirstStartPage(workplace)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(None)
    return made


def test_enter_begins_with_the_import(qtbot, page, window):
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert window.shown == [("importing", None)]


def test_every_step_can_be_skipped_and_the_desk_begins(qtbot, page, desk, window):
    for _ in Step:
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert first_steps_are_done(desk)
    assert window.shown == [("today", None)]


def test_who_comes_back_from_the_import_goes_on_with_the_hours(page, known):
    page.open_with(None)
    assert page.step is Step.HOURS


def test_a_name_counts_and_enter_goes_on_outside_the_field(qtbot, page, desk):
    page.show_step(Step.HOURS)
    name = next(each for each in page.hours.findChildren(QLineEdit) if each.accessibleName() == "Your name")
    name.setFocus()
    qtbot.keyClicks(name, "Robin Sander")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert page.step is Step.HOURS
    assert desk.settings.my_name == "Robin Sander"
    qtbot.keyClick(page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert page.step is Step.REMINDERS


def test_whoever_types_at_once_types_the_name(qtbot, page, desk):
    page.show_step(Step.HOURS)
    qtbot.keyClick(page, "R")
    name = next(each for each in page.hours.findChildren(QLineEdit) if each.accessibleName() == "Your name")
    assert name.hasFocus()
    qtbot.keyClicks(name, "obin")
    qtbot.keyClick(name, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (page.step, desk.settings.my_name) == (Step.REMINDERS, "Robin")


def test_a_name_that_is_known_is_left_alone_by_keys_outside_the_field(qtbot, page, desk):
    change_settings(desk, replace(desk.settings, my_name="Robin"))
    page.show_step(Step.HOURS)
    qtbot.keyClick(page, "X")
    assert desk.settings.my_name == "Robin"
    assert not isinstance(page.focusWidget(), QLineEdit)


def test_a_key_with_alt_is_no_letter_of_the_name(qtbot, page):
    page.show_step(Step.HOURS)
    qtbot.keyClick(page, "x", Qt.KeyboardModifier.AltModifier)
    name = next(each for each in page.hours.findChildren(QLineEdit) if each.accessibleName() == "Your name")
    assert name.text() == ""


def test_the_last_step_begins_the_desk(qtbot, page, desk, window):
    page.show_step(Step.REMINDERS)
    page.primary.click()
    assert first_steps_are_done(desk)
    assert window.shown == [("today", None)]


def test_steps_can_be_chosen(page):
    page.buttons[Step.REMINDERS].click()
    assert page.step is Step.REMINDERS
    assert page.primary.text() == "Begin"


def test_a_span_of_hours_is_read_out_with_what_it_is_for(page):
    page.show_step(Step.HOURS)
    names = {each.accessibleName() for each in page.hours.findChildren(TimeField)}
    assert {"Working hours, from", "Working hours, until", "Call hours, from", "Call hours, until"} == names
