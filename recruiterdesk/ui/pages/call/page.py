"""The call session: one person at a time, from the number to the next step."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from recruiterdesk.domain.words import CallKind
from recruiterdesk.operations.applications import set_may_tell
from recruiterdesk.operations.phones import PhoneEntry, add_phone
from recruiterdesk.storage.queries.call_queue import queue_row_of
from recruiterdesk.ui.pages.call.call_view import CallView
from recruiterdesk.ui.pages.call.finished import FinishedPage
from recruiterdesk.ui.pages.call.header import CallHeader
from recruiterdesk.ui.pages.call.keys import bind_digits, bind_keys, press_or
from recruiterdesk.ui.pages.call.session import CallSession
from recruiterdesk.ui.pages.call.text_keys import text_field_in_focus
from recruiterdesk.ui.pages.calls_fresh import MinuteHand
from recruiterdesk.ui.pages.calls_rows import whereabouts
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.pages.calls_texts import Texts
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.workplace import Workplace


class CallPage(QWidget):
    """Opened with a person's id, or without one for whoever is next."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._workplace = workplace
        self.session = CallSession(workplace.desk)
        self._shown: int | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.header = CallHeader()
        self.view = CallView(workplace.sentences, Texts(workplace.desk))
        self.finished = FinishedPage()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.finished)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 16, 0, 0)
        column.setSpacing(13)
        column.addWidget(self.header)
        column.addWidget(self._stack, 1)
        self._connect()
        self._bind_keys()
        MinuteHand(self, workplace.changes, self.reread)

    def open_with(self, argument: object) -> None:
        """Call this person; None goes on with the session, or begins one."""
        self._keep_draft()
        self.session.open(argument if isinstance(argument, int) else None)
        self._show()
        self.setFocus()

    def reread(self) -> None:
        """Show the desk as it is now; what was typed and chosen stays."""
        self._keep_draft()
        self.session.reread()
        self._show()

    def save(self) -> None:
        """Save the call and go on; nothing happens while it can't be saved."""
        call = self.view.finished_call()
        if call is None or not self._shows_call():
            return
        if self._workplace.do(partial(self.session.save, call)):
            self._shown = None
            self._show()
            self.setFocus()

    def put_off(self) -> None:
        """Ask until when the call is put off."""
        if not self._shows_call():
            return
        menu = SnoozeMenu(self._workplace.desk, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.chosen.connect(self._snooze)
        button = self.header.later
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 4)))

    def pause(self) -> None:
        """Leave the session; what was typed is kept."""
        self._keep_draft()
        self._workplace.window.go_back()

    def event(self, event: QEvent) -> bool:
        # Esc belongs to this page, whatever the window does with it.
        if event.type() == QEvent.Type.ShortcutOverride and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif text_field_in_focus() is not None:
            self.setFocus()
        else:
            self.pause()

    def hideEvent(self, event: QHideEvent) -> None:
        self._keep_draft()
        super().hideEvent(event)

    def _connect(self) -> None:
        self.header.later.clicked.connect(self.put_off)
        self.header.pause.clicked.connect(self.pause)
        self.finished.home_wanted.connect(self._go_home)
        self.view.outcome.save_wanted.connect(self.save)
        self.view.step_changed.connect(self._keep_draft)
        self.view.notes_settled.connect(self._keep_draft)
        self.view.may_be_told.written.connect(self._write_may_tell)
        self.view.identity.number_line.number_added.connect(self._add_number)
        self.view.identity.number_line.mail_wanted.connect(self._write_instead)
        self.view.identity.number_line.number_chosen.connect(self.reread)

    def _bind_keys(self) -> None:
        view = self.view
        bare: dict[str, Callable[[], None]] = {
            "Return": self._answer_enter,
            "Enter": self._answer_enter,
            "Space": partial(press_or, view.conversation.go_on),
            "Backspace": view.conversation.go_back,
            "C": view.identity.number_line.dial,
            "S": self.put_off,
            "N": view.notes.field.setFocus,
            "H": self._open_person,
            "M": view.may_be_told.edit,
            "W": self._write_instead,
        }
        bind_keys(self, bare, {"Ctrl+Return": self.save, "Ctrl+Enter": self.save})
        bind_digits(self, self._choose)

    def _shows_call(self) -> bool:
        return self._stack.currentWidget() is self.view

    def _show(self) -> None:
        sheet, call_round = self.session.sheet, self.session.round
        self._stack.setCurrentWidget(self.view if sheet else self.finished)
        for widget in (self.header.later, self.header.next, self.header.place, self.header.pause):
            widget.setVisible(sheet is not None)
        if sheet is None or call_round is None:
            self._shown = None
            self.finished.show_done(self.session.outcomes)
            return
        settings, here = self._workplace.desk.settings, whereabouts(self._workplace.desk)
        if self._shown == sheet.person_id:
            self.view.show_sheet(sheet, settings, here)
        else:
            self._open(sheet.person_id)
        self.header.show_place(call_round.number, call_round.total)
        self._show_next()

    def _open(self, person_id: int) -> None:
        """Begin a call; what was left of an earlier start is put back before anything is kept anew."""
        sheet = self.session.sheet
        if sheet is None:
            return
        draft = self.session.draft()
        self._shown = None
        self.view.open_sheet(sheet, self._workplace.desk.settings, whereabouts(self._workplace.desk))
        if draft is not None:
            self.view.restore(draft.step, draft.notes)
        self._shown = person_id

    def _show_next(self) -> None:
        following = self.session.name_of_next()
        if following is None:
            self.header.show_next("", is_good=False)
            return
        row = queue_row_of(self._workplace.desk, following[0])
        is_good = row is not None and row.kind is CallKind.PLACEMENT
        self.header.show_next(following[1].split(" ")[0], is_good=is_good)

    def _keep_draft(self) -> None:
        if self._shown is not None and self._shown == self.session.current:
            step, notes = self.view.conversation.step, self.view.notes.text()
            self._workplace.do(partial(self.session.keep_draft, step, notes))

    def _choose(self, number: int) -> None:
        if self._shows_call():
            self.view.outcome.choose(number)

    def _answer_enter(self) -> None:
        if not self._shows_call():
            self._go_home()
        elif self.view.outcome.can_save():
            self.save()
        else:
            self.view.outcome.details_panel.press_focused()

    def _snooze(self, until: dt.datetime) -> None:
        if self._workplace.do(partial(self.session.put_off, until)):
            self._shown = None
            self._show()

    def _open_person(self) -> None:
        if self.session.current is not None:
            self._workplace.window.show_page("person", self.session.current)

    def _go_home(self) -> None:
        self._workplace.window.show_page("today")

    def _write_instead(self) -> None:
        if self.session.current is not None:
            self._keep_draft()
            dialog = WritingDialog(self._workplace, [self.session.current], self)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def _write_may_tell(self, application_id: int, text: str) -> None:
        desk = self._workplace.desk
        self._workplace.do(partial(set_may_tell, desk, application_id, text))
        self.setFocus()

    def _add_number(self, typed: str) -> None:
        desk, person_id = self._workplace.desk, self.session.current
        if person_id is None:
            return
        added = self._workplace.do(partial(add_phone, desk, person_id, PhoneEntry(typed)))
        if added is not None:
            self.setFocus()


def _is_escape(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
