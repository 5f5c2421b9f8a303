"""Whatever stands in a file that the program reads back, or comes through its socket, is read or refused."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BACKUP_MARK
from recruiterdesk.operations.backups_told import FILE_NAME as TOLD
from recruiterdesk.operations.backups_told import not_told_yet
from recruiterdesk.settings import FILE_NAME, WindowSettings, read_window_settings
from recruiterdesk.storage.backups.card import read_card_of
from recruiterdesk.storage.key_card import read_card
from recruiterdesk.ui.start import Wishes, wishes_from_json

DEEP = b"[" * 200_000
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=12,
)
NAMES = st.sampled_from(
    ["theme", "page", "desk", "key", "salt", "next", "earlier", "passphrase", "files", "links"]
)
CONTENT = st.binary(max_size=200) | (VALUES | st.dictionaries(NAMES, VALUES)).map(
    lambda value: json.dumps(value).encode()
)
over_one_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@over_one_folder
@given(content=CONTENT)
@example(content=DEEP)
def test_a_file_that_was_spoilt_is_read_or_refused(tmp_path: Path, content: bytes) -> None:
    for name in (FILE_NAME, "desk.json", TOLD):
        (tmp_path / name).write_bytes(content)
    with suppress(Refusal):
        assert isinstance(read_window_settings(tmp_path), WindowSettings)
    with suppress(Refusal):
        read_card(tmp_path / "desk.json")
    assert not_told_yet(tmp_path, []) == []


@over_one_folder
@given(content=CONTENT, begin=st.binary(min_size=1, max_size=40))
@example(content=DEEP, begin=b"database")
def test_what_is_no_backup_is_refused(tmp_path: Path, content: bytes, begin: bytes) -> None:
    path = tmp_path / "a.backup"
    path.write_bytes(begin + content + len(content).to_bytes(8, "big") + BACKUP_MARK)
    with pytest.raises(Refusal):
        read_card_of(path)


@given(content=CONTENT)
@example(content=DEEP)
def test_what_comes_through_the_socket_is_a_wish_or_none(content: bytes) -> None:
    with suppress(ValueError, RecursionError):
        assert isinstance(wishes_from_json(content), Wishes)
