"""A new person: who they are, how to reach them, and who sent them."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.spreadsheets.names.names import split_name
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.phones_field import PhonesField
from recruiterdesk.ui.pages.person.referrer_field import ReferrerField
from recruiterdesk.ui.pages.person.role_field import RoleField
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 620


@dataclass(frozen=True)
class AddFields:
    """The fields of a new person."""

    name: QLineEdit
    emails: QLineEdit
    phones: PhonesField
    place: QLineEdit
    company: QLineEdit
    title: QLineEdit
    role: RoleField
    referrer: ReferrerField


class AddPersonDialog(QuestionDialog):
    """Only a name is needed.

    Signals:
        added: the id of the new person.
    """

    added = Signal(int)

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Add a person"), self.tr("Add"), _WIDTH, parent)
        self._workplace = workplace
        self.fields = AddFields(
            QLineEdit(), QLineEdit(), PhonesField(), QLineEdit(), QLineEdit(), QLineEdit(),
            RoleField(workplace.desk, self.tr("no role: a contact")), ReferrerField(workplace.desk),
        )  # fmt: skip
        self.add(self._form())
        self.confirmed.connect(self._add_person)
        self.fields.name.setFocus()

    def _form(self) -> Form:
        fields, form = self.fields, Form()
        fields.name.setPlaceholderText(self.tr("Priya Raman, or Raman, Priya"))
        fields.place.setPlaceholderText(self.tr("the town; their local time follows from number and place"))
        for label, field in (
            (self.tr("&Name"), fields.name), (self.tr("E-&mail"), fields.emails),
            (self.tr("&Phone"), fields.phones), (self.tr("P&lace"), fields.place),
            (self.tr("&Company"), fields.company), (self.tr("&Title"), fields.title),
            (self.tr("&Role"), fields.role), (self.tr("&Who sent you?"), fields.referrer),
        ):  # fmt: skip
            form.add_field(label, field)
        return form

    def details(self) -> PersonDetails:
        """Return what was typed; the name is read as people write it."""
        fields = self.fields
        name = split_name(fields.name.text())
        return PersonDetails(
            full_name=name.full, given=name.given, family=name.family, honorific=name.honorific,
            salutation=name.salutation, emails=addresses_in(fields.emails.text()),
            phones=fields.phones.entries(), place=fields.place.text().strip(),
            company=fields.company.text().strip(), title=fields.title.text().strip(),
            is_contact=fields.role.role_id() is None,
        )  # fmt: skip

    def _add_person(self) -> None:
        person_id = self.try_to(self._store, self._workplace.sentences)
        if person_id is not None:
            self.accept()
            self.added.emit(person_id)

    def _store(self) -> int:
        person_id = add_person(self._workplace.desk, self.details(), self.fields.referrer.referrer())
        role_id = self.fields.role.role_id()
        if role_id is not None:
            add_application(self._workplace.desk, person_id, role_id, self.fields.role.stage.value())
        return person_id


def addresses_in(text: str) -> tuple[str, ...]:
    """Return the e-mail addresses that were typed, parted by blanks, commas or semicolons."""
    return tuple(part for part in text.replace(",", " ").replace(";", " ").split() if part)
