"""A number that cannot be of the row's country belongs where the row's other number does."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of


@pytest.mark.parametrize(
    ("phone", "others", "number"),
    [
        ("020 7946 0018", "+44 7700 900123,", "+442079460018"),
        ("020 7946 0018", ",", "+492079460018"),
        ("020 7946 0018", "+43 664 1234567,", "+492079460018"),
        ("020 7946 0018", "+44 7700 900123,+43 664 1234567", "+492079460018"),
        ("044 668 18 00", "+44 7700 900123,", "+41446681800"),
    ],
)
def test_the_other_number_tells_the_country(tmp_path: Path, phone: str, others: str, number: str) -> None:
    text = (
        f"Name,Country,Phone,Mobile,Work phone\nAna Ruiz,Switzerland,{phone},{others}\n"
        "Bo Li,Germany,030 901821,+49 171 3920013,\nCy Fox,Germany,030 901822,+49 171 3920014,\n"
        "Di Orr,Germany,030 901823,+49 171 3920015,\n"
    )
    assert number in {each.number for each in plan_of(tmp_path, text).records[0].phones}


@pytest.mark.parametrize(
    ("cell", "phones"),
    [
        ("40506070", ["+4540506070"]),
        ("20261114", []),
        ("4711", []),
        ("99999999999", []),
    ],
)
def test_figures_among_the_addresses_are_a_number_where_they_can_be_one(
    tmp_path: Path, cell: str, phones: list[str]
) -> None:
    text = (
        f"Navn;Kontakt;By\nAna Ruiz;{cell};Odense\nBo Li;20 12 34 56, bo@x.dk;Vejle\n"
        "Eva Mora;eva@x.dk;Aarhus\nJan Kern;jan@x.dk;Odense\n"
    )
    assert [each.number for each in plan_of(tmp_path, text).records[0].phones] == phones
