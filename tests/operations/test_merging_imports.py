"""After a merge, files that spoke of either person find the one who stayed."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.merging import MergeChoices, MergeField
from recruiterdesk.operations.imports import KnownOnDesk, import_people
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.taking_back import take_back_import
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.matching.pair_decisions import TWO_PEOPLE, settle_pairs
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.spreadsheets.planned import ImportPlan
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from tests.desks import dump, found, leads_back_and_forth
from tests.operations.test_imports import import_file

HEADER = ("Name", "Email", "URL", "City", "Notes")

ANA = {"Name": "Ana Ruiz", "Email": "ana@example.com", "URL": "https://www.linkedin.com/in/ana"}
NINA = {"Name": "Nina Ruiz Soto", "Email": "nina@example.org", "URL": "https://www.linkedin.com/in/nina"}


def write_sheet(path: Path, row: dict[str, str]) -> Path:
    cells = [row.get(header, "") for header in HEADER]
    path.write_text(f"{','.join(HEADER)}\n{','.join(cells)}\n", encoding="utf-8")
    return path


def plan_of(desk: Desk, path: Path) -> ImportPlan:
    return build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))


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


def test_either_import_can_still_be_taken_back_and_the_merged_person_stays_whole(
    desk: Desk, two_files: tuple[Path, Path]
) -> None:
    kept = merge_both(desk)
    for batch in found(desk, records.ImportBatch):
        leads_back_and_forth(desk, lambda batch=batch: take_back_import(desk, batch.id))
        assert check_desk(desk) == ()
        assert [person.id for person in found(desk, records.Person)] == [kept]
    addresses = {email.address for email in found(desk, records.EmailAddress)}
    assert addresses == {"ana@example.com", "nina@example.org"}


def test_an_import_that_settled_a_pair_is_taken_back_with_what_was_said(desk: Desk, tmp_path: Path) -> None:
    import_file(desk, write_sheet(tmp_path / "a.csv", ANA))
    before = dump(desk)
    plan = plan_of(desk, write_sheet(tmp_path / "b.csv", ANA | {"Name": "Bo Berg", "URL": ""}))
    settled = settle_pairs(plan, {2: TWO_PEOPLE})
    import_people(desk, settled, "b.csv")
    assert len(found(desk, records.DistinctPair)) == 1
    take_back_import(desk, 2)
    assert found(desk, records.DistinctPair) == []
    assert {name: rows for name, rows in dump(desk).items() if name != "import_batch"} == {
        name: rows for name, rows in before.items() if name != "import_batch"
    }
