"""An application or a candidate that was declined, and who it was that declined."""

from __future__ import annotations

import pytest

from recruiterdesk.spreadsheets.outcomes.pipeline_words import outcome_from_words


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
