"""The quiet line after something was done."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QWidget

from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.widgets.banner import Banner
from recruiterdesk.ui.widgets.grounds import FOOT
from recruiterdesk.ui.widgets.page import PAGE_MARGIN


@pytest.fixture
def ground(qapp, qtbot):
    apply_theme(qapp, "light")
    widget = QWidget()
    widget.resize(900, 600)
    qtbot.addWidget(widget)
    widget.show()
    return widget


def test_it_says_what_was_done_and_offers_undo(ground, qtbot):
    banner = Banner(ground)
    assert not banner.isVisible()
    banner.tell_done("Declined Ana Ruiz")
    assert banner.isVisible()
    assert banner.accessibleName() == "Declined Ana Ruiz"
    with qtbot.waitSignal(banner.undo_requested):
        qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)
    assert not banner.isVisible()


def test_without_a_button_the_words_have_as_much_air_on_the_right_as_on_the_left(ground):
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    banner.tell("The desk is sound.")
    words = banner.findChild(QLabel)
    assert banner.width() - words.geometry().right() - 1 == words.x()


def test_it_goes_by_itself(ground, qtbot):
    banner = Banner(ground, shown_for_ms=1)
    banner.tell_done("Declined Ana Ruiz")
    qtbot.waitUntil(banner.isHidden)


def test_it_does_not_go_from_under_the_mouse(ground, qtbot):
    banner = Banner(ground, shown_for_ms=1)
    banner.tell_done("Declined Ana Ruiz")
    centre = banner.rect().center().toPointF()
    banner.enterEvent(QEnterEvent(centre, centre, centre))
    with qtbot.assertNotEmitted(banner.undo_requested, wait=20):
        pass
    assert banner.isVisible()


def test_a_remark_has_no_undo(ground):
    banner = Banner(ground)
    banner.tell("Nothing to undo")
    assert banner.findChild(QPushButton).isHidden()
    banner.tell_done("Moved Ana Ruiz to final")
    assert banner.findChild(QPushButton).isVisible()


def test_it_stays_at_the_bottom_when_the_window_changes(ground):
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    ground.resize(700, 400)
    assert banner.geometry().bottom() < 400
    assert banner.geometry().bottom() > 360
    assert banner.geometry().left() == PAGE_MARGIN


def test_a_long_text_stays_inside_the_window(ground):
    banner = Banner(ground)
    banner.tell_done("Declined " + "Ana Ruiz, " * 40)
    assert ground.rect().contains(banner.geometry())


def test_a_sentence_longer_than_a_line_is_shown_whole(ground):
    banner = Banner(ground)
    banner.tell("Undone")
    in_one_line = banner.height()
    banner.tell("The second folder for backups, /media/stick, is not there; backups go on in its own. " * 2)
    said = banner.findChild(QLabel)
    assert said.wordWrap()
    assert said.heightForWidth(said.width()) <= said.height()
    assert in_one_line < banner.height() <= 3 * in_one_line
    assert ground.rect().contains(banner.geometry())
    banner.tell("Undone")
    assert banner.height() == in_one_line


def test_it_lies_above_the_bar_of_a_page(ground):
    foot = QWidget(ground)
    foot.setObjectName(FOOT)
    foot.setGeometry(0, 540, 900, 60)
    foot.show()
    banner = Banner(ground)
    banner.tell("Cancelled; nothing was changed.")
    assert banner.geometry().bottom() < 540
    foot.hide()
    banner.tell("Cancelled; nothing was changed.")
    assert banner.geometry().bottom() > 540


@pytest.mark.parametrize("said", ["Saved as left.csv", "Saved as x", "Undone: import cards.vcf (3 rows)"])
def test_a_short_sentence_stands_in_one_line(ground, said):
    banner = Banner(ground)
    banner.tell(said)
    text = banner.findChild(QLabel)
    assert text.heightForWidth(text.width()) == text.fontMetrics().height()


def button_at(ground, left, top, width=120, height=34):
    made = QPushButton("Press", ground)
    made.setGeometry(left, top, width, height)
    made.show()
    return made


LONG = "Ada Byrne at Northwind was asked today about all of the four people who are waiting for her word"


def test_it_turns_into_more_lines_beside_a_button(ground):
    button = button_at(ground, 420, 550)
    banner = Banner(ground)
    banner.tell_done(LONG)
    assert not banner.geometry().intersects(button.geometry())
    assert banner.geometry().left() == PAGE_MARGIN
    assert ground.rect().contains(banner.geometry())


def test_it_goes_to_the_right_where_buttons_are_at_the_left(ground):
    button = button_at(ground, 40, 550)
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    assert not banner.geometry().intersects(button.geometry())
    assert ground.rect().contains(banner.geometry())


def test_it_goes_above_a_row_of_buttons(ground):
    row = [button_at(ground, left, 550) for left in range(20, 800, 130)]
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    assert not any(banner.geometry().intersects(each.geometry()) for each in row)
    assert ground.rect().contains(banner.geometry())


@pytest.mark.parametrize("said", ["Declined Ana Ruiz", LONG, f"{LONG}; {LONG}"])
def test_it_finds_room_among_many_buttons(ground, said):
    ground.resize(788, 640)
    column = [button_at(ground, 127, top, 230) for top in range(30, 620, 42)]
    days = [button_at(ground, 127 + 55 * number, 580, 48) for number in range(7)]
    banner = Banner(ground)
    banner.tell_done(said)
    assert not any(banner.geometry().intersects(each.geometry()) for each in (*column, *days))
    assert ground.rect().contains(banner.geometry())


def test_where_there_is_no_room_it_covers_what_it_covers_least(ground):
    ground.resize(788, 640)
    for top in range(0, 640, 40):
        button_at(ground, 20, top, 740)
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    assert ground.rect().contains(banner.geometry())
    assert banner.geometry().bottom() > 300


def test_a_button_that_is_scrolled_out_of_sight_moves_nothing(ground):
    area = QScrollArea(ground)
    area.setGeometry(0, 0, 900, 500)
    content = QWidget()
    content.resize(800, 900)
    button_at(content, 40, 550)
    area.setWidget(content)
    area.show()
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    assert (banner.geometry().left(), banner.geometry().bottom()) == (PAGE_MARGIN, 579)


def test_it_makes_way_for_buttons_that_come_after_it(ground, qtbot):
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    button = button_at(ground, 40, 550)
    qtbot.waitUntil(lambda: not banner.geometry().intersects(button.geometry()))


def test_it_makes_way_for_buttons_that_are_read_beside_the_window(ground, qtbot):
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    qtbot.waitUntil(lambda: not banner._later[0].isActive())
    button = button_at(ground, 40, 550)
    qtbot.waitUntil(lambda: not banner.geometry().intersects(button.geometry()))


def test_it_does_not_move_from_under_the_mouse(ground, qtbot, monkeypatch):
    banner = Banner(ground)
    monkeypatch.setattr(banner, "underMouse", lambda: True)
    banner.tell_done("Declined Ana Ruiz")
    before = banner.geometry()
    button_at(ground, 40, 550)
    qtbot.waitUntil(lambda: not any(each.isActive() for each in banner._later))
    assert banner.geometry() == before


def test_while_it_says_nothing_no_place_is_looked_for(ground, monkeypatch):
    banner = Banner(ground)
    monkeypatch.setattr(banner, "_places", lambda _pressed: pytest.fail("a place was looked for"))
    ground.resize(700, 500)


def test_buttons_of_a_page_that_is_not_in_front_move_nothing(ground):
    page = QWidget(ground)
    page.setGeometry(0, 0, 900, 600)
    page.hide()
    hidden = button_at(page, 40, 550)
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    assert (hidden.isVisible(), banner.geometry().left()) == (False, PAGE_MARGIN)


def test_it_stays_in_the_window_where_one_button_is_as_high_as_it(ground):
    button_at(ground, 0, 10, 900, 580)
    banner = Banner(ground)
    banner.tell_done("Declined Ana Ruiz")
    assert ground.rect().contains(banner.geometry())
