"""Writes a note; a promise in it is offered as one."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from recruiterdesk.domain.promise_wording import FoundDate, NeedsDate, find_promise
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.scheduling import desk_calendar
from recruiterdesk.storage.queries.talking import recruiter_hours
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.asking_a_day import DayDialog
from recruiterdesk.ui.widgets.buttons import ChoiceButton
from recruiterdesk.ui.workplace import Workplace


class NoteField(QWidget):
    """Enter writes the note; Ctrl+Enter, or the chip, makes it a promise instead.

    Signals:
        written: something was stored.
    """

    written = Signal()

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self._person_id = 0
        self._waiting: dict[int, str] = {}
        self.field = QLineEdit()
        self.field.setPlaceholderText(
            self.tr("Write a note…    “by Thursday” becomes a promise    they may ask to read this")
        )
        self.field.setAccessibleName(self.tr("Write a note"))
        self.field.setToolTip(self.tr("Go to the note  N"))
        self.field.textChanged.connect(self._offer_promise)
        self.field.returnPressed.connect(self.write_note)
        self.field.installEventFilter(self)
        self.promise = ChoiceButton("")
        self.promise.setCheckable(False)
        self.promise.hide()
        self.promise.clicked.connect(self.make_promise)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        layout.addWidget(self.field)
        layout.addWidget(self.promise)
        self.setFocusProxy(self.field)

    def show_person(self, person_id: int) -> None:
        """Write about this person from now on; what was typed about another waits until they are back."""
        before, self._person_id = self._person_id, person_id
        if before in (0, person_id):
            return
        self._waiting[before] = self.field.text()
        self.field.clear()
        # As if it were typed: so it is kept where the desk is locked.
        self.field.insert(self._waiting.pop(person_id, ""))

    def waiting(self) -> dict[int, str]:
        """Return what was typed about people who are not shown now, by their numbers."""
        return {person_id: text for person_id, text in self._waiting.items() if text.strip()}

    def found(self) -> FoundDate | NeedsDate | None:
        """Return the promise that the text speaks of."""
        desk = self._workplace.desk
        return find_promise(self.field.text(), desk.clock.today(), desk_calendar(desk))

    def write_note(self) -> None:
        """Store what was typed as a note."""
        text = self.field.text()
        if not text.strip():
            return
        desk, person_id = self._workplace.desk, self._person_id
        self._finish(self._workplace.do(lambda: write_note(desk, person_id, text)))

    def make_promise(self) -> None:
        """Store what was typed as a promise; where no day can be read, ask for one."""
        found = self.found()
        if isinstance(found, FoundDate):
            self._promise(found)
        elif isinstance(found, NeedsDate):
            today = self._workplace.desk.clock.today()
            proposed = desk_calendar(self._workplace.desk).add_working_days(today, 2)
            dialog = DayDialog(
                self._workplace, self.tr("By which day?"), self.tr("Promise it"), proposed, self._store, self
            )
            dialog.accepted.connect(self._clear)
            dialog.open()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            ctrl = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if ctrl and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.make_promise()
                return True
        return super().eventFilter(watched, event)

    def _promise(self, found: FoundDate) -> None:
        desk, person_id, words = self._workplace.desk, self._person_id, self.field.text().strip()
        due_at = self._moment(found)
        self._finish(self._workplace.do(lambda: make_promise(desk, person_id, found.on, words, due_at)))

    def _moment(self, found: FoundDate) -> dt.datetime | None:
        if found.at is None:
            return None
        return dt.datetime.combine(found.on, found.at, recruiter_hours(self._workplace.desk.settings).zone)

    def _store(self, day: dt.date) -> int:
        return make_promise(self._workplace.desk, self._person_id, day, self.field.text().strip())

    def _finish(self, stored: int | None) -> None:
        if stored is not None:
            self._clear()

    def _clear(self) -> None:
        self.field.clear()
        self.written.emit()

    def _offer_promise(self) -> None:
        found = self.found()
        if isinstance(found, FoundDate):
            day, at = wording.long_day(found.on), f"{found.at:%H:%M}" if found.at else ""
            said = self.tr("Promise: {day} · add  Ctrl+↵").format(day=" ".join(filter(None, (day, at))))
        elif isinstance(found, NeedsDate):
            said = self.tr("“{words}”: by which day?  Ctrl+↵").format(words=found.words)
        else:
            said = ""
        self.promise.setText(said)
        self.promise.setAccessibleName(said)
        self.promise.setVisible(bool(said))
        self.promise.updateGeometry()
