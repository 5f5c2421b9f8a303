from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.names.family_first import with_comma
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
        ("Pérez García Carmela", "Pérez García, Carmela"),
        ("Zamora Iriarte Laura", "Zamora Iriarte, Laura"),
        ("Kowalska Anna Maria", "Kowalska, Anna Maria"),
        ("Esposito Pier Paolo", "Esposito, Pier Paolo"),
        ("Nguyen Thi Anna", "Nguyen Thi Anna"),
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


@pytest.mark.parametrize(
    ("rows", "first"),
    [
        (("Kowal Anna;k1@x.pl", "Lis Robert;k2@x.pl", "Zyta Bura;k3@x.pl"), ("Anna", "Kowal")),
        (("Wojciechowska Zyta;k1@x.pl", "Lewandowski Bolko;k2@x.pl"), ("Zyta", "Wojciechowska")),
        (
            ("Marchand Lou;a@x.fr", "DURAND Zoé;b@x.fr", "LE Gall;c@x.fr", "ROUX Ana;d@x.fr"),
            ("Lou", "Marchand"),
        ),
        (
            ("Burak Zyta;z.burak@x.pl", "Kora Mira;mira.k@x.pl", "Nowy Jo;j_nowy@x.pl", "Bo Li;q.w@x.pl"),
            ("Zyta", "Burak"),
        ),
        (("Anna Kowalska;k1@x.pl", "Robert Lis;k2@x.pl"), ("Anna", "Kowalska")),
        (("Kowal Anna;k1@x.pl", "Robert Lis;k2@x.pl"), ("Kowal", "Anna")),
        (("Anna Robert;k1@x.pl", "Zyta Bura;k2@x.pl"), ("Anna", "Robert")),
        (("Adam Burak;burak.adam@x.pl", "Ewa Kora;kora.ewa@x.pl"), ("Adam", "Burak")),
    ],
)
def test_the_names_themselves_tell_their_order(
    tmp_path: Path, rows: tuple[str, ...], first: tuple[str, str]
) -> None:
    assert families(tmp_path, "Name;Mail", *rows)[0] == first


def test_particles_in_a_column_of_their_own_are_of_the_family_name(tmp_path: Path) -> None:
    plan = plan_of(
        tmp_path,
        "Voornaam;Tussenvoegsel;Achternaam;Mail\nFatima;el;Amrani;f@x.nl\nJan;van der;Berg;j@x.nl\n"
        "Jo;Al;Burg;a@x.nl\n",
    )
    assert [(each.given, each.family) for each in plan.records] == [
        ("Fatima", "el Amrani"),
        ("Jan", "van der Berg"),
        ("Jo Al", "Burg"),
    ]


@pytest.mark.parametrize(
    ("written", "given", "family"),
    [
        ("Íñigo Echevarría Ruiz", "Íñigo", "Echevarría Ruiz"),
        ("Ana María Belmonte Urrutia", "Ana María", "Belmonte Urrutia"),
        ("María Dolores Ruiz", "María Dolores", "Ruiz"),
        ("Carmen de la Fuente", "Carmen", "de la Fuente"),
        ("Ana Ruiz", "Ana", "Ruiz"),
        ("Jordi Puig i Serra", "Jordi", "Puig i Serra"),
        ("Echevarría Ruiz, Íñigo", "Íñigo", "Echevarría Ruiz"),
    ],
)
def test_names_with_two_family_names(tmp_path: Path, written: str, given: str, family: str) -> None:
    assert families(tmp_path, "Nombre y apellidos;Móvil", f"{written};600 000 001") == [(given, family)]


def test_a_spanish_name_of_the_column_tells_of_two_families_among_words_of_any_language(
    tmp_path: Path,
) -> None:
    rows = ("Pablo Castillo Mora,600 000 001,contactado", "Elena Nieto Pardo,600 000 002,contactada")
    assert families(tmp_path, "nombre,tel,fase", *rows) == [
        ("Pablo", "Castillo Mora"),
        ("Elena", "Nieto Pardo"),
    ]
    assert families(tmp_path, "name,tel,fase", *rows) == [
        ("Pablo Castillo", "Mora"),
        ("Elena Nieto", "Pardo"),
    ]


def test_a_short_row_tells_nothing_of_the_order(tmp_path: Path) -> None:
    text = "Müller;Sabine;sabine@x.de\nRoth\nPetersen;Ole;ole@x.de\nKurz;Anna;anna@x.de\nLang;Eva;eva@x.de\n"
    names = [(each.given, each.family) for each in plan_of(tmp_path, text).records]
    assert names[0] == ("Sabine", "Müller")
