"""Leads that were never candidates, and rows that are there twice: nobody is called about a no."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from tests.spreadsheets.tables import plan_of

Read = list[tuple[str | None, str | None, str | None]]


def read(tmp_path: Path, text: str) -> Read:
    records = plan_of(tmp_path, text).records
    return [(record.mapped_stage, record.mapped_outcome, record.told) for record in records]


@pytest.mark.parametrize(
    ("header", "cell", "other"),
    [
        ("Lead status", "Unqualified", "Contacted"), ("Lead Stage", "Not qualified", "Contacted"),
        ("Stage", "Unqualified", "New lead"), ("Status", "Unqualified lead", "Contacted"),
        ("Lead-Status", "Nicht qualifiziert", "Kontaktiert"), ("Lead status", "Non qualifié", "Contacté"),
    ],
)  # fmt: skip
def test_leads_that_do_not_suit_are_only_sourced(tmp_path: Path, header: str, cell: str, other: str) -> None:
    text = f"Name;Role;{header}\nAna A;Buyer;{cell}\nBo B;Buyer;{other}\nCy C;Buyer;{other}\n"
    assert read(tmp_path, text)[0] == ("sourced", None, None)


@pytest.mark.parametrize(
    ("header", "cell", "other"),
    [
        ("Status", "Unqualified", "Interview"), ("Status", "Not qualified", "Hired"),
        ("Stage", "Unqualified", "Contacted"), ("Outcome", "not qualified", "Hired"),
        ("Status", "Rejected", "New lead"), ("Lead status", "Rejected", "Contacted"),
        ("Status", "Unqualified", "Lead engineer interview"), ("Status", "Underqualified", "New lead"),
        ("Status", "Rejected - unqualified", "New lead"), ("Status", "Disqualified", "Interview"),
    ],
)  # fmt: skip
def test_candidates_that_do_not_suit_are_declined(tmp_path: Path, header: str, cell: str, other: str) -> None:
    text = f"Name;Role;{header}\nAna A;Buyer;{cell}\nBo B;Buyer;{other}\nCy C;Buyer;{other}\n"
    assert read(tmp_path, text)[0][1:] == ("declined_by_client", "untold")


@pytest.mark.parametrize(
    "words",
    [
        "Duplicate", "duplicate record", "Archived - duplicate", "Rejected - duplicate", "dup of 123", "Dupe",
        "Closed (duplicate)", "Dublette", "Archiviert - Dublette", "doppelt", "Doublon", "duplicado",
        "Archived: dup of Ana Ruiz", "Rejected as duplicate", "Dubbel",
    ],
)  # fmt: skip
def test_a_duplicate_goes_on_elsewhere(words: str) -> None:
    assert outcome_from_words(words).kind == "moved_to_another_role"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("not a duplicate", None), ("duplicate?", None), ("Duplicate check pending", None),
        ("Rejected - no licence", "declined_by_client"), ("Archived", "declined_by_client"),
        ("Double interview", None), ("Rejected, duplicate skills in team", "declined_by_client"),
        ("Doppelte Staatsbürgerschaft", None), ("possible duplicate", None), ("Hired - duplicate", "hired"),
        ("Rejected - considered for another role", "declined_by_client"), ("no duplicate", None),
    ],
)  # fmt: skip
def test_other_doubles_stay(words: str, kind: str | None) -> None:
    assert outcome_from_words(words).kind == kind


def test_a_reason_may_say_that_a_row_is_a_duplicate(tmp_path: Path) -> None:
    rows = "Ana A;Buyer;Rejected;Duplicate\nBo B;Buyer;Archived;dup of 12\nCy C;Buyer;Rejected;No licence\n"
    assert [each[1:] for each in read(tmp_path, f"Name;Role;Status;Reason\n{rows}")] == [
        ("moved_to_another_role", None),
        ("moved_to_another_role", None),
        ("declined_by_client", "untold"),
    ]


@pytest.mark.parametrize(
    ("header", "cell", "outcome"),
    [
        ("Feedback Kunde", "hat abgelehnt", "declined_by_client"),
        ("Retour client", "a refusé", "declined_by_client"),
        ("Respuesta cliente", "ha rechazado", "declined_by_client"),
        ("Client feedback", "not interested", "declined_by_client"),
        ("Client response", "not interested", "declined_by_client"),
        ("Feedback Kunde", "Kandidat hat abgelehnt", "withdrew"),
        ("Client feedback", "took another job", "withdrew"),
        ("Feedback", "hat abgelehnt", "withdrew"), ("Status", "not interested", "withdrew"),
    ],
)  # fmt: skip
def test_a_no_under_the_client_is_the_clients(tmp_path: Path, header: str, cell: str, outcome: str) -> None:
    text = f"Name;Role;{header}\nAna A;Buyer;{cell}\nBo B;Buyer;Interview\nCy C;Buyer;Interview\n"
    assert read(tmp_path, text)[0][1] == outcome


@pytest.mark.parametrize(
    "cell",
    [
        "interview not going ahead", "role not going ahead", "no RTW issues", "no right to work docs yet",
        "internal applicant selected for interview", "internal candidate chosen to meet client",
        "oferta zaakceptowana przez klienta", "oferta zaakceptowana wewnętrznie",
        "contract ondertekend door klant", "assunzione annullata", "assunzione non confermata",
        "Arbeitsbeginn 1.12. möglich", "Arbeitsbeginn am 1.12. verschoben", "found job ad",
        "found job through us", "candidate's choice of slot", "offre plus disponible",
        "nabídka nezaujala", "annons återkallad", "återkallat erbjudande",
        "rekrutacja odwołana przez kandydata",
    ],
)  # fmt: skip
def test_what_speaks_of_something_else_is_no_end(cell: str) -> None:
    assert outcome_from_words(cell).kind is None


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("not going ahead", "declined_by_client"), ("no RTW", "declined_by_client"),
        ("internal candidate appointed", "declined_by_client"), ("oferta zaakceptowana", "hired"),
        ("contract ondertekend", "hired"), ("assunzione confermata", "hired"),
        ("assunzione dal 1.12.", "hired"), ("Arbeitsbeginn am 1.12.", "hired"), ("found job", "withdrew"),
        ("candidate's choice", "withdrew"), ("plus disponible", "withdrew"), ("återkallad", "withdrew"),
        ("nezaujala", "declined_by_client"), ("rekrutacja odwołana", "role_closed"),
    ],
)  # fmt: skip
def test_the_same_words_alone_are_an_end(cell: str, kind: str) -> None:
    assert outcome_from_words(cell).kind == kind
