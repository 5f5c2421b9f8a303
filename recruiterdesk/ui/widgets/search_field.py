"""A field to search in, with its glyph and its shortcut."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.theme_icons import paint_icon
from recruiterdesk.ui.widgets.line_field import LineField

_GLYPH = 16
_BEFORE_HINT = 8


class SearchField(LineField):
    """Esc empties it first, then leaves it; the shortcut is shown while it is empty."""

    def __init__(self, prompt: str, shortcut_hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shortcut_hint = shortcut_hint
        self.setPlaceholderText(prompt)
        self.setAccessibleName(prompt)
        self.setMinimumWidth(240)
        self.setTextMargins(_GLYPH + 6, 0, 0, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.clearFocus()
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        theme = current_theme()
        painter = QPainter(self)
        middle = (self.height() - _GLYPH) // 2
        paint_icon(painter, QRect(12, middle, _GLYPH, _GLYPH), "search", theme.colour("muted"))
        if self.text() or not self._shortcut_hint:
            return
        font = text_font(TextSize.SECOND)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        width = QFontMetrics(font).horizontalAdvance(self._shortcut_hint)
        if not self._has_room_for(width):
            return
        box = QRect(self.width() - width - 14, 0, width + 1, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self._shortcut_hint)

    def _has_room_for(self, hint: int) -> bool:
        """Tell whether a hint of this width stands beside the prompt without touching it."""
        prompt = self.fontMetrics().horizontalAdvance(self.placeholderText())
        return _GLYPH + 24 + prompt + _BEFORE_HINT + hint + 14 <= self.width()
