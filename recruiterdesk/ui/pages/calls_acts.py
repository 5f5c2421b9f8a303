"""What can be done with the call that is selected: put off, skip, write, hand over, put elsewhere."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.operations.queue_today import Side, put_beside, restore_usual_order, skip_person
from recruiterdesk.operations.writing_instead import hand_over_to_writing
from recruiterdesk.storage.queries.queue_order import has_own_order
from recruiterdesk.storage.queries.tasks import TaskRow, next_task_of
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.pages.tasks.acts import TaskActs
from recruiterdesk.ui.pages.without_a_call import ask_withdrawal, take_up_again, tell_by_someone_else
from recruiterdesk.ui.widgets.buttons import QuietButton

if TYPE_CHECKING:
    from recruiterdesk.ui.workplace import Workplace


class RowActs(QWidget):
    """The buttons of the selected row, with their keys.

    Signals:
        leaving: the selected row is about to go elsewhere; whoever follows it is meant by the next key.
    """

    leaving = Signal()

    def __init__(self, workplace: Workplace, selected: Callable[[], int | None], page: QWidget) -> None:
        super().__init__(page)
        self._workplace = workplace
        self._selected = selected
        self._page = page
        self._tasks = TaskActs(workplace, page)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self.tried_button = self._button(self.tr("They tried to reach me"), "T", self.note_tried)
        self.later_button = self._button(self.tr("Later"), "S", self.put_off)
        self.skip_button = self._button(self.tr("Skip"), "K", self.skip)
        self.write_button = self._button(self.tr("Write instead"), "W", self.write_instead)
        self.hand_button = self._button(self.tr("To the messages"), "H", self.hand_over)
        self.done_button = self._button(self.tr("Task done"), "X", self.finish_task)
        self._row.addStretch(1)
        self.usual_button = QuietButton(self.tr("Usual order"), "U")
        self.usual_button.setToolTip(self.tr("Forget today's own order  U"))
        self.usual_button.clicked.connect(self.restore_order)
        QShortcut(QKeySequence("U"), page).activated.connect(self.restore_order)
        self._row.addWidget(self.usual_button)

    def show_state(self, *, is_later: bool) -> None:
        """Offer what can be done now."""
        chosen = self._selected() is not None
        for button in (self.tried_button, self.later_button, self.write_button, self.hand_button):
            button.setEnabled(chosen)
        self.skip_button.setEnabled(chosen and not is_later)
        self.done_button.setEnabled(True)
        self.done_button.setVisible(self._task() is not None)
        self.usual_button.setVisible(has_own_order(self._workplace.desk))

    def note_tried(self) -> None:
        """Note that the selected person tried to reach the recruiter."""
        self._do(lambda person_id: note_incoming_contact(self._workplace.desk, person_id))

    def finish_task(self) -> None:
        """Write down that what is owed to the selected person beside a call is done."""
        task = self._task()
        if task is not None:
            self.leaving.emit()
            self._tasks.finish(task)

    def answer_call(self) -> None:
        """Open the call session: the selected person is on the phone."""
        person_id = self._selected()
        if person_id is not None:
            self._workplace.window.answer_call(person_id)

    def tell_by_someone_else(self) -> None:
        """Ask who told the selected person instead."""
        self._for_selected(lambda person_id: tell_by_someone_else(self._workplace, person_id, self._page))

    def ask_withdrawal(self) -> None:
        """Ask why the selected person withdrew."""
        self._for_selected(lambda person_id: ask_withdrawal(self._workplace, person_id, self._page))

    def take_up_again(self) -> None:
        """Reopen the selected person's application."""
        self._for_selected(partial(take_up_again, self._workplace))

    def put_off(self) -> None:
        """Ask until when the selected person's call is put off."""
        person_id = self._selected()
        if person_id is None:
            return
        menu = SnoozeMenu(self._workplace.desk, self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(partial(self._snooze, person_id))
        menu.popup(self.later_button.mapToGlobal(QPoint(0, self.later_button.height() + 4)))

    def skip(self) -> None:
        """Put the selected person behind the others for today."""
        if self.skip_button.isEnabled():
            self.leaving.emit()
            self._do(lambda person_id: skip_person(self._workplace.desk, person_id))

    def write_instead(self) -> None:
        """Open the message that is owed to the selected person."""
        person_id = self._selected()
        if person_id is not None:
            self.write_to([person_id])

    def write_to(self, people: list[int]) -> None:
        """Open the messages that are owed to these people, to be looked through and sent."""
        dialog = WritingDialog(self._workplace, people, self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def hand_over(self) -> None:
        """Let the selected person's answer wait among the messages."""
        self._do(lambda person_id: hand_over_to_writing(self._workplace.desk, person_id))

    def put(self, person_id: int, other_id: int, before: bool) -> None:  # noqa: FBT001 - Qt's signal
        """Put a person before or behind another one, for today."""
        desk, side = self._workplace.desk, Side.BEFORE if before else Side.BEHIND
        self._workplace.do(lambda: put_beside(desk, person_id, other_id, side))

    def restore_order(self) -> None:
        """Let the usual order stand again."""
        self._workplace.do(lambda: restore_usual_order(self._workplace.desk))

    def _task(self) -> TaskRow | None:
        person_id = self._selected()
        return next_task_of(self._workplace.desk, person_id) if person_id is not None else None

    def _for_selected(self, act: Callable[[int], None]) -> None:
        person_id = self._selected()
        if person_id is not None:
            act(person_id)

    def _do(self, act: Callable[[int], object]) -> None:
        person_id = self._selected()
        if person_id is not None:
            self._workplace.do(lambda: act(person_id))

    def _snooze(self, person_id: int, until: dt.datetime) -> None:
        self._workplace.do(lambda: snooze_person(self._workplace.desk, person_id, until))

    def _button(self, text: str, key: str, do: Callable[[], None]) -> QuietButton:
        button = QuietButton(text, key)
        button.setToolTip(self.tr("For the row that is selected  {key}").format(key=key))
        button.clicked.connect(do)
        button.setEnabled(False)
        QShortcut(QKeySequence(key), self._page).activated.connect(do)
        self._row.addWidget(button)
        return button
