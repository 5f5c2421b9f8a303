"""After a merge, files that spoke of either person find the one who stayed."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.merging import MergeChoices, MergeField
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.storage.desk import Desk
from tests.desks import found
from tests.operations.test_imports import import_file

HEADER = ("Name", "Email", "URL", "City", "Notes")

ANA = {"Name": "Ana Ruiz", "Email": "ana@example.com", "URL": "https://www.linkedin.com/in/ana"}
NINA = {"Name": "Nina Ruiz Soto", "Email": "nina@example.org", "URL": "https://www.linkedin.com/in/nina"}


def write_sheet(path: Path, row: dict[str, str]) -> Path:
    cells = [row.get(header, "") for header in HEADER]
    path.write_text(f"{','.join(HEADER)}\n{','.join(cells)}\n", encoding="utf-8")
    return path


@pytest.fixture
def two_files(desk: Desk, tmp_path: Path) -> tuple[Path, Path]:
    first, second = write_sheet(tmp_path / "a.csv", ANA), write_sheet(tmp_path / "b.csv", NINA)
    for path in (first, second):
        import_file(desk, path)
    return first, second


def merge_both(desk: Desk, *chosen: MergeField) -> int:
    kept, other = (person.id for person in found(desk, records.Person))
    merge_people(desk, kept, other, MergeChoices(frozenset(chosen)))
    return int(kept)


def test_the_same_files_again_are_nothing_new(desk: Desk, two_files: tuple[Path, Path]) -> None:
    merge_both(desk)
    for path in two_files:
        assert import_file(desk, path).unchanged == 1
    assert len(found(desk, records.Person)) == 1


@pytest.mark.parametrize("chosen", [(), (MergeField.NAME,)])
def test_a_changed_row_of_either_changes_the_one_who_stayed(
    desk: Desk, two_files: tuple[Path, Path], tmp_path: Path, chosen: tuple[MergeField, ...]
) -> None:
    kept = merge_both(desk, *chosen)
    for row in (ANA, NINA):
        result = import_file(desk, write_sheet(tmp_path / "c.csv", row | {"Notes": "likes trains"}))
        assert (result.new, result.updated) == (0, 1)
    assert [person.id for person in found(desk, records.Person)] == [kept]


@pytest.mark.parametrize("known_by", ["Email", "URL"])
def test_either_is_found_by_address_and_by_profile_alone(
    desk: Desk, two_files: tuple[Path, Path], tmp_path: Path, known_by: str
) -> None:
    merge_both(desk)
    for row in (ANA, NINA):
        sheet = write_sheet(
            tmp_path / "c.csv", {"Name": row["Name"], known_by: row[known_by], "City": "Kiel"}
        )
        assert import_file(desk, sheet).updated == 1


def test_who_was_merged_twice_is_found_too(desk: Desk, two_files: tuple[Path, Path], tmp_path: Path) -> None:
    merge_both(desk)
    import_file(desk, write_sheet(tmp_path / "d.csv", {"Name": "Cy Park", "Email": "cy@example.com"}))
    ana, cy = found(desk, records.Person)
    merge_people(desk, cy.id, ana.id)
    result = import_file(desk, write_sheet(tmp_path / "e.csv", NINA | {"City": "Kiel"}))
    assert (result.new, result.updated) == (0, 1)
