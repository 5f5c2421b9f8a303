"""Exports of systems whose columns no list knows: whose names they are, and when and why it ended."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


def test_whoever_rates_applicants_is_none_of_them(tmp_path: Path) -> None:
    text = "Vorname,Nachname,E-Mail,Bewerter\nAna,Ruiz,ana@a.example,Hr. Wolf\nBo,Li,bo@a.example,Fr. Lang\n"
    plan = plan_of(tmp_path, text)
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Bo Li"]
    assert dict(plan.records[0].extra) == {"Bewerter": "Hr. Wolf"}


@pytest.mark.parametrize("whose", ["Invitee", "Guest", "Main Passenger"])
def test_names_are_known_behind_a_word_for_people_that_their_addresses_share(
    tmp_path: Path, whose: str
) -> None:
    text = f"Event,{whose} First Name,{whose} Last Name,{whose} Email\nIntro call,Ana,Ruiz,ana@a.example\n"
    assert only(plan_of(tmp_path, text)).full_name == "Ana Ruiz"


@pytest.mark.parametrize("whose", ["Manager", "Invitee"])
def test_people_beside_those_who_are_named_stay_beside_them(tmp_path: Path, whose: str) -> None:
    header = f"First Name,Last Name,{whose} First Name,{whose} Last Name,{whose} Email"
    plan = plan_of(tmp_path, f"{header}\nAna,Ruiz,Bo,Li,bo.li@a.example\n")
    assert only(plan).full_name == "Ana Ruiz"


@pytest.mark.parametrize(
    ("header", "value", "company"),
    [
        ("Organisationseinheit", "Finanzen", ""),
        ("Unternehmensbereich", "Vertrieb", ""),
        ("Bedrijfsgrootte", "klein", ""),
        ("Firmenwagen", "gewünscht", ""),
        ("Ihr Unternehmensname", "Voith", "Voith"),
        ("Arbeitgebername", "Voith", "Voith"),
    ],
)
def test_a_word_that_goes_on_behind_employer_names_none(
    tmp_path: Path, header: str, value: str, company: str
) -> None:
    record = only(plan_of(tmp_path, f"Name,E-Mail,{header}\nAna Ruiz,ana@a.example,{value}\n"))
    assert record.company == company


def test_the_place_of_applicants_is_theirs(tmp_path: Path) -> None:
    text = "Name der sich bewerbenden Person,Stelle,Standort Bewerbende\nAna Ruiz,Koch,Ulm\n"
    assert only(plan_of(tmp_path, text)).location == "Ulm"


@pytest.mark.parametrize(
    ("state", "day"),
    [("Finaler Status", "Datum finaler Status"), ("Final status", "Final status date")],
)
def test_a_day_called_after_the_state_is_that_of_the_decision_for_those_who_are_out(
    tmp_path: Path, state: str, day: str
) -> None:
    text = (
        f"Name,Job,Phase,{state},{day}\nAna Ruiz,Koch,Interview,Absage,2026-11-03\n"
        "Bo Li,Koch,Interview,Aktiv,2026-11-04\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (str(ana.decided_on), ana.told) == ("2026-11-03", "untold")
    assert (bo.decided_on, dict(bo.extra)[day]) == (None, "2026-11-04")


def test_the_reason_of_a_status_is_why_it_ended(tmp_path: Path) -> None:
    text = (
        "Candidate,Job,Step,Status,Status reason\nAna Ruiz,Nurse,Interview,Rejected,Candidate withdrew\n"
        "Bo Li,Nurse,Interview,Rejected,Salary\nCy Fox,Nurse,Interview,In process,\n"
    )
    plan = plan_of(tmp_path, text)
    assert plan.records[1].internal_reason == "Salary"
    assert [record.mapped_outcome for record in plan.records] == ["withdrew", "declined_by_client", None]


@pytest.mark.parametrize(
    ("reason", "outcome"),
    [
        ("Could not be contacted", "went_silent"),
        ("Candidate did not respond", "went_silent"),
        ("Ikke mødt", "went_silent"),
        ("Kandidaat heeft aanbod afgeslagen", "turned_offer_down"),
        ("Rekryteringen avbröts", "role_closed"),
        ("Job no longer receiving applications", "role_closed"),
        ("Stelle wird nicht mehr besetzt", "role_closed"),
        ("Client did not respond", "declined_by_client"),
        ("Role put on hold", "declined_by_client"),
    ],
)
def test_a_reason_beside_a_tick_says_how_it_ended(tmp_path: Path, reason: str, outcome: str) -> None:
    text = f"Name,Job,Stage,Disqualified,Disqualification reason\nAna Ruiz,Nurse,Interview,true,{reason}\n"
    assert only(plan_of(tmp_path, text)).mapped_outcome == outcome


def test_a_day_that_is_known_as_the_decisions_is_kept_also_of_those_still_in(tmp_path: Path) -> None:
    text = (
        "Nombre,Puesto,Resultado,Fecha resultado\nAna Ruiz,Chef,No apta,03/11/2026\nBo Li,Chef,,04/11/2026\n"
    )
    assert [str(record.decided_on) for record in plan_of(tmp_path, text).records] == [
        "2026-11-03",
        "2026-11-04",
    ]


@pytest.mark.parametrize(
    ("question", "company"),
    [
        ("Where do you work?", "Voith"),
        ("Gdzie obecnie pracujesz?", "Voith"),
        ("Wo arbeiten Sie aktuell?", "Voith"),
        ("Waar werk je nu?", "Voith"),
        ("Where would you like to work?", ""),
        ("Wo möchten Sie arbeiten?", ""),
    ],
)
def test_a_form_that_asks_where_they_work_asks_for_their_employer(
    tmp_path: Path, question: str, company: str
) -> None:
    text = f"Name,E-Mail,{question}\nAna Ruiz,ana@a.example,Voith\nBo Li,bo@a.example,SAP\n"
    assert plan_of(tmp_path, text).records[0].company == company


def test_the_last_modification_of_a_step_is_the_day_of_the_end(tmp_path: Path) -> None:
    text = (
        "Candidate Name,Requisition Title,CSW Step,CSW Status,CSW Last Modified Date\n"
        "Ana Ruiz,Nurse,Interview,Rejected,2026-11-03\nBo Li,Nurse,Interview,New,2026-11-04\n"
    )
    assert [str(record.decided_on) for record in plan_of(tmp_path, text).records] == ["2026-11-03", "None"]


def test_the_current_company_is_no_client_though_all_for_a_job_come_from_one(tmp_path: Path) -> None:
    text = (
        "Candidate Name,Job Title,Stage,Status,Current Company\n"
        "Ana Ruiz,Lead,Interview,Rejected,TCS\nBo Li,Lead,Interview,Active,TCS\n"
        "Cy Fox,Lead,Offer,Active,TCS\n"
    )
    ana = plan_of(tmp_path, text).records[0]
    assert (ana.role, ana.client, ana.company) == ("Lead", "", "TCS")


def test_a_name_behind_something_else_yields_to_one_that_says_nothing_else(tmp_path: Path) -> None:
    text = (
        "Sujet / Nom de la candidature,Nom du candidat,Poste postulé,Étape\n"
        "Candidature spontanée,Ana Ruiz,Comptable,Entretien\n"
    )
    assert only(plan_of(tmp_path, text)).role == "Comptable"
