"""Columns as further systems export them: ids, two kinds of status, jobs beside the job that is held."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


def test_an_id_is_no_number_to_call(tmp_path: Path) -> None:
    text = "applicationID,Name,Stage\n0520672f-0001,Ana Ruiz,NEW\n0520672f-0002,Bo Li,OFFER\n"
    ana, _ = plan_of(tmp_path, text).records
    assert not ana.phones
    assert dict(ana.extra)["applicationID"] == "0520672f-0001"


def test_the_status_of_a_pass_hides_no_hire(tmp_path: Path) -> None:
    text = (
        "Nom candidat,Prénom candidat,Statut de la candidature,Statut PASS\n"
        "Ruiz,Ana,Candidature acceptée,En cours\nLi,Bo,Nouvelle candidature,\n"
    )
    ana, _ = plan_of(tmp_path, text).records
    assert ana.mapped_outcome == "hired"


def test_the_trade_that_people_apply_in_is_the_role(tmp_path: Path) -> None:
    header = "Nom candidat,Prénom candidat,Nom structure employeur,Métiers,Statut de la candidature"
    ana = only(plan_of(tmp_path, f"{header}\nRuiz,Ana,Les Ateliers,Jardinier,Nouvelle candidature\n"))
    assert (ana.role, ana.client) == ("Jardinier", "Les Ateliers")


def test_a_job_position_beside_the_current_one_is_the_role(tmp_path: Path) -> None:
    text = (
        "Name,Current Position,Current Company,Job Position Name,Organization Name,Match Stage\n"
        "Ana Ruiz,Chef,Ned,Sous Chef,Hawksmoor,Interview\nBo Li,Cook,Padella,Sous Chef,Hawksmoor,Offer\n"
    )
    ana, _ = plan_of(tmp_path, text).records
    assert (ana.title, ana.company, ana.role, ana.client) == ("Chef", "Ned", "Sous Chef", "Hawksmoor")


def test_the_day_of_a_dutch_step_is_that_of_the_end(tmp_path: Path) -> None:
    text = "Naam,Vacature,Processtap,Datum stap\nAna Ruiz,Inkoper,Afgewezen,06-11-2026\n"
    assert dict(only(plan_of(tmp_path, text)).dates)["decided"] == dt.date(2026, 11, 6)


@pytest.mark.parametrize("ahead", ["Record ID,Contact owner", "Id,City"])
def test_a_note_that_is_associated_is_a_note(tmp_path: Path, ahead: str) -> None:
    header = f"{ahead},First Name,Last Name,Email,Associated Note"
    text = f"{header}\n51,Graz,Ana,Ruiz,ana@example.com,asked for two data people\n"
    assert only(plan_of(tmp_path, text)).notes == "asked for two data people"


def test_the_title_of_a_vacancy_stands_above_its_reference(tmp_path: Path) -> None:
    text = "Surname,Forename,Vacancy ref,Vacancy title,Status\nRuiz,Ana,391-A1,Staff Nurse,Shortlisted\n"
    assert only(plan_of(tmp_path, text)).role == "Staff Nurse"


@pytest.mark.parametrize(("informed", "told"), [("03-Nov-2026", "untold"), ("09-Nov-2026", "told")])
def test_who_was_informed_ahead_of_the_interview_was_not_told_its_outcome(
    tmp_path: Path, informed: str, told: str
) -> None:
    header = "Interview Date,Name,Status,Position,Date Informed"
    text = f"{header}\n05-Nov-2026,Ana Ruiz,Rejected,SAP Consultant,{informed}\n"
    assert only(plan_of(tmp_path, text)).told == told


@pytest.mark.parametrize(
    ("header", "word"), [("Navn,Status", "Jobtilbud"), ("Namn,Status", "Jobberbjudande")]
)
def test_a_job_offer_is_one_word_in_the_north(tmp_path: Path, header: str, word: str) -> None:
    assert only(plan_of(tmp_path, f"{header}\nAna Ruiz,{word}\n")).mapped_stage == "offered"


def test_people_with_an_age_are_not_counted_away_with_a_total(tmp_path: Path) -> None:
    text = (
        "Name,Age,Role,Status\nAnna Weber,31,Cook,Rejected\nKarl Meier,33,Cook,Interview\n,,,\n"
        "Ben Otis,27,,\nJoe Pine,28,,\nTotal,4,,\n"
    )
    families = [each.family for each in plan_of(tmp_path, text).records]
    assert families == ["Weber", "Meier", "Otis", "Pine"]


def test_an_id_that_is_a_number_from_abroad_is_called(tmp_path: Path) -> None:
    text = "Name,WhatsApp ID\nAna Ruiz,+44 7700 900123\nBo Li,+44 7700 900124\n"
    ana, _ = plan_of(tmp_path, text).records
    assert ana.phones[0].number == "+447700900123"
