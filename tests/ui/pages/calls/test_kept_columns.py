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


def keep(desk: Desk, person_id: int, *kept: tuple[str, str]) -> None:
    desk.run(
        Label("person.edit"),
        lambda writer: writer.update(writer.load(records.Person, person_id), extra=kept),
    )


@pytest.fixture
def page(qtbot, workplace, desk: Desk, people: Called) -> CallPage:
    keep(desk, people.tomas, *KEPT)
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


def test_of_many_columns_the_first_are_named(page: CallPage, desk: Desk, people: Called) -> None:
    keep(desk, people.tomas, *((f"Year {number}", "yes") for number in range(1, 31)))
    page.reread()
    said = "Year 1, Year 2, Year 3, Year 4, Year 5, Year 6 and 24 more"
    assert page.view.kept.names.text() == said
    assert page.view.kept.names.accessibleName() == f"Kept from imports: {said}"
