"""Forms ask whole questions: which job, and beside them the notes of whoever reads the answers."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of


@pytest.mark.parametrize(
    ("question", "answer", "field"),
    [
        ("Mihin tehtävään haet?", "Lähihoitaja", "role"),
        ("Hangi pozisyona başvuruyorsunuz?", "Satın Alma Uzmanı", "role"),
        ("Stanowisko, o które się ubiegasz", "Magazynier", "role"),
        ("На какую вакансию вы претендуете?", "Бухгалтер", "role"),
        ("Яка вакансія вас цікавить?", "Бухгалтер", "role"),
        ("Για ποια θέση ενδιαφέρεστε;", "Λογιστής", "role"),
        ("Notas RRHH", "muy buena presencia", "notes"),
    ],
)
def test_a_question_of_a_form_says_what_the_answers_are(
    tmp_path: Path, question: str, answer: str, field: str
) -> None:
    text = f"Name,E-Mail,{question.replace(',', ' ')}\nAna Ruiz,ana@x.es,{answer}\nBo Li,bo@x.es,{answer}\n"
    assert plan_of(tmp_path, text).columns[-1].field == field


@pytest.mark.parametrize(
    "header",
    [
        "Navn,E-post,Nåværende stilling,Arbeidsgiver,Stilling,Kunde,Status",
        "Name,E-Mail,Aktuelle Position,Arbeitgeber,Stelle,Kunde,Status",
        "Name,E-Mail,Current job,Employer,Position,Client,Stage",
    ],
)
def test_behind_the_job_and_employer_that_they_have_is_the_job_that_they_apply_for(
    tmp_path: Path, header: str
) -> None:
    text = f"{header}\nAna Ruiz,ana@x.es,Clerk,Acme,Buyer,Halden,Interview\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.title, ana.company, ana.role, ana.client) == ("Clerk", "Acme", "Buyer", "Halden")


def test_right_behind_the_employer_alone_is_the_job_that_they_have(tmp_path: Path) -> None:
    text = "Name,E-Mail,Employer,Position,Client,Stage\nAna Ruiz,ana@x.es,Acme,Clerk,Halden,Interview\n"
    (ana,) = plan_of(tmp_path, text).records
    assert (ana.title, ana.role) == ("Clerk", "")


@pytest.mark.parametrize(("answer", "role"), [("Lagerist", "Lagerist"), ("morgen", "")])
def test_a_column_that_is_called_for_holds_the_job_where_its_cells_are_jobs(
    tmp_path: Path, answer: str, role: str
) -> None:
    text = f"Name,Handy,Für,Status\nAna Ruiz,0171 2345678,{answer},Interview\n"
    (ana,) = plan_of(tmp_path, text).records
    assert ana.role == role


@pytest.mark.parametrize(
    ("header", "cell", "field"),
    [
        ("Oznámené uchádzačovi", "12.11.2026", "told_on"),
        ("Sděleno kandidátovi", "12.11.2026", "told_on"),
        ("Кандидату повідомлено", "12.11.2026", "told_on"),
        ("Кандидата уведомили", "12.11.2026", "told_on"),
        ("Última entidade patronal", "Acme", "company"),
    ],
)
def test_further_words_for_telling_and_for_employers(
    tmp_path: Path, header: str, cell: str, field: str
) -> None:
    text = f"Name,E-Mail,Status,{header}\nAna Ruiz,ana@x.es,Interview,{cell}\nBo Li,bo@x.es,Offer,\n"
    assert plan_of(tmp_path, text).columns[-1].field == field


@pytest.mark.parametrize("header", ["Address(es)", "Adresse(n)", "Address"])
def test_one_address_or_several_are_where_somebody_lives(tmp_path: Path, header: str) -> None:
    text = f'Name,Job,{header}\nAna Ruiz,Buyer,"San Jose, CA"\nBo Li,Buyer,"Reno, NV"\n'
    assert [record.location for record in plan_of(tmp_path, text).records] == ["San Jose, CA", "Reno, NV"]
