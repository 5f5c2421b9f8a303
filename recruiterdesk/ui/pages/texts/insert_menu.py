"""What can be put into a text: placeholders, and words that are said only where something is so."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from recruiterdesk.domain.placeholders import PLACEHOLDERS, Condition
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.ui.pages.texts.words_field import WordsField
from recruiterdesk.ui.placeholder_words import condition_words, placeholder_words

_ENDINGS = (DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US, DispositionKind.ROLE_CLOSED)


class InsertMenu(QMenu):
    """Puts what is chosen where the cursor is."""

    def __init__(self, field: WordsField, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for name in sorted(field.allowed & PLACEHOLDERS, key=placeholder_words):
            self.addAction(placeholder_words(name), partial(_insert, field, f"{{{name}}}"))
        if not field.allowed:
            self.addAction(self.tr("No placeholders here")).setEnabled(False)
            return
        only = self.addMenu(self.tr("Words that are said only …"))
        for condition in (*Condition, *_ENDINGS):
            only.addAction(condition_words(condition), partial(_surround, field, f"[if {condition}: "))
        unless = self.addMenu(self.tr("Words that are said where this is unknown …"))
        for name in sorted(field.allowed & PLACEHOLDERS, key=placeholder_words):
            unless.addAction(placeholder_words(name), partial(_surround, field, f"[unless {name}: "))


def _insert(field: WordsField, words: str) -> None:
    field.insertPlainText(words)
    field.setFocus()


def _surround(field: WordsField, head: str) -> None:
    """Put what is selected into a bracket, the cursor before its end."""
    cursor = field.textCursor()
    cursor.insertText(f"{head}{cursor.selectedText()}]")
    cursor.movePosition(QTextCursor.MoveOperation.Left)
    field.setTextCursor(cursor)
    field.setFocus()
