"""Saved views: kept from the search, counted in the sidebar, ordered, renamed, deleted, told when gone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication

from recruiterdesk.operations.saved_views import save_view
from recruiterdesk.storage.queries import queue_figures
from recruiterdesk.storage.queries.saved_views import saved_views
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.views.naming import ViewDialog
from recruiterdesk.ui.views.view_model import LINE_ROLE, ViewLine, ViewModel
from tests.ui.sample_window import sample_desk, window_at

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def desk(tmp_path, clock):
    with sample_desk(tmp_path, clock) as opened:
        yield opened


@pytest.fixture
def window(qtbot, desk):
    with window_at(qtbot, desk, "people") as made:
        yield made


@pytest.fixture
def three(qtbot, desk, window):
    for name, words in (("Berlin", "city:Berlin"), ("Finalists", "stage:final"), ("Contacts", "is:contact")):
        save_view(desk, name, words)
    qtbot.waitUntil(lambda: names(window) == ["Berlin", "Finalists", "Contacts"])
    window.views.list.select(window.views.rows()[0].id)
    return window


def lines(window: MainWindow) -> list[ViewLine]:
    model = window.views.list.model()
    return [model.index(row, 0).data(LINE_ROLE) for row in range(model.rowCount())]


def names(window: MainWindow) -> list[str]:
    return [line.name for line in lines(window)]


def press(qtbot, window: MainWindow, key: Qt.Key, modifier=Qt.KeyboardModifier.NoModifier) -> None:
    qtbot.keyClick(window.views.list, key, modifier)


def test_a_search_is_saved_by_keys_and_counted_in_the_sidebar(qtbot, window):
    page = window.shell.page("people")
    assert window.views.section.isHidden()
    qtbot.keyClicks(page.search_field, "berlin")
    qtbot.keyClick(page.search_field, Qt.Key.Key_S, CONTROL)
    dialog = page.findChild(ViewDialog)
    qtbot.keyClicks(dialog.field, "People in Berlin")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(window) == ["People in Berlin"])
    assert lines(window)[0].shown == str(page.people_list.model().rowCount())
    assert window.views.section.isVisible()
    assert page.page.header.title() == "People in Berlin"


def test_a_name_that_is_taken_is_said_in_place(qtbot, three):
    page = three.shell.page("people")
    page.search_field.setText("leeds")
    page.saving.save()
    dialog = page.findChild(ViewDialog)
    dialog.field.setText("berlin")
    dialog.confirm_button.click()
    assert "berlin" in dialog.refusal()
    assert dialog.isVisible()
    dialog.reject()


def test_enter_opens_a_view_and_its_words_stay_editable(qtbot, three):
    press(qtbot, three, Qt.Key.Key_Return)
    page = three.shell.page("people")
    assert (page.search_field.text(), page.page.header.title()) == ("city:Berlin", "Berlin")
    assert [chip.text() for chip in page.line.chips.chips] == ["city: Berlin"]
    page.search_field.setText("city:Leeds")
    assert page.line.reword_button.isVisible()
    qtbot.keyClick(page.search_field, Qt.Key.Key_S, ALT)
    assert saved_views(three.workplace.desk)[0].words == "city:Leeds"
    assert not page.line.reword_button.isVisible()
    page.search_field.clear()
    assert page.page.header.title() == "People"


def test_a_view_is_renamed_moved_and_deleted_by_keys_and_each_is_taken_back(qtbot, three, desk):
    press(qtbot, three, Qt.Key.Key_F2)
    dialog = three.shell.findChild(ViewDialog)
    dialog.field.setText("In Berlin")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: names(three)[0] == "In Berlin")
    press(qtbot, three, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: names(three) == ["Finalists", "In Berlin", "Contacts"])
    assert three.views.list.marked().name == "In Berlin"
    press(qtbot, three, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: names(three) == ["Finalists", "Contacts"])
    qtbot.waitUntil(lambda: "Delete the view “In Berlin”" in three.shell.banner.text())
    for _ in range(3):
        desk.undo()
    qtbot.waitUntil(lambda: names(three) == ["Berlin", "Finalists", "Contacts"])


def test_the_first_does_not_go_further_up(qtbot, three, desk):
    press(qtbot, three, Qt.Key.Key_Up, ALT)
    qtbot.wait(1)
    assert names(three) == ["Berlin", "Finalists", "Contacts"]
    desk.undo()
    qtbot.waitUntil(lambda: names(three) == ["Berlin", "Finalists"])


def test_a_view_is_dragged_to_its_place(qtbot, three):
    model = three.views.list.model()
    carried = model.mimeData([model.index(0, 0)])
    assert not model.dropMimeData(carried, Qt.DropAction.MoveAction, 3, 0, QModelIndex())
    qtbot.waitUntil(lambda: names(three) == ["Finalists", "Contacts", "Berlin"])
    carried = model.mimeData([model.index(2, 0)])
    model.dropMimeData(carried, Qt.DropAction.MoveAction, -1, -1, model.index(0, 0))
    qtbot.waitUntil(lambda: names(three) == ["Berlin", "Finalists", "Contacts"])


def test_the_menu_names_what_can_be_done(qtbot, three):
    views = three.views.list
    texts = [
        action.text().split("\t")[0] for action in views.menu(lines(three)[0]).actions() if action.text()
    ]
    assert texts == ["Open", "Rename…", "Move up", "Move down", "Delete"]
    place = views.visualRect(views.model().index(1, 0)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, views.mapToGlobal(QPoint(place)))
    QApplication.sendEvent(views.viewport(), event)
    opened = QApplication.activePopupWidget()
    assert opened is not None
    opened.close()


def test_a_view_on_something_that_is_gone_says_so(qtbot, window, desk):
    save_view(desk, "Old", "tag:gone role:Nobody")
    qtbot.waitUntil(lambda: names(window) == ["Old"])
    line = lines(window)[0]
    assert "There is no tag “gone” on this desk." in line.spoken
    assert line.shown == ""
    window.views.open_view(line.id)
    page = window.shell.page("people")
    assert "There is no role “Nobody” on this desk." in page.line.troubles.text()
    page.grab()
    window.views.list.grab()


def test_views_of_a_large_desk_are_counted_beside_the_window(qtbot, three, monkeypatch, desk):
    monkeypatch.setattr(queue_figures, "MANY_PEOPLE", 0)
    save_view(desk, "Leeds", "city:Leeds")
    qtbot.waitUntil(lambda: names(three) == ["Berlin", "Finalists", "Contacts", "Leeds"])
    assert lines(three)[3].shown.isdigit()


def test_the_model_keeps_the_rules_of_qt(qtmodeltester):
    model = ViewModel()
    qtmodeltester.check(model)
    model.show_lines([ViewLine(1, "Berlin", "city:Berlin", "3"), ViewLine(2, "Old", "tag:x", "", "gone")])
    qtmodeltester.check(model)
    assert model.index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole) == "Old, gone"
    assert (
        model.dropMimeData(model.mimeData([model.index(0, 0)]), Qt.DropAction.MoveAction, 0, 0, QModelIndex())
        is False
    )
