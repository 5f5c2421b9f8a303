"""One step of a conversation: one line, or what to say in full."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.domain.guides import GuideStep
from recruiterdesk.ui.theme import MUTED_ON_TINT, current_theme
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.paint import CONTROL_RADIUS, paint_box
from recruiterdesk.ui.widgets.text import ElidedLabel, Text

_NUMBER_WIDTH = 30


class StepRow(QFrame):
    """One step: a line, or while it is the current one its title, sentence and hint.

    Signals:
        pressed: the step was clicked.
    """

    pressed = Signal()

    def __init__(self, number: int, step: GuideStep, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_current = False
        self._number = Text(str(number), TextSize.LABEL, MUTED_ON_TINT)
        self._number.setFixedWidth(_NUMBER_WIDTH)
        self._title = ElidedLabel(step.title)
        self._heading = Text(step.title, TextSize.HEADING)
        self._sentence = Text(sentence, TextSize.LARGE)
        self._hint = Text(step.hint, TextSize.SECOND, MUTED_ON_TINT)
        self._has_sentence = bool(sentence)
        self._has_hint = bool(step.hint)
        lines = QVBoxLayout()
        lines.setSpacing(6)
        for label in (self._title, self._heading, self._sentence, self._hint):
            lines.addWidget(label)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(self._number, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(lines, 1)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(f"{number} {step.title}. {sentence}")
        self.set_current(current=False)

    def set_current(self, *, current: bool) -> None:
        """Show the step large, or as one line."""
        self._is_current = current
        self._title.setVisible(not current)
        self._heading.setVisible(current)
        self._sentence.setVisible(current and self._has_sentence)
        self._hint.setVisible(current and self._has_hint)
        self._row.setContentsMargins(16, 12 if current else 7, 16, 12 if current else 7)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.pressed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole ground is painted
        if self._is_current:
            fill_colour = current_theme().colour("accent_soft")
            paint_box(QPainter(self), self.rect(), fill_colour, None, CONTROL_RADIUS)
