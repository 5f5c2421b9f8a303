from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.family_first import with_comma
from tests.spreadsheets.tables import plan_of


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("Ruiz Ana", "Ruiz, Ana"),
        ("Dr. Krause Eva Maria", "Dr. Krause, Eva Maria"),
        ("van den Berg Peter", "van den Berg, Peter"),
        ("Ruiz, Ana", "Ruiz, Ana"),
        ("Ruiz", "Ruiz"),
        ("DUPONT Marie", "DUPONT Marie"),
        ("Dr. Prof.", "Dr. Prof."),
        ("Dr. Krause", "Dr. Krause"),
        ("Dr. von Berg", "Dr. von Berg"),
    ],
)
def test_a_name_that_begins_with_the_family(written: str, read: str) -> None:
    assert with_comma(written) == read


def families(tmp_path: Path, header: str, *rows: str) -> list[tuple[str, str]]:
    plan = plan_of(tmp_path, "\n".join([header, *rows]) + "\n")
    return [(record.given, record.family) for record in plan.records]


def test_the_name_of_the_column_tells(tmp_path: Path) -> None:
    assert families(tmp_path, "Nazwisko i imię;Telefon", "Nowak Anna;512 000 118") == [("Anna", "Nowak")]
    assert families(tmp_path, "Imię i nazwisko;Telefon", "Anna Nowak;512 000 118") == [("Anna", "Nowak")]


def test_addresses_tell_more_than_the_name_of_the_column(tmp_path: Path) -> None:
    turned = [
        "Krause Eva,eva.krause@example.de",
        "Müller Jan,jan.mueller@example.de",
        "Roth Ina,ina.roth@example.de",
    ]
    expected = [("Eva", "Krause"), ("Jan", "Müller"), ("Ina", "Roth")]
    assert families(tmp_path, "Name,E-Mail", *turned, "Cher,cher@example.de", "Max Mohr,mm@example.de") == [
        *expected, ("Cher", ""), ("Mohr", "Max"),
    ]  # fmt: skip
    straight = [
        "Eva Krause,eva.krause@example.fr",
        "Jan Muller,jan.muller@example.fr",
        "Ina Roth,ina.roth@example.fr",
    ]
    assert families(tmp_path, "Nom et prénom,Mail", *straight) == [
        ("Eva", "Krause"), ("Jan", "Muller"), ("Ina", "Roth"),
    ]  # fmt: skip


def test_two_family_names_in_two_columns_are_both_read(tmp_path: Path) -> None:
    header = "Nombre,Primer apellido,Segundo apellido"
    assert families(tmp_path, header, "Sergio,Muñoz,Ibáñez", "Lucía,Gómez,") == [
        ("Sergio", "Muñoz Ibáñez"), ("Lucía", "Gómez"),
    ]  # fmt: skip


def test_of_two_places_the_first_that_is_filled_is_read_and_the_other_kept(tmp_path: Path) -> None:
    text = "Name,Business city,Home city\nAna Ruiz,Kiel,Bonn\nBo Li,,Bonn\n"
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.location, dict(ana.extra)) == ("Kiel", {"Home city": "Bonn"})
    assert (bo.location, bo.extra) == ("Bonn", ())
