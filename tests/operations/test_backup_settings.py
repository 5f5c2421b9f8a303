"""The second folder and the room for backups, as they are kept beside the desk."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.operations.backup_settings import backup_room, set_backup_room, use_second_folder
from recruiterdesk.settings import WindowSettings, read_window_settings, write_window_settings


def test_the_second_folder_is_kept_beside_what_else_is(tmp_path: Path) -> None:
    write_window_settings(tmp_path, WindowSettings(theme="dark"))
    use_second_folder(tmp_path, "/media/stick")
    assert backup_places(tmp_path).second == Path("/media/stick")
    assert read_window_settings(tmp_path).theme == "dark"
    use_second_folder(tmp_path, "")
    assert backup_places(tmp_path).second is None


@pytest.mark.parametrize("inside", [".", "backups", "../{name}/deeper"])
def test_a_folder_of_the_desk_itself_is_none(tmp_path: Path, inside: str) -> None:
    second = tmp_path / inside.format(name=tmp_path.name)
    with pytest.raises(Refusal) as refused:
        use_second_folder(tmp_path, str(second))
    assert refused.value.key == "backup.second_is_own"
    assert backup_places(tmp_path).second is None


@pytest.mark.parametrize(("written", "room"), [("", 20), ("300", 1), ("7500", 8), ("nonsense", 20)])
def test_the_room_is_said_in_whole_gigabytes(tmp_path: Path, written: str, room: int) -> None:
    write_window_settings(tmp_path, WindowSettings(backup_limit_mb=written))
    assert backup_room(tmp_path) == room


def test_the_room_is_what_backups_go_by(tmp_path: Path) -> None:
    set_backup_room(tmp_path, 3)
    assert backup_places(tmp_path).rules.limit == 3_000_000_000
