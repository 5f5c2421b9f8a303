"""The head of a page: a small line, the title, and what can be done at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize, text_width
from recruiterdesk.ui.widgets.text import ElidedLabel

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent
    from PySide6.QtWidgets import QLayout

_GAP = 16


class PageHeader(QWidget):
    """`above` and `below` are muted lines around the title; an empty one takes no room.

    A line below that is too long to stand beside the actions goes below them, over the whole width.
    """

    def __init__(self, title: str, above: str = "", below: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._above = ElidedLabel(above, TextSize.SECOND, MUTED)
        self._title = ElidedLabel(title, TextSize.TITLE)
        self._below = ElidedLabel(below, TextSize.SECOND, MUTED)
        self._said_below = below
        lines = QVBoxLayout()
        lines.setSpacing(3)
        self._wide_below = ElidedLabel("", TextSize.SECOND, MUTED)
        for label in (self._above, self._title, self._below):
            lines.addWidget(label)
        self._actions = QHBoxLayout()
        self._actions.setSpacing(10)
        row = QHBoxLayout()
        row.setSpacing(_GAP)
        row.addLayout(lines, 1)
        row.addLayout(self._actions)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(3)
        whole.addLayout(row)
        whole.addWidget(self._wide_below)
        self._actions.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.show_lines(title, above, below)

    def title(self) -> str:
        return self._title.text()

    def show_lines(self, title: str, above: str = "", below: str = "") -> None:
        """Show other lines."""
        for label, text in ((self._above, above), (self._title, title)):
            label.setText(text)
            label.setVisible(bool(text))
        self._said_below = below
        self._place_below()
        self.setAccessibleName(title)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_below()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._place_below()
        return super().event(event)

    def _place_below(self) -> None:
        said, actions = self._said_below, self._actions.sizeHint().width()
        beside = self.width() - (actions + _GAP if actions else 0)
        is_wide = text_width(said, TextSize.SECOND) > beside
        for label, shown in ((self._below, not is_wide), (self._wide_below, is_wide)):
            label.setText(said if shown else "")
            label.setVisible(bool(said) and shown)

    def add_action(self, content: QWidget | QLayout) -> None:
        """Put a button or a field at the right end."""
        if isinstance(content, QWidget):
            self._actions.addWidget(content, 0, Qt.AlignmentFlag.AlignVCenter)
        else:
            self._actions.addLayout(content)
