"""The people of one import are listed by themselves, searched in, and left again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.ui.models import id_list
from recruiterdesk.ui.pages.people import PeoplePage
from recruiterdesk.ui.pages.people.chosen import ChosenPeople


@pytest.fixture
def page(qtbot, known, workplace):
    made = PeoplePage(workplace)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(ChosenPeople((known.priya, known.ben), "new from people.csv"))
    return made


def shown(page: PeoplePage) -> list[str]:
    model = page.people_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_only_they_are_listed_in_their_order_and_it_is_said_who_they_are(page):
    assert shown(page) == ["Priya Raman", "Ben Foster"]
    assert page.people_list.accessibleDescription() == "Two people · new from people.csv"


def test_searching_finds_only_among_them(qtbot, page):
    qtbot.keyClicks(page.search_field, "dev")
    assert shown(page) == []
    assert page._stack.currentWidget() is page.not_found
    page.search_field.clear()
    qtbot.keyClicks(page.search_field, "ben")
    assert shown(page) == ["Ben Foster"]


def test_a_key_leads_back_to_everybody(qtbot, page, window):
    assert page.everybody_button.isVisible()
    qtbot.keyClick(page.search_field, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
    assert window.shown == [("people", None)]
    page.open_with(None)
    assert len(shown(page)) == 3
    assert not page.everybody_button.isVisible()


def test_who_is_taken_back_meanwhile_is_listed_no_more(qtbot, page, desk, known):
    ann = add_person(desk, PersonDetails("Ann Ek", "Ann", "Ek"))
    page.open_with(ChosenPeople((ann, known.ben), "new from people.csv"))
    assert shown(page) == ["Ann Ek", "Ben Foster"]
    desk.undo()
    qtbot.waitUntil(lambda: shown(page) == ["Ben Foster"])


def test_of_a_long_list_all_of_them_are_listed(qtbot, page, desk, known, monkeypatch):
    monkeypatch.setattr(id_list, "AT_ONCE", 2)
    monkeypatch.setattr("recruiterdesk.ui.pages.people.finding.AT_ONCE", 2)
    with qtbot.waitSignal(page.finding.ids.completed):
        page.open_with(ChosenPeople((known.priya, known.dev, 999), "new"))
    assert shown(page) == ["Priya Raman", "Dev Patel"]
