"""Painted rows: what is cut off is offered as a tooltip, what is seen is spoken, the keyboard works."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QToolTip

from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT, TextRowDelegate, row_geometry, tooltip_of
from recruiterdesk.ui.widgets.row_list import FittedRowList, RowList
from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import RowItem, RowView

PRIYA = RowView(
    initials_of="Priya Raman",
    title="Priya Raman",
    subtitle="Backend Engineer · Northwind · promised by 6 November",
    trailing="after 17:00 in Pune: until 16:30 yours",
    chip_text="14 working days",
    chip_tone=Tone.RED,
)
WIDE = QRect(0, 0, 748, ROW_HEIGHT)
NARROW = QRect(0, 0, 420, ROW_HEIGHT)


@pytest.fixture(autouse=True)
def light_theme(qapp):
    apply_theme(qapp, "light")


@pytest.fixture
def people(qtbot):
    model = RowModel()
    model.set_items([RowItem(10 + n, RowView(name, name)) for n, name in enumerate(("Ana", "Ben", "Cleo"))])
    rows = RowList(model, "To be told today")
    qtbot.addWidget(rows)
    rows.resize(600, 300)
    rows.show()
    return rows


def test_a_row_that_fits_needs_no_tooltip():
    assert tooltip_of(PRIYA, WIDE) == ""


def test_what_is_cut_off_is_in_the_tooltip():
    assert PRIYA.subtitle in tooltip_of(PRIYA, NARROW)
    assert PRIYA.title not in tooltip_of(PRIYA, NARROW).splitlines()


def test_a_rows_own_tooltip_comes_first():
    assert tooltip_of(RowView("", "Ana", tooltip="Call before noon"), NARROW) == "Call before noon"


@pytest.mark.parametrize("width", [200, 420, 748, 1600])
def test_the_parts_of_a_row_never_overlap(width):
    place = row_geometry(PRIYA, QRect(5, 7, width, ROW_HEIGHT))
    parts = (place.avatar, place.title, place.subtitle, place.trailing, place.chip)
    assert not [(one, other) for one, other in combinations(parts, 2) if one.intersects(other)]
    assert all(QRect(5, 7, width, ROW_HEIGHT).contains(part) for part in parts)
    assert place.title.width() >= width * 0.15


def test_in_a_narrow_row_the_time_stands_below_the_chip_and_is_whole():
    place = row_geometry(PRIYA, NARROW)
    assert place.trailing.top() >= place.chip.bottom()
    assert PRIYA.trailing not in tooltip_of(PRIYA, NARROW)


def test_a_row_of_one_line_stands_level_with_its_keys():
    place = row_geometry(RowView("", "Import spreadsheet…", trailing="Ctrl+I"), WIDE)
    assert place.title.center().y() == place.trailing.center().y()


def test_the_delegate_paints_avatar_texts_and_chip(people):
    people.model().set_items([RowItem(1, PRIYA)])
    image = QImage(NARROW.size(), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    option = QStyleOptionViewItem()
    option.rect = NARROW
    option.state = QStyle.StateFlag.State_Enabled
    painter = QPainter(image)
    TextRowDelegate(people).paint(painter, option, people.model().index(0, 0))
    painter.end()
    place = row_geometry(PRIYA, NARROW)
    assert image.pixelColor(place.avatar.left() + 4, place.avatar.center().y()).name() == "#e7e2f3"
    assert image.pixelColor(place.chip.left() + 5, place.chip.center().y()).name() == "#fbe4e2"
    assert all(
        image.pixelColor(x, y).name() == "#ffffff"
        for x in range(place.subtitle.right() + 1, place.trailing.left())
        for y in range(ROW_HEIGHT)
    )


def test_hovering_over_a_cut_row_shows_it_whole(people):
    people.model().set_items([RowItem(1, PRIYA)])
    option = QStyleOptionViewItem()
    option.rect = NARROW
    event = QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(5, 5), people.mapToGlobal(QPoint(5, 5)))
    assert people.itemDelegate().helpEvent(event, people, option, people.model().index(0, 0))
    assert PRIYA.subtitle in QToolTip.text()
    QToolTip.hideText()


def test_a_row_is_spoken_as_it_is_seen():
    model = RowModel()
    model.set_items([RowItem(1, PRIYA), RowItem(2, RowView("", "Ana", accessible="Ana, call now"))])
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == (
        "Priya Raman, Backend Engineer · Northwind · promised by 6 November, "
        "after 17:00 in Pune: until 16:30 yours, 14 working days"
    )
    assert model.index(1, 0).data(role) == "Ana, call now"


def test_arrows_select_and_enter_opens(people, qtbot):
    people.setFocus()
    people.select_id(10)
    qtbot.keyClick(people, Qt.Key.Key_Down)
    assert people.selected_id() == 11
    with qtbot.waitSignal(people.row_opened) as opened:
        qtbot.keyClick(people, Qt.Key.Key_Return)
    assert opened.args == [11]


def test_a_click_opens_a_row(people, qtbot):
    with qtbot.waitSignal(people.row_opened) as opened:
        qtbot.mouseClick(
            people.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(80, ROW_HEIGHT * 2 + ROW_HEIGHT // 2)
        )
    assert opened.args == [12]


def test_letters_are_left_to_the_page(people, qtbot):
    people.select_id(10)
    qtbot.keyClick(people, Qt.Key.Key_C)
    assert people.selected_id() == 10


@pytest.fixture
def long_list(qtbot):
    model = RowModel()
    model.set_items([RowItem(n, RowView(f"Person {n}", f"Person {n}")) for n in range(100, 200)])
    rows = RowList(model, "People")
    qtbot.addWidget(rows)
    rows.resize(600, 300)
    with qtbot.waitExposed(rows):
        rows.show()
    return rows


def seen_first(rows):
    return rows.indexAt(QPoint(5, 5)).data()


def others(rows, ids):
    rows.model().set_items([RowItem(n, RowView(f"Person {n}", f"Person {n}")) for n in ids])


def test_who_is_looked_at_stays_in_place_when_others_are_added_or_removed(long_list):
    long_list.verticalScrollBar().setValue(40 * ROW_HEIGHT + 7)
    others(long_list, range(90, 200))
    assert (seen_first(long_list), long_list.verticalScrollBar().value()) == (
        "Person 140",
        50 * ROW_HEIGHT + 7,
    )
    others(long_list, range(120, 200))
    assert seen_first(long_list) == "Person 140"
    others(long_list, [n for n in range(120, 200) if n != 140])
    assert long_list.verticalScrollBar().value() == 20 * ROW_HEIGHT + 7


def test_a_list_at_its_beginning_shows_who_comes_first_now(long_list):
    others(long_list, range(90, 200))
    assert seen_first(long_list) == "Person 90"


def test_whoever_is_chosen_out_of_sight_does_not_move_the_list(long_list):
    long_list.select_id(100)
    long_list.verticalScrollBar().setValue(40 * ROW_HEIGHT)
    others(long_list, range(99, 200))
    assert (long_list.selected_id(), seen_first(long_list)) == (100, "Person 140")


def test_home_and_end_go_to_the_ends_of_the_list(long_list, qtbot):
    long_list.select_id(150)
    qtbot.keyClick(long_list, Qt.Key.Key_End)
    assert long_list.selected_id() == 199
    qtbot.keyClick(long_list, Qt.Key.Key_Home)
    assert long_list.selected_id() == 100


def test_rows_are_painted_without_asking_for_those_out_of_sight(qtbot):
    asked = []

    class Counted(RowModel):
        def data(self, index, role=Qt.ItemDataRole.DisplayRole):
            asked.append(index.row())
            return super().data(index, role)

    model = Counted()
    model.set_items([RowItem(n, RowView("", str(n))) for n in range(5000)])
    rows = RowList(model, "People")
    qtbot.addWidget(rows)
    rows.resize(600, 300)
    with qtbot.waitExposed(rows):
        rows.show()
    assert max(asked) < 10


def test_the_selection_stays_with_the_person_when_rows_are_read_anew(people):
    people.select_id(12)
    people.model().set_items([RowItem(12, RowView("Cleo", "Cleo")), RowItem(10, RowView("Ana", "Ana"))])
    assert people.selected_id() == 12
    assert people.currentIndex().row() == 0


def test_an_unknown_id_selects_nothing(people):
    people.select_id(11)
    assert not people.select_id(99)
    assert people.selected_id() == 11


def test_a_fitted_list_is_as_tall_as_its_rows(qtbot):
    model = RowModel()
    rows = FittedRowList(model, "Call again")
    qtbot.addWidget(rows)
    model.set_items([RowItem(n, RowView("", str(n))) for n in range(4)])
    assert rows.sizeHint().height() == rows.minimumSizeHint().height() == 4 * ROW_HEIGHT


def test_the_model_of_rows_keeps_qts_contract(qtmodeltester):
    model = RowModel()
    model.set_items([RowItem(1, PRIYA), RowItem(2, RowView("", "Ana"))])
    qtmodeltester.check(model)
