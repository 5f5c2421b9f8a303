"""The desk that tests copy is what the program makes."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.storage.key_card import CARD_NAME, read_card
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock
from tests.desks import dump, new_desk


def test_a_copied_desk_holds_what_one_that_was_made_holds(tmp_path: Path) -> None:
    copied, made = new_desk(tmp_path, FakeClock()), open_desk(tmp_path / "made", FakeClock())
    assert dump(copied) == dump(made)
    assert copied.settings == made.settings
    for desk in (copied, made):
        desk.close()
    assert _files(copied.folder) == _files(made.folder)


def test_each_copied_desk_is_another_one(tmp_path: Path) -> None:
    ids = set()
    for name in ("one", "other"):
        desk = new_desk(tmp_path / name, FakeClock())
        desk.close()
        ids.add(read_card(desk.folder / CARD_NAME).desk_id)
    assert len(ids) == 2


def _files(folder: Path) -> dict[str, int]:
    return {file.name: file.stat().st_mode for file in folder.iterdir()}
