from __future__ import annotations

import errno
import os
from contextlib import nullcontext
from pathlib import Path

import pytest

from recruiterdesk.core import in_place
from recruiterdesk.core.in_place import is_full, put_in_place, remove, says_full, write_private_file


@pytest.fixture(autouse=True)
def _hardly_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(in_place, "_BETWEEN", 0.001)


def held_for(tries: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a scanner hold every file for so many tries."""
    rename, left = Path.replace, [tries]

    def replace(part: Path, target: Path) -> Path:
        left[0] -= 1
        if left[0] >= 0:
            raise PermissionError
        return rename(part, target)

    monkeypatch.setattr(Path, "replace", replace)


def test_a_file_is_its_owners_and_a_part_of_before_is_written_over(tmp_path: Path) -> None:
    path = tmp_path / "key"
    (tmp_path / "key.part").write_text("left by an end of the program")
    write_private_file(path, "secret")
    assert path.read_text() == "secret"
    assert [one.name for one in tmp_path.iterdir()] == ["key"]
    if os.name == "posix":
        assert path.stat().st_mode & 0o777 == 0o600


def test_a_scanner_that_holds_the_file_for_a_moment_is_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    held_for(4, monkeypatch)
    write_private_file(tmp_path / "key", "secret")
    assert (tmp_path / "key").read_text() == "secret"


def test_a_file_that_stays_held_is_kept_as_it_was_and_nothing_is_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "key"
    path.write_text("the old one")
    held_for(5, monkeypatch)
    with pytest.raises(PermissionError):
        write_private_file(path, "secret")
    assert path.read_text() == "the old one"
    assert [one.name for one in tmp_path.iterdir()] == ["key"]


@pytest.mark.parametrize(("tries", "is_left"), [(4, False), (5, True)])
def test_a_file_that_is_held_for_a_moment_is_removed_after_it(
    tries: int, is_left: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, unlink, left = tmp_path / "copy", Path.unlink, [tries]
    path.write_text("a copy")

    def held(path: Path, missing_ok: bool = False) -> None:
        left[0] -= 1
        if left[0] >= 0:
            raise OSError(errno.EIO, "held")
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", held)
    with pytest.raises(OSError, match="held") if is_left else nullcontext():
        remove(path)
    assert path.exists() is is_left
    remove(path)
    assert not path.exists()


def test_where_the_system_syncs_no_folders_a_file_is_put_in_place_all_the_same(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    part = tmp_path / "part"
    part.write_text("whole")
    monkeypatch.setattr(in_place.os, "name", "nt")
    put_in_place(part, tmp_path / "whole")
    monkeypatch.undo()
    assert (tmp_path / "whole").read_text() == "whole"


@pytest.mark.parametrize(
    ("number", "full"),
    [(errno.ENOSPC, True), (errno.EDQUOT, True), (errno.EFBIG, True), (errno.EACCES, False)],
)
def test_a_full_disk_is_told_from_other_errors(number: int, full: bool) -> None:
    assert says_full(OSError(number, "")) is full


def test_a_disk_with_room_is_not_full_nor_is_one_that_does_not_say(tmp_path: Path) -> None:
    assert not is_full(tmp_path)
    assert not is_full(tmp_path / "gone")
