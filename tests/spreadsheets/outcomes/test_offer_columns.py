"""Columns about an offer: whoever declined it turned it down, and nobody has to be called about a no."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning
from tests.spreadsheets.tables import only, plan_of

Ended = tuple[str | None, str | None, str | None]


def ended(tmp_path: Path, header: str, cell: str, stage: str = "", further: str = "Accepted") -> Ended:
    """Return the stage, the end and who was told of the first row."""
    header, row, other = (
        (f"Stage;{header}", f"{stage};{cell}", f"{stage};{further}") if stage else (header, cell, further)
    )
    text = f"Name;Role;{header}\nAna Ruiz;Buyer;{row}\nBo Li;Buyer;{other}\n"
    record = plan_of(tmp_path, text).records[0]
    return record.mapped_stage, record.mapped_outcome, record.told


@pytest.mark.parametrize(
    ("header", "cell"),
    [
        ("Offer", "Declined"), ("Offer", "Rejected"), ("Offer status", "Declined"),
        ("Offer response", "Declined"), ("Offer decision", "Turned down"), ("Offer outcome", "Refused"),
        ("Offer status", "Declined - salary"), ("Job offer status", "Declined by candidate"),
        ("Angebot", "abgelehnt"), ("Angebotsstatus", "Absage"), ("Antwort auf Angebot", "abgelehnt"),
        ("Offre", "refusée"), ("Réponse à l'offre", "Refusée"), ("Oferta", "rechazada"),
        ("Offerta", "rifiutata"), ("Aanbod", "afgewezen"), ("Erbjudande", "avböjt"),
    ],
)  # fmt: skip
def test_who_declined_an_offer_turned_it_down(tmp_path: Path, header: str, cell: str) -> None:
    assert ended(tmp_path, header, cell, "Interview") == ("interviewing", "turned_offer_down", None)
    assert ended(tmp_path, header, cell) == ("offered", "turned_offer_down", None)


@pytest.mark.parametrize("header", ["Offer", "Offer status", "Offer response", "Angebot"])
def test_who_accepted_it_is_hired_and_who_thinks_is_not(tmp_path: Path, header: str) -> None:
    assert ended(tmp_path, header, "Accepted", "Final") == ("final", "hired", None)
    assert ended(tmp_path, header, "Pending", "Final", "Declined") == ("final", None, None)


@pytest.mark.parametrize(
    ("header", "cell", "outcome"),
    [
        ("Offer status", "Rejected by client", "declined_by_client"),
        ("Offer status", "Rescinded by client", "declined_by_client"),
        ("Offer", "Rejected at interview", "declined_by_client"),
        ("Offer status", "No offer", "declined_by_client"),
        ("Offer status", "Not selected", "declined_by_client"),
        ("Offer status", "Withdrawn", "withdrew"),
        ("Offer status", "On hold", None),
        ("Offer status", "Offered", None),
        ("Client decision", "Declined", "declined_by_client"),
        ("Status", "Declined", "declined_by_client"),
        ("Final decision", "Rejected", "declined_by_client"),
        ("Offer approval status", "Rejected", "declined_by_client"),
        ("Interview outcome", "Declined", "declined_by_client"),
    ],
)
def test_other_words_and_other_columns_stay(
    tmp_path: Path, header: str, cell: str, outcome: str | None
) -> None:
    assert ended(tmp_path, header, cell, "Interview")[1] == outcome


@pytest.mark.parametrize(
    ("header", "cells"),
    [
        ("Offre", ("Soudeur", "Acheteur")),
        ("Oferta", ("Soldador", "Refuser")),
        ("Offer", ("Yes", "No")),
        ("Offer", ("45000", "52000")),
        ("Offer date", ("3/11/2026", "4/11/2026")),
        ("Offer made", ("Yes", "No")),
    ],
)
def test_offers_that_say_no_end_are_none(tmp_path: Path, header: str, cells: tuple[str, str]) -> None:
    rows = "".join(f"Ana {name};Interview;{cell}\n" for name, cell in zip("AB", cells, strict=True))
    plan = plan_of(tmp_path, f"Name;Stage;{header}\n{rows}")
    assert [record.mapped_outcome for record in plan.records] == [None, None]


def test_the_reason_stays(tmp_path: Path) -> None:
    text = "Name;Role;Offer status\nAna Ruiz;Buyer;Declined - salary too low\n"
    assert only(plan_of(tmp_path, text)).internal_reason == "salary too low"


def test_a_bare_no_beside_cells_that_name_the_offer_is_the_clients(tmp_path: Path) -> None:
    assert ended(tmp_path, "Offer status", "Rejected", "", "Offer accepted")[1] == "declined_by_client"


@pytest.mark.parametrize(
    ("header", "cell", "outcome"),
    [
        ("Offer status", "Declined", "turned_offer_down"),
        ("Offer status", "Accepted", "hired"),
        ("Joining outcome", "Declined", "turned_offer_down"),
        ("Joining status", "Not joining", "turned_offer_down"),
        ("Joining status", "Joined", "hired"),
    ],
)
def test_what_became_of_an_offer_stands_above_that_it_was_made(
    tmp_path: Path, header: str, cell: str, outcome: str
) -> None:
    text = f"Name;Role;Status;{header}\nAna Ruiz;Buyer;Selected;{cell}\nBo Li;Buyer;Interview;\n"
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.mapped_outcome, bo.mapped_outcome) == (outcome, None)


@pytest.mark.parametrize(
    ("cell", "stage"),
    [
        ("Unresolved", "offered"), ("Sent", "offered"), ("Pending", "offered"), ("Extended", "offered"),
        ("Draft", None), ("Not sent", None), ("Pending approval", None), ("Interview", "interviewing"),
    ],
)  # fmt: skip
def test_an_offer_without_an_answer_is_how_far_they_got(tmp_path: Path, cell: str, stage: str | None) -> None:
    others = "Bo Li;Buyer;Accepted\nCy Fox;Buyer;Rejected\nDi Roe;Buyer;Accepted\n"
    text = f"Name;Role;Offer status\nAna Ruiz;Buyer;{cell}\n{others}"
    ana = plan_of(tmp_path, text).records[0]
    assert (ana.mapped_stage, ana.mapped_outcome) == (stage, None)


@pytest.mark.parametrize(
    ("stage", "outcome", "ending"),
    [
        ("Offer", "candidate declined", "turned_offer_down"),
        ("Proposta", "ha rifiutato", "turned_offer_down"),
        ("Erbjudande", "tackade nej", "turned_offer_down"),
        ("Angebot", "Bewerber hat abgelehnt", "turned_offer_down"),
        ("Offer", "withdrew", "withdrew"),
        ("Offer", "took another job", "withdrew"),
        ("Interview", "candidate declined", "withdrew"),
        ("Offer", "declined", "declined_by_client"),
    ],
)
def test_who_says_no_at_the_stage_of_an_offer_turns_it_down(
    tmp_path: Path, stage: str, outcome: str, ending: str
) -> None:
    text = f"Name;Role;Stage;Outcome\nAna Ruiz;Buyer;{stage};{outcome}\n"
    assert only(plan_of(tmp_path, text)).mapped_outcome == ending


def test_whoever_means_withdrew_by_a_no_is_believed(tmp_path: Path) -> None:
    text = "Name;Role;Stage;Outcome\nAna Ruiz;Buyer;Offer;said no to us\n"
    words = (("said no to us", WordMeaning.WITHDREW),)
    assert only(plan_of(tmp_path, text, outcome_words=words)).mapped_outcome == "withdrew"
