"""What systems and forms call their columns, and numbers that stand in two of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Hi! What's your first name?", "given"),
        ("And your last name?", "family"),
        ("Great, what's your email address?", "email"),
        ("Now your phone number", "phone"),
        ("Nom du compte", "company"),
        ("Aktueller Dienstgeber", "company"),
        ("Cidade do endereço comercial", "location"),
        ("Inserat", "role"),
        ("currentInterviewStage.title", "stage"),
        ("source.title", "source"),
        ("Son Çalıştığı Firma", "company"),
        ("Son Pozisyon", "title"),
        ("¿A qué puesto te presentas?", "role"),
        ("Wie sind Sie auf uns aufmerksam geworden?", "source"),
        ("Vilken roll söker du?", "role"),
        ("Intitulé de l'annonce", "role"),
        ("Název společnosti", "company"),
        ("Osoba - Organizace", "company"),
        ("Personne - Fonction", "title"),
        ("O jakou pozici se ucházíte?", "role"),
        ("¿En qué ciudad vives?", "location"),
        ("In quale città vivi?", "location"),
        ("W jakim mieście mieszkasz?", "location"),
    ],
)
def test_columns_of_systems_and_forms_are_understood(tmp_path: Path, header: str, field: str) -> None:
    cell = {"email": "ana@example.com", "phone": "+34 612 34 56 01"}.get(field, "Ruiz")
    plan = plan_of(tmp_path, f"ID,{header.replace(',', '')},Notes\n1,{cell},warm\n")
    assert plan.columns[1].field == field


def test_the_title_of_the_requisition_is_the_role_beside_a_kind_of_role(tmp_path: Path) -> None:
    text = "Candidate,Stage,Role,Requisition Title\nAna Ruiz,Interview,Nursing,Nurse Manager\n"
    assert only(plan_of(tmp_path, text)).role == "Nurse Manager"


def test_the_status_of_the_application_stands_above_that_of_the_job(tmp_path: Path) -> None:
    text = (
        "Candidate,Job Title,Job Status,Current Stage,Application Status\n"
        "Ana Ruiz,Buyer,Open,Interview,Rejected\nBo Li,Buyer,Filled,Offer,Active\n"
    )
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.mapped_outcome, bo.mapped_outcome) == ("declined_by_client", None)


def test_the_project_of_an_outreach_is_the_role(tmp_path: Path) -> None:
    text = "Name,Current Company,Project,Outreach status\nAna Ruiz,Acme,CFO search,Replied\n"
    ana = only(plan_of(tmp_path, text))
    assert (ana.role, ana.mapped_stage, ana.company) == ("CFO search", "contacted", "Acme")


@pytest.mark.parametrize(
    ("header", "cells", "number"),
    [
        ("Area Code,Phone", "602,555-0131", "+16025550131"),
        ("Area Code,Phone", "602,602-555-0131", "+16025550131"),
        ("Area Code,Phone", ",+49 171 3920141", "+491713920141"),
        ("Cell Area Code,Cell Phone", "(480),555 0132", "+14805550132"),
    ],
)
def test_an_area_code_of_its_own_belongs_to_the_number_beside_it(
    tmp_path: Path, header: str, cells: str, number: str
) -> None:
    text = f"Name,{header},City,State,Country\nAna Ruiz,{cells},Phoenix,AZ,USA\n"
    assert [phone.number for phone in only(plan_of(tmp_path, text)).phones] == [number]


@pytest.mark.parametrize("area", ["0171", "+49 171", "0049171"])
def test_a_german_vorwahl_is_dialled_ahead(tmp_path: Path, area: str) -> None:
    text = f"Name;Vorwahl;Telefon;Ort\nAna Ruiz;{area};3920141;Berlin\n"
    plan = plan_of(tmp_path, text, region="DE")
    assert [phone.number for phone in only(plan).phones] == ["+491713920141"]


@pytest.mark.parametrize(
    ("said", "stage"), [("CV leído", "applied"), ("Evaluación", "screening"), ("Short list", "screening")]
)
def test_stages_of_systems(tmp_path: Path, said: str, stage: str) -> None:
    assert only(plan_of(tmp_path, f"Name,Job,Stage\nAna Ruiz,Buyer,{said}\n")).mapped_stage == stage


@pytest.mark.parametrize(
    "name",
    [
        "Frühester Eintrittstermin",
        "Earliest Possible Start Date",
        "Eintritt ab",
        "¿Cuándo podrías incorporarte?",
        "When could you start?",
    ],
)
def test_the_earliest_start_is_the_day_to_come_back_on(tmp_path: Path, name: str) -> None:
    plan = plan_of(tmp_path, f"Name,Role,{name}\nAna Ruiz,Buyer,2027-02-01\n")
    assert [(meaning, str(day)) for meaning, day in only(plan).dates] == [("come_back", "2027-02-01")]


@pytest.mark.parametrize("name", ["Start date", "Begin", "Interview start"])
def test_a_start_that_is_set_is_none(tmp_path: Path, name: str) -> None:
    plan = plan_of(tmp_path, f"Name,Role,{name}\nAna Ruiz,Buyer,2027-02-01\n")
    assert only(plan).dates == ()


def test_who_is_in_work_is_no_employer_without_a_header(tmp_path: Path) -> None:
    rows = "Ruth Mbeki,ruth@x.za,Employed,Cape Town\nSizwe Nkosi,sizwe@x.za,Unemployed,Durban\n"
    plan = plan_of(tmp_path, f"{rows}Thandi Zulu,thandi@x.za,Employed,Johannesburg\n")
    assert [record.company for record in plan.records] == ["", "", ""]
