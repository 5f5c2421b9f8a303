"""A number or an address that can be pressed: it dials, or opens the mail program."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.paint import paint_focus_ring
from recruiterdesk.ui.widgets.plain_hint import plain_hint

_RING_RADIUS = 6
_AIR = 3


class LinkText(QAbstractButton):
    """Text of one colour; underlined under the mouse."""

    def __init__(self, size: TextSize, colour: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colour = colour
        self._air = _AIR
        self.setFont(text_font(size))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def stand_flush(self) -> None:
        """Begin where the texts above and below begin, without air for the ring of the keyboard."""
        self._air = 0

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * self._air + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.sizeHint().height())

    def show_text(self, text: str, tooltip: str) -> None:
        """Show another text; an empty one takes no room."""
        self.setText(text)
        self.setAccessibleName(text)
        self.setToolTip(plain_hint(tooltip))
        self.setVisible(bool(text))
        self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole text is painted
        theme = current_theme()
        painter = QPainter(self)
        font = QFont(self.font())
        font.setUnderline(self.underMouse() and self.isEnabled())
        painter.setFont(font)
        painter.setPen(theme.colour(self._colour))
        box = self.rect().adjusted(self._air, 0, 0, 0)
        shown = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, shown)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), theme, _RING_RADIUS)
