"""What can be done with the person of the page as a whole: call, write, edit, put off, erase."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import snooze_person
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui.erasing.dialog import EraseDialog
from recruiterdesk.ui.pages.calls_snooze import SnoozeMenu
from recruiterdesk.ui.pages.calls_writing import WritingDialog
from recruiterdesk.ui.pages.person.announcing import AnnounceDialog
from recruiterdesk.ui.pages.person.editing import EditPersonDialog
from recruiterdesk.ui.pages.without_a_call import ask_withdrawal, take_up_again, tell_by_someone_else
from recruiterdesk.ui.workplace import Workplace


class PersonActs(QObject):
    """Speaks of one person at a time; of nobody it does nothing.

    Signals:
        left: they are being erased, and their page is to be left.
    """

    left = Signal()

    def __init__(self, workplace: Workplace, view: QWidget) -> None:
        super().__init__(view)
        self._workplace, self._view = workplace, view
        self.person_id: int | None = None
        self.page: PersonPage | None = None

    def forget(self) -> None:
        """Speak of nobody."""
        self.person_id = self.page = None

    def answer_call(self) -> None:
        """Open the call session: they are on the phone."""
        if self.person_id is not None:
            self._workplace.window.answer_call(self.person_id)

    def start_call(self) -> None:
        """Open the call with this person."""
        if self.person_id is not None:
            self._workplace.window.start_call(self.person_id)

    def tell_by_someone_else(self) -> None:
        """Ask who told them instead."""
        if self.person_id is not None:
            tell_by_someone_else(self._workplace, self.person_id, self._view)

    def ask_withdrawal(self) -> None:
        """Ask why they withdrew."""
        if self.person_id is not None:
            ask_withdrawal(self._workplace, self.person_id, self._view)

    def take_up_again(self) -> None:
        """Reopen the application that is to be told, else the one that ended last."""
        if self.person_id is not None:
            take_up_again(self._workplace, self.person_id)

    def note_their_try(self) -> None:
        """Write down that they tried to reach the recruiter."""
        if self.person_id is not None:
            person_id = self.person_id
            self._workplace.do(lambda: note_incoming_contact(self._workplace.desk, person_id))

    def edit_person(self) -> None:
        """Open the sheet with all details."""
        if self.page is not None:
            EditPersonDialog(self._workplace, self.page, self._view).open()

    def ask_erase(self) -> None:
        """Ask whether they are erased for good; their page is left once that has begun."""
        if self.page is not None:
            person = self.page.person
            dialog = EraseDialog(self._workplace, (person.id,), person.full_name, self._view)
            dialog.begun.connect(self._leave_for_good)
            dialog.open()

    def announce(self) -> None:
        """Show the mail that asks when one can call."""
        if self.page is not None and self._may_be_written_to():
            AnnounceDialog(self._workplace, self.page.person.id, self._view).open()

    def write_instead(self) -> None:
        """Show the mail that stands for the call."""
        if self.person_id is not None and self._may_be_written_to():
            dialog = WritingDialog(self._workplace, [self.person_id], self._view)
            dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            dialog.open()

    def snooze(self, at: QPoint) -> None:
        """Offer the times until which the call can be put off, at a place on the screen."""
        menu = SnoozeMenu(self._workplace.desk, self._view)
        menu.chosen.connect(self._snooze_until)
        menu.popup(at)

    def _may_be_written_to(self) -> bool:
        """Tell whether they may be written to; who asked to be left alone may not, which is said."""
        if self.page is None or not self.page.person.do_not_contact:
            return True
        said = QCoreApplication.translate("PersonPageView", "They asked to be left alone: see Privacy (P).")
        self._workplace.window.say(said)
        return False

    def _leave_for_good(self) -> None:
        self.forget()
        self.left.emit()

    def _snooze_until(self, until: dt.datetime) -> None:
        if self.person_id is not None:
            desk, person_id = self._workplace.desk, self.person_id
            self._workplace.do(lambda: snooze_person(desk, person_id, until))
