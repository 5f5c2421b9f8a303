"""Files that belong to somebody: linked, never copied, and taken back by undo."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.operations.attachments import attach_files, move_attachment, remove_attachment
from recruiterdesk.operations.merging import merge_people
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import Desk
from tests.desks import found, leads_back_and_forth, refused


@pytest.fixture
def ana(desk: Desk) -> int:
    return add_person(desk, PersonDetails("Ana Ruiz"))


@pytest.fixture
def cv(tmp_path: Path) -> Path:
    return written(tmp_path / "cv.pdf")


def written(file: Path) -> Path:
    file.write_text("words")
    return file


def paths(desk: Desk, person_id: int) -> list[str]:
    return [one.path for one in found(desk, records.Attachment, person_id=person_id)]


def test_files_are_linked_as_one_step(desk: Desk, ana: int, cv: Path) -> None:
    letter = written(cv.parent / "letter of Ana.pdf")
    assert leads_back_and_forth(desk, lambda: attach_files(desk, ana, [cv, letter, cv])) == 2
    assert paths(desk, ana) == [str(cv), str(letter)]
    assert dict(desk.steps(1)[0].label_values)["count"] == "2"


def test_a_file_is_linked_once(desk: Desk, ana: int, cv: Path) -> None:
    attach_files(desk, ana, [cv])
    assert refused(desk, lambda: attach_files(desk, ana, [cv])) == "attachment.there_already"
    assert attach_files(desk, ana, [cv, written(cv.parent / "other.pdf")]) == 1


def test_what_is_no_file_is_refused(desk: Desk, ana: int, tmp_path: Path) -> None:
    assert refused(desk, lambda: attach_files(desk, ana, [tmp_path / "gone.pdf"])) == "attachment.no_file"
    assert refused(desk, lambda: attach_files(desk, ana, [tmp_path])) == "attachment.no_file"
    assert refused(desk, lambda: attach_files(desk, 99, [written(tmp_path / "a")])) == "record.gone"


def test_a_link_is_taken_away_and_the_file_stays(desk: Desk, ana: int, cv: Path) -> None:
    attach_files(desk, ana, [cv])
    link = found(desk, records.Attachment)[0].id
    leads_back_and_forth(desk, lambda: remove_attachment(desk, link))
    assert paths(desk, ana) == []
    assert cv.read_text() == "words"
    assert refused(desk, lambda: remove_attachment(desk, link)) == "record.gone"


def test_a_link_leads_to_where_its_file_lies_now(desk: Desk, ana: int, cv: Path) -> None:
    attach_files(desk, ana, [cv, written(cv.parent / "letter.pdf")])
    first, second = found(desk, records.Attachment)
    moved = cv.rename(cv.parent / "moved.pdf")
    leads_back_and_forth(desk, lambda: move_attachment(desk, first.id, moved))
    assert paths(desk, ana) == [str(moved), second.path]
    again = refused(desk, lambda: move_attachment(desk, first.id, Path(second.path)))
    assert again == "attachment.there_already"


def test_who_is_merged_keeps_each_file_once(desk: Desk, ana: int, cv: Path) -> None:
    also_ana = add_person(desk, PersonDetails("Ana María Ruiz"))
    attach_files(desk, ana, [cv])
    letter = written(cv.parent / "letter.pdf")
    attach_files(desk, also_ana, [cv, letter])
    leads_back_and_forth(desk, lambda: merge_people(desk, ana, also_ana))
    assert paths(desk, ana) == [str(cv), str(letter)]
