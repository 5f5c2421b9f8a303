"""Where choices open: whole on the screen, beside what opened them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.widgets.pick_button import PickButton, place_beside

SCREEN = QRect(0, 0, 1280, 800)
SIZE = QSize(260, 340)


@pytest.mark.parametrize(
    ("opener", "place"),
    [
        (QRect(300, 200, 120, 34), QPoint(300, 238)),
        (QRect(300, 600, 120, 34), QPoint(300, 256)),
        (QRect(1200, 200, 70, 34), QPoint(1020, 238)),
        (QRect(-40, 200, 120, 34), QPoint(0, 238)),
    ],
    ids=["below", "above where the screen ends", "not beyond the right end", "nor the left one"],
)
def test_choices_stand_whole_on_the_screen(opener, place):
    assert place_beside(opener, SIZE, SCREEN) == place


def test_what_fits_nowhere_opens_below():
    assert place_beside(QRect(10, 10, 50, 20), QSize(200, 790), SCREEN).y() == 34


LONG = "Found row by row: candidates have a role, a stage or an outcome"


@pytest.mark.parametrize("others", [2, 30])
def test_what_can_be_chosen_is_read_whole(qapp, qtbot, others):
    apply_theme(qapp, "light")
    button = PickButton()
    qtbot.addWidget(button)
    button.show_choices("Taken as: contacts", [LONG, *(f"Sheet {number}" for number in range(others))], 0)
    shown = button.open_choices().list
    shown.ensurePolished()
    words = shown.fontMetrics().horizontalAdvance(LONG)
    assert words < shown.visualItemRect(shown.item(0)).width() <= shown.viewport().width()


def test_what_is_too_long_for_any_list_is_read_in_its_hint(qapp, qtbot):
    apply_theme(qapp, "light")
    button = PickButton()
    qtbot.addWidget(button)
    button.show_choices("Sheet", [f"{LONG} {LONG}", "2026"], 0)
    shown = button.open_choices().list
    assert shown.width() < 600
    assert [shown.item(row).toolTip() for row in range(2)] == [f"{LONG} {LONG}", ""]
