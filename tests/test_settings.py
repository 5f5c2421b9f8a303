from __future__ import annotations

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.settings import FILE_NAME, WindowSettings, read_window_settings, write_window_settings


def test_the_window_begins_with_the_systems_look(tmp_path):
    assert read_window_settings(tmp_path) == WindowSettings(theme="system", language="")


def test_what_was_written_is_read_again(tmp_path):
    chosen = WindowSettings(theme="dark", language="de", geometry="AdnQ", backup_folder="/backups/Ü")
    write_window_settings(tmp_path, chosen)
    assert read_window_settings(tmp_path) == chosen
    assert [path.name for path in tmp_path.iterdir()] == [FILE_NAME]


def test_settings_of_a_later_version_are_passed_over(tmp_path):
    (tmp_path / FILE_NAME).write_text('{"theme": "light", "sound": true}', encoding="utf-8")
    assert read_window_settings(tmp_path) == WindowSettings(theme="light")


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b'{"theme": 3}', b"\xff\xfe\xff"])
def test_a_damaged_file_is_refused(content, tmp_path):
    (tmp_path / FILE_NAME).write_bytes(content)
    with pytest.raises(Refusal, match=r"settings\.unreadable"):
        read_window_settings(tmp_path)


def test_a_folder_that_cant_be_written_is_refused(tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(Refusal, match=r"settings\.not_writable"):
        write_window_settings(tmp_path / "file", WindowSettings())
