"""A list, and beside it a column of cards."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.ui.widgets.page import CARD_GAP, card_column

_SIDE_WIDTH = 404


def beside(listed: QWidget, *cards: QWidget, below: QWidget | None = None) -> QWidget:
    """Return all in one widget; the list, and what stands below the cards, take what room there is."""
    side = QWidget()
    side.setFixedWidth(_SIDE_WIDTH)
    column = card_column(side)
    for card in cards:
        column.addWidget(card)
    if below is not None:
        column.addWidget(below, 100)
    column.addStretch(1)
    both = QWidget()
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(CARD_GAP)
    row.addWidget(listed, 1)
    row.addWidget(side)
    return both
