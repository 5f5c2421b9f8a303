"""What the keyboard and the mouse do on rows of people to call."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

if TYPE_CHECKING:
    from recruiterdesk.ui.widgets.row_list import RowList

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class CallRowKeys(QObject):
    """Enter or a double click starts the call, → or Ctrl+Return opens the person; a click only selects."""

    call_wanted = Signal(int)
    person_wanted = Signal(int)

    def __init__(self, rows: RowList) -> None:
        super().__init__(rows)
        self._rows = rows
        rows.clicked.disconnect()
        rows.row_opened.connect(self.call_wanted)
        rows.doubleClicked.connect(self._call_current)
        rows.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            key = cast(QKeyEvent, event)
            if self._opens_person(key):
                if event.type() == QEvent.Type.KeyPress:
                    self._open_person()
                event.accept()
                return True
        return super().eventFilter(watched, event)

    def _opens_person(self, event: QKeyEvent) -> bool:
        ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return (event.key() in _ENTER and ctrl) or (event.key() == Qt.Key.Key_Right and not ctrl)

    def _open_person(self) -> None:
        person_id = self._rows.selected_id()
        if person_id is not None:
            self.person_wanted.emit(person_id)

    def _call_current(self) -> None:
        person_id = self._rows.selected_id()
        if person_id is not None:
            self.call_wanted.emit(person_id)
