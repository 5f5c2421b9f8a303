"""A line of muted text that does something: the foot of the sidebar, "then 6 more"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.theme_fonts import TextSize, text_font
from recruiterdesk.ui.widgets.button_text import literal_text, set_literal_text
from recruiterdesk.ui.widgets.paint import paint_focus_ring
from recruiterdesk.ui.widgets.presence import be_there

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import QAction, QEnterEvent, QPaintEvent
    from PySide6.QtWidgets import QWidget

_HEIGHT = 28
_RADIUS = 6


class LinkButton(QAbstractButton):
    """Follows an action where one is given: its text, its tooltip, whether it can be done."""

    def __init__(self, text: str = "", size: TextSize = TextSize.BODY, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: QAction | None = None
        self._colour = "muted_on_tint"
        self._place = Qt.AlignmentFlag.AlignLeft
        self.setText(text)
        self.setFont(text_font(size))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def text(self) -> str:
        return literal_text(self)

    def setText(self, text: str) -> None:
        set_literal_text(self, text)

    def follow(self, action: QAction) -> None:
        """Show and trigger an action from now on."""
        self._action = action
        self.clicked.connect(action.trigger)
        action.changed.connect(self._read_action)
        self._read_action()

    def stand_out(self) -> None:
        """Paint it as text that is read, not as a remark."""
        self._colour = "text"

    def stand_in_the_middle(self) -> None:
        """Paint it in the middle of its room, as a sign."""
        self._place = Qt.AlignmentFlag.AlignHCenter

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 2, _HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, _HEIGHT)

    def enterEvent(self, event: QEnterEvent) -> None:
        self.update()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.update()
        super().leaveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - the whole line is painted
        theme = current_theme()
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(theme.colour("text" if self.underMouse() else self._colour))
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect().adjusted(1, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter | self._place, shown)
        if self.hasFocus():
            paint_focus_ring(painter, self.rect(), theme, _RADIUS)

    def _read_action(self) -> None:
        if self._action is None:
            return
        keys = self._action.shortcut().toString()
        self.setText(self._action.text())
        self.setEnabled(self._action.isEnabled())
        be_there(self, self._action.isVisible())
        self.setToolTip(f"{self._action.text()}  {keys}" if keys else "")
        self.setAccessibleName(self._action.text())
        self.updateGeometry()
        self.update()
