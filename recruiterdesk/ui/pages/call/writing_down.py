"""What is written on the desk while the call goes on: a number, what may be told, a strength, a letter."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.domain.words import PhoneKind
from recruiterdesk.operations.applications import set_may_tell
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import set_strength
from recruiterdesk.operations.phones import PhoneEntry, add_phone, prefer_phone, set_phone_kind
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.workplace import Workplace

if TYPE_CHECKING:
    from recruiterdesk.ui.pages.call.page import CallPage


class WritingDown(QObject):
    """Each of it is a step of its own that undo takes back."""

    def __init__(self, workplace: Workplace, page: CallPage) -> None:
        super().__init__(page)
        self._workplace, self._page = workplace, page
        view = page.view
        view.may_be_told.written.connect(self._write_may_tell)
        view.gate.strength_written.connect(self._write_strength)
        line = view.identity.number_line
        line.number_added.connect(self._add_number)
        line.mail_wanted.connect(self.write_instead)
        line.kind_wanted.connect(self._write_kind)
        line.first_wanted.connect(self._prefer)

    def write_instead(self) -> None:
        """Open the letter that they get instead of the call."""
        if self._page.session.current is not None:
            self._page.keeper.keep()
            self.write_to(self._page.session.current)

    def write_to(self, person_id: int) -> None:
        """Open the letter to somebody; left unsent, it waits among the messages."""
        dialog = WritingDialog(self._workplace, [person_id], self._page)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def keep_notes(self, call: RunningCall | None) -> None:
        """Keep the notes of a call that is not recorded in the person's history."""
        if call is not None and call.notes:
            self._workplace.do(partial(write_note, self._workplace.desk, call.person_id, call.notes))

    def _write_may_tell(self, application_id: int, text: str) -> None:
        self._workplace.do(partial(set_may_tell, self._workplace.desk, application_id, text))
        self._page.setFocus()

    def _write_strength(self, text: str) -> None:
        if self._page.session.current is not None:
            self._workplace.do(partial(set_strength, self._workplace.desk, self._page.session.current, text))

    def _write_kind(self, phone_id: int, kind: PhoneKind) -> None:
        self._workplace.do(partial(set_phone_kind, self._workplace.desk, phone_id, kind))

    def _prefer(self, phone_id: int) -> None:
        self._workplace.do(partial(prefer_phone, self._workplace.desk, phone_id))

    def _add_number(self, typed: str) -> None:
        person_id = self._page.session.current
        if person_id is None:
            return
        entry = PhoneEntry(typed)
        if self._workplace.do(partial(add_phone, self._workplace.desk, person_id, entry)) is not None:
            self._page.setFocus()
