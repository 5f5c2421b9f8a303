"""What is known of a person, line by line, each edited where it stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.people import PersonDetails, details_of, edit_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.tagging import set_tags
from recruiterdesk.spreadsheets.names.names import split_name
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.adding import addresses_in
from recruiterdesk.ui.pages.person.in_place import InPlaceField
from recruiterdesk.ui.theme import MUTED
from recruiterdesk.ui.theme_fonts import TextSize
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.text import ElidedLabel
from recruiterdesk.ui.workplace import Workplace

_DAY_FORMATS = ("yyyy-MM-dd", "d MMMM yyyy", "d MMM yyyy", "d.M.yyyy", "d/M/yyyy")


class DetailsCard(Card):
    """A click, F2 or Enter edits a line: one step each; everything else is on the sheet (E)."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Details"), parent=parent)
        self._workplace = workplace
        self._page: PersonPage | None = None
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(0)
        for column in (1, 3):
            self._grid.setColumnStretch(column, 1)
        self._count = 0
        self.add(self._grid)
        self.name = self._line(self.tr("Name"), self._store_name)
        self.title = self._line(self.tr("Title"), lambda typed: self._edit(title=typed))
        self.company = self._line(self.tr("Company"), lambda typed: self._edit(company=typed))
        self.place = self._line(self.tr("Place"), lambda typed: self._edit(place=typed))
        self.emails = self._line(self.tr("E-mail"), lambda typed: self._edit(emails=addresses_in(typed)))
        self.phones = self._line(self.tr("Phone"), self._store_phones)
        self.strength = self._line(self.tr("Strength"), lambda typed: self._edit(strength=typed))
        self.tags = self._line(self.tr("Tags"), self._store_tags, self.tr("sre, Berlin"))
        self.kept = self._line(self.tr("Kept until"), self._store_day, self.tr("3 May 2027; empty: no day"))

    def lines(self) -> tuple[InPlaceField, ...]:
        """Return the lines, from above."""
        return (
            self.name, self.title, self.company, self.place, self.emails, self.phones, self.strength,
            self.tags, self.kept,
        )  # fmt: skip

    def show_person(self, page: PersonPage) -> None:
        """Show somebody; what was being typed about another is dropped."""
        if self._page is None or self._page.person.id != page.person.id:
            for line in self.lines():
                line.give_back()
        self._page = page
        person = page.person
        self.name.show_value(person.full_name)
        for line, text in (
            (self.title, person.title), (self.company, person.company), (self.place, person.place),
            (self.strength, person.strength),
        ):  # fmt: skip
            line.show_value(text)
        self.emails.show_value(", ".join(email.address for email in page.emails))
        numbers = [wording.written_number(phone.number) for phone in page.phones]
        said = (
            self.tr("wrong: {number}").format(number=number) if phone.wrong else number
            for number, phone in zip(numbers, page.phones, strict=True)
        )
        self.phones.show_value(", ".join(said), ", ".join(numbers))
        self.tags.show_value(wording.dotted(*(f"#{tag}" for tag in page.tags)), ", ".join(page.tags))
        day = page.keep_until
        self.kept.show_value(wording.full_day(day) if day else "", day.isoformat() if day else "")

    def begin(self) -> None:
        """Edit the line that has the keyboard, else the first."""
        line = next((line for line in self.lines() if line.value.hasFocus()), self.name)
        line.begin()

    def _line(self, name: str, store: Callable[[str], object], example: str = "") -> InPlaceField:
        made = InPlaceField(name, store, self._workplace.sentences, example)
        row, side = divmod(self._count, 2)
        self._count += 1
        label = ElidedLabel(name, TextSize.SECOND, MUTED)
        label.setFixedHeight(made.value.sizeHint().height())
        self._grid.addWidget(label, row, 2 * side, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(made, row, 2 * side + 1, Qt.AlignmentFlag.AlignTop)
        return made

    def _edit(self, **changed: object) -> None:
        if self._page is not None:
            before = details_of(self._page.person, self._page.emails, self._page.phones)
            edit_person(self._workplace.desk, self._page.person.id, _changed(before, changed))

    def _store_name(self, typed: str) -> None:
        read = split_name(typed)
        self._edit(full_name=typed, given=read.given, family=read.family)

    def _store_phones(self, typed: str) -> None:
        page = self._page
        if page is None:
            return
        known = {
            written: PhoneEntry(phone.number, phone.kind, phone.preferred)
            for phone in page.phones
            for written in (phone.number, wording.written_number(phone.number))
        }
        parts = [part.strip() for part in typed.replace(";", ",").split(",") if part.strip()]
        self._edit(phones=tuple(known.get(part, PhoneEntry(part)) for part in parts))

    def _store_tags(self, typed: str) -> None:
        if self._page is not None:
            names = [name for name in typed.split(",") if name.strip()]
            set_tags(self._workplace.desk, self._page.person.id, names)

    def _store_day(self, typed: str) -> None:
        if self._page is not None:
            day = day_typed(typed) if typed else None
            keep_until(self._workplace.desk, ManyPeople((self._page.person.id,)), day)


def _changed(before: PersonDetails, changed: dict[str, object]) -> PersonDetails:
    return replace(before, **changed)  # type: ignore[arg-type]


def day_typed(typed: str) -> dt.date:
    """Read a day as one writes it.

    Raises:
        Refusal: it is none.
    """
    for locale in (QLocale(), QLocale.c()):
        for form in (locale.dateFormat(QLocale.FormatType.ShortFormat), *_DAY_FORMATS):
            day = locale.toDate(typed, form)
            if day.isValid() and day.year() > dt.MINYEAR + 1900:
                return dt.date(day.year(), day.month(), day.day())
    raise Refusal("day.not_read", typed=typed)
