"""What the window writes is folded into the desk's file beside it, and by none of its own commits."""

from __future__ import annotations

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import FILE_NAME, Label
from recruiterdesk.ui.journal_folding import JournalFolding
from tests.desks import new_desk
from tests.ui.pages.desk_window import NotingWindow, workplace_of

PAGES_OF_SQLITES_OWN_FOLDING = 1000
PAGE = 4096


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    opened.fold_journal()
    yield opened
    opened.close()


@pytest.fixture
def folding(qapp, desk):
    workplace = workplace_of(desk, NotingWindow())
    yield JournalFolding(workplace)
    workplace.changes.stop()


@pytest.fixture
def look(qtbot, folding):
    def look():
        folding.look()
        qtbot.waitUntil(lambda: not folding.is_busy())

    return look


def file_of(desk):
    return (desk.folder / FILE_NAME).read_bytes()


def write_much(desk):
    """Write more than SQLite folds in by itself."""
    journal = desk.folder / f"{FILE_NAME}-wal"
    while journal.stat().st_size < PAGES_OF_SQLITES_OWN_FOLDING * PAGE * 1.2:
        add_person(desk, PersonDetails(full_name="Lena Brandt", title="She asked. " * 5000))


def test_no_commit_of_the_window_folds_and_the_next_look_does(desk, look):
    before = file_of(desk)
    write_much(desk)
    assert file_of(desk) == before
    look()
    folded = file_of(desk)
    assert len(folded) > len(before) + PAGES_OF_SQLITES_OWN_FOLDING * PAGE / 2
    assert not desk.changed_elsewhere()


def test_what_a_worker_brought_is_folded_by_the_next_look(desk, look):
    beside = desk.beside()
    count = 5000
    beside.run_bringing_many(
        Label("import", ()),
        lambda writer: writer.insert_columns(records.Person, full_name=["Lena Brandt " * 100] * count),
    )
    beside.close()
    before = file_of(desk)
    look()
    assert len(file_of(desk)) > len(before) + PAGES_OF_SQLITES_OWN_FOLDING * PAGE


def test_what_could_not_be_folded_is_at_the_next_look(desk, look):
    before = file_of(desk)
    with desk.held_alone():
        add_person(desk, PersonDetails(full_name="Dev Patel"))
        look()
    assert file_of(desk) == before
    look()
    assert file_of(desk) != before


def test_a_desk_that_can_t_be_read_just_now_is_tried_again(desk, look, monkeypatch):
    before = file_of(desk)
    add_person(desk, PersonDetails(full_name="Dev Patel"))

    def gone():
        raise Refusal("desk.not_writable")

    monkeypatch.setattr(desk, "beside", gone)
    look()
    monkeypatch.undo()
    assert file_of(desk) == before
    look()
    assert file_of(desk) != before


def test_where_nothing_was_written_nothing_is_opened(desk, folding, look):
    add_person(desk, PersonDetails(full_name="Jo Meyer"))
    look()
    folding.look()
    assert not folding.is_busy()


def test_a_damaged_file_is_left_as_it_is(desk, look):
    before = file_of(desk)
    add_person(desk, PersonDetails(full_name="Dev Patel"))
    desk.write_no_more()
    look()
    assert file_of(desk) == before
