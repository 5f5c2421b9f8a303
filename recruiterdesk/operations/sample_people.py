"""Who is on the sample desk: invented people, clients and roles."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.words import PhoneKind, Stage
from recruiterdesk.operations.people import PersonDetails
from recruiterdesk.operations.phones import PhoneEntry

AFTER_WORK = DaySpan(dt.time(17), dt.time(20))


@dataclass(frozen=True, slots=True)
class SampleRole:
    """A role, by a short name that the candidates refer to."""

    key: str
    client: str
    title: str
    hiring_manager: str


@dataclass(frozen=True, slots=True)
class SampleCandidate:
    """A candidate for a role: at this stage since so many working days."""

    key: str
    details: PersonDetails
    role: str
    stage: Stage
    since: int


ROLES = (
    SampleRole("backend", "Northwind", "Backend Engineer", "Ada Byrne"),
    SampleRole("analyst", "Contoso", "Data Analyst", "Felix Brandt"),
    SampleRole("designer", "Fabrikam", "Product Designer", "Grace Kim"),
    SampleRole("support", "Adatum", "Support Lead", "Lena Brandt"),
)


def invented_details(name: str, place: str, phone: str, company: str = "", title: str = "") -> PersonDetails:
    """Return what is known of an invented person, with an address at example.com and a private number."""
    given, _, family = name.partition(" ")
    return PersonDetails(
        full_name=name, given=given, family=family, place=place, company=company, title=title,
        emails=(f"{given}.{family}".lower().replace(" ", "").replace("á", "a") + "@example.com",),
        phones=(PhoneEntry(phone, PhoneKind.PRIVATE),),
    )  # fmt: skip


def _wishing(details: PersonDetails, hours: DaySpan) -> PersonDetails:
    return replace(details, wished_hours=hours)


CANDIDATES = (
    SampleCandidate(
        "priya",
        _wishing(
            invented_details("Priya Raman", "Pune", "+912012345678", "Litware", "Developer"), AFTER_WORK
        ),
        "backend", Stage.INTERVIEWING, 20,
    ),
    SampleCandidate(
        "tomas", invented_details("Tomás Ortega", "Madrid", "+34600000123", "", "Backend Engineer"),
        "backend", Stage.FINAL, 12,
    ),
    SampleCandidate(
        "hannah", invented_details("Hannah Weiss", "Berlin", "+493023125001", "Proseware", "Analyst"),
        "analyst", Stage.SCREENING, 9,
    ),
    SampleCandidate(
        "dele", invented_details("Dele Adeyemi", "London", "+447700900123", "", "Product Designer"),
        "designer", Stage.INTERVIEWING, 6,
    ),
    SampleCandidate(
        "mei", invented_details("Mei Lin Chen", "Singapore", "+6561234567", "Tailspin", "Designer"),
        "designer", Stage.SUBMITTED, 6,
    ),
    SampleCandidate(
        "amara", invented_details("Amara Okafor", "Leeds", "+447700900456", "", "Data Analyst"),
        "analyst", Stage.INTERVIEWING, 80,
    ),
    SampleCandidate(
        "oscar", invented_details("Oscar Lindqvist", "Stockholm", "+46701740605", "Adatum", "Support Lead"),
        "support", Stage.OFFERED, 40,
    ),
    SampleCandidate(
        "ines", invented_details("Inês Duarte", "Lisbon", "+351912345678", "", "Backend Engineer"),
        "backend", Stage.INTERVIEWING, 8,
    ),
    SampleCandidate(
        "jakub", invented_details("Jakub Novák", "Prague", "+420601123456", "Wingtip", "Developer"),
        "backend", Stage.INTERVIEWING, 7,
    ),
    SampleCandidate(
        "lucie", invented_details("Lucie Martin", "Lyon", "+33639981234", "", "Data Analyst"),
        "analyst", Stage.SUBMITTED, 2,
    ),
    SampleCandidate(
        "samir", invented_details("Samir Haddad", "Berlin", "+493023125044", "Lucerne", "Support"),
        "support", Stage.APPLIED, 3,
    ),
)  # fmt: skip

CONTACTS = (
    invented_details("Lena Brandt", "Hamburg", "+4915228817386", "Adatum", "Head of Data"),
    invented_details("Raj Patel", "Manchester", "+447700900789", "Litware", "Engineering Director"),
    invented_details("Sofia Marino", "Milan", "+393123456789", "Relecloud", "Founder"),
)
