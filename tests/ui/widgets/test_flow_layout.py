"""Items that go on in the next line are measured anew when something about them changes."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from recruiterdesk.ui.widgets.flow_layout import FlowLayout

WIDTH = 100


@pytest.fixture
def ground(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    layout = FlowLayout(8, 6)
    for _ in range(3):
        label = QLabel()
        label.setFixedSize(60, 20)
        layout.addWidget(label)
    made.setLayout(layout)
    made.resize(WIDTH, 200)
    made.show()
    return made


def test_lines_are_as_many_as_the_width_asks_for(ground):
    assert [ground.layout().heightForWidth(width) for width in (300, 150, WIDTH)] == [20, 46, 72]


def test_a_hidden_item_takes_no_line(ground):
    layout = ground.layout()
    assert layout.heightForWidth(WIDTH) == 72
    ground.findChildren(QLabel)[1].hide()
    assert layout.heightForWidth(WIDTH) == 46


def test_a_taller_item_makes_its_line_taller(ground):
    layout = ground.layout()
    assert layout.heightForWidth(WIDTH) == 72
    ground.findChildren(QLabel)[1].setFixedHeight(30)
    assert layout.heightForWidth(WIDTH) == 82


def test_an_item_less_or_more_is_seen_to(ground):
    layout = ground.layout()
    assert layout.heightForWidth(WIDTH) == 72
    taken = layout.takeAt(0)
    assert layout.heightForWidth(WIDTH) == 46
    layout.addItem(taken)
    assert layout.heightForWidth(WIDTH) == 72
