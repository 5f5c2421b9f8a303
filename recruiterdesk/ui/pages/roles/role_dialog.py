"""Adds a role, or changes what it is called."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from recruiterdesk.operations.roles import RoleWords, add_role, edit_role
from recruiterdesk.storage.queries.pipeline import role_rows
from recruiterdesk.storage.queries.role_words import role_in_words
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.role_names import role_in_sentence
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 560


class AddRoleDialog(QuestionDialog):
    """Client and title; a client that is new is added with it.

    Signals:
        added: the id of the new role.
    """

    added = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add a role"), self.tr("Add"), _WIDTH, parent)
        self._workplace = workplace
        self.client, self.title_field, self.hiring_manager = QLineEdit(), QLineEdit(), QLineEdit()
        known = sorted({row.client for row in role_rows(workplace.desk)})
        completer = QCompleter(known, self.client)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.client.setCompleter(completer)
        form = Form()
        form.add_field(self.tr("&Client"), self.client)
        form.add_field(self.tr("&Title"), self.title_field)
        form.add_field(self.tr("&Hiring manager"), self.hiring_manager)
        self.add(form)
        self.confirmed.connect(self._add_role)
        self.client.setFocus()

    def _add_role(self) -> None:
        role_id = self.try_to(self._store, self._workplace.sentences)
        if role_id is not None:
            self.accept()
            self.added.emit(role_id)

    def _store(self) -> int:
        return add_role(
            self._workplace.desk, self.client.text(), self.title_field.text(), self.hiring_manager.text()
        )


class EditRoleDialog(QuestionDialog):
    """The spoken forms are what one says to candidates."""

    def __init__(self, workplace: Workplace, role_id: int, parent: QWidget | None = None) -> None:
        before = role_in_words(workplace.desk, role_id)
        super().__init__(
            self.tr("Edit {role}").format(role=before.title or role_in_sentence("")),
            self.tr("Save"),
            _WIDTH,
            parent,
        )
        self._workplace = workplace
        self._role_id = role_id
        self.title_field, self.hiring_manager = QLineEdit(before.title), QLineEdit(before.hiring_manager)
        self.spoken_title, self.spoken_client = (
            QLineEdit(before.spoken_title),
            QLineEdit(before.spoken_client),
        )
        self.spoken_title.setPlaceholderText(before.title_as_said)
        self.spoken_client.setPlaceholderText(before.client_as_said)
        form = Form()
        form.add_field(self.tr("&Title"), self.title_field)
        form.add_field(self.tr("&Said as"), self.spoken_title)
        form.add_field(self.tr("Client &said as"), self.spoken_client)
        form.add_remark(self.tr("“my client in logistics”, until the name may be said"))
        form.add_field(self.tr("&Hiring manager"), self.hiring_manager)
        self.add(form)
        self.confirmed.connect(self._save)
        self.title_field.setFocus()

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        words = RoleWords(
            self.title_field.text(), self.spoken_title.text(), self.spoken_client.text(),
            self.hiring_manager.text(),
        )  # fmt: skip
        edit_role(self._workplace.desk, self._role_id, words)
        return True
