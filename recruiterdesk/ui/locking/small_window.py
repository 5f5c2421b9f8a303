"""The frame of the small windows that stand where the desk is not open: a title, a sentence, and ways on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.buttons import PaintedButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import Text, muted_text

_WIDTH = 460
_MARGIN = 28


class SmallWindow(QWidget):
    """Never larger than what it says needs.

    Signals:
        closed: the user closed it.
        unlocked: DeskKey.
        quit_asked: the program is to end.
    """

    closed = Signal()
    unlocked = Signal(object)
    quit_asked = Signal()

    def __init__(self, title: str, below: str, parent: QWidget | None = None, width: int = _WIDTH) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(f"{title} – RecruiterDesk")
        self.setObjectName("small_window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self.below = muted_text(below, TextSize.BODY)
        self.reminded, self.refused = Notice("", Tone.BLUE), Notice("")
        self._title = Text(title, TextSize.TITLE)
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(8)
        self._whole = QVBoxLayout(self)
        self._whole.setContentsMargins(_MARGIN, 24, _MARGIN, 24)
        self._whole.setSpacing(12)
        self._width = width
        self._whole.addStrut(width - 2 * _MARGIN)
        self._whole.addWidget(self._title)
        self._whole.addWidget(self.below)
        self._whole.addWidget(self.reminded)
        self._whole.addLayout(self._body)
        self._whole.addWidget(self.refused)
        self._whole.addSpacing(4)
        self._whole.addLayout(self._buttons)
        self._whole.addStretch(1)

    def add(self, content: QWidget) -> None:
        """Put something below the sentence."""
        self._body.addWidget(content)

    def add_ways(self, left: PaintedButton | None, *right: PaintedButton) -> None:
        """Put the buttons: one apart at the left, the others at the right, the next thing to do last."""
        if left is not None:
            self._buttons.addWidget(left)
        self._buttons.addStretch(1)
        for button in right:
            self._buttons.addWidget(button)

    def say(self, text: str) -> None:
        """Say why it did not go on; "" for nothing."""
        self.refused.show_text(text)
        self.fit()

    def remind(self, text: str) -> None:
        """Say what is due; "" for nothing."""
        self.reminded.show_text(text)
        self.fit()

    def fit(self) -> None:
        """Take the height that what is shown needs."""
        self._whole.activate()
        width = max(self._width, self._whole.minimumSize().width())
        height = max(self._whole.totalHeightForWidth(width), self._whole.totalMinimumSize().height())
        self.setFixedSize(width, height)

    def raise_window(self) -> None:
        """Bring it to the front."""
        self.fit()
        self.showNormal()
        self.raise_()
        self.activateWindow()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()
