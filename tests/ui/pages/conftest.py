"""A desk with the people of the pictures, and pages that are shown in a window of their own.

What is on the desk stands before `workplace` among what a fixture asks for: then no page hears of it as a
change and reads a second time, and no test takes the answer to the first question for one to the second.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import DispositionKind, HearBy, PhoneKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application, move_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.promises import make_promise
from recruiterdesk.operations.referrals import Referrer
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.desk import Desk
from recruiterdesk.ui.theme import apply_theme
from tests.clock import FakeClock
from tests.desks import new_desk
from tests.ui.pages.desk_window import NotingWindow, workplace_of

LITWARE = {"company": "Litware", "title": "Senior Backend Engineer", "place": "Pune, India"}


@dataclass
class Known:
    """Who is on the desk of these tests."""

    priya: int = 0
    dev: int = 0
    ben: int = 0
    backend: int = 0
    platform: int = 0
    told: int = 0
    active: int = 0
    bens: int = 0


@pytest.fixture(autouse=True)
def light_theme(qapp):
    apply_theme(qapp, "light")


@pytest.fixture
def desk(tmp_path):
    made = new_desk(tmp_path, FakeClock("2026-10-01T15:00"))
    yield made
    made.close()


@pytest.fixture
def window():
    return NotingWindow()


@pytest.fixture
def workplace(desk, window):
    made = workplace_of(desk, window)
    yield made
    made.changes.stop()


@pytest.fixture
def known(desk: Desk) -> Known:
    """Priya was declined on 3 November and promised an answer by 6 November; it is the 23rd."""
    people = Known()
    people.dev = add_person(desk, PersonDetails("Dev Patel", "Dev", "Patel", place="Pune", is_contact=True))
    people.priya = add_person(
        desk,
        PersonDetails(
            "Priya Raman", "Priya", "Raman", emails=("priya.raman@example.com",),
            phones=(PhoneEntry("+919255069025", PhoneKind.PRIVATE),), hear_by=HearBy.CALL,
            wished_hours=DaySpan(dt.time(17), dt.time.max), **LITWARE,
        ),
        Referrer(people.dev),
    )  # fmt: skip
    people.backend = add_role(desk, "Northwind GmbH", "Backend Engineer (m/w/d)", "Ada Byrne")
    people.platform = add_role(desk, "Adatum AG", "Platform Lead")
    people.told = add_application(desk, people.priya, people.backend, Stage.APPLIED)
    move_application(desk, people.told, Stage.FINAL)
    desk.clock.set("2026-10-22T11:00")
    make_promise(desk, people.priya, dt.date(2026, 11, 6))
    desk.clock.set("2026-10-30T11:00")
    people.active = add_application(desk, people.priya, people.platform, Stage.SCREENING)
    desk.clock.set("2026-11-03T17:00")
    ending = Ending(DispositionKind.DECLINED_BY_CLIENT, "another finalist with payments experience")
    decline_application(desk, people.told, ending)
    desk.clock.set("2026-11-20T10:00")
    people.ben = add_person(
        desk, PersonDetails("Ben Foster", "Ben", "Foster", phones=(PhoneEntry("+447911123456"),))
    )
    people.bens = add_application(desk, people.ben, people.platform, Stage.SCREENING)
    desk.clock.set("2026-11-23T15:40")
    return people
