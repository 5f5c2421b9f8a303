"""When somebody who was hired starts is asked with the hire, and can be said later."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.storage.queries.person_page import person_page
from recruiterdesk.ui.pages.person.application_menu import ApplicationMenu
from recruiterdesk.ui.pages.person.asking_a_day import DayDialog
from tests.desks import found


@pytest.fixture
def ground(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    return made


def menu(workplace, ground, person_id: int, application_id: int) -> ApplicationMenu:
    page = person_page(workplace.desk, person_id)
    view = next(one for one in page.applications if one.application.id == application_id)
    return ApplicationMenu(workplace, page.person, view, ground)


def action(actions, words: str):
    return next(one for one in actions if one.text() == words)


def test_a_hire_asks_for_the_first_day_and_plans_the_calls_around_it(workplace, desk, known, ground):
    made = menu(workplace, ground, known.ben, known.bens)
    moves = next(one.menu() for one in made.actions() if one.text() == "Move to")
    action(moves.actions(), "hired").trigger()
    dialog = ground.findChild(DayDialog)
    assert dialog.field.date() > QDate(2026, 11, 23)
    dialog.field.setDate(QDate(2027, 2, 1))
    dialog.confirm_button.click()
    (ended,) = found(desk, records.Disposition, application_id=known.bens)
    assert (ended.kind, ended.starts_on) == (DispositionKind.HIRED, dt.date(2027, 2, 1))
    calls = found(desk, records.CheckIn, person_id=known.ben, placement=1)
    assert [call.reason for call in calls] == [
        "resigning", "before_start", "first_week", "first_month", "third_month",
    ]  # fmt: skip


def test_the_first_day_can_be_changed_later(workplace, desk, known, ground):
    made = menu(workplace, ground, known.ben, known.bens)
    moves = next(one.menu() for one in made.actions() if one.text() == "Move to")
    action(moves.actions(), "hired").trigger()
    ground.findChild(DayDialog).reject()
    again = menu(workplace, ground, known.ben, known.bens)
    action(again.actions(), "First day…").trigger()
    dialog = ground.findChildren(DayDialog)[-1]
    dialog.field.setDate(QDate(2027, 3, 1))
    dialog.confirm_button.click()
    (ended,) = found(desk, records.Disposition, application_id=known.bens)
    assert ended.starts_on == dt.date(2027, 3, 1)
