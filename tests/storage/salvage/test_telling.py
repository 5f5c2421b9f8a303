from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.salvaging import ClosedDesk, read_damaged
from recruiterdesk.storage.database import opens_database
from recruiterdesk.storage.desk import FILE_NAME, Desk
from recruiterdesk.storage.key_card import read_card, write_card
from recruiterdesk.storage.opening import open_desk_by
from recruiterdesk.storage.salvage.rows import Source, SourceTable, read_rows
from recruiterdesk.storage.salvage.telling import seals_fit, unopened
from tests.storage.salvage.conftest import PAGE, Model


def other_program(path: Path) -> None:
    path.unlink()
    sqlite3.connect(path).execute("CREATE TABLE t (x)").connection.close()


def folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda path: path.write_bytes(b""), "desk.file_empty"),
        (lambda path: path.unlink(), "desk.file_gone"),
        (folder, "desk.is_folder"),
        (other_program, "desk.not_a_desk"),
        (lambda path: path.write_bytes(b"hello" * 100), "desk.not_a_desk"),
        (lambda path: path.write_bytes(b"hello" * 10_000), "desk.wrong_key"),
        (lambda path: path.write_bytes(path.read_bytes()[:1000]), "desk.damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[: 50 * PAGE + 3]), "desk.damaged"),
        (lambda path: path.write_bytes(b"x" * 100 + path.read_bytes()[100:]), "desk.damaged"),
    ],
)
def test_what_is_no_whole_desk_is_refused_in_words_and_left_as_it_is(
    model: Model, broken: Callable[[bytes], ClosedDesk], change: Callable[[Path], None], key: str
) -> None:
    closed = broken((model.folder / FILE_NAME).read_bytes())
    path = closed.folder / FILE_NAME
    change(path)
    content = path.read_bytes() if path.is_file() else None
    with pytest.raises(Refusal) as refused:
        open_desk_by(closed.key, closed.folder, closed.clock)
    assert refused.value.key == key
    assert (path.read_bytes() if path.is_file() else None) == content


def test_another_key_is_told_from_damage(model: Model, broken: Callable[[bytes], ClosedDesk]) -> None:
    path = broken((model.folder / FILE_NAME).read_bytes()).folder / FILE_NAME
    assert not seals_fit(path, bytes(32))
    assert not opens_database(path, bytes(32))
    assert opens_database(path, model.key.raw)
    assert unopened(path, bytes(32)).key == "desk.wrong_key"
    assert unopened(path.with_name("none"), bytes(32)).key == "desk.not_writable"
    assert not seals_fit(path.with_name("none"), bytes(32))


def test_a_desk_whose_beginning_was_never_noted_is_read_with_its_own(
    model: Model, broken: Callable[[bytes], ClosedDesk]
) -> None:
    content = bytearray((model.folder / FILE_NAME).read_bytes())
    content[3000] ^= 1
    closed = broken(bytes(content))
    card = read_card(closed.folder / "desk.json")
    write_card(closed.folder, type(card)(card.desk_id, card.now))
    assert read_damaged(closed, lambda *_: None).gathered is not None
    content[:100] = b"x" * 100
    (closed.folder / FILE_NAME).write_bytes(content)
    found = read_damaged(closed, lambda *_: None)
    assert found.gathered is None
    assert found.backup is not None


def test_rows_are_read_around_each_broken_page(desk: Desk) -> None:
    for nth in range(400):
        add_person(desk, PersonDetails(full_name=f"Person {nth}", company="Example " * 9))
    key = desk.key.raw
    desk.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    desk.close()
    path = desk.folder / FILE_NAME
    whole = path.read_bytes()
    table = SourceTable("person", ("full_name",), has_rowid=True)
    lost: list[int] = []
    for page in range(30, len(whole) // PAGE, 11):
        content = bytearray(whole)
        content[page * PAGE + 50] ^= 1
        content[min(page + 40, len(whole) // PAGE - 1) * PAGE + 50] ^= 1
        path.write_bytes(content)
        read: list[tuple[int, str]] = []
        said = read_rows(Source(path, key), table, read.extend)  # type: ignore[arg-type]
        ids = [row[0] for row in read]
        assert len(ids) == len(set(ids)) == said.read
        assert all(name == f"Person {one - 1}" for one, name in read)
        assert said.known == 400 or said.known >= said.read
        assert said.is_whole == (said.read == 400)
        lost.append(400 - said.read)
    # Each page holds a few dozen; without the list of tables nothing is read here.
    assert 0 < max(one for one in lost if one < 400) <= 60
    assert lost.count(400) < len(lost) / 4
