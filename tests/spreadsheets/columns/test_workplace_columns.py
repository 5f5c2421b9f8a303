"""Who hires in hotels, hospitals and on building sites stands under the name of what it is."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of

PEOPLE = "Ana Ruiz;Adler;Koch;Absage\nBo Li;Adler;Koch;\nCy Fox;Sonne;Page;CV sent\n"


def _read(tmp_path: Path, header: str, rows: str = PEOPLE) -> tuple[str, str, str]:
    first = plan_of(tmp_path, header + "\n" + rows).records[0]
    return first.client, first.company, first.role


@pytest.mark.parametrize(
    "name",
    [
        "Hotel", "Klinik", "Baustelle", "Chantier", "Struttura", "Clínica", "Budowa", "Spital",
        "Ward / Trust", "Project / Site", "Care home", "Einsatz bei", "Établissement", "Name des Hotels",
    ],
)  # fmt: skip
def test_clients_are_called_after_what_they_are(tmp_path: Path, name: str) -> None:
    assert _read(tmp_path, f"Name;{name};Vacancy;Status") == ("Adler", "", "Koch")


def test_the_work_stands_behind_where_it_is(tmp_path: Path) -> None:
    assert _read(tmp_path, "Name;Einsatz bei;als;Status") == ("Adler", "", "Koch")


@pytest.mark.parametrize("name", ["Hausarzt", "Betriebsrat", "Hotel address", "Site visit"])
def test_other_words_are_no_clients(tmp_path: Path, name: str) -> None:
    assert _read(tmp_path, f"Name;{name};Vacancy;Status")[0] == ""


def test_people_who_each_work_elsewhere_name_no_clients(tmp_path: Path) -> None:
    rows = "Ana Ruiz;Adler;Koch;Absage\nBo Li;Sonne;Koch;\nCy Fox;Post;Page;CV sent\nDi Go;Krone;Koch;\n"
    assert _read(tmp_path, "Name;Hotel;Vacancy;Status", rows)[0] == ""


def test_towns_are_no_clients(tmp_path: Path) -> None:
    rows = PEOPLE.replace("Adler", "Berlin").replace("Sonne", "Hamburg")
    assert _read(tmp_path, "Name;Einsatzort;Vacancy;Status", rows)[0] == ""


@pytest.mark.parametrize(("one", "other"), [("Berlin", "Hamburg"), ("yes", "no"), ("viel", "etwas")])
def test_whether_and_where_is_no_client(tmp_path: Path, one: str, other: str) -> None:
    rows = PEOPLE.replace("Adler", one).replace("Sonne", other)
    assert _read(tmp_path, "Name;Hotel;Vacancy;Status", rows)[0] == ""


def test_beside_the_employer_any_hotel_is_a_client(tmp_path: Path) -> None:
    rows = "Ana Ruiz;Adler;Koch;Absage;Kanne\nBo Li;Sonne;Koch;CV sent;Post\n"
    assert _read(tmp_path, "Name;Hotel;Vacancy;Status;Current employer", rows) == ("Adler", "Kanne", "Koch")
