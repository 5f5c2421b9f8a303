"""Several rows are chosen by Space, by Shift and the arrows, by the mouse, or all at once."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt

from recruiterdesk.domain import records
from recruiterdesk.operations.people import PersonDetails, add_person, edit_person
from recruiterdesk.storage.desk import Label
from recruiterdesk.ui.models import id_list
from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.pages.people import PeoplePage
from recruiterdesk.ui.widgets.rows import ROW_ROLE, RowItem, RowView
from tests.desks import found
from tests.longest_turn import LongestTurn
from tests.ui.many.conftest import NAMES

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
ON_CIRCLE, ON_NAME = QPoint(25, 20), QPoint(200, 20)


def chosen_names(page):
    ids = page.many.chosen_ids()
    model = page.people_list.model()
    return [model.index(page._model.row_of(one), 0).data() for one in ids]


def press(qtbot, page, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(page.people_list, key, modifier)


def click(qtbot, page, row, modifier=Qt.KeyboardModifier.NoModifier, where=ON_NAME):
    rect = page.people_list.visualRect(page.people_list.model().index(row, 0))
    qtbot.mouseClick(page.people_list.viewport(), Qt.MouseButton.LeftButton, modifier, rect.topLeft() + where)


def test_space_chooses_and_chooses_no_longer(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Space)
    press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Space)
    assert chosen_names(page) == ["Ana Ruiz", "Cy Park"]
    assert page.many.bar.text() == "2 chosen"
    press(qtbot, page, Qt.Key.Key_Space)
    assert chosen_names(page) == ["Ana Ruiz"]


def test_shift_and_the_arrows_choose_a_range_that_grows_shrinks_and_turns(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Down)
    for _ in range(2):
        press(qtbot, page, Qt.Key.Key_Down, SHIFT)
    assert chosen_names(page) == list(NAMES[2:5])
    for _ in range(3):
        press(qtbot, page, Qt.Key.Key_Up, SHIFT)
    assert chosen_names(page) == list(NAMES[1:3])
    press(qtbot, page, Qt.Key.Key_End, SHIFT)
    assert chosen_names(page) == list(NAMES[2:])


def test_a_range_leaves_those_chosen_who_were_before(qtbot, page):
    press(qtbot, page, Qt.Key.Key_End)
    press(qtbot, page, Qt.Key.Key_Space)
    press(qtbot, page, Qt.Key.Key_Home)
    press(qtbot, page, Qt.Key.Key_End, SHIFT)
    assert page.picked.count() == 6
    press(qtbot, page, Qt.Key.Key_Home, SHIFT)
    assert chosen_names(page) == ["Ana Ruiz", "Finn Hale"]


def test_a_new_range_begins_where_the_keyboard_is(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Down, SHIFT)
    press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Down)
    press(qtbot, page, Qt.Key.Key_Down, SHIFT)
    assert chosen_names(page) == ["Ana Ruiz", "Ben Okafor", "Dee Lind", "Eve Lund"]


def test_control_a_chooses_everybody_found_and_escape_nobody(qtbot, page, window):
    press(qtbot, page, Qt.Key.Key_A, CONTROL)
    assert page.picked.count() == 6
    assert not page.many.bar.all_button.isVisible()
    press(qtbot, page, Qt.Key.Key_Escape)
    assert (page.picked.count(), page.many.bar.isVisible(), window.went_back) == (0, False, 0)
    press(qtbot, page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_everybody_found_is_chosen_though_only_the_first_are_listed_yet(qtbot, page, monkeypatch):
    monkeypatch.setattr(id_list, "AT_ONCE", 2)
    monkeypatch.setattr("recruiterdesk.ui.pages.people.finding.AT_ONCE", 2)
    page._ask()
    page.choose_all()
    assert page.picked.count() == 0
    qtbot.waitUntil(lambda: page.picked.count() == 6)


def test_the_mouse_chooses_by_the_circle_control_and_shift_and_opens_otherwise(qtbot, page, window, six):
    click(qtbot, page, 1, where=ON_CIRCLE)
    click(qtbot, page, 3, CONTROL)
    assert chosen_names(page) == ["Ben Okafor", "Dee Lind"]
    click(qtbot, page, 5, SHIFT)
    assert chosen_names(page) == ["Ben Okafor", "Dee Lind", "Eve Lund", "Finn Hale"]
    click(qtbot, page, 3, CONTROL)
    click(qtbot, page, 1, where=ON_CIRCLE)
    assert chosen_names(page) == ["Eve Lund", "Finn Hale"]
    assert window.shown == []
    click(qtbot, page, 0)
    assert window.shown == [("person", six[0])]
    click(qtbot, page, 2, SHIFT)
    assert set(chosen_names(page)) == {"Ana Ruiz", "Ben Okafor", "Cy Park", "Eve Lund", "Finn Hale"}


def test_a_double_click_on_the_circle_opens_nobody(qtbot, page, window):
    rect = page.people_list.visualRect(page.people_list.model().index(1, 0))
    where = rect.topLeft() + ON_CIRCLE
    qtbot.mouseClick(page.people_list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    qtbot.mouseDClick(page.people_list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert (page.picked.count(), window.shown) == (0, [])


def test_other_words_choose_nobody_and_a_change_keeps_the_chosen(qtbot, page, desk):
    press(qtbot, page, Qt.Key.Key_Space)
    add_person(desk, PersonDetails(full_name="Aaron New"))
    qtbot.waitUntil(lambda: page.people_list.model().rowCount() == 7)
    assert chosen_names(page) == ["Ana Ruiz"]
    page.search_field.setText("ben")
    assert page.picked.count() == 0


def test_who_is_taken_back_meanwhile_is_counted_no_longer(qtbot, page, desk):
    press(qtbot, page, Qt.Key.Key_A, CONTROL)
    desk.undo()
    qtbot.waitUntil(lambda: page.people_list.model().rowCount() == 5)
    assert (page.picked.count(), page.many.bar.text()) == (5, "5 chosen")


def test_screen_readers_hear_who_is_chosen(qtbot, page):
    press(qtbot, page, Qt.Key.Key_Space)
    model = page.people_list.model()
    states = [model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(2)]
    assert states == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    assert model.index(0, 0).flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_a_list_in_which_can_be_chosen_keeps_qts_rules(qtmodeltester):
    model = PagedRows(lambda ids: [RowItem(one, RowView(str(one), str(one))) for one in ids])
    model.let_choose(lambda row_id: row_id % 2 == 0)
    model.show_ids(tuple(range(1, 250)))
    qtmodeltester.check(model)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_chosen_row_is_told_by_more_than_its_colour(qtbot, page, theme):
    rect = page.people_list.visualRect(page.people_list.model().index(2, 0))
    page.people_list.setCurrentIndex(page.people_list.model().index(2, 0))
    before = page.people_list.viewport().grab(rect.adjusted(0, 0, -rect.width() + 60, 0)).toImage()
    press(qtbot, page, Qt.Key.Key_Space)
    after = page.people_list.viewport().grab(rect.adjusted(0, 0, -rect.width() + 60, 0)).toImage()
    assert before != after


def test_a_long_list_that_stays_the_same_is_read_anew_in_place(qtbot, page, desk, six, monkeypatch):
    monkeypatch.setattr(id_list, "AT_ONCE", 2)
    monkeypatch.setattr("recruiterdesk.ui.pages.people.finding.AT_ONCE", 2)
    page.people_list.select_id(six[5])
    page.picked.add(six[4:])
    details = PersonDetails(full_name="Finn Hale", company="Acme")
    with qtbot.assertNotEmitted(page._model.modelReset), qtbot.waitSignal(page.finding.ids.completed):
        edit_person(desk, six[5], details)
    assert page._model.index(5, 0).data(ROW_ROLE).subtitle == "Acme"
    assert (page.people_list.selected_id(), page.picked.count()) == (six[5], 2)


def test_the_window_is_never_busy_for_long(qtbot, workplace, desk):
    def many(writer):
        return writer.insert_many([records.Person(0, f"Person {n:05d}") for n in range(20_000)])

    desk.run(Label("person.add", (("name", "many"),)), many)
    page = PeoplePage(workplace)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    with qtbot.waitExposed(page):
        page.show()
    qtbot.waitUntil(lambda: len(page._model.ids()) == 20_000, timeout=20_000)
    qtbot.wait(200)
    with LongestTurn() as turn:
        page.choose_all()
        with qtbot.waitSignal(page.many.work.ended, timeout=30_000):
            page.many._tag("sre")
        qtbot.wait(300)
    assert len(found(desk, records.Tag)) == 20_000
    assert turn.seconds < 0.05
