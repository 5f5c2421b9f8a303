"""A white card with a title: what most pages are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recruiterdesk.ui.theme import MUTED, current_theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.paint import CARD_RADIUS, paint_box
from recruiterdesk.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QLayout


class Card(QFrame):
    """Title at the left, muted remark or a widget at the right, body below.

    Without a title the head is left out.
    """

    def __init__(self, title: str = "", trailing: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._title = ElidedLabel(title, TextSize.HEADING)
        self._trailing = ElidedLabel(trailing, TextSize.SECOND, MUTED)
        self._trailing.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._head = QHBoxLayout()
        self._head.setSpacing(12)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._trailing)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        self._outer = QVBoxLayout(self)
        self._outer.setContentsMargins(17, 15, 17, 15)
        self._outer.setSpacing(8)
        self._outer.addLayout(self._head)
        self._outer.addLayout(self.body)
        self.show_title(title)
        self.show_trailing(trailing)

    def show_title(self, title: str) -> None:
        """Change the title; it names the card for a screen reader too."""
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.setAccessibleName(title)

    def show_trailing(self, text: str) -> None:
        """Change the muted remark at the right."""
        self._trailing.setText(text)
        self._trailing.setVisible(bool(text))

    def add_to_head(self, widget: QWidget) -> None:
        """Put a chip or buttons at the right end of the head."""
        self._head.addWidget(widget)

    def add(self, content: QWidget | QLayout) -> None:
        """Put a widget or a layout below what is there."""
        if isinstance(content, QWidget):
            self.body.addWidget(content)
        else:
            self.body.addLayout(content)

    def add_rows(self, rows: QWidget) -> None:
        """Put a list of painted rows, which bring their own air, below what is there."""
        self._outer.setContentsMargins(15, 15, 15, 13)
        self._outer.setSpacing(2)
        self.body.setSpacing(0)
        self.body.addWidget(rows)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme = current_theme()
        paint_box(QPainter(self), self.rect(), theme.colour("surface"), theme.colour("line"), CARD_RADIUS)
