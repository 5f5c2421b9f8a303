"""A list in which letters mean something of their own, and no key of the page."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from recruiterdesk.ui.widgets.row_list import RowList

_WITHOUT_LETTERS = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


class TypingList(RowList):
    """Hands on what is typed on a row.

    Signals:
        typed: the letter that was typed.
    """

    typed = Signal(str)

    def event(self, event: QEvent) -> bool:
        # Before a shortcut of the page can take the letter.
        if event.type() == QEvent.Type.ShortcutOverride and _is_letter(cast(QKeyEvent, event)):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _is_letter(event):
            self.typed.emit(event.text())
            return
        super().keyPressEvent(event)


def _is_letter(event: QKeyEvent) -> bool:
    return event.text().isalpha() and not event.modifiers() & _WITHOUT_LETTERS
