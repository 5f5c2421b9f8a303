"""Towns whose name lies in two countries: what else the file says of its country counts."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of


def numbers(tmp_path: Path, text: str, country: str = "DE") -> list[str]:
    plan = plan_of(tmp_path, text, recruiter_country=country)
    return [phone.number for record in plan.records for phone in record.phones]


@pytest.mark.parametrize(
    "text",
    [
        "Name;Phone;City\nBo;079 234 56 78;Freiburg\nAna;+41 79 123 45 67;Zürich\n",
        "Name;Phone;City\nBo;079 234 56 78;Freiburg\nAna;+41 79 123 45 67;Freiburg\n",
        "Name;Phone;City\nBo;079 234 56 78;1700 Freiburg\nAna;078 345 67 89;Bern\nCy;079 345 67 89;Basel\n",
        "Name;Phone;City\nBo;079 234 56 78;Freiburg\nAna;078 345 67 89;Bern\nCy;079 345 67 89;Basel\n",
        "Name;Phone;City;Country\nBo;079 234 56 78;Freiburg;\nAna;078 345 67 89;Bulle;CH\nCy;;Bulle;CH\n",
        "Name;Phone;City;Kanton\nBo;079 234 56 78;Freiburg;FR\nAna;078 345 67 89;Bern;BE\n",
    ],
)
def test_freiburg_is_swiss_where_the_file_is(tmp_path: Path, text: str) -> None:
    assert numbers(tmp_path, text)[0] == "+41792345678"


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Bo;0171 3920011;Freiburg\nAna;+49 171 3920012;Berlin", "+491713920011"),
        ("Bo;0761 2023456;Freiburg\nAna;0761 2023457;Freiburg", "+497612023456"),
        ("Bo;0761 2023456;79098 Freiburg\nAna;+41 79 123 45 67;Zürich", "+497612023456"),
        ("Bo;0761 2023456;Freiburg im Breisgau, Deutschland\nAna;+41 79 123 45 67;Bern", "+497612023456"),
        ("Bo;0761 2023456;Freiburg, DE\nAna;+41 79 123 45 67;Bern", "+497612023456"),
        ("Bo;0171 3920011;Berlin\nAna;+41 79 123 45 67;Zürich", "+491713920011"),
        ("Bo;+49 761 2023456;Freiburg\nAna;+41 79 123 45 67;Zürich", "+497612023456"),
        ("Bo;0664 1234567;Wien\nAna;+41 79 123 45 67;Zürich", "+436641234567"),
        ("Bo;079 234 56 78;Zürich\nAna;+49 171 3920012;Berlin", "+41792345678"),
        ("Bo;0761 2023456;Freiburg\nAna;+43 664 1234567;Wien", "+497612023456"),
    ],
)
def test_it_is_german_elsewhere(tmp_path: Path, text: str, number: str) -> None:
    assert numbers(tmp_path, f"Name;Phone;City\n{text}\n")[0] == number


def test_a_swiss_recruiter_alone_tells_nothing(tmp_path: Path) -> None:
    assert numbers(tmp_path, "Name;Phone;City\nBo;0761 2023456;Freiburg\n", "CH") == ["+497612023456"]


@pytest.mark.parametrize(
    "rows",
    [
        "4829103847,Anna Lang,Köln\n4829103848,Ben Lee,Bonn\n4829103999,Cy Park,Ulm",
        "Anna Lang,0171 3920011,1029384756\nBen Lee,0171 3920012,1029384757\nCy Park,0171 3920013,1029384758",
        "5551234567,Anna Lang,a@x.de\n6175559876,Ben Lee,b@x.de\n2125551212,Cy Park,c@x.de",
        ",Name,Email\n4829103847,Anna Lang,a@x.de\n4829103848,Ben Lee,b@x.de",
    ],
)
def test_ids_of_ten_figures_are_no_numbers_to_call(tmp_path: Path, rows: str) -> None:
    assert not {"4829103847", "1029384756", "5551234567"} & {
        phone.raw for record in plan_of(tmp_path, f"{rows}\n").records for phone in record.phones
    }


def test_one_number_from_abroad_does_not_say_where_all_others_are(tmp_path: Path) -> None:
    at_home = ["81271079756", "85925306302", "85946438881", "81315093604", "87875432781", "081380006740"]
    rows = "".join(f"Orang {at};{number};Jakarta\n" for at, number in enumerate(at_home))
    found_numbers = numbers(tmp_path, f"Nama;No HP;Kota\nBudi;+90 543 384 33 65;Ankara\n{rows}")
    assert found_numbers[0] == "+905433843365"
    assert found_numbers[1:] == [f"+62{number.removeprefix('0')}" for number in at_home]


def test_a_number_with_its_country_speaks_for_those_that_can_be_there(tmp_path: Path) -> None:
    rows = "".join(f"Per {at};070 123 45 6{at};Kvarnbyn\n" for at in range(5))
    assert numbers(tmp_path, f"Name;Phone;City\nBo;+46 70 123 45 78;Stockholm\n{rows}")[1] == "+46701234560"
