"""Whoever scrolls a page changes none of its fields on the way."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.widgets.fields import DateField, NumberField, TimeField


def number():
    field = NumberField(1, 9)
    field.setValue(5)
    return field, field.value


def time():
    field = TimeField()
    field.setTime(QTime(12, 0))
    return field, field.time


def date():
    field = DateField()
    field.setDate(QDate(dt.date(2026, 11, 26)))
    return field, field.date


def choice():
    field = ChoiceBox([(nth, f"No. {nth}") for nth in range(9)])
    field.choose(5)
    return field, field.value


def turn_wheel_over(field):
    middle = QPointF(field.rect().center())
    nothing = Qt.KeyboardModifier.NoModifier
    turn = QWheelEvent(
        middle, QPointF(field.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, nothing, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(field, turn)
    return turn.isAccepted()


@pytest.mark.parametrize("make", [number, time, date, choice])
def test_the_wheel_scrolls_the_page_and_changes_what_has_the_focus_alone(qtbot, make):
    field, value = make()
    other = NumberField(1, 9)
    page = QWidget()
    column = QVBoxLayout(page)
    for each in (other, field):
        column.addWidget(each)
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    other.setFocus()
    before = value()
    # Not taken, it goes to what the field lies in: the page scrolls.
    assert not turn_wheel_over(field)
    assert value() == before
    field.setFocus()
    turn_wheel_over(field)
    assert value() != before
