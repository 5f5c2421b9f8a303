from __future__ import annotations

import stat

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.repairing import check_with_backups, repair
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from tests.desks import add_declined, dump


@pytest.mark.parametrize(
    "sql",
    [
        "DELETE FROM duty",
        "UPDATE duty SET sort_key = '2020-01-01'",
        "DELETE FROM reminder",
        "DELETE FROM pipeline_place",
        "DELETE FROM person_search",
        "UPDATE person_search SET names = 'x'",
        "DELETE FROM note_search",
        "INSERT INTO queue_place VALUES (99, '', 1, '', '', 1, 0, 0)",
    ],
)
def test_what_follows_from_facts_is_made_anew(desk: Desk, sql: str) -> None:
    add_declined(desk)
    before = dump(desk)
    desk.write_aside(lambda database: database.execute_sql(sql))
    found = check_desk(desk)
    assert found
    repair(desk, found)
    assert check_desk(desk) == ()
    assert dump(desk) == before


def test_an_index_of_a_table_is_made_anew(desk: Desk) -> None:
    add_declined(desk)
    database = desk.database
    root = database.execute_sql("SELECT rootpage FROM sqlite_master WHERE name = 'tag_name'").fetchone()
    other = database.execute_sql("SELECT rootpage FROM sqlite_master WHERE name = 'client_name'").fetchone()
    database.execute_sql("PRAGMA writable_schema = ON")
    database.execute_sql("UPDATE sqlite_master SET rootpage = ? WHERE name = 'client_name'", root)
    database.execute_sql("UPDATE sqlite_master SET rootpage = ? WHERE name = 'tag_name'", other)
    database.execute_sql("PRAGMA writable_schema = RESET")
    found = check_desk(desk)
    assert [each.key for each in found] == ["check.index"]
    repair(desk, found)
    assert check_desk(desk) == ()


def test_files_are_kept_to_their_owner(desk: Desk) -> None:
    kept = back_up(desk, BackupReason.ASKED_FOR).path
    for path in (kept, desk.folder / "desk.db", kept.parent):
        path.chmod(path.stat().st_mode | stat.S_IROTH)
    found = check_desk(desk)
    assert [each.key for each in found] == ["check.open_to_others"] * 3
    repair(desk, found)
    assert check_desk(desk) == ()
    assert stat.S_IMODE(kept.parent.stat().st_mode) == stat.S_IRWXU
    assert stat.S_IMODE(kept.stat().st_mode) == stat.S_IRUSR | stat.S_IWUSR


def test_every_backup_is_read(desk: Desk) -> None:
    add_declined(desk)
    kept = back_up(desk, BackupReason.ASKED_FOR).path
    assert check_with_backups(desk) == ()
    damaged = bytearray(kept.read_bytes())
    damaged[6 * 4096 + 50] ^= 1
    kept.write_bytes(damaged)
    (found,) = check_with_backups(desk)
    assert (found.key, dict(found.values)) == ("check.backup", {"name": kept.name, "why": "damaged"})
    with pytest.raises(Refusal):
        check_with_backups(desk, asked_to_stop=lambda: True)


def test_a_file_that_is_not_ones_own_is_refused(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    (desk.folder / "desk.json").chmod(0o644)
    found = check_desk(desk)

    def refuse(*_: object) -> None:
        raise PermissionError(1, "not yours")

    monkeypatch.setattr("pathlib.Path.chmod", refuse)
    with pytest.raises(Refusal, match=r"backup\.not_writable"):
        repair(desk, found)
