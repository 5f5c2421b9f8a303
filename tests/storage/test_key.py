from __future__ import annotations

import json
import stat
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringError

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.database import open_database
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.key import KeyPlace, find_key
from recruiterdesk.storage.key_card import read_card
from recruiterdesk.storage.key_keyring import key_in_keyring
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.wrapping import scrypt_key
from tests.clock import FakeClock


class MemoryKeyring(KeyringBackend):
    priority = 1

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self.kept.pop((service, username), None)


class SilentKeyring(MemoryKeyring):
    """A keyring that nobody unlocks."""

    def get_password(self, service: str, username: str) -> str | None:
        raise KeyringError("locked")

    def set_password(self, service: str, username: str, password: str) -> None:
        raise KeyringError("locked")


class ForgetfulMeeting(MemoryKeyring):
    """A keyring that forgets, at which two first starts would meet if they could."""

    def __init__(self) -> None:
        super().__init__()
        self.both = threading.Barrier(2)

    def get_password(self, service: str, username: str) -> str | None:
        return None

    def set_password(self, service: str, username: str, password: str) -> None:
        with suppress(threading.BrokenBarrierError):
            self.both.wait(timeout=0.3)


@pytest.fixture
def memory_keyring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    kept = MemoryKeyring()
    keyring.set_keyring(kept)
    yield kept
    keyring.set_keyring(before)


def close(desk: Desk) -> None:
    desk.close()


def refused(folder: Path, clock: FakeClock, passphrase: str | None = None) -> str:
    with pytest.raises(Refusal) as refusal:
        open_desk(folder, clock, passphrase)
    return refusal.value.key


def test_the_key_lies_in_the_keyring_and_nowhere_else(
    tmp_path: Path, clock: FakeClock, memory_keyring: MemoryKeyring
) -> None:
    desk = open_desk(tmp_path, clock)
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    close(desk)

    assert desk.key_place is KeyPlace.KEYRING
    (key,) = memory_keyring.kept.values()
    assert not (tmp_path / "key").exists()
    assert all(key.encode() not in file.read_bytes() for file in tmp_path.iterdir())
    again = open_desk(tmp_path, clock)
    assert again.steps(1)[0].label_values == (("name", "Ana Ruiz"),)
    close(again)


def test_a_keyring_that_accepts_and_forgets_leaves_the_key_in_a_private_file(
    tmp_path: Path, clock: FakeClock
) -> None:
    desk = open_desk(tmp_path, clock)
    close(desk)

    assert desk.key_place is KeyPlace.FILE
    for name in ("key", "desk.json", "desk.db"):
        assert stat.S_IMODE((tmp_path / name).stat().st_mode) == 0o600, name
    close(open_desk(tmp_path, clock))


def test_a_locked_keyring_on_the_first_start_leaves_the_key_in_a_file(tmp_path: Path) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(SilentKeyring())
    try:
        assert find_key(tmp_path).place is KeyPlace.FILE
    finally:
        keyring.set_keyring(before)


def test_two_first_starts_at_once_make_one_desk(tmp_path: Path) -> None:
    def start(_: int) -> str:
        desk = open_desk(tmp_path, FakeClock())
        add_person(desk, PersonDetails(full_name="Ana Ruiz"))
        desk.close()
        return desk.key_place

    before = keyring.get_keyring()
    keyring.set_keyring(ForgetfulMeeting())
    try:
        with ThreadPoolExecutor(2) as both:
            assert list(both.map(start, range(2))) == [KeyPlace.FILE, KeyPlace.FILE]
    finally:
        keyring.set_keyring(before)
    again = open_desk(tmp_path, FakeClock())
    assert len(again.steps(9)) == 2
    again.close()


def test_a_keyring_that_no_longer_has_the_key_is_named(
    tmp_path: Path, clock: FakeClock, memory_keyring: MemoryKeyring
) -> None:
    close(open_desk(tmp_path, clock))
    memory_keyring.kept.clear()
    assert refused(tmp_path, clock) == "key.keyring_empty"


def test_a_keyring_that_is_locked_keeps_the_desk_shut_and_makes_no_second_one(
    tmp_path: Path, clock: FakeClock, memory_keyring: MemoryKeyring
) -> None:
    close(open_desk(tmp_path, clock))
    before = {file.name: file.read_bytes() for file in tmp_path.iterdir()}
    keyring.set_keyring(SilentKeyring())
    assert refused(tmp_path, clock) == "key.keyring_silent"
    assert {file.name: file.read_bytes() for file in tmp_path.iterdir()} == before
    keyring.set_keyring(memory_keyring)
    close(open_desk(tmp_path, clock))


def test_a_keyring_that_answers_late_is_not_waited_for_without_end(
    tmp_path: Path, clock: FakeClock, memory_keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    close(open_desk(tmp_path, clock))
    answered = threading.Event()

    def get_password(_service: str, _username: str) -> str | None:
        answered.wait(30)
        return None

    monkeypatch.setattr(memory_keyring, "get_password", get_password)
    card = read_card(tmp_path / "desk.json")
    with pytest.raises(Refusal) as refusal:
        key_in_keyring(card.desk_id, patience=0.05)
    answered.set()
    assert refusal.value.key == "key.keyring_late"


def test_nothing_of_a_person_can_be_read_in_the_file(tmp_path: Path, clock: FakeClock) -> None:
    desk = open_desk(tmp_path, clock)
    add_person(desk, PersonDetails(full_name="Xaverine Quellwasser"))
    for file in tmp_path.iterdir():
        assert b"Quellwasser" not in file.read_bytes()
    close(desk)
    assert not (tmp_path / "desk.db").read_bytes().startswith(b"SQLite format 3")


def test_a_wrong_key_is_refused_and_says_nothing_on_standard_error(
    tmp_path: Path, clock: FakeClock, capfd: pytest.CaptureFixture[str]
) -> None:
    close(open_desk(tmp_path, clock))
    (tmp_path / "key").write_text("00" * 32)
    assert refused(tmp_path, clock) == "desk.wrong_key"
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize(
    ("damage", "key"),
    [
        (lambda folder: (folder / "key").unlink(), "key.file_missing"),
        (lambda folder: (folder / "key").write_text("no key"), "key.file_damaged"),
        (lambda folder: (folder / "key").write_text("abcd"), "key.file_damaged"),
        (lambda folder: (folder / "desk.json").write_text("{"), "key.card_damaged"),
        (lambda folder: (folder / "desk.json").write_text("[]"), "key.card_damaged"),
        (
            lambda folder: (folder / "desk.json").write_text('{"desk": "1", "key": "pocket"}'),
            "key.card_damaged",
        ),
        (
            lambda folder: (folder / "desk.json").write_text(
                '{"desk": "1", "key": "passphrase", "salt": "zz"}'
            ),
            "key.card_damaged",
        ),
        (lambda folder: (folder / "desk.json").unlink(), "key.card_missing"),
        (lambda folder: (folder / "desk.db").write_bytes(b"x" * 8192), "desk.wrong_key"),
    ],
)
def test_what_is_broken_is_named(tmp_path: Path, clock: FakeClock, damage: object, key: str) -> None:
    close(open_desk(tmp_path, clock))
    assert callable(damage)
    damage(tmp_path)
    assert refused(tmp_path, clock) == key


def test_a_passphrase_opens_the_desk_and_another_one_does_not(tmp_path: Path, clock: FakeClock) -> None:
    desk = open_desk(tmp_path, clock, "correct horse")
    close(desk)

    assert desk.key_place is KeyPlace.PASSPHRASE
    assert not (tmp_path / "key").exists()
    assert "correct" not in (tmp_path / "desk.json").read_text()
    close(open_desk(tmp_path, clock, "correct horse"))
    assert refused(tmp_path, clock, "battery staple") == "key.passphrase_wrong"
    assert refused(tmp_path, clock) == "key.passphrase_needed"


def test_a_passphrase_for_a_desk_without_one_is_refused(tmp_path: Path, clock: FakeClock) -> None:
    close(open_desk(tmp_path, clock))
    assert refused(tmp_path, clock, "correct horse") == "key.passphrase_not_set"


def test_an_empty_passphrase_is_none(tmp_path: Path, clock: FakeClock) -> None:
    assert refused(tmp_path, clock, "") == "key.passphrase_empty"
    assert refused(tmp_path, clock, " \u3000 ") == "key.passphrase_spaces"
    assert {file.name for file in tmp_path.iterdir()} <= {"making.lock"}


def test_it_does_not_matter_how_a_keyboard_composes_a_letter(tmp_path: Path, clock: FakeClock) -> None:
    close(open_desk(tmp_path, clock, "Kaffee für Zoë"))
    assert find_key(tmp_path, "Kaffee fu\u0308r Zoe\u0308") == find_key(tmp_path, "Kaffee für Zoë")


def test_a_desk_of_an_earlier_version_opens_and_gets_the_stronger_derivation(
    tmp_path: Path, clock: FakeClock, full_derivation: None
) -> None:
    typed = "Kaffee fu\u0308r Zoe\u0308"
    salt = bytes(range(16))
    open_database(tmp_path / "desk.db", scrypt_key(typed, salt)).close()
    card = {"desk": "ab" * 16, "key": "passphrase", "salt": salt.hex()}
    (tmp_path / "desk.json").write_text(json.dumps(card))

    assert refused(tmp_path, clock, "Kaffee für Zoé") == "key.passphrase_wrong"
    assert json.loads((tmp_path / "desk.json").read_text()) == card
    close(open_desk(tmp_path, clock, "Kaffee für Zoë"))
    told = json.loads((tmp_path / "desk.json").read_text())["passphrase"]
    assert (told["derivation"], told["memory_kib"], told["passes"], told["lanes"]) == (
        "argon2id", 65536, 3, 4,
    )  # fmt: skip
    for spelt in (typed, "Kaffee für Zoë"):
        close(open_desk(tmp_path, clock, spelt))
    assert refused(tmp_path, clock, "Kaffee") == "key.passphrase_wrong"


def test_a_card_that_asks_for_the_whole_machine_is_refused(tmp_path: Path, clock: FakeClock) -> None:
    close(open_desk(tmp_path, clock, "correct horse"))
    card = json.loads((tmp_path / "desk.json").read_text())
    for name, much in (("memory_kib", 2**30), ("passes", 10**6), ("lanes", 0), ("derivation", "md5")):
        damaged = {**card, "passphrase": {**card["passphrase"], name: much}}
        (tmp_path / "desk.json").write_text(json.dumps(damaged))
        assert refused(tmp_path, clock, "correct horse") == "key.card_damaged"


def test_a_file_where_the_folder_should_be_is_refused(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "desk").write_text("")
    assert refused(tmp_path / "desk", clock) == "desk.not_writable"


def test_a_card_that_cannot_be_written_is_refused(tmp_path: Path, clock: FakeClock) -> None:
    (tmp_path / "desk.json.part").mkdir()
    assert refused(tmp_path, clock) == "desk.not_writable"


def test_the_card_holds_no_secret(tmp_path: Path, clock: FakeClock) -> None:
    close(open_desk(tmp_path, clock))
    card = json.loads((tmp_path / "desk.json").read_text())
    assert card["key"] == "file"
    assert (tmp_path / "key").read_text() not in json.dumps(card)
