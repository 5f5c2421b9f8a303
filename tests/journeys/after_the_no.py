"""What the journey after a "no" reads and when it happens, and what a desk holds at its end."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from tests.desks import found

IMPORTED = "2026-11-16T09:00"
TOLD = "2026-11-18T17:15"
CALLED_AGAIN = "2027-02-16T17:15"
ASKED = "2027-02-17T10:00"
AGREED = "2027-02-18T10:00"
INTRODUCED = "2027-02-19T10:00"
TWO_WEEKS_ON = "2027-03-05T10:00"
HIRED = "2027-03-15T10:00"
A_FRIEND = "2027-03-22T10:00"

_TRACKER = """\
Name;E-Mail;Telefon;Firma;Titel;Rolle;Kunde;Phase;Ort
Ana Ruiz;ana.ruiz@example.com;+49 171 3920011;Elbtal;Data Engineer;Data Engineer;Nordwerk AG;Interview;Hamburg
"""
_CONNECTIONS = """\
Notes:
"When exporting your connection data, you may notice that some of the email addresses are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Miriam,Vogel,https://www.linkedin.com/in/miriam-vogel,miriam@lumenreich.example,Lumenreich GmbH,Head of Data Engineering,12 May 2026
Raj,Patel,https://www.linkedin.com/in/raj-patel,raj@halden.example,Halden GmbH,Data Platform Lead,03 Sep 2025
Otto,Kern,https://www.linkedin.com/in/otto-kern,otto@brothaus.example,Brothaus,Bäckermeister,01 Jan 2020
"""  # noqa: E501 - as LinkedIn writes it
_FRIENDS = """\
Name;E-Mail;Telefon;Rolle;Kunde;Phase;Referred by
Lena Brandt;lena.brandt@example.com;+49 171 3920044;Backend Engineer;Halden Motors;Screening;Ana Ruiz
"""


# What a candidate wants, and who is in the network, have no command.
_WRITTEN_IN_THE_WINDOW_ONLY = frozenset({"they_said", "network.joined"})


def write_files(folder: Path) -> tuple[Path, Path, Path]:
    """The recruiter's tracker, the connections that LinkedIn hands out, and the friend whom Ana sends."""
    files = folder / "tracker.csv", folder / "Connections.csv", folder / "friends.csv"
    for path, text in zip(files, (_TRACKER, _CONNECTIONS, _FRIENDS), strict=True):
        path.write_text(text, encoding="utf-8")
    return files


def what_matters(desk: Desk) -> dict[str, object]:
    """The states, the lines of history, the tasks and the calls of a desk, by the people's names."""
    names = {person.id: person.full_name for person in found(desk, records.Person)}
    endings = {one.application_id: str(one.kind) for one in found(desk, records.Disposition)}
    lines = Counter(
        f"{names[one.person_id]}: {one.key}"
        for one in found(desk, records.Activity)
        if one.key not in _WRITTEN_IN_THE_WINDOW_ONLY
    )
    return {
        "applications": {
            names[one.person_id]: (str(one.stage), endings.get(one.id))
            for one in found(desk, records.Application)
        },
        "history": dict(sorted(lines.items())),
        "tasks": {
            (names[one.person_id], one.kind, one.text): (one.due_on.isoformat(), _end_of(one))
            for one in found(desk, records.Task)
        },
        "calls": [
            (names[one.person_id], one.due_on.isoformat(), one.outcome and str(one.outcome))
            for one in found(desk, records.CheckIn)
        ],
        "consents": [
            (names[one.person_id], str(one.kind), one.given, one.scope)
            for one in found(desk, records.Consent)
        ],
        "introductions": [
            (names[one.person_id], names[one.contact_id], str(one.introduction_state), one.outcome)
            for one in found(desk, records.Introduction)
        ],
        "sent_by": {names[one.person_id]: names[one.referrer_id] for one in found(desk, records.Referral)},
    }


def _end_of(task: records.Task) -> str:
    if task.done_at is None:
        return "open"
    return "dropped" if task.dropped else "done"


AT_THE_END: dict[str, object] = {
    "applications": {"Ana Ruiz": ("interviewing", "declined_by_client"), "Lena Brandt": ("screening", None)},
    "history": {
        "Ana Ruiz: attempt.told": 1,
        "Ana Ruiz: check_in.scheduled": 2,
        "Ana Ruiz: check_in.still_looking": 1,
        "Ana Ruiz: consent.mention.yes": 1,
        "Ana Ruiz: ended.declined_by_client": 1,
        "Ana Ruiz: imported.application": 1,
        "Ana Ruiz: introduction.both_agreed": 1,
        "Ana Ruiz: introduction.candidate_agreed": 1,
        "Ana Ruiz: introduction.contact_asked": 1,
        "Ana Ruiz: introduction.idea": 1,
        "Ana Ruiz: introduction.introduced": 1,
        "Ana Ruiz: introduction.outcome": 2,
        "Ana Ruiz: offered": 2,
        "Ana Ruiz: referral.sent": 1,
        "Ana Ruiz: task.done": 1,
        "Lena Brandt: imported.application": 1,
        "Lena Brandt: referral.sent_by": 1,
        "Miriam Vogel: introduction.both_agreed": 1,
        "Miriam Vogel: introduction.candidate_agreed": 1,
        "Miriam Vogel: introduction.contact_asked": 1,
        "Miriam Vogel: introduction.idea": 1,
        "Miriam Vogel: introduction.introduced": 1,
        "Miriam Vogel: introduction.outcome": 2,
        "Miriam Vogel: task.done": 1,
    },
    "tasks": {
        ("Ana Ruiz", "cv_review", ""): ("2027-02-23", "dropped"),
        ("Ana Ruiz", "introduction", ""): ("2027-02-23", "done"),
        ("Ana Ruiz", "introduction_congratulate", "Miriam Vogel"): ("2027-03-15", "done"),
        ("Miriam Vogel", "introduction_thank", "Ana Ruiz"): ("2027-03-15", "done"),
        ("Ana Ruiz", "thank_referrer", "Lena Brandt"): ("2027-03-22", "open"),
    },
    "calls": [("Ana Ruiz", "2027-02-16", "still_looking"), ("Ana Ruiz", "2027-03-18", None)],
    "consents": [("Ana Ruiz", "mention", True, "anyone suitable")],
    "introductions": [("Ana Ruiz", "Miriam Vogel", "outcome", "hired")],
    "sent_by": {"Lena Brandt": "Ana Ruiz"},
}
