"""The ground of a page: its margins, its header, and a body that scrolls when the window is low."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from recruiterdesk.ui.widgets.page_header import PageHeader

PAGE_MARGIN = 30
CARD_GAP = 14
COLUMN_GAP = 18
SIDE_COLUMN_WIDTH = 268


class ScrollingPage(QWidget):
    """A header that stays, and a body below it; fill `body` with cards.

    `scroll_area` is public for pages that bring a card into view.
    """

    def __init__(self, header: PageHeader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.header = header
        inner = QWidget()
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, PAGE_MARGIN)
        self.body.setSpacing(CARD_GAP)
        self.scroll_area = QScrollArea()
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroll_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.scroll_area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self.scroll_area.setWidget(inner)
        head = QHBoxLayout()
        head.setContentsMargins(PAGE_MARGIN, 0, PAGE_MARGIN, 0)
        head.addWidget(header)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 22, 0, 0)
        outer.setSpacing(18)
        outer.addLayout(head)
        outer.addWidget(self.scroll_area, 1)

    def add_columns(self, side_width: int = SIDE_COLUMN_WIDTH) -> tuple[QVBoxLayout, QVBoxLayout]:
        """Divide the body: a wide column for what is to be done, a side column of fixed width."""
        wide, side = QVBoxLayout(), QVBoxLayout()
        side_ground = QWidget()
        side_ground.setFixedWidth(side_width)
        side_ground.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        for column in (wide, side):
            column.setSpacing(CARD_GAP)
            column.setAlignment(Qt.AlignmentFlag.AlignTop)
        columns = QHBoxLayout()
        columns.setSpacing(COLUMN_GAP)
        columns.addLayout(wide, 1)
        columns.addWidget(side_ground)
        self.body.addLayout(columns, 1)
        return wide, side
