"""A line for a passphrase: hidden or shown, and a word where Caps Lock is on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from recruiterdesk.ui.theme_fonts import exact_font
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.text import muted_text

FORGOTTEN_KEYS = "Ctrl+R"
"""Of "Passphrase forgotten…", wherever it is offered: a bare key would be part of the passphrase."""


def tr(text: str) -> str:
    return QCoreApplication.translate("Locking", text)


def code_line() -> QLineEdit:
    """Return a line for a recovery code, which is read from paper: it is seen as it is typed."""
    line = QLineEdit()
    line.setFont(exact_font(line.font()))
    line.setPlaceholderText("0000-0000-0000-0000-0000-0000-0000-0000")
    return line


class PassphraseField(QWidget):
    """Caps Lock is told from what the keys give: no system lets every program ask for it.

    Signals:
        entered: Enter was pressed.
        edited: something was typed.
    """

    entered = Signal()
    edited = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit()
        self.line.setFont(exact_font(self.line.font()))
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setAccessibleName(name)
        self.line.returnPressed.connect(self.entered)
        self.line.textEdited.connect(self.edited)
        self.line.installEventFilter(self)
        self.show_button = QuietButton(tr("Show"))
        self.show_button.setToolTip(tr("Show what is typed, or hide it  Ctrl+H"))
        self.show_button.setShortcut("Ctrl+H")
        self.show_button.setAutoDefault(False)
        self.show_button.clicked.connect(self._turn)
        self.hint = muted_text(tr("Caps Lock is on."))
        self.hint.hide()
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.line, 1)
        row.addWidget(self.show_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(row)
        whole.addWidget(self.hint)
        self.setFocusProxy(self.line)

    def text(self) -> str:
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, the steps of its undo too."""
        self.line.setText("")

    def show_as(self, other: PassphraseField) -> None:
        """Show what is typed whenever another field of the same window does; its button is for both."""
        self.show_button.hide()
        other.show_button.clicked.connect(self._turn)
        # From line to line: blind typing on the button would show what was typed.
        QWidget.setTabOrder(other.line, self.line)
        QWidget.setTabOrder(self.line, other.show_button)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.line.setAccessibleName(name)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            self._look_at(event)
        return super().eventFilter(watched, event)

    def _look_at(self, key: QKeyEvent) -> None:
        if key.key() == Qt.Key.Key_CapsLock:
            self.hint.hide()
            return
        sign = key.text()
        if len(sign) == 1 and sign.lower() != sign.upper():
            has_shift = bool(key.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.hint.setVisible(sign.isupper() != has_shift)

    def _turn(self) -> None:
        is_hidden = self.line.echoMode() == QLineEdit.EchoMode.Password
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if is_hidden else QLineEdit.EchoMode.Password)
        self.show_button.setText(tr("Hide") if is_hidden else tr("Show"))
