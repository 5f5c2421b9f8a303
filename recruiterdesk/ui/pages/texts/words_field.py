"""A field for words with placeholders: known ones are tinted, unknown ones marked."""

from __future__ import annotations

import re
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QResizeEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from recruiterdesk.domain.placeholders import CONDITIONS
from recruiterdesk.ui.theme import current_theme

_PLACEHOLDER = re.compile(r"\{(\w*)\}")
_HEAD = re.compile(r"\[((?:(?:if|unless) \w+ ?)+):")
# The style sheet's padding and line, and the document's own margin, above and below.
_EDGES = 2 * (6 + 1 + 4)
_CONDITION = re.compile(r"(?:if|unless) (\w+)")


class PlaceholderMarks(QSyntaxHighlighter):
    """Paints what is filled in later, and what can't be."""

    def __init__(self, document: QTextDocument, allowed: AbstractSet[str]) -> None:
        super().__init__(document)
        self._allowed = allowed

    def highlightBlock(self, text: str) -> None:
        for found in _HEAD.finditer(text):
            names = _CONDITION.findall(found[1])
            known = all(name in self._allowed | CONDITIONS for name in names)
            self._mark(found.start() + 1, found.end() - found.start() - 1, "blue" if known else "")
        for found in _PLACEHOLDER.finditer(text):
            known = found[1] in self._allowed
            self._mark(found.start(), found.end() - found.start(), "accent" if known else "")

    def _mark(self, start: int, length: int, tone: str) -> None:
        theme = current_theme()
        look = QTextCharFormat()
        look.setForeground(theme.colour(tone or "amber"))
        look.setBackground(theme.colour(f"{tone or 'amber'}_soft"))
        if not tone:
            look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        self.setFormat(start, length, look)


class WordsField(QPlainTextEdit):
    """As tall as its words. `lines` false keeps to one line: Enter goes on to the next field.

    Signals:
        reworded: other words were typed; tinting them anew is none.
        entered: the cursor came here.
    """

    reworded = Signal()
    entered = Signal()

    def __init__(
        self, name: str, allowed: AbstractSet[str], *, lines: bool = True, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.allowed = allowed
        self._lines = lines
        self._painted_in = current_theme()
        self._marks = PlaceholderMarks(self.document(), allowed)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self.textChanged.connect(self._note_words)
        self._noted = ""
        self._fit()

    def words(self) -> str:
        return self.toPlainText().strip()

    def show_words(self, words: str) -> None:
        """Show other words, without a signal; the same ones leave the cursor where it is."""
        if words != self.toPlainText():
            self._noted = words
            self.setPlainText(words)
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(240, self.height())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._lines and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.focusNextChild()
            return
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
            return
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange) and hasattr(self, "_marks"):
            self._follow_theme()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _follow_theme(self) -> None:
        """Tint anew where the theme is another one; a field that is dressed first has its tints."""
        if current_theme() != self._painted_in:
            self._painted_in = current_theme()
            self._marks.rehighlight()

    def _note_words(self) -> None:
        if self.toPlainText() != self._noted:
            self._noted = self.toPlainText()
            self.reworded.emit()

    def _fit(self) -> None:
        lines = max(1, round(self.document().size().height()))
        height = lines * self.fontMetrics().lineSpacing() + _EDGES
        if height != self.height():
            self.setFixedHeight(height)
