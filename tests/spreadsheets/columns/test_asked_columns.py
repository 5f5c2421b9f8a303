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
