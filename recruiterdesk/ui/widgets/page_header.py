"""The head of a page: a small line, the title, and what can be done at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLayout


class PageHeader(QWidget):
    """`above` and `below` are muted lines around the title; an empty one takes no room."""

    def __init__(self, title: str, above: str = "", below: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._above = ElidedLabel(above, TextSize.SECOND, MUTED)
        self._title = ElidedLabel(title, TextSize.TITLE)
        self._below = ElidedLabel(below, TextSize.SECOND, MUTED)
        lines = QVBoxLayout()
        lines.setSpacing(3)
        for label in (self._above, self._title, self._below):
            lines.addWidget(label)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(10)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addLayout(lines, 1)
        row.addLayout(self._actions)
        self._actions.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.show_lines(title, above, below)

    def title(self) -> str:
        return self._title.text()

    def show_lines(self, title: str, above: str = "", below: str = "") -> None:
        """Show other lines."""
        for label, text in ((self._above, above), (self._title, title), (self._below, below)):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(title)

    def add_action(self, content: QWidget | QLayout) -> None:
        """Put a button or a field at the right end."""
        if isinstance(content, QWidget):
            self._actions.addWidget(content, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._actions.addLayout(content)
