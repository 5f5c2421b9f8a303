"""Lists of staff and members without a way to reach anybody, with and without a header."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of


@pytest.mark.parametrize("header", ["ФИО сотрудника", "ФИО участника", "Ф.И.О. клиента", "ФИО (полностью)"])
def test_russian_headers_say_whose_name_it_is(tmp_path: Path, header: str) -> None:
    table = f"{header};Должность;Отдел\nОрлова Вера Ильинична;Водитель;Склад\nЛуков Глеб;Сборщик;Склад\n"
    vera, gleb = plan_of(tmp_path, table).records
    assert (vera.family, vera.given, vera.title) == ("Орлова", "Вера Ильинична", "Водитель")
    assert (gleb.family, gleb.given) == ("Луков", "Глеб")


def test_chinese_staff_with_rarer_family_names(tmp_path: Path) -> None:
    names = ["肖明", "齐小红", "谈文", "陈海", "庄丽"]
    table = "".join(f"123456,10001{row},{name},1,1,0\n" for row, name in enumerate(names))
    records = plan_of(tmp_path, table).records
    assert [record.full_name for record in records] == names
    assert not any(record.phones for record in records)


def test_true_and_false_are_no_family_names(tmp_path: Path) -> None:
    table = (
        "71a;anders1;1991-02-13;false;+4532101010;anders@example.dk\n"
        "72b;birte2;1984-04-19;true;+4532101011;birte@example.dk\n"
        "73c;carl3;1979-01-02;false;+4532101012;carl@example.dk\n"
    )
    records = plan_of(tmp_path, table).records
    assert [record.full_name for record in records] == ["anders1", "birte2", "carl3"]


def test_departments_are_no_countries(tmp_path: Path) -> None:
    table = (
        "HR;Maria Stan;Site Manager;2020-07-12\nIT;Adrian Popa;Software Developer;2018-09-11\n"
        "IT;Ana Luca;Network Administrator;2021-02-01\nSales;Ion Radu;Sales Manager;2022-03-03\n"
    )
    records = plan_of(tmp_path, table).records
    assert [record.full_name for record in records] == ["Maria Stan", "Adrian Popa", "Ana Luca", "Ion Radu"]
    assert not any(record.location for record in records)
    assert dict(records[0].extra)["Column 1"] == "HR"


def test_italy_among_other_countries_is_one(tmp_path: Path) -> None:
    table = "Silvia Uberti;IT;26013 Crema\nPat Armin;GB;26 Weald Cl, London\nVito Mazza;IT;65013 Pescara\n"
    records = plan_of(tmp_path, table).records
    assert [record.country for record in records] == ["IT", "GB", "IT"]


def test_the_name_in_use_stands_beside_the_family_name(tmp_path: Path) -> None:
    table = "nom_complet;nom_famille;prenom;nom_usuel\nBelin Cyril;Belin;Cyril;\nMbala Aga;Mbala;Aga;Gaga\n"
    cyril, agathe = plan_of(tmp_path, table).records
    assert (cyril.given, cyril.family) == ("Cyril", "Belin")
    assert (agathe.given, agathe.family) == ("Aga", "Mbala")


@pytest.mark.parametrize(
    ("header", "place", "number", "stored"),
    [
        ("Navn;Tlf;Poststed;Fylke", "ULVSTAD;Vestland", "41358618", "+4741358618"),
        (
            "Navn;Tlf;Poststed;Fylke",
            "ULV;\nIda;-;ULV;\nLiv;-;ULV;Vestland",
            "41358618",
            "+4741358618",
        ),
        ("Imię i nazwisko;Telefon;Miasto;Powiat", "Nowiny Małe;lipnicki", "601234567", "+48601234567"),
    ],
)
def test_parts_of_a_country_say_which_it_is(
    tmp_path: Path, header: str, place: str, number: str, stored: str
) -> None:
    table = f"{header}\nKari Dahl;{number};{place}\nOla Berg;{number[:-1]}9;{place}\n"
    kari, *_ = plan_of(tmp_path, table, recruiter_country="DE").records
    assert [phone.number for phone in kari.phones] == [stored]


def test_given_names_alone_are_people(tmp_path: Path) -> None:
    names = ["William", "Mathias", "Oliver", "Noah", "Lucas", "Oscar", "admin"]
    table = "".join(f"{row};{name};1;{row == 1}\n" for row, name in enumerate(names, 1))
    assert [record.full_name for record in plan_of(tmp_path, table).records] == names


def test_towns_and_things_are_nobody(tmp_path: Path) -> None:
    towns = ["Austin", "Charlotte", "Paris", "Dallas", "Madison", "Orlando", "Houston"]
    assert not plan_of(tmp_path, "".join(f"{row};{town};1\n" for row, town in enumerate(towns))).records
    months = ["April", "May", "June", "July", "August", "September", "Oktober"]
    assert not plan_of(tmp_path, "".join(f"{row};{month};1\n" for row, month in enumerate(months))).records


def test_german_workers_have_jobs_without_a_header(tmp_path: Path) -> None:
    jobs = ["Bueroarbeiter", "Schichtarbeiter", "Fahrer", "Lagerist", "Bauarbeiterin"]
    names = ["Kern;Anna", "Ohm;Peter", "Falk;Maria", "Wolff;Thomas", "Brandt;Julia"]
    rows = (f"{row};{name};{job};5000\n" for row, (name, job) in enumerate(zip(names, jobs, strict=True)))
    records = plan_of(tmp_path, "".join(rows)).records
    assert [record.title for record in records] == jobs


def test_the_bare_column_is_better_than_one_that_says_more_in_brackets(tmp_path: Path) -> None:
    table = (
        "Fornavn;Efternavn;Stilling(liste);Stilling(andet);Stilling;E-mail\n"
        "Tove;Filt;-- angiv andet --;Sygeplejerske;Sygeplejerske;tove@example.dk\n"
        "Per;Nissen;Driftschef;;Driftschef;per@example.dk\n"
    )
    tove, per = plan_of(tmp_path, table).records
    assert (tove.title, per.title) == ("Sygeplejerske", "Driftschef")
    assert ("Stilling(liste)", "-- angiv andet --") in tove.extra


def test_people_above_a_row_that_says_more_are_no_preamble(tmp_path: Path) -> None:
    table = (
        "Ada Nova,Ada N.,,,rodina,\nJan Dub,Jan D.,,,rodina,\n"
        'Petr Kos,Petr K.,,,rodina,"Hory, kdykoliv."\n'
        "Eva Malá,Eva M.,,f81644d1380de0f6435e5ac13ac3a356,organizátor,\n"
        'Ota Bílý,Ota B.,,f0705e227035728e52d641c6de18ffe7,,"Vaření, cesty."\n'
        'Roman Novotný,Roman N.,,Načítání...,organizátor,"design, ptáci"\n'
        'Ivo Vlk,Ivo V.,ivovlk,Načítání...,přednášející,"malé hry, velké sny"\n'
        'Jana Tichá,Jana T.,janat,Načítání...,přednášející,"Vesmír, vaření"\n'
        'Anežka,Anežka,anezka,Načítání...,,"Těžká poezie, lehká próza"\n'
        'Pavel Horák,Pavel H.,pavelh,Načítání...,,"kočky, psi"\n'
        "Jan Řezáč,Jan Ř.,janrezac,1a561bde55de4cb29d6d829705d8ff92,,břitva\n"
    )
    assert len(plan_of(tmp_path, table).records) == 11
