"""Where choices open: whole on the screen, beside what opened them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, QSize

from recruiterdesk.ui.widgets.pick_button import place_beside

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
