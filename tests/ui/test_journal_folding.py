"""What the window writes is folded into the desk's file beside it, and by none of its own commits."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QThreadPool

from recruiterdesk.domain import records
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import FILE_NAME, Label, open_desk
from recruiterdesk.ui.journal_folding import JournalFolding

PAGES_OF_SQLITES_OWN_FOLDING = 1000
PAGE = 4096


@pytest.fixture
def desk(tmp_path, clock):
    opened = open_desk(tmp_path / "desk", clock)
    opened.fold_journal()
    yield opened
    QThreadPool.globalInstance().waitForDone()
    opened.close()


@pytest.fixture
def folding(qapp, desk):
    return JournalFolding(desk)


def file_of(desk):
    return (desk.folder / FILE_NAME).read_bytes()


def write_much(desk):
    """Write more than SQLite folds in by itself."""
    journal = desk.folder / f"{FILE_NAME}-wal"
    while journal.stat().st_size < PAGES_OF_SQLITES_OWN_FOLDING * PAGE * 1.2:
        add_person(desk, PersonDetails(full_name="Lena Brandt", title="She asked. " * 5000))


def test_no_commit_of_the_window_folds_and_the_next_look_does(desk, folding):
    before = file_of(desk)
    write_much(desk)
    assert file_of(desk) == before
    folding.look()
    QThreadPool.globalInstance().waitForDone()
    folded = file_of(desk)
    assert len(folded) > len(before) + PAGES_OF_SQLITES_OWN_FOLDING * PAGE / 2
    assert not desk.changed_elsewhere()


def test_what_a_worker_brought_is_folded_by_the_next_look(desk, folding):
    beside = desk.beside()
    count = 5000
    beside.run_bringing_many(
        Label("import", ()),
        lambda writer: writer.insert_columns(records.Person, full_name=["Lena Brandt " * 100] * count),
    )
    beside.close()
    before = file_of(desk)
    folding.look()
    QThreadPool.globalInstance().waitForDone()
    assert len(file_of(desk)) > len(before) + PAGES_OF_SQLITES_OWN_FOLDING * PAGE


def test_nothing_is_folded_where_nothing_was_written(desk, folding):
    with desk.held_alone():
        add_person(desk, PersonDetails(full_name="Dev Patel"))
        folding.look()
        QThreadPool.globalInstance().waitForDone()
    before = file_of(desk)
    folding.look()
    QThreadPool.globalInstance().waitForDone()
    assert file_of(desk) == before
    add_person(desk, PersonDetails(full_name="Jo Meyer"))
    folding.look()
    QThreadPool.globalInstance().waitForDone()
    assert file_of(desk) != before


def test_a_damaged_file_is_left_as_it_is(desk, folding):
    before = file_of(desk)
    add_person(desk, PersonDetails(full_name="Dev Patel"))
    desk.write_no_more()
    folding.look()
    QThreadPool.globalInstance().waitForDone()
    assert file_of(desk) == before
