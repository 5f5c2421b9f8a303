"""The pipeline: counted in words, filtered, and moved by the keyboard."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QDate, Qt

from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind, Stage, Turn
from recruiterdesk.operations.applications import decline_application, move_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import set_do_not_contact
from recruiterdesk.ui.pages.person.asking_a_day import DayDialog
from recruiterdesk.ui.pages.person.declining import DeclineDialog
from recruiterdesk.ui.pages.pipeline.lanes import Group
from recruiterdesk.ui.pages.pipeline.page import PipelinePage
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from tests.desks import found

CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(qtbot, known, workplace):
    made = PipelinePage(workplace)
    qtbot.addWidget(made)
    made.resize(1068, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(None)
    return made


def names(page: PipelinePage) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def application(desk, application_id):
    return found(desk, records.Application, id=application_id)[0]


def test_who_is_to_be_told_stands_first(page):
    assert names(page) == ["Priya Raman", "Priya Raman", "Ben Foster"]
    assert page.table.model().index(0, 6).data() == "to be told · 14 d"


def test_who_wants_no_contact_is_not_to_be_told_and_is_seen_as_such(page, desk, known):
    set_do_not_contact(desk, known.priya, do_not_contact=True)
    page.reread()
    model = page.table.model()
    shown = {model.index(row, 0).data(): model.index(row, 6).data() for row in range(model.rowCount())}
    assert shown["Priya Raman"] == "do not contact"
    page.filters.choose_group(Group.TO_BE_TOLD)
    assert names(page) == []


def test_it_is_counted_in_words(page):
    assert (
        page.page.header._below.text() == "All roles · 2 active candidates · 0 wait for a client, 2 for you"
    )


def test_groups_filter(page):
    page.filters.choose_group(Group.TO_BE_TOLD)
    assert names(page) == ["Priya Raman"]
    page.filters.choose_group(Group.OFFER)
    assert page.not_found.isVisible()
    page.search_field.setText("nobody")
    page.not_found.findChild(PrimaryButton).click()
    assert not page.not_found.isVisible()
    assert "Priya Raman" in names(page)
    assert page.search_field.text() == ""


def test_a_role_filters(qtbot, page, known):
    page.open_with(known.platform)
    page.reread()
    assert names(page) == ["Priya Raman", "Ben Foster"]


def test_words_filter(qtbot, page):
    qtbot.keyClicks(page.search_field, "adatum ben")
    assert names(page) == ["Ben Foster"]


def test_enter_opens_the_person(qtbot, page, known, window):
    page.table.select_id(known.bens)
    qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert window.shown == [("person", known.ben)]


def test_ctrl_and_an_arrow_move_a_stage_and_the_selection_stays(qtbot, page, desk, known):
    page.table.select_id(known.bens)
    qtbot.keyClick(page.table, Qt.Key.Key_Right, CTRL)
    assert application(desk, known.bens).stage is Stage.SUBMITTED
    qtbot.waitUntil(lambda: page.selected().stage is Stage.SUBMITTED)
    assert page.table.selected_id() == known.bens
    qtbot.keyClick(page.table, Qt.Key.Key_Left, CTRL)
    assert application(desk, known.bens).stage is Stage.SCREENING


def test_t_passes_the_turn_on(qtbot, page, desk, known):
    page.table.select_id(known.bens)
    qtbot.keyClick(page.table, Qt.Key.Key_T)
    assert application(desk, known.bens).turn is Turn.CLIENT


def test_d_asks_how_it_ends(qtbot, page, desk, known):
    page.table.select_id(known.bens)
    qtbot.keyClick(page.table, Qt.Key.Key_D)
    dialog = page.findChild(DeclineDialog)
    assert dialog.consequence() == "Ben is owed a call: it goes on your list at once."
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: page.table.model().index(0, 6).data() == "to be told · 14 d")
    assert found(desk, records.Closure, person_id=known.ben) != []


def test_what_has_ended_is_not_moved(qtbot, page, desk, known):
    page.table.select_id(known.told)
    qtbot.keyClick(page.table, Qt.Key.Key_Right, CTRL)
    qtbot.keyClick(page.table, Qt.Key.Key_T)
    assert application(desk, known.told).stage is Stage.FINAL


def test_the_board_shows_a_column_for_each_group(qtbot, page, known, window):
    page.board_button.click()
    told = page.board.columns[Group.TO_BE_TOLD]
    assert [told.model.index(row, 0).data() for row in range(told.model.rowCount())] == ["Priya Raman"]
    assert told.accessibleName() == "To be told, 1"
    told.cards.select_id(known.told)
    qtbot.keyClick(told.cards, Qt.Key.Key_Return)
    assert window.shown == [("person", known.priya)]


def test_who_is_hired_by_a_key_is_asked_for_the_first_day(qtbot, page, desk, known):
    move_application(desk, known.bens, Stage.OFFERED)
    page.reread()
    page.table.select_id(known.bens)
    qtbot.keyClick(page.table, Qt.Key.Key_Right, CTRL)
    asked = page.findChild(DayDialog)
    assert asked.windowTitle() == "When does Ben start?"
    asked.field.setDate(QDate(2027, 1, 4))
    asked.confirm_button.click()
    (ended,) = found(desk, records.Disposition, application_id=known.bens)
    assert ended.starts_on == dt.date(2027, 1, 4)


def test_the_board_moves_by_the_same_keys(qtbot, page, desk, known):
    page.board_button.click()
    cards = page.board.columns[Group.SCREENING].cards
    cards.setFocus()
    cards.select_id(known.bens)
    qtbot.keyClick(cards, Qt.Key.Key_Right, CTRL)
    assert application(desk, known.bens).stage is Stage.SUBMITTED


def test_an_empty_desk_offers_the_import(qtbot, workplace, window):
    page = PipelinePage(workplace)
    qtbot.addWidget(page)
    page.show()
    assert page.nobody.isVisible()
    page.nobody.chosen.emit()
    assert window.shown == [("importing", None)]


def test_who_was_hired_stands_among_the_placed(page, desk, known):
    decline_application(desk, known.active, Ending(DispositionKind.HIRED))
    page.reread()
    page.filters.choose_group(Group.PLACED)
    assert names(page) == ["Priya Raman"]
