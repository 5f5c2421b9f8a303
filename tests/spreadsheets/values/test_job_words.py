"""Whether a text names a job, in the languages of Europe."""

from __future__ import annotations

import pytest

from recruiterdesk.spreadsheets.values.job_words import is_called_after_job


@pytest.mark.parametrize(
    "job",
    [
        "Lastenhoitaja", "Projektipäällikkö", "Sosiaalityöntekijä", "Undersköterska natt", "Vårdbiträde",
        "Kundemedarbeider", "Kundemedarbejder", "Matematiklærer", "Intern begeleider", "Kontroler jakości",
        "Pracownik produkcji", "Personalistka", "CNC gépkezelő", "Gépészmérnök", "Satış Danışmanı",
        "Hemşire", "Оператор колл-центра", "Помощник юриста", "Водій-експедитор",
    ],
)  # fmt: skip
def test_jobs_are_known_in_smaller_languages_too(job: str) -> None:
    assert is_called_after_job(job)


@pytest.mark.parametrize("name", ["Ayşe Danışman", "Nemere Szakács", "Petr Kuchař", "Anna Slesar", "Kokki"])
def test_family_names_are_no_jobs(name: str) -> None:
    assert not is_called_after_job(name)
