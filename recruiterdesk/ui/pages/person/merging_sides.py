"""Two people of the desk, field by field."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.merging import MergeField, merge_values
from recruiterdesk.domain.records import Person
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.countries import country_name
from recruiterdesk.ui.pages.person.words import (
    forms_of_address,
    hours_words,
    languages,
    salutations,
    ways_to_hear,
)
from recruiterdesk.ui.role_names import role_name
from recruiterdesk.ui.widgets.two_sides import SideLine


def merge_lines(kept: PersonPage, other: PersonPage) -> list[SideLine]:
    """Return a line for each field that a merge chooses, and for what both keep."""
    tr = QCoreApplication.translate
    both = (
        SideLine("emails", tr("person", "E-mail"), _emails(kept), _emails(other), both_kept=True),
        SideLine("phones", tr("person", "Phone"), _phones(kept), _phones(other), both_kept=True),
        SideLine("roles", tr("person", "Up for"), _roles(kept), _roles(other), both_kept=True),
    )
    first, *chosen = [
        SideLine(str(which), label, _words(kept.person, which), _words(other.person, which))
        for which, label in _labels().items()
    ]
    return [first, *both, *chosen]


def _emails(page: PersonPage) -> str:
    return ", ".join(email.address for email in page.emails)


def _phones(page: PersonPage) -> str:
    return ", ".join(wording.written_number(phone.number) for phone in page.phones)


def _roles(page: PersonPage) -> str:
    return ", ".join(_role(view) for view in page.applications)


def _role(view: ApplicationView) -> str:
    return wording.dotted(view.role.title or role_name(""), view.client.name)


def _words(person: Person, which: MergeField) -> str:
    if not (values := merge_values(person, which)):
        return ""
    reader = _READERS.get(which)
    return reader(person) if reader is not None else str(values[0])


_READERS: dict[MergeField, Callable[[Person], str]] = {
    MergeField.SALUTATION: lambda person: dict(salutations())[person.salutation],
    MergeField.FORM_OF_ADDRESS: lambda person: dict(forms_of_address())[person.form_of_address],
    MergeField.COUNTRY: lambda person: country_name(person.country) if person.country else person.zone,
    MergeField.LANGUAGE: lambda person: dict(languages()).get(person.language, person.language),
    MergeField.WISHED_HOURS: lambda person: hours_words(person.wished_hours),
    MergeField.HEAR_BY: lambda person: dict(ways_to_hear())[person.hear_by],
    MergeField.COME_BACK_ON: lambda person: (
        wording.full_day(person.come_back_on) if person.come_back_on else ""
    ),
}


def _labels() -> dict[MergeField, str]:
    tr = QCoreApplication.translate
    return {
        MergeField.NAME: tr("person", "Name"),
        MergeField.HONORIFIC: tr("person", "Title"),
        MergeField.SALUTATION: tr("person", "Salutation"),
        MergeField.FORM_OF_ADDRESS: tr("person", "Form of address"),
        MergeField.COMPANY: tr("person", "Employer"),
        MergeField.TITLE: tr("person", "Job"),
        MergeField.PLACE: tr("person", "Place"),
        MergeField.COUNTRY: tr("person", "Country"),
        MergeField.LANGUAGE: tr("person", "Language"),
        MergeField.WISHED_HOURS: tr("person", "Wished hours"),
        MergeField.HEAR_BY: tr("person", "How they want to hear"),
        MergeField.COME_BACK_ON: tr("person", "Comes back on"),
        MergeField.SOURCE: tr("person", "Source"),
        MergeField.STRENGTH: tr("person", "Strength"),
        MergeField.WISH: tr("person", "What they want next"),
    }
