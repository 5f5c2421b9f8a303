"""An application or a candidate that was declined, and who it was that declined."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words
from tests.spreadsheets.tables import plan_of


@pytest.mark.parametrize(
    "words",
    [
        "Candidature déclinée",
        "Candidatura rechazada",
        "Candidatura declinada",
        "Candidatura declinata",
        "Candidato rechazado",
        "Candidata rechazada",
        "Candidato/a rechazado/a",
        "Candidatos rechazados",
        "Kandydatura odrzucona",
        "Application denied",
        "Denied",
        "Fail",
        "Phone screen - fail",
        "Candidate decline email sent",
        "Sobrecalificado",
        "Ansökan avslagen",
    ],
)
def test_what_was_declined_did_not_withdraw(words: str) -> None:
    assert outcome_from_words(words).kind == "declined_by_client"


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("El candidato rechazó", "withdrew"),
        ("Candidato declina", "withdrew"),
        ("Applicant decline", "withdrew"),
        ("Drop out", "withdrew"),
        ("El candidato ha declinado", "withdrew"),
        ("candidata renuncia", "withdrew"),
        ("Candidat a décliné", "withdrew"),
        ("Candidature retirée", "withdrew"),
        ("Candidatura cancelada pelo candidato", "withdrew"),
        ("Ya no disponible", "withdrew"),
        ("Candidatura retirada", "withdrew"),
        ("Kandydatka zrezygnowała", "withdrew"),
        ("Rezygnacja kandydatki", "withdrew"),
        ("El candidato ha rechazado la oferta", "turned_offer_down"),
        ("Candidate denied the offer", None),
        ("Visa denied", None),
        ("fail to see why", None),
    ],
)
def test_who_declined_themselves_left(words: str, kind: str | None) -> None:
    assert outcome_from_words(words).kind == kind


@pytest.mark.parametrize(
    "cell",
    [
        "a refusé", "ha rifiutato", "hat abgelehnt", "odmítl", "odmítla", "odmietol", "odmówił", "odmówiła",
        "a refuzat", "afslog", "avslo", "avböjde", "heeft geweigerd", "kieltäytyi",
        "visszautasította", "odbio",
    ],
)  # fmt: skip
def test_whoever_declines_is_the_person_of_the_row_and_in_the_clients_column_the_client(
    tmp_path: Path, cell: str
) -> None:
    by_row, by_client = (
        plan_of(tmp_path, f"Name,Role,{header}\nAna Ruiz,Buyer,{cell}\n").records[0].mapped_outcome
        for header in ("Outcome", "Client decision")
    )
    assert (by_row, by_client) == ("withdrew", "declined_by_client")


@pytest.mark.parametrize(
    "cell",
    ["odmítnut", "odmówiono", "refuzat", "clientul a refuzat", "kunde avslog", "afgezegd", "rechazado"],
)
def test_whoever_is_declined_has_to_hear_it(tmp_path: Path, cell: str) -> None:
    record = plan_of(tmp_path, f"Name,Role,Outcome\nAna Ruiz,Buyer,{cell}\n").records[0]
    assert (record.mapped_outcome, record.told) == ("declined_by_client", "untold")
