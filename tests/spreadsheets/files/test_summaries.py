"""Lines that sum a table up, or say what its colours mean, are nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of

PEOPLE = (
    "Name;Alter;Telefon;E-Mail;Status\nAna Ruiz;31;+34 600 000 001;ana@x.es;Absage\n"
    "Bo Li;42;+34 600 000 002;;Angebot\nEva Mora;29;+34 600 000 003;;Absage\n"
)
NAMES = ["Ana Ruiz", "Bo Li", "Eva Mora"]


@pytest.mark.parametrize(
    "below",
    [
        ";;;;\nMedelålder;38.6;;;\nAntal kandidater;3;;;\nVarav kvinnor;2;;;",
        ";;;;\nDurchschnittsalter;34,0;;;\nAbsagen;2;;;",
        ";;;;\nAverage age;38.6;;;\nWomen;2;;;",
        "Medelålder;38.6;;;",
        "Durchschnitt;34;12;;",
        "Total CVs;3;;;",
        ";;;;\nAverage age;34;3;12;\nRejected;2;;;",
        ";;;;\nLégende;;;;\nVert;retenu;;;\nOrange;en attente client;;;",
        ";;;;\nKey:;;;;\nStar;second talk;;;",
        ";;;;\nGrün;weiter;;;\nRot;Absage;;;",
        ";;;;\nGrün;weiter;;;\nRot;Absage;;;\n;;;;\nMedelålder;34;;;",
        ";;;;\nAbsagen;2;;;\n;;;;\nLegende;;;;\nGrün;weiter;;;",
        "Âge moyen;37;;;",
        "Tiempo medio;12;;;",
    ],
)
def test_sums_and_legends_below_people_are_nobody(tmp_path: Path, below: str) -> None:
    assert [each.full_name for each in plan_of(tmp_path, f"{PEOPLE}{below}\n").records] == NAMES


@pytest.mark.parametrize(
    ("below", "people"),
    [
        (";;;;\nMax;29;;;\nMoritz;30;;;", ["Max", "Moritz"]),
        (";;;;\nRoth;;;;Absage\nGrün;;;;Angebot", ["Roth", "Grün"]),
        ("Grün;29;;;\nRot;30;;;", ["Grün", "Rot"]),
        (";;;;\nLegende;;;;\nMax Legende;;;;Absage", ["Max Legende"]),
        (";;;;\nKey;;;;\nMoritz;;+34 600 000 004;;", ["Key", "Moritz"]),
    ],
)
def test_who_is_called_so_is_a_person(tmp_path: Path, below: str, people: list[str]) -> None:
    found = [each.full_name for each in plan_of(tmp_path, f"{PEOPLE}{below}\n").records]
    assert found == [*NAMES, *people]
