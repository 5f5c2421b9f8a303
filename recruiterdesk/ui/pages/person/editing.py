"""Everything about a person that the recruiter types, on one sheet."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from zoneinfo import available_timezones

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QCompleter, QHBoxLayout, QLineEdit, QWidget

from recruiterdesk.domain.words import FormOfAddress, HearBy, Salutation
from recruiterdesk.operations.people import PersonDetails, details_of, edit_person
from recruiterdesk.spreadsheets.names.names import split_name
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui.pages.person.adding import addresses_in
from recruiterdesk.ui.pages.person.choice_field import ChoiceBox
from recruiterdesk.ui.pages.person.country_field import CountryField
from recruiterdesk.ui.pages.person.dialog import QuestionDialog
from recruiterdesk.ui.pages.person.optional_fields import HoursField, OptionalDay
from recruiterdesk.ui.pages.person.phones_field import PhonesField
from recruiterdesk.ui.pages.person.words import forms_of_address, languages, salutations, ways_to_hear
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.workplace import Workplace

_WIDTH = 940
_COLUMN_GAP = 28
_COME_BACK = dt.timedelta(days=90)


@dataclass(frozen=True)
class WhoFields:
    """Who they are, and how one writes to them."""

    given: QLineEdit
    family: QLineEdit
    honorific: QLineEdit
    salutation: ChoiceBox[Salutation]
    form: ChoiceBox[FormOfAddress]
    language: ChoiceBox[str]
    emails: QLineEdit
    phones: PhonesField


@dataclass(frozen=True)
class WhereFields:
    """Where they are, when and how they want to be called, and what is known of them."""

    company: QLineEdit
    title: QLineEdit
    place: QLineEdit
    country: CountryField
    zone: QLineEdit
    hours: HoursField
    saturdays: QCheckBox
    hear_by: ChoiceBox[HearBy | None]
    come_back: OptionalDay
    strength: QLineEdit
    wish: QLineEdit
    contact: QCheckBox


class EditPersonDialog(QuestionDialog):
    """Stores all of it as one step."""

    def __init__(self, workplace: Workplace, page: PersonPage, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Edit {name}").format(name=page.person.full_name), self.tr("Save"), _WIDTH, parent
        )
        self._workplace = workplace
        self._person_id = page.person.id
        self._before = details_of(page.person, page.emails, page.phones)
        self.who = _who_fields(self._before)
        self.where = self._where_fields(workplace.desk.clock.today())
        columns = QHBoxLayout()
        columns.setSpacing(_COLUMN_GAP)
        for form in (self._who_form(), self._where_form()):
            columns.addWidget(form, 1, Qt.AlignmentFlag.AlignTop)
        self.add(columns)
        self.confirmed.connect(self._save)
        self.who.given.setFocus()

    def details(self) -> PersonDetails:
        """Return what the sheet shows."""
        who, where = self.who, self.where
        given, family = who.given.text().strip(), who.family.text().strip()
        renamed = (given, family) != (self._before.given, self._before.family)
        return PersonDetails(
            full_name="" if renamed else self._before.full_name, given=given, family=family,
            honorific=who.honorific.text().strip(), salutation=who.salutation.value(),
            form_of_address=who.form.value(), emails=addresses_in(who.emails.text()),
            phones=who.phones.entries(), company=where.company.text().strip(),
            title=where.title.text().strip(), place=where.place.text().strip(),
            country=where.country.country(), zone=where.zone.text().strip(),
            language=who.language.value(), wished_hours=where.hours.span(),
            saturdays=where.saturdays.isChecked(), hear_by=where.hear_by.value(),
            come_back_on=where.come_back.day(), is_contact=where.contact.isChecked(),
            source=self._before.source, strength=where.strength.text().strip(),
            wish=where.wish.text().strip(),
        )  # fmt: skip

    def _where_fields(self, today: dt.date) -> WhereFields:
        before = self._before
        hear_by = ChoiceBox[HearBy | None](ways_to_hear())
        hear_by.choose(before.hear_by)
        saturdays = QCheckBox(self.tr("Saturdays too, they asked for it"))
        saturdays.setChecked(before.saturdays)
        contact = QCheckBox(self.tr("A contact: may hire, help or send people"))
        contact.setChecked(before.is_contact)
        return WhereFields(
            QLineEdit(before.company), QLineEdit(before.title), QLineEdit(before.place),
            CountryField(before.country), _zone_field(before.zone), HoursField(before.wished_hours),
            saturdays, hear_by, OptionalDay(before.come_back_on, today + _COME_BACK),
            QLineEdit(before.strength), QLineEdit(before.wish), contact,
        )  # fmt: skip

    def _who_form(self) -> Form:
        who, form = self.who, Form()
        for label, field in (
            (self.tr("&Given name"), who.given), (self.tr("&Family name"), who.family),
            (self.tr("Dr., Prof."), who.honorific), (self.tr("Greeted"), who.salutation),
            (self.tr("Addressed"), who.form), (self.tr("&Language"), who.language),
            (self.tr("E-&mail"), who.emails), (self.tr("&Phone"), who.phones),
        ):  # fmt: skip
            form.add_field(label, field)
        return form

    def _where_form(self) -> Form:
        where, form = self.where, Form()
        where.zone.setPlaceholderText(self.tr("guessed from number and country"))
        where.strength.setPlaceholderText(self.tr("one true and useful thing"))
        for label, field in (
            (self.tr("&Company"), where.company), (self.tr("&Title"), where.title),
            (self.tr("P&lace"), where.place), (self.tr("Count&ry"), where.country),
            (self.tr("Time &zone"), where.zone), (self.tr("Call &hours"), where.hours),
        ):  # fmt: skip
            form.add_field(label, field)
        form.add_line(where.saturdays)
        form.add_field(self.tr("Wants to hear"), where.hear_by)
        form.add_field(self.tr("Free again"), where.come_back)
        form.add_field(self.tr("Strength"), where.strength)
        form.add_field(self.tr("Wants next"), where.wish)
        form.add_line(where.contact)
        return form

    def _save(self) -> None:
        if self.try_to(self._store, self._workplace.sentences):
            self.accept()

    def _store(self) -> bool:
        edit_person(self._workplace.desk, self._person_id, self.details())
        return True


def _who_fields(before: PersonDetails) -> WhoFields:
    read = split_name(before.full_name)
    salutation = ChoiceBox[Salutation](salutations())
    salutation.choose(before.salutation)
    form = ChoiceBox[FormOfAddress](forms_of_address())
    form.choose(before.form_of_address)
    language = ChoiceBox[str](languages())
    language.choose(before.language)
    known = (before.given, before.family)
    given, family = known if any(known) else (read.given, read.family)
    return WhoFields(
        QLineEdit(given), QLineEdit(family), QLineEdit(before.honorific),
        salutation, form, language, QLineEdit(", ".join(before.emails)), PhonesField(before.phones),
    )  # fmt: skip


def _zone_field(zone: str) -> QLineEdit:
    field = QLineEdit(zone)
    completer = QCompleter(sorted(available_timezones()), field)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    field.setCompleter(completer)
    return field
