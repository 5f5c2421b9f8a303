"""The name of a row from several cells, and what else the cell of a name says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


def test_particles_may_stand_in_the_column_of_suffixes(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Nachname;Vorname;Namenszusatz\nBerg;Lars;van den\n"))
    assert (record.given, record.family) == ("Lars", "van den Berg")
    assert not record.kept


def test_a_number_behind_a_name_is_a_number_to_call(tmp_path: Path) -> None:
    rows = "Name,Role\nMoritz Haas +49 171 3920011,Nurse\nAna Ruiz,Nurse\nBo Li,Nurse\n"
    record = plan_of(tmp_path, rows).records[0]
    assert (record.full_name, [phone.number for phone in record.phones]) == ("Moritz Haas", ["+491713920011"])


def test_a_number_behind_a_name_stands_back_behind_the_column_of_numbers(tmp_path: Path) -> None:
    rows = "Name,Phone\nMoritz Haas 0171 3920011,+49 30 2312501\nAna Ruiz,\nBo Li,\n"
    assert [phone.number for phone in plan_of(tmp_path, rows).records[0].phones] == ["+49302312501"]


def test_behind_whole_names_a_comma_divides_off_what_is_no_name(tmp_path: Path) -> None:
    asides = (
        '"Ruth Albrecht, Siemens"',
        '"Ella Ross, Chicago"',
        '"Ian Scott, Senior Developer"',
        "Emma Ward; strong",
    )
    cells = (*asides, "Ana Ruiz", '"Lisa Kern, Maria"')
    rows = "".join(f"{cell},Nurse\n" for cell in cells)
    names = [(record.given, record.family) for record in plan_of(tmp_path, f"Name,Role\n{rows}").records]
    assert names == [
        ("Ruth", "Albrecht"),
        ("Ella", "Ross"),
        ("Ian", "Scott"),
        ("Emma", "Ward"),
        ("Ana", "Ruiz"),
        ("Maria", "Lisa Kern"),
    ]


def test_what_a_comma_divides_off_is_kept(tmp_path: Path) -> None:
    rows = 'Name,Role\n"Ruth Albrecht, Siemens",Nurse\nAna Ruiz,Nurse\n'
    assert [record.kept for record in plan_of(tmp_path, rows).records] == [
        (("Name", "Ruth Albrecht, Siemens"),),
        (),
    ]


def test_behind_family_names_a_comma_divides_off_given_names(tmp_path: Path) -> None:
    rows = 'Name,Role\n"Thomas Baker, Shaniqua",Nurse\n"Ruiz, Ana",Nurse\n"Ross, Ella",Nurse\n'
    names = [(record.given, record.family) for record in plan_of(tmp_path, rows).records]
    assert names == [("Shaniqua", "Thomas Baker"), ("Ana", "Ruiz"), ("Ella", "Ross")]


@pytest.mark.parametrize("sign", ["-", "–"])
def test_what_a_dash_divides_from_most_names_is_no_part_of_them(tmp_path: Path, sign: str) -> None:
    names = (f"Jane Doe {sign} Leeds", f"Cy Anna Fry {sign} York", f"Amy Lo {sign} King's Lynn", "Tom Ash")
    rows = "".join(f"{name};+44 7700 90000{place}\n" for place, name in enumerate(names))
    records = plan_of(tmp_path, f"Name;Phone\n{rows}").records
    assert [record.family for record in records] == ["Doe", "Fry", "Lo", "Ash"]
    assert [dict(record.extra).get("Name") for record in records] == [*names[:3], None]
    assert [record.location for record in records] == ["Leeds", "York", "", ""]


def test_a_dash_in_few_names_joins_two_of_them(tmp_path: Path) -> None:
    names = ("Jane Doe - Leeds", "Cy Fry - York", "Amy Lo", "Tom Ash", "Di Fox", "Ed Gunn")
    rows = "".join(f"{name};+44 7700 90000{place}\n" for place, name in enumerate(names))
    assert plan_of(tmp_path, f"Name;Phone\n{rows}").records[0].family == "Doe-Leeds"


def test_dashes_join_the_family_names_of_people_where_no_place_stands_behind_them(tmp_path: Path) -> None:
    names = ("Anna Weber - Schulz", "Karla Meier - Hansen", "Ines Pereira - Lopes", "Eva Braun - Koch")
    rows = "".join(f"{name};+44 7700 90000{place}\n" for place, name in enumerate(names))
    records = plan_of(tmp_path, f"Name;Phone\n{rows}").records
    assert [each.family for each in records] == [
        "Weber-Schulz",
        "Meier-Hansen",
        "Pereira-Lopes",
        "Braun-Koch",
    ]


@pytest.mark.parametrize(
    ("salutation", "written", "parts"),
    [
        ("Frau", "Coors", ("", "Coors")),
        ("Mr", "Okafor", ("", "Okafor")),
        ("Frau", "Anna", ("Anna", "")),
        ("Frau", "Anna Coors", ("Anna", "Coors")),
        ("", "Coors", ("Coors", "")),
    ],
)
def test_one_word_beside_a_form_of_address_is_the_family(
    tmp_path: Path, salutation: str, written: str, parts: tuple[str, str]
) -> None:
    rows = f"Anrede;Ansprechpartner;E-Mail\n{salutation};{written};a@x.de\nHerr;Bo Li;bo@x.de\n"
    record = plan_of(tmp_path, rows).records[0]
    assert (record.given, record.family) == parts


def test_hungarian_names_stay_as_they_are_written(tmp_path: Path) -> None:
    header = "Név;Telefonszám;Pozíció;Ügyfél;Státusz;Megjegyzés"
    text = f"{header}\nSzabó Katalin;;;;;\nHorváth Nóra;;;;;\nVarga Balázs;;;;;\nDr. Kiss Gergely;;;;;\n"
    records = plan_of(tmp_path, text).records
    assert [each.full_name for each in records] == [
        "Szabó Katalin", "Horváth Nóra", "Varga Balázs", "Kiss Gergely"
    ]  # fmt: skip
    assert [each.given for each in records] == ["Katalin", "Nóra", "Balázs", "Gergely"]
