"""A desk in the afternoon of 23 November 2026: people to be told, to call again, and to write to."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtWidgets import QApplication, QWidget

from recruiterdesk.domain.help_offers import HelpKind, HelpOffer
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import AttemptOutcome, PhoneKind, RoleState, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.role_changes import Explanation, change_role_state
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.said import TheySaid
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.desk import Desk

NOW = "2026-11-23T15:40"
MAY_TELL = "They chose someone who has run card payments in production"


@dataclass
class Called:
    """Who is on this desk: Tomás first, then Hannah, Dele and Amara; Jonas is written to."""

    tomas: int = 0
    hannah: int = 0
    dele: int = 0
    amara: int = 0
    jonas: int = 0


def fill(desk: Desk) -> Called:
    """Fill an empty desk; the clock stands at NOW afterwards."""
    people = Called()
    desk.clock.set("2026-08-20T10:00")
    mine = {"my_name": "Mara Lind", "my_phone": "+49 40 1234567", "prepare_calls": False}
    change_settings(desk, replace(desk.settings, **mine))
    backend = add_role(desk, "Northwind GmbH", "Backend Engineer (m/w/d)", "Ada Byrne")
    analyst = add_role(desk, "Contoso", "Data Analyst", "Jo March")
    designer = add_role(desk, "Fabrikam", "Product Designer")
    people.amara = _person(desk, "Amara Okafor", "+447400654321", "Leeds", "GB")
    told = add_application(desk, people.amara, backend, Stage.INTERVIEWING)
    decline_application(desk, told, Ending())
    desk.clock.set("2026-08-24T16:00")
    said = TheySaid("calm", "a small team", (HelpOffer(HelpKind.CV_REVIEW),))
    record_attempt(desk, people.amara, Reached(AttemptOutcome.TOLD, said=said))
    desk.clock.set("2026-11-10T10:00")
    people.jonas = _person(desk, "Jonas Keller", "+4915112345670", "Hamburg", "DE")
    add_application(desk, people.jonas, backend, Stage.INTERVIEWING)
    desk.clock.set("2026-11-12T10:00")
    wish = DaySpan(dt.time(15), dt.time.max)
    people.tomas = _person(desk, "Tomás Ortega", "+34612345678", "Madrid", "ES", wished_hours=wish)
    final = add_application(desk, people.tomas, backend, Stage.FINAL)
    make_promise(desk, people.tomas, dt.date(2026, 11, 16))
    desk.clock.set("2026-11-13T10:00")
    decline_application(
        desk, final, Ending(reason="too old for the team", may_tell=MAY_TELL, cleared_with="Ada")
    )
    people.hannah = _person(desk, "Hannah Weiss", "+4917112345678", "Berlin", "DE")
    screened = add_application(desk, people.hannah, analyst, Stage.SCREENING)
    desk.clock.set("2026-11-17T10:00")
    decline_application(desk, screened, Ending())
    desk.clock.set("2026-11-20T10:00")
    note_incoming_contact(desk, people.tomas, "call")
    note_incoming_contact(desk, people.tomas, "call")
    desk.clock.set("2026-11-23T10:00")
    people.dele = _person(desk, "Dele Adeyemi", "+447400123456", "London", "GB")
    add_application(desk, people.dele, designer, Stage.INTERVIEWING)
    change_role_state(desk, designer, RoleState.FROZEN, Explanation("The search is paused", "Sam"))
    desk.clock.set(NOW)
    return people


def _person(desk: Desk, name: str, number: str, place: str, country: str, **more: object) -> int:
    given, _, family = name.rpartition(" ")
    address = f"{given.encode('ascii', 'ignore').decode().lower()}@example.com"
    details = PersonDetails(
        name, given, family, emails=(address,), phones=(PhoneEntry(number, PhoneKind.PRIVATE),),
        place=place, country=country, **more,
    )  # fmt: skip
    return add_person(desk, details)


class Opened(QObject):
    """Takes the links that would go to the mail program or the phone."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def note(self, url: QUrl) -> None:
        self.urls.append(url.toString())


def press(
    qtbot, page: QWidget, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """Press a key where the keyboard is."""
    focused = QApplication.focusWidget()
    inside = focused is not None and (focused is page or page.isAncestorOf(focused))
    qtbot.keyClick(focused if inside else page, key, modifier)


def type_text(qtbot, page: QWidget, text: str) -> None:
    """Type where the keyboard is."""
    qtbot.keyClicks(QApplication.focusWidget(), text)
