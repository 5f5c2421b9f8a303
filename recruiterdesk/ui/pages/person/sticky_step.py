"""The next step, kept in sight while the page is scrolled."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea

from recruiterdesk.ui.pages.person.next_step import NextStep
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PrimaryButton
from recruiterdesk.ui.widgets.page import PAGE_MARGIN
from recruiterdesk.ui.widgets.paint import CARD_RADIUS, paint_box
from recruiterdesk.ui.widgets.text import ElidedLabel

_HEIGHT = 50


class StickyStep(QFrame):
    """Lies over the top of the page once the next step itself is scrolled out of sight."""

    def __init__(self, step: NextStep, area: QScrollArea) -> None:
        super().__init__(area)
        self._step, self._area = step, area
        self._words = ElidedLabel("", TextSize.HEADING)
        self.first = PrimaryButton("", "↵")
        self.first.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.first.clicked.connect(step.first.click)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 8, 8)
        row.addWidget(self._words, 1)
        row.addWidget(self.first)
        area.verticalScrollBar().valueChanged.connect(self.follow)
        area.installEventFilter(self)
        self.hide()

    def follow(self) -> None:
        """Show or hide it, by whether the step itself can be seen."""
        bottom = self._step.mapTo(self._area.viewport(), QPoint(0, self._step.height())).y()
        gone = not self._step.isHidden() and bottom < _HEIGHT and bool(self._step.text())
        if gone:
            self._words.setText(self._step.text())
            self.first.setText(self._step.first.text())
            self.first.setEnabled(self._step.first.isEnabled())
            self.first.updateGeometry()
            self._place()
            self.raise_()
        self.setVisible(gone)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._area:
            self.follow()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        theme = current_theme()
        ground = theme.tone_colours(self._step.tone())[1]
        paint_box(QPainter(self), self.rect(), ground, theme.colour("line"), CARD_RADIUS)

    def _place(self) -> None:
        width = self._area.width() - 2 * PAGE_MARGIN
        self.setGeometry(PAGE_MARGIN, 0, width, _HEIGHT)
