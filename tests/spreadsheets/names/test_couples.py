"""Names of couples, and names as the phonebooks of old telephones wrote them."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.names.names import split_name
from tests.spreadsheets.tables import only, plan_of


@pytest.mark.parametrize(
    ("cell", "given", "family"),
    [
        ("Mr. & Mrs. Brown", "", "Brown"),
        ("Mr and Mrs John Brown", "John", "Brown"),
        ("Herr und Frau Meier", "", "Meier"),
        ("M. et Mme Leroy", "", "Leroy"),
        ("Dr. and Mrs. Hall", "", "Hall"),
    ],
)
def test_a_couple_has_its_family_name(cell: str, given: str, family: str) -> None:
    name = split_name(cell)
    assert (name.given, name.family, name.salutation) == (given, family, Salutation.NONE)


def test_both_forms_of_address_are_kept(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Email\nMr. & Mrs. Brown,brown@example.com\n"))
    assert record.family == "Brown"
    assert ("Name", "Mr. & Mrs. Brown") in record.extra


def test_the_number_of_a_telephone_is_no_part_of_a_name(tmp_path: Path) -> None:
    ravi = only(plan_of(tmp_path, 'Name,Phone\n"Sharma;Ravi/2",+919689921618\n'))
    assert (ravi.given, ravi.family) == ("Ravi", "Sharma")


def test_what_stands_behind_a_name_with_figures_is_kept(tmp_path: Path) -> None:
    devan = only(plan_of(tmp_path, 'Name,Phone\n"Devan Shar;PU/1",+919689921618\n'))
    assert devan.full_name == "Devan Shar"
    assert ("Name", "Devan Shar;PU/1") in devan.extra
