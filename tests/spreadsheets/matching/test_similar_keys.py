from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.matching.known import MatchKeys
from recruiterdesk.spreadsheets.matching.matching import PeopleMatcher
from recruiterdesk.spreadsheets.matching.similar_keys import SimilarKeys
from tests.spreadsheets.tables import plan_of

HEADER = "Name,Company,City\n"


@pytest.mark.parametrize(
    ("row", "included"),
    [
        ("Ana Ruiz,Nordwerk AG,Rom", [1, 2, 3, 4]),
        ("Anna Ruiz,Nordwerk,", [1, 2, 4]),
        ("Ruiz Ana,,Rome", [4]),
        ("Ana Ruiz,,", [1, 2, 3, 4, 5]),
        ("Bo Li,Nordwerk,Rom", []),
    ],
)
def test_people_with_similar_names_and_something_in_common_are_included(
    tmp_path: Path, row: str, included: list[int]
) -> None:
    similar = PeopleMatcher(plan_of(tmp_path, HEADER + row + "\n").records).keys().similar
    desk = {
        1: ("Ana Ruiz", "Ana", "Ruiz", "Nordwerk", "Oslo"),
        2: ("Anna Ruiz", "", "", "NORDWERK AG", ""),
        3: ("Ana Ruíz", "Ana", "Ruíz", "", "ROM"),
        4: ("Ana Ruiz", "Ana", "Ruiz", "", ""),
        5: ("Ana Ruiz", "Ana", "Ruiz", "Acme", "Oslo"),
        6: ("", "", "", "Nordwerk", "Rom"),
    }
    assert [number for number, known in desk.items() if similar.include(*known)] == included


def test_a_file_with_columns_of_its_own_asks_for_everybody_of_that_name(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Company,Member\nAna Ruiz,Acme,771\n")
    similar = PeopleMatcher(plan.records).keys().similar
    assert similar.include("Anna Ruiz", "Anna", "Ruiz", "Nordwerk", "Oslo")
    assert not similar.include("Bo Li", "Bo", "Li", "Acme", "")


def test_no_keys_include_nobody() -> None:
    assert not MatchKeys().similar.include("Ana Ruiz", "Ana", "Ruiz", "", "")
    assert not SimilarKeys().include("", "", "", "", "")
