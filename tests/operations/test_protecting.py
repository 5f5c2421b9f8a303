from __future__ import annotations

import errno
import json

import pytest

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations import protecting
from recruiterdesk.operations.protecting import (
    check_passphrase,
    chosen_passphrase,
    key_by_code,
    new_recovery_code,
    protection_of,
    remove_passphrase,
    require_alike,
    require_writable,
    seconds_to_encrypt,
    set_passphrase,
    share_encrypted,
)
from recruiterdesk.storage.desk import KeyPlace
from recruiterdesk.storage.opening import open_desk, unlock_desk
from recruiterdesk.storage.rekeying import PREPARED_NAME
from tests.clock import FakeClock


@pytest.fixture
def folder(tmp_path):
    open_desk(tmp_path, FakeClock()).close()
    return tmp_path


def test_what_protects_the_desk_is_told(folder, full_derivation):
    assert (protection_of(folder).place, protection_of(folder).derivation) == (KeyPlace.FILE, None)
    code = new_recovery_code()
    set_passphrase(folder, unlock_desk(folder), "correct horse", code)
    facts = protection_of(folder)
    assert (facts.place, facts.has_code) == (KeyPlace.PASSPHRASE, True)
    assert (facts.derivation.name, facts.derivation.memory_mib) == ("argon2id", 64)
    check_passphrase(folder, "correct horse")
    assert key_by_code(folder, code).raw == unlock_desk(folder, "correct horse").raw
    remove_passphrase(folder, unlock_desk(folder, "correct horse"))
    assert protection_of(folder).place is KeyPlace.FILE


def test_a_desk_of_an_earlier_version_says_by_what_its_key_was_made(folder):
    (folder / "desk.json").write_text(json.dumps({"desk": "1", "key": "passphrase", "salt": "ab" * 16}))
    assert protection_of(folder).derivation.name == "scrypt"


def test_the_second_time_may_be_composed_otherwise_but_not_spelt(folder):
    require_alike(chosen_passphrase("Zoë"), "Zoe\u0308")
    with pytest.raises(Refusal) as refusal:
        require_alike(chosen_passphrase("Zoë"), "Zoe")
    assert refusal.value.key == "key.passphrases_differ"


def test_a_folder_that_can_be_written_is_left_as_it_was(folder):
    before = sorted(path.name for path in folder.iterdir())
    require_writable(folder)
    assert sorted(path.name for path in folder.iterdir()) == before


@pytest.mark.parametrize(
    ("reason", "key"), [(errno.EROFS, "desk.not_writable"), (errno.ENOSPC, "desk.disk_full")]
)
def test_one_that_can_t_be_written_is_told_before_the_desk_is_shut(folder, monkeypatch, reason, key):
    def refuse(*_arguments, **_named):
        raise OSError(reason, "no")

    monkeypatch.setattr(protecting, "write_private_file", refuse)
    with pytest.raises(Refusal) as refusal:
        require_writable(folder)
    assert refusal.value.key == key


def test_how_far_a_desk_is_encrypted_anew_follows_from_its_size(folder):
    database = folder / "desk.db"
    size = database.stat().st_size
    assert share_encrypted(folder) == 0
    (folder / PREPARED_NAME).write_bytes(bytes(size // 2))
    assert share_encrypted(folder) == pytest.approx(0.5, abs=0.01)
    assert seconds_to_encrypt(folder) == 1
