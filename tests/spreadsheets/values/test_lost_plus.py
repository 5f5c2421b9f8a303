"""Numbers that a spreadsheet program took for figures have their + again."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.values.lost_plus import have_lost_plus, with_plus
from tests.spreadsheets.tables import plan_of


def numbers(tmp_path: Path, *cells: str, header: str = "Name;Phone") -> list[str]:
    rows = "".join(f"Ana Ruiz {at};{cell}\n" for at, cell in enumerate(cells))
    plan = plan_of(tmp_path, f"{header}\n{rows}", recruiter_country="DE")
    return [phone.number for record in plan.records for phone in record.phones]


def test_where_most_figures_have_their_country_in_front_all_have(tmp_path: Path) -> None:
    assert numbers(tmp_path, "491713920011", "493023125014", "48512000117", "0171 3920012") == [
        *("+491713920011", "+493023125014", "+48512000117"),
        "+491713920012",
    ]


@pytest.mark.parametrize(
    "cells",
    [
        ("491713920011", "3023125014", "34600000198"),
        ("491713920011", "493023125014", "+48512000117"),
        ("491713920011", "493023125014", "01713920012"),
        ("491713920011",),
        (),
    ],
)
def test_a_few_figures_or_numbers_that_kept_their_signs_say_nothing(cells: tuple[str, ...]) -> None:
    assert not have_lost_plus(cells)


@pytest.mark.parametrize("text", ["0171 3920011", "171392", "1713920011", "ask"])
def test_what_can_be_no_number_with_its_country_stays_as_it_is(text: str) -> None:
    assert with_plus(text) == text


@pytest.mark.parametrize("cell", ["919876543210", "91 98765 43210", "tel:+91 98765 43210", "98765 43210"])
def test_a_code_that_stands_twice_is_dialled_once(tmp_path: Path, cell: str) -> None:
    assert numbers(tmp_path, f"+91;{cell}", header="Name;Country code;Phone") == ["+919876543210"]


@pytest.mark.parametrize(
    ("code", "cell", "number"),
    [
        ("+49", "491713920011", "+491713920011"),
        ("49", "49 171 3920011", "+491713920011"),
        ("44", "447700900142", "+447700900142"),
        ("49", "4917123456", "+494917123456"),
        ("91", "9198765432", "+919198765432"),
    ],
)
def test_a_code_that_stands_twice_is_known_by_mobile_numbers(
    tmp_path: Path, code: str, cell: str, number: str
) -> None:
    assert numbers(tmp_path, f"{code};{cell}", header="Name;Country code;Phone") == [number]


def test_a_country_in_brackets_is_a_country(tmp_path: Path) -> None:
    cells = ("(+33) 6 71 72 73 74;Lyon", "(+33) 6 71 72 73 75;Nice")
    assert numbers(tmp_path, *cells, header="Name;Tel. FR;Ort") == ["+33671727374", "+33671727375"]


def test_a_number_beside_an_address_is_of_where_the_person_is(tmp_path: Path) -> None:
    cells = ("ana@x.example / 07700 900142;Manchester", "bo@x.example / 0171 3920011;Bonn")
    assert numbers(tmp_path, *cells, header="Name;Contact;City") == ["+447700900142", "+491713920011"]
    cells = ("333 1234501 / ana@x.example;Parma", "334 2345602 / bo@x.example;Torino")
    assert numbers(tmp_path, *cells, header="Nome;Contact;Città") == ["+393331234501", "+393342345602"]


def test_a_number_dialled_from_abroad_is_one_under_any_name(tmp_path: Path) -> None:
    cells = ("00447911123456;Leeds", "00447911123457;Hull")
    assert numbers(tmp_path, *cells, header="Name;Zkwx Value;Ort") == ["+447911123456", "+447911123457"]
