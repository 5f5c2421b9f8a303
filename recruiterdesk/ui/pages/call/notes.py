"""Notes of a call: one key away, kept aside while they are typed."""

from __future__ import annotations

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.kept_by_itself import keeps_itself
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.widgets.text_keys import KeysAreText

_QUIET_MS = 800
_FEWEST_LINES = 1
_MOST_LINES = 7
_AIR = 28


class NotesField(QPlainTextEdit):
    """As tall as its lines, up to seven."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(self.tr("Notes…   N puts the cursor here"))
        self.setAccessibleName(self.tr("Notes"))
        self.setToolTip(self.tr("Notes  N"))
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self.updateGeometry)
        KeysAreText(self).watch(self)
        keeps_itself(self)

    def sizeHint(self) -> QSize:
        lines = min(max(round(self.document().size().height()), _FEWEST_LINES), _MOST_LINES)
        return QSize(240, lines * QFontMetrics(self.font()).lineSpacing() + _AIR)

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())


class NotesBox(QWidget):
    """The field, and below it what its owner may ask for.

    Signals:
        settled: the text, a moment after the last key.
    """

    settled = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = NotesField()
        self._reminder = muted_text(self.tr("They may ask to read this."), TextSize.SMALL)
        self._reminder.setContentsMargins(10, 0, 0, 0)
        self._reminder.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self.settle)
        self.field.textChanged.connect(self._note_typing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.field)
        column.addWidget(self._reminder)

    def text(self) -> str:
        return self.field.toPlainText().strip()

    def show_text(self, text: str) -> None:
        """Show what was typed before; nothing is reported."""
        self.field.blockSignals(True)
        self.field.setPlainText(text)
        self.field.blockSignals(False)
        self._timer.stop()
        self._reminder.setVisible(bool(text))
        self.field.updateGeometry()

    def settle(self) -> None:
        """Report the text now."""
        self._timer.stop()
        self.settled.emit(self.text())

    def _note_typing(self) -> None:
        self._reminder.setVisible(bool(self.text()))
        self._timer.start()
