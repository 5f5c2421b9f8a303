"""Exports of deals with people: those of recruiters are applications, those of sales are none."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of

_HEADER = (
    "Deal - Title,Deal - Organization,Deal - Stage,Deal - Status,Deal - Lost reason,Deal - Lost time,"
    "Person - Name,Person - Email - Work,Person - Organization"
)
_ROWS = (
    "CFO,Axa,Client interview,Lost,Client chose another,2026-11-12,Ana Ruiz,ana@a.example,ICA\n"
    "CFO,Axa,Offer,Open,,,Bo Li,bo@b.example,KF\n"
    "Buyer,SAP,Interview,Lost,Candidate withdrew,2026-11-05,Cy Fox,cy@c.example,\n"
    "Buyer,SAP,Placed,Won,,,Di Low,di@d.example,Volvo\n"
)


def test_deals_with_several_people_for_a_job_are_applications(tmp_path: Path) -> None:
    ana, bo, cy, di = plan_of(tmp_path, f"{_HEADER}\n{_ROWS}").records
    assert (ana.role, ana.client, ana.company) == ("CFO", "Axa", "ICA")
    assert (ana.mapped_outcome, ana.told, str(ana.decided_on)) == (
        "declined_by_client",
        "untold",
        "2026-11-12",
    )
    assert [each.mapped_outcome for each in (bo, cy, di)] == [None, "withdrew", "hired"]
    assert [each.mapped_stage for each in (bo, cy)] == ["offered", "interviewing"]


@pytest.mark.parametrize(
    "rows",
    [
        _ROWS.replace("Client interview", "Demo").replace("Interview", "Demo"),
        (
            "10 seats Axa,Axa,Interview,Lost,Price,2026-11-12,Ana Ruiz,ana@a.example,Axa\n"
            "20 seats SAP,SAP,Interview,Lost,Price,2026-11-12,Bo Li,bo@b.example,SAP\n"
            "20 seats SAP\n"
        ),
    ],
)
def test_lost_deals_of_sales_are_nothing_that_anybody_must_be_told(tmp_path: Path, rows: str) -> None:
    plan = plan_of(tmp_path, f"{_HEADER}\n{rows}")
    assert "declined_by_client" not in {record.mapped_outcome for record in plan.records}


def test_the_job_that_a_person_holds_stays_theirs_in_a_table_of_deals(tmp_path: Path) -> None:
    text = (
        "Affaire - Titre,Affaire - Étape,Affaire - Statut,Personne - Nom,Personne - Poste,"
        "Personne - Organisation\n"
        "Acheteur,Entretien client,Perdu,Ana Ruiz,Comptable,ICA\nAcheteur,Offre,En cours,Bo Li,Vendeur,KF\n"
    )
    ana, _ = plan_of(tmp_path, text).records
    assert (ana.role, ana.title, ana.mapped_outcome) == ("Acheteur", "Comptable", "declined_by_client")


def test_deals_without_people_stay_as_they_are(tmp_path: Path) -> None:
    text = "Deal - Title,Deal - Stage,Name,Email\nCFO,Interview,Ana Ruiz,ana@a.example\n"
    assert only(plan_of(tmp_path, text)).full_name == "Ana Ruiz"


@pytest.mark.parametrize(
    ("status", "outcome"),
    [
        ("Verloren", "declined_by_client"),
        ("Perdu", "declined_by_client"),
        ("Perdida", "declined_by_client"),
        ("Perso", "declined_by_client"),
        ("Förlorad", "declined_by_client"),
        ("Tabt", "declined_by_client"),
        ("Przegrana", "declined_by_client"),
        ("Gewonnen", "hired"),
        ("Ganada", "hired"),
        ("Ganho", "hired"),
        ("Vunnen", "hired"),
        ("Vundet", "hired"),
        ("Wygrana", "hired"),
    ],
)
def test_what_is_lost_is_a_no_in_other_languages_too(tmp_path: Path, status: str, outcome: str) -> None:
    text = f"Name,Job,Stage,Status\nAna Ruiz,Nurse,Interview,{status}\n"
    assert only(plan_of(tmp_path, text)).mapped_outcome == outcome
