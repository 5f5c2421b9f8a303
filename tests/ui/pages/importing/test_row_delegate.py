"""Where the chips of a row stand: side by side, or one below the other before one is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics

from recruiterdesk.ui.pages.importing.row_delegate import (
    ROW_HEIGHT,
    chip_places,
    circle_place,
    line_places,
    narrow_places,
    reach_in,
)
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.paint import chip_width

OUTCOME, REMARK = "to be told · 20 Nov", "may be the same as row 5"
MIDDLE = ROW_HEIGHT // 2


def box(width: int) -> QRect:
    return QRect(600, MIDDLE, width, 0)


def test_side_by_side_what_is_odd_stands_at_the_right_end(qapp):
    chip, remark = chip_places(box(400), OUTCOME, REMARK)
    assert (chip.left(), remark.right()) == (600, 999)
    assert chip.top() == remark.top()


def test_where_there_is_little_room_both_are_whole_one_below_the_other(qapp):
    chip, remark = chip_places(box(204), OUTCOME, REMARK)
    assert (chip.width(), remark.width()) == (chip_width(OUTCOME), chip_width(REMARK))
    assert chip.left() == remark.left() == 600
    assert 0 < chip.top() < chip.bottom() < remark.top() < remark.bottom() < ROW_HEIGHT - 1


def test_a_lonely_chip_stands_in_the_middle_and_ends_where_the_row_does(qapp):
    assert chip_places(box(204), OUTCOME, "")[0].center().y() == MIDDLE
    remark = chip_places(box(100), "", REMARK)[1]
    assert (remark.left(), remark.right()) == (600, 699)


@pytest.mark.parametrize(("upper", "lower", "lonely"), [("Director", "", 0), ("", "Nordwerk AG", 1)])
def test_a_lonely_line_stands_in_the_middle(upper, lower, lonely):
    assert line_places(box(200), upper, lower)[lonely].center().y() == MIDDLE - 1
    first, second = line_places(box(200), "Director", "Nordwerk AG")
    assert (first.bottom() + 1, second.top()) == (MIDDLE, MIDDLE)


def test_in_the_narrowest_list_what_is_odd_has_the_line_below_the_name(qapp):
    name, chip, remark = narrow_places(box(210), OUTCOME, REMARK)
    assert remark.width() == chip_width(REMARK)
    assert name.right() < chip.left()
    assert chip.right() == box(210).right()
    assert name.bottom() < remark.top()
    assert remark.bottom() < ROW_HEIGHT - 1
    assert narrow_places(box(210), "", REMARK)[0].width() == 210


REACH = "anke.baerenfaenger@example.com · +49 1522 8817386"


def test_the_address_is_shortened_before_the_number_is(qapp):
    width = QFontMetrics(text_font(TextSize.SECOND)).horizontalAdvance
    whole = width(REACH)
    assert reach_in(whole, REACH) == REACH
    shortened = reach_in(whole - 40, REACH)
    assert shortened.startswith("anke.baer")
    assert shortened.endswith("…@example.com · +49 1522 8817386")
    assert width(shortened) <= whole - 40


@pytest.mark.parametrize("reach", ["no e-mail · +49 1522 8817386", "a@example.com", REACH])
def test_where_too_little_is_left_for_the_address_it_stays_as_it_is(qapp, reach):
    assert reach_in(120, reach) == reach


def test_a_row_that_is_nobody_has_no_circle_and_begins_where_it_would():
    row = QRect(12, 0, 400, ROW_HEIGHT)
    assert circle_place(row, "Ana Ruiz").width() == circle_place(row, "Ana Ruiz").height()
    nobody = circle_place(row, "")
    assert (nobody.left(), nobody.width()) == (12, 0)
