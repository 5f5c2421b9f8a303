from __future__ import annotations

from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.salvaging import Choice, ClosedDesk, clear_away, offered, read_damaged, take
from recruiterdesk.storage.desk import FILE_NAME, Desk
from recruiterdesk.storage.holding import DeskHold
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.migrate import SCHEMA_VERSION
from recruiterdesk.storage.opening import open_desk, open_desk_by
from tests.clock import FakeClock
from tests.desks import dump
from tests.stored_desks import stored_desk


@pytest.fixture
def damaged(desk: Desk, clock: FakeClock) -> ClosedDesk:
    """A desk whose table of people is broken: two were backed up, a third came later."""
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    add_person(desk, PersonDetails(full_name="Ben Ode"))
    back_up(desk, BackupReason.DAILY)
    clock.advance(hours=1)
    add_person(desk, PersonDetails(full_name="Eve Lund"))
    root = desk.database.execute_sql("SELECT rootpage FROM sqlite_master WHERE name = 'person'")
    at = (int(root.fetchone()[0]) - 1) * 4096 + 50
    closed = ClosedDesk(desk.folder, desk.key, clock)
    desk.close()
    path = desk.folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[at] ^= 1
    path.write_bytes(content)
    return closed


def quiet(*_: object) -> None:
    pass


def names(closed: ClosedDesk) -> list[str]:
    opened = open_desk_by(closed.key, closed.folder, closed.clock)
    try:
        assert check_desk(opened) == ()
        return [row[1] for row in dump(opened)["person"]]
    finally:
        opened.close()


def test_what_the_file_lost_comes_from_the_backup(damaged: ClosedDesk) -> None:
    found = read_damaged(damaged, quiet)
    (people,) = [figure for figure in found.figures if figure.table == "person"]
    assert (people.read, people.known, people.kept, people.only_kept) == (0, 3, 2, 2)
    assert offered(found) == (Choice.JOINED, Choice.READ_OUT, Choice.BACKUP)
    take(damaged, found, Choice.JOINED)
    assert names(damaged) == ["Ana Ruiz", "Ben Ode"]
    reasons = sorted(path.stem.rsplit("-", 1)[-1] for path in (damaged.folder / "backups").iterdir())
    assert reasons == ["daily", "joined", "read_out"]


def test_right_after_a_new_version_the_backup_before_it_fills_in_what_the_file_lost(tmp_path: Path) -> None:
    folder = stored_desk(SCHEMA_VERSION - 1, tmp_path / "desk")
    clock = FakeClock("2026-11-27T09:00")
    with closing(open_desk(folder, clock)) as desk:
        before, key = dump(desk), desk.key
        root = desk.database.execute_sql("SELECT rootpage FROM sqlite_master WHERE name = 'activity'")
        at = (int(root.fetchone()[0]) - 1) * 4096 + 50
    content = bytearray((folder / FILE_NAME).read_bytes())
    content[at] ^= 1
    (folder / FILE_NAME).write_bytes(content)
    closed = ClosedDesk(folder, key, clock)
    found = read_damaged(closed, quiet)
    assert found.backup is not None
    assert found.backup.kept.card is not None
    assert found.backup.kept.card.schema == SCHEMA_VERSION - 1
    assert offered(found) == (Choice.JOINED, Choice.READ_OUT, Choice.BACKUP)
    take(closed, found, Choice.JOINED)
    with closing(open_desk_by(key, folder, clock)) as desk:
        assert dump(desk)["activity"] == before["activity"]
        assert check_desk(desk) == ()


def test_what_holds_more_is_offered_first_where_both_can_not_be_joined(damaged: ClosedDesk) -> None:
    found = read_damaged(damaged, quiet)
    assert found.gathered is not None
    newer = replace(found, gathered=replace(found.gathered, version=0))
    assert offered(newer) == (Choice.BACKUP, Choice.READ_OUT)
    figures = tuple(replace(one, only_read=one.only_kept, only_kept=0) for one in found.figures)
    assert offered(replace(newer, figures=figures)) == (Choice.READ_OUT, Choice.BACKUP)
    assert offered(replace(newer, figures=())) == (Choice.READ_OUT, Choice.BACKUP)


def test_a_backup_in_the_second_folder_counts(damaged: ClosedDesk, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    (damaged.folder / "backups").rename(stick)
    (damaged.folder / "settings.json").write_text(f'{{"backup_folder": "{stick}"}}')
    found = read_damaged(damaged, quiet)
    assert found.backup is not None
    assert found.backup.kept.path.parent == stick


def test_a_folder_of_backups_that_can_not_be_read_has_none(damaged: ClosedDesk) -> None:
    for path in (damaged.folder / "backups").iterdir():
        path.unlink()
    (damaged.folder / "backups").rmdir()
    (damaged.folder / "backups").write_text("no folder")
    found = read_damaged(damaged, quiet)
    assert found.backup is None
    with pytest.raises(Refusal, match=r"backup\.not_writable"):
        take(damaged, found, Choice.READ_OUT)
    (damaged.folder / "backups").unlink()
    with pytest.raises(Refusal, match=r"salvage\.nothing_to_join"):
        take(damaged, found, Choice.JOINED)
    with pytest.raises(Refusal, match=r"salvage\.nothing_to_take"):
        take(damaged, found, Choice.BACKUP)
    clear_away(damaged.folder)


def test_a_damaged_backup_is_passed_over(damaged: ClosedDesk) -> None:
    (newest,) = (damaged.folder / "backups").iterdir()
    content = bytearray(newest.read_bytes())
    content[6 * 4096 + 50] ^= 1
    newest.write_bytes(content)
    assert read_damaged(damaged, quiet).backup is None


def test_it_can_be_stopped_and_changes_nothing(damaged: ClosedDesk) -> None:
    content = (damaged.folder / FILE_NAME).read_bytes()
    with pytest.raises(Refusal, match=r"backup\.stopped"):
        read_damaged(damaged, quiet, lambda: True)
    assert (damaged.folder / FILE_NAME).read_bytes() == content


def test_a_desk_that_another_process_has_open_is_left_alone(damaged: ClosedDesk) -> None:
    other = DeskHold(damaged.folder)
    with pytest.raises(Refusal, match=r"restore\.desk_in_use"):
        read_damaged(damaged, quiet)
    other.close()


def test_a_file_that_is_gone_is_made_of_the_backup(damaged: ClosedDesk) -> None:
    (damaged.folder / FILE_NAME).unlink()
    found = read_damaged(damaged, quiet)
    assert offered(found) == (Choice.BACKUP,)
    done = take(damaged, found, Choice.BACKUP)
    assert done.aside is None
    assert names(damaged) == ["Ana Ruiz", "Ben Ode"]


def test_what_a_killed_reading_out_left_goes_with_the_next_start(damaged: ClosedDesk) -> None:
    found = read_damaged(damaged, quiet)
    take(damaged, found, Choice.BACKUP)
    (damaged.folder / "reading-out").mkdir()
    (damaged.folder / "reading-out" / "flat.db").write_bytes(b"left")
    assert names(damaged) == ["Ana Ruiz", "Ben Ode"]
    assert not (damaged.folder / "reading-out").exists()
