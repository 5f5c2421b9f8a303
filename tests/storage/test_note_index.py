"""What was written into a history is indexed, however it came and went."""

from __future__ import annotations

import pytest

from recruiterdesk.core.clock import Clock
from recruiterdesk.domain import records
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage import full_text
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.writer import Writer
from tests.desks import leads_back_and_forth, rows

LABEL = Label("import", ())


def notes(desk: Desk) -> list[str]:
    return [row[0] for row in rows(desk, "SELECT text FROM note_search ORDER BY rowid")]


def bring(desk: Desk, person_id: int, texts: list[str]) -> None:
    count = len(texts)
    desk.run_bringing_many(
        LABEL,
        lambda writer: writer.insert_columns(
            records.Activity,
            person_id=[person_id] * count,
            at=[desk.clock.now()] * count,
            key=["imported.note"] * count,
            text=texts,
        ),
    )


@pytest.fixture
def ana(desk: Desk) -> int:
    return add_person(desk, PersonDetails(full_name="Ana Ruiz"))


def test_a_note_is_indexed_and_leaves_with_undo(desk: Desk, ana: int) -> None:
    leads_back_and_forth(desk, lambda: write_note(desk, ana, "Wants München, not Köln."))
    assert notes(desk) == ["wants munchen not koln"]
    assert check_desk(desk) == ()


def test_a_changed_text_is_indexed_as_it_is_now(desk: Desk, ana: int) -> None:
    note = write_note(desk, ana, "Old words")

    def change(writer: Writer) -> None:
        writer.update(writer.load(records.Activity, note), text="New words")

    leads_back_and_forth(desk, lambda: desk.run(LABEL, change))
    assert notes(desk) == ["new words"]


def test_notes_that_came_in_bulk_are_indexed_but_for_empty_ones(desk: Desk, ana: int) -> None:
    leads_back_and_forth(desk, lambda: bring(desk, ana, ["Likes trains", "", "Plays chess"]))
    assert notes(desk) == ["likes trains", "plays chess"]


def test_where_most_notes_go_the_index_is_made_anew(
    desk: Desk, ana: int, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(full_text, "_MANY_ENTRIES", 2)
    write_note(desk, ana, "Stays")
    leads_back_and_forth(desk, lambda: bring(desk, ana, ["Likes trains", "Plays chess"]))
    desk.undo()
    assert notes(desk) == ["stays"]
