"""The rows of the preview answer the keys of a list, however long it is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.ui.pages.importing.list import PreviewList
from recruiterdesk.ui.pages.importing.preview_model import PreviewModel
from recruiterdesk.ui.pages.importing.rows import PreviewRow

_HEIGHT = 400
_PAGE = 6
# More than Qt lays out in one turn of the window.
_MANY = 6000


@pytest.fixture
def rows(qtbot):
    made = PreviewList(PreviewModel())
    qtbot.addWidget(made)
    made.resize(600, _HEIGHT)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Qt.Key.Key_Home, Qt.Key.Key_PageDown], _PAGE),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], 0),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up], 0),
        ([Qt.Key.Key_End], _MANY - 1),
        ([Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_PageDown], _MANY - 1),
    ],
)
def test_keys_are_answered_at_once_while_a_long_list_is_laid_out(qtbot, rows, keys, row):
    rows.model().show_rows(range(_MANY), lambda place: PreviewRow(place, "Ana", f"Ana {place}", "", "", ""))
    for key in keys:
        qtbot.keyClick(rows, key)
    assert rows.currentIndex().row() == row


def test_an_empty_list_leaves_the_keys_alone(qtbot, rows):
    qtbot.keyClick(rows, Qt.Key.Key_PageDown)
    assert not rows.currentIndex().isValid()


def test_the_row_that_is_opened_beside_the_list_is_seen_while_the_keyboard_is_there(qtbot, rows):
    """Two rows may bear one name: which of them is compared must be seen."""
    rows.model().show_rows(range(2), lambda place: PreviewRow(place, "Ana Ruiz", "Ana Ruiz", "", "", ""))
    rows.mark(1)
    rows.clearFocus()
    rows.viewport().setAutoFillBackground(True)
    qtbot.waitUntil(lambda: not rows.hasFocus())
    painted = rows.viewport().grab().toImage()
    right = rows.viewport().width() - 10
    chosen, other = (rows.visualRect(rows.model().index(row)).center().y() for row in (1, 0))
    assert painted.pixelColor(right, chosen) != painted.pixelColor(right, other)
