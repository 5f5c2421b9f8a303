"""Which files have numbers whose country has to be known."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.national_numbers import has_national_numbers
from tests.spreadsheets.tables import plan_of


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        (("+49 171 3920011", "0049 30 2312 5014", "(+44) 20 7946 0018"), False),
        (("+49 171 3920011", "0171 3920012"), True),
        (("+49 171 3920011 / 030 23125014",), True),
        (("Mobil: +49 171 3920011",), False),
        (("447911123456", "+49 171 3920011"), False),
        (("+49 171 3920011", "0171 39"), True),
        (("+49 171 3920011", "+49 1", "on request", ""), False),
    ],
)
def test_a_file_whose_numbers_all_say_their_country_needs_none(
    tmp_path: Path, numbers: tuple[str, ...], expected: bool
) -> None:
    rows = [f"Ana{place} Ruiz,ana{place}@example.com,{number}" for place, number in enumerate(numbers)]
    plan = plan_of(tmp_path, "\n".join(("Name,Email,Phone", *rows)) + "\n")
    assert len(plan.records) == len(numbers)
    assert has_national_numbers(plan) is expected


def test_a_row_left_out_for_its_number_needs_the_country(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Email,Phone\nAna Ruiz,ana@example.com,\n,,0171 39\n")
    assert [row.reason for row in plan.rejected] == ["no_identity"]
    assert has_national_numbers(plan)


def test_a_number_beside_an_address_needs_it_too(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Kontakt\nAna Ruiz,ana@example.com / 0171 3920011\n")
    assert has_national_numbers(plan)
