"""Names of couples, and names as the phonebooks of old telephones wrote them."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain.words import Salutation
from recruiterdesk.spreadsheets.names.names import split_name
from recruiterdesk.spreadsheets.planned import RecordAction
from tests.spreadsheets.tables import only, plan_of


@pytest.mark.parametrize(
    ("cell", "given", "family"),
    [
        ("Mr. & Mrs. Brown", "Mr. & Mrs.", "Brown"),
        ("Mr and Mrs John Brown", "Mr and Mrs John", "Brown"),
        ("Herr und Frau Meier", "Herr und Frau", "Meier"),
        ("M. et Mme Leroy", "M. et Mme", "Leroy"),
        ("Dr. and Mrs. Hall", "Dr. and Mrs.", "Hall"),
    ],
)
def test_a_couple_is_called_as_it_is_written(cell: str, given: str, family: str) -> None:
    name = split_name(cell)
    assert (name.full, name.given, name.family) == (cell, given, family)
    assert (name.honorific, name.salutation) == ("", Salutation.NONE)


def test_a_couple_is_neither_of_both(tmp_path: Path) -> None:
    table = (
        "Name,Email,Phone\nMr. & Mrs. Brown,brown@example.com,+441904555010\n"
        "Peter Brown,brown@example.com,+441904555010\nSusan Brown,,+441904555010\n"
    )
    actions = [record.action for record in plan_of(tmp_path, table).records]
    assert actions == [RecordAction.NEW, RecordAction.POSSIBLE_DUPLICATE, RecordAction.POSSIBLE_DUPLICATE]


def test_the_number_of_a_telephone_is_no_part_of_a_name(tmp_path: Path) -> None:
    ravi = only(plan_of(tmp_path, 'Name,Phone\n"Sharma;Ravi/2",+919689921618\n'))
    assert (ravi.given, ravi.family) == ("Ravi", "Sharma")


def test_what_stands_behind_a_name_with_figures_is_kept(tmp_path: Path) -> None:
    devan = only(plan_of(tmp_path, 'Name,Phone\n"Devan Shar;PU/1",+919689921618\n'))
    assert devan.full_name == "Devan Shar"
    assert ("Name", "Devan Shar;PU/1") in devan.extra
