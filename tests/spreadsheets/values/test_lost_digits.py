from __future__ import annotations

import pytest

from recruiterdesk.spreadsheets.values.lost_digits import has_lost_digits


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("1067", "01067"),
        ("0", "000"),
        ("491713920011", "+49 171 3920011"),
        ("4.91714E+11", "+491713920011"),
        ("4,91714E+11", "491713920011"),
        ("4.91714E+11", "+49 1713920011"),
        ("1.23457E+19", "12345678901234567890"),
        ("1713920011", "0171 3920011"),
    ],
)
def test_what_a_spreadsheet_made_of_it_says_nothing_new(text: str, before: str) -> None:
    assert has_lost_digits(text, before)


@pytest.mark.parametrize(
    ("text", "before"),
    [
        ("1068", "01067"),
        ("01067", "1067"),
        ("4.91714E+11", "+491723920011"),
        ("4.91714E+10", "+491713920011"),
        ("2", "=1+1"),
        ("1067", ""),
        ("", "01067"),
        ("12", "1.2E1"),
        ("1E3", "A100"),
        ("²", "02"),
        ("1E999", "1000"),
    ],
)
def test_another_number_does(text: str, before: str) -> None:
    assert not has_lost_digits(text, before)
