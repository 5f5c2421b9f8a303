from __future__ import annotations

import pytest

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.contact_index import bring_index_up_to_date
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk, damage_of
from tests.desks import add_declined


def break_desk(desk: Desk, sql: str) -> list[str]:
    desk.database.execute_sql("PRAGMA foreign_keys = 0")
    desk.write_aside(lambda database: database.execute_sql(sql))
    return [finding.key for finding in check_desk(desk)]


def test_a_desk_in_use_is_sound(desk: Desk) -> None:
    add_declined(desk)
    assert check_desk(desk) == ()
    desk.undo()
    assert check_desk(desk) == ()


@pytest.mark.parametrize(
    ("sql", "keys"),
    [
        ("DELETE FROM duty", ["check.derived"]),
        ("UPDATE duty SET sort_key = '2020-01-01'", ["check.derived"]),
        ("DELETE FROM reminder", ["check.derived"]),
        ("UPDATE person SET do_not_contact = 1", ["check.derived"] * 3),
        ("DELETE FROM person_search", ["check.search"]),
        ("DELETE FROM note_search", ["check.notes"]),
        ("DELETE FROM role", ["check.reference"]),
        ("UPDATE duty SET person_id = 99", ["check.derived"]),
        ("UPDATE person_search SET names = 'x'", ["check.search_words"]),
        ("INSERT INTO queue_place VALUES (99, '', 1, '', '', 1, 0, 0)", ["check.marks"]),
    ],
)
def test_what_does_not_agree_is_found(desk: Desk, sql: str, keys: list[str]) -> None:
    add_declined(desk)
    assert break_desk(desk, sql) == keys


def test_an_index_of_contacts_that_does_not_agree_is_found(desk: Desk) -> None:
    add_person(desk, PersonDetails(full_name="Kim Okoye", title="Head of Data", is_contact=True))
    assert break_desk(desk, "DELETE FROM contact_trait") == []
    bring_index_up_to_date(desk)
    assert check_desk(desk) == ()
    assert break_desk(desk, "UPDATE contact_trait SET town = 'x'") == ["check.derived"]


def test_a_damaged_page_is_found(desk: Desk) -> None:
    add_declined(desk)
    desk.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    path = desk.folder / "desk.db"
    damaged = bytearray(path.read_bytes())
    damaged[-2000:-1900] = b"x" * 100
    path.write_bytes(damaged)

    assert {finding.key for finding in check_desk(desk)} == {"check.damaged"}


def test_a_file_that_others_can_read_is_found(desk: Desk) -> None:
    assert check_desk(desk) == ()
    (desk.folder / "key").chmod(0o640)
    (finding,) = check_desk(desk)
    assert finding.key == "check.open_to_others"
    assert finding.values == (("path", str(desk.folder / "key")),)


def test_damage_is_found_table_by_table(desk: Desk) -> None:
    add_declined(desk)
    assert damage_of(desk) == ()
    desk.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    path = desk.folder / "desk.db"
    whole = path.read_bytes()
    missed = 0
    for page in range(1, len(whole) // 4096, 17):
        damaged = bytearray(whole)
        damaged[page * 4096 + 100] ^= 1
        path.write_bytes(damaged)
        beside = desk.beside()
        missed += not damage_of(beside)
        beside.close()
    path.write_bytes(whole)
    assert missed <= desk.database.execute_sql("PRAGMA freelist_count").fetchone()[0]
