from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.salvaging import ClosedDesk, offered, read_damaged, take
from recruiterdesk.storage.desk import Desk, DeskKey
from recruiterdesk.storage.opening import open_desk, open_desk_by
from recruiterdesk.storage.salvage.journal import Loss, read_journal
from tests.clock import FakeClock

HEADER, FRAME = 32, 24 + 4096


@pytest.fixture
def killed(desk: Desk, tmp_path: Path) -> Path:
    """A desk as a kill leaves it: its changes are in the journal."""
    desk.database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    for name in ("Ana Ruiz", "Ben Ode", "Eve Lund"):
        add_person(desk, PersonDetails(full_name=name))
    shutil.copytree(desk.folder, tmp_path / "killed")
    return tmp_path / "killed"


def loss_of(folder: Path) -> Loss:
    return read_journal(folder / "desk.db-wal", folder / "desk.db").loss


def ends(content: bytes) -> list[int]:
    """Which frames end a change."""
    count = (len(content) - HEADER) // FRAME
    return [n for n in range(count) if int.from_bytes(content[HEADER + n * FRAME + 4 :][:4], "big")]


def flipped(folder: Path, at: int) -> Loss:
    path = folder / "desk.db-wal"
    whole = path.read_bytes()
    path.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
    try:
        return loss_of(folder)
    finally:
        path.write_bytes(whole)


def names(desk: Desk) -> set[str]:
    return {row[0] for row in desk.database.execute_sql("SELECT full_name FROM person")}


def test_a_journal_that_a_kill_left_is_whole(killed: Path, clock: FakeClock) -> None:
    content = (killed / "desk.db-wal").read_bytes()
    journal = read_journal(killed / "desk.db-wal", killed / "desk.db")
    assert journal.loss is Loss.NOTHING
    assert len(journal.frames) == (len(content) - HEADER) // FRAME
    opened = open_desk(killed, clock)
    assert opened.found_at_start is None
    assert len(names(opened)) == 3
    opened.close()


def test_every_frame_that_is_broken_is_noticed(killed: Path) -> None:
    content = (killed / "desk.db-wal").read_bytes()
    last = ends(content)[-2]
    for frame in range((len(content) - HEADER) // FRAME):
        for byte in (0, 6, 8, 12, 16, 20, 24, 2000):
            loss = flipped(killed, HEADER + frame * FRAME + byte)
            assert loss is not Loss.NOTHING, (frame, byte)
            assert loss is Loss.CHANGES or frame > last or byte == 6, (frame, byte)
    for byte in range(HEADER):
        assert flipped(killed, byte) is not Loss.NOTHING


def test_a_change_that_was_never_ended_is_no_loss(killed: Path) -> None:
    path = killed / "desk.db-wal"
    content = path.read_bytes()
    path.write_bytes(content[: HEADER + ends(content)[-1] * FRAME])
    assert loss_of(killed) is Loss.NOTHING
    path.write_bytes(content[:40])
    assert loss_of(killed) is Loss.NOTHING
    path.unlink()
    assert loss_of(killed) is Loss.NOTHING


def test_what_is_in_the_file_already_is_no_loss(killed: Path, desk: Desk) -> None:
    desk.database.execute_sql("PRAGMA wal_checkpoint(PASSIVE)")
    shutil.copy(desk.folder / "desk.db", killed / "desk.db")
    content = (killed / "desk.db-wal").read_bytes()
    (killed / "desk.db-wal").write_bytes(b"\0" * HEADER + content[HEADER:])
    assert loss_of(killed) is Loss.NOTHING


def test_a_torn_end_is_said_and_the_desk_opens(killed: Path, clock: FakeClock) -> None:
    path = killed / "desk.db-wal"
    content = bytearray(path.read_bytes())
    content[-10] ^= 1
    path.write_bytes(content)
    opened = open_desk(killed, clock)
    assert opened.found_at_start is not None
    assert opened.found_at_start.key == "desk.last_change_lost"
    assert names(opened) == {"Ana Ruiz", "Ben Ode"}
    opened.close()


def test_lost_changes_are_refused_and_nothing_is_written(killed: Path, clock: FakeClock, desk: Desk) -> None:
    path = killed / "desk.db-wal"
    content = bytearray(path.read_bytes())
    content[HEADER + (ends(content)[0] + 1) * FRAME + 500] ^= 1
    path.write_bytes(content)
    before = {one.name: one.read_bytes() for one in killed.iterdir() if one.is_file()}
    with pytest.raises(Refusal, match=r"desk\.damaged"):
        open_desk(killed, clock)
    assert {one.name: one.read_bytes() for one in killed.iterdir() if one.is_file()} == before

    closed = ClosedDesk(killed, DeskKey(desk.key.raw, desk.key_place), clock)
    found = read_damaged(closed, lambda *_: None)
    take(closed, found, offered(found)[0])
    opened = open_desk_by(closed.key, killed, clock)
    assert names(opened) == {"Ana Ruiz"}
    opened.close()


def test_a_torn_index_of_the_journal_is_made_anew(killed: Path, clock: FakeClock) -> None:
    for content in (b"", b"\xff" * 32768, b"short"):
        (killed / "desk.db-shm").write_bytes(content)
        opened = open_desk(killed, clock)
        assert len(names(opened)) == 3
        opened.close()
