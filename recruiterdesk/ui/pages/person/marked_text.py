"""A text for the candidate, in which words that must not be said are marked while one types."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from recruiterdesk.domain.may_tell import words_to_avoid
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme import current_theme
from recruiterdesk.ui.widgets.notice import Notice

_LINES = 3


class AvoidedWords(QSyntaxHighlighter):
    """Underlines what a reason must not speak of."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)

    def highlightBlock(self, text: str) -> None:
        mark = QTextCharFormat()
        theme = current_theme()
        mark.setForeground(theme.colour("amber"))
        mark.setBackground(theme.colour("amber_soft"))
        mark.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        mark.setUnderlineColor(theme.colour("amber"))
        for word in words_to_avoid(text):
            self.setFormat(word.start, word.end - word.start, mark)


class MarkedText(QWidget):
    """A field of a few lines; below it, where need be, what not to say and what to do instead.

    Signals:
        changed: the text is another.
    """

    changed = Signal()

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QPlainTextEdit(text)
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(self.field.fontMetrics().lineSpacing() * _LINES + 22)
        self._marks = AvoidedWords(self.field.document())
        self._warning = Notice("")
        self.field.textChanged.connect(self._warn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self._warning)
        self.setFocusProxy(self.field)
        self._warn()

    def text(self) -> str:
        return self.field.toPlainText().strip()

    def warning(self) -> str:
        return self._warning.text()

    def _warn(self) -> None:
        typed = self.field.toPlainText()
        words = tuple(dict.fromkeys(f"“{typed[w.start : w.end]}”" for w in words_to_avoid(typed)))
        said = self.tr("Don’t say {words}; ask the client for a reason that belongs to the job.")
        self._warning.show_text(said.format(words=wording.listed(words)) if words else "")
        self.changed.emit()
