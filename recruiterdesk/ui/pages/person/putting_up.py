"""Puts somebody up for a role."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from recruiterdesk.domain import records
from recruiterdesk.operations.applications import add_application
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.role_field import RoleField
from recruiterdesk.ui.pages.person.words import first_name
from recruiterdesk.ui.widgets.text import muted_text
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 560


class PutUpDialog(QuestionDialog):
    """Asks which open role, and how far they are."""

    def __init__(self, workplace: Workplace, person: records.Person, parent: QWidget | None = None) -> None:
        title = self.tr("Put {name} up for a role")
        name = first_name(person.given, person.full_name)
        super().__init__(title.format(name=name), self.tr("Put up"), _WIDTH, parent)
        self._workplace = workplace
        self._person_id = person.id
        self.role = RoleField(workplace.desk, "")
        self.role.stage.setCurrentIndex(0)
        self.add(self.role)
        if self.role.role_id() is None:
            self.add(muted_text(self.tr("No role is open; add one on the page Roles.")))
            self.confirm_button.setEnabled(False)
        self.confirmed.connect(self._put_up)
        self.role.setFocus()

    def _put_up(self) -> None:
        if self.try_to(self._store, self._workplace.sentences) is not None:
            self.accept()

    def _store(self) -> int:
        role_id = self.role.role_id() or 0
        return add_application(self._workplace.desk, self._person_id, role_id, self.role.stage.value())
