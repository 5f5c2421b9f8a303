"""The frame of a question: what is asked, what was refused, Cancel and the one thing to do."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QVBoxLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.messages import Sentences
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.text import Text

T = TypeVar("T")
_MARGIN = 24
# What a system draws around a window, with a little air.
_WINDOW_FRAME = 48


class QuestionDialog(QDialog):
    """Enter confirms where no text of several lines has the focus, Ctrl+Enter always; Esc leaves.

    Signals:
        confirmed: the user wants it; whoever listens does it and closes the dialog.
    """

    confirmed = Signal()

    def __init__(self, title: str, confirm: str, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._width = width
        self._refused = Notice("")
        self.confirm_button = PrimaryButton(confirm, "Ctrl+↵")
        self.confirm_button.setDefault(True)
        self.confirm_button.clicked.connect(self.confirmed)
        self.cancel_button = PlainButton(self.tr("Cancel"), "Esc")
        self.cancel_button.setAutoDefault(False)
        self.cancel_button.clicked.connect(self.reject)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.confirm_button.click)
        self._buttons = QHBoxLayout()
        self._body = QVBoxLayout()
        self._body.setSpacing(12)
        self._lay_out(title)

    def add(self, content: QWidget | QLayout) -> None:
        """Put something below what is there."""
        if isinstance(content, QWidget):
            self._body.addWidget(content)
        else:
            self._body.addLayout(content)

    def add_way(self, button: PlainButton) -> None:
        """Put another way to go on before Cancel."""
        button.setAutoDefault(False)
        self._buttons.insertWidget(0, button)

    def fit(self) -> None:
        """Take the height that what is shown now needs, wrapped as it is; no more than the screen has."""
        self._whole.activate()
        width = max(self.width(), self._width)
        needed = max(self._whole.totalHeightForWidth(width), self._whole.totalMinimumSize().height())
        room = self.screen().availableGeometry().height() - _WINDOW_FRAME
        self.resize(width, min(needed, room))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.fit()

    def refusal(self) -> str:
        return self._refused.text()

    def try_to(self, operation: Callable[[], T], sentences: Sentences) -> T | None:
        """Do it; what is refused is said in the dialog, and what was typed stays."""
        try:
            done = operation()
        except Refusal as refused:
            self._refused.show_text(sentences.refusal(refused))
            return None
        self._refused.show_text("")
        return done

    def _lay_out(self, title: str) -> None:
        self._buttons.setSpacing(8)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.cancel_button)
        self._buttons.addWidget(self.confirm_button)
        layout = self._whole = QVBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 20, _MARGIN, 20)
        layout.setSpacing(14)
        layout.addStrut(self._width - 2 * _MARGIN)
        layout.addWidget(Text(title, TextSize.LARGE))
        layout.addLayout(self._body, 1)
        layout.addWidget(self._refused)
        layout.addLayout(self._buttons)
