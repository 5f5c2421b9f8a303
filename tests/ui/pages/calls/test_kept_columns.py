"""What imports kept of somebody, during a call with them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.ui.pages.call.page import CallPage
from tests.ui.pages.calls.call_desk import Called, press

SHIFT = Qt.KeyboardModifier.ShiftModifier
KEPT = (("Notice period", "3 months"), ("Score", "4/10"))


@pytest.fixture
def page(qtbot, workplace, desk: Desk, people: Called) -> CallPage:
    def keep(writer) -> None:
        writer.update(writer.load(records.Person, people.tomas), extra=KEPT)

    desk.run(Label("person.edit"), keep)
    made = CallPage(workplace)
    qtbot.addWidget(made)
    made.resize(1124, 860)
    made.open_with(people.tomas)
    made.show()
    made.activateWindow()
    qtbot.waitActive(made)
    made.setFocus()
    return made


def test_the_columns_are_named_and_what_stands_in_them_is_one_key_away(qtbot, page: CallPage) -> None:
    card = page.view.kept
    assert card.names.text() == "Notice period, Score"
    assert not card.fields.isVisible()
    press(qtbot, page, Qt.Key.Key_K, SHIFT)
    assert card.fields.lines() == ("Notice period: 3 months", "Score: 4/10")
    assert card.fields.isVisible()
    page.reread()
    assert card.fields.isVisible()
    press(qtbot, page, Qt.Key.Key_K, SHIFT)
    assert not card.fields.isVisible()
    assert page.hasFocus()


def test_a_click_opens_them_and_each_is_copied_by_its_menu(page: CallPage) -> None:
    page.view.kept.names.click()
    notice, _score = (label for label in page.view.kept.findChildren(QLabel) if label.actions())
    notice.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == "3 months"


def test_whoever_was_typed_in_has_no_such_card_and_the_next_one_finds_it_folded(
    page: CallPage, people: Called
) -> None:
    page.view.kept.names.click()
    page.open_with(people.hannah)
    assert not page.view.kept.isVisible()
    page.open_with(people.tomas)
    assert page.view.kept.isVisible()
    assert not page.view.kept.fields.isVisible()
