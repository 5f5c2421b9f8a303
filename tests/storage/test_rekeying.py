from __future__ import annotations

import errno
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from recruiterdesk.core import in_place
from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage import copy_with_new_key, rekeying, wrapping
from recruiterdesk.storage.connection import DeskConnection
from recruiterdesk.storage.holding import DeskHold
from recruiterdesk.storage.key import KeyPlace
from recruiterdesk.storage.key_card import Protection, read_card
from recruiterdesk.storage.key_of_copies import (
    card_of_copy,
    is_copy_of,
    key_of_copy,
)
from recruiterdesk.storage.opening import open_desk, unlock_desk
from recruiterdesk.storage.recovery_code import new_recovery_code
from recruiterdesk.storage.rekeying import (
    NewPassphrase,
    check_passphrase,
    key_by_code,
    remove_passphrase,
    seconds_to_rewrite,
    set_passphrase,
    share_rewritten,
)
from tests.clock import FakeClock
from tests.storage.test_key import MemoryKeyring, memory_keyring, refused

__all__ = ["memory_keyring"]

OLD, NEW = "the old one", "das Neue für Zoë"
Change = Callable[[Path], None]


@pytest.fixture(autouse=True)
def _cheap_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    """Derive with little memory: hundreds of times here, and the parameters stand in the card anyway."""
    original = wrapping.Derivation

    def cheap(salt: str, *parameters: int) -> wrapping.Derivation:
        return original(salt, *(parameters or (64, 1, 1)))

    monkeypatch.setattr(wrapping, "Derivation", cheap)


def made(folder: Path, passphrase: str | None = None) -> None:
    desk = open_desk(folder, FakeClock(), passphrase)
    add_person(desk, PersonDetails(full_name="Ana Ruiz"))
    desk.close()


def is_whole(folder: Path, passphrase: str | None = None) -> bool:
    """Open the desk, look for what was written, and write."""
    desk = open_desk(folder, FakeClock(), passphrase)
    names = [step.label_values for step in desk.steps(50)]
    add_person(desk, PersonDetails(full_name="Ben Okafor"))
    checked = desk.database.execute_sql("PRAGMA integrity_check").fetchall()
    desk.close()
    return (("name", "Ana Ruiz"),) in names and [tuple(row) for row in checked] == [("ok",)]


def set_to(new: str, old: str | None = None, code: str | None = None) -> Change:
    return lambda folder: set_passphrase(folder, unlock_desk(folder, old), NewPassphrase(new, code))


def removed(folder: Path) -> None:
    remove_passphrase(folder, unlock_desk(folder, OLD))


def test_a_copy_that_the_disk_did_not_keep_leaves_the_old_way_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, OLD)

    def lose(path: Path) -> None:
        content = bytearray(path.read_bytes())
        content[6 * 4096 + 50] ^= 1
        path.write_bytes(content)

    monkeypatch.setattr(copy_with_new_key, "last", lose)
    with pytest.raises(Refusal, match=r"key\.not_encrypted_anew"):
        set_to(NEW, OLD)(tmp_path)
    monkeypatch.undo()
    assert not (tmp_path / "restoring.db").exists()
    assert is_whole(tmp_path, OLD)


@pytest.mark.parametrize("is_for_good", [False, True])
def test_a_copy_is_not_laid_beside_a_journal_of_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *, is_for_good: bool
) -> None:
    made(tmp_path, OLD)
    key, journal = unlock_desk(tmp_path, OLD), tmp_path / "desk.db-journal"
    close, closed = DeskConnection.close, 0

    def and_leave_a_journal(connection: DeskConnection) -> None:
        nonlocal closed
        close(connection)
        closed += 1
        if closed == 1 or is_for_good:
            journal.write_bytes(b"old")

    monkeypatch.setattr(DeskConnection, "close", and_leave_a_journal)
    if is_for_good:
        monkeypatch.setattr(copy_with_new_key, "drop_settled_journal", lambda _path: None)
        with pytest.raises(Refusal, match=r"key\.not_encrypted_anew"):
            set_passphrase(tmp_path, key, NewPassphrase(NEW))
    else:
        set_passphrase(tmp_path, key, NewPassphrase(NEW))
    monkeypatch.undo()
    assert journal.exists() is is_for_good
    journal.unlink(missing_ok=True)
    assert is_whole(tmp_path, OLD if is_for_good else NEW)


def test_it_is_given_up_at_any_moment_until_the_copy_takes_its_place(tmp_path: Path) -> None:
    made(tmp_path, OLD)
    before = (tmp_path / "desk.json").read_bytes()
    given_up = 0
    while _stopped_after(tmp_path, given_up):
        given_up += 1
        assert (tmp_path / "desk.json").read_bytes() == before
        assert not (tmp_path / "restoring.db").exists()
    assert given_up >= 2
    assert is_whole(tmp_path, NEW)


def _stopped_after(folder: Path, questions: int) -> bool:
    """Give the change up at a question; tell whether it was, or was done before that."""
    asked = iter(range(questions))
    try:
        key = unlock_desk(folder, OLD)
        set_passphrase(folder, key, NewPassphrase(NEW), lambda: next(asked, None) is None)
    except Refusal as refusal:
        return refusal.key == "key.change_stopped"
    return False


@pytest.mark.parametrize("step", ["write_card", "sync_folder"])
def test_a_disk_that_fails_once_the_copy_counts_refuses_nothing_that_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    made(tmp_path, OLD)
    key = unlock_desk(tmp_path, OLD)
    _fail_once_the_copy_is_there(monkeypatch, tmp_path, step)
    set_passphrase(tmp_path, key, NewPassphrase(NEW))
    monkeypatch.undo()
    assert refused(tmp_path, FakeClock(), OLD) == "key.passphrase_changed"
    assert is_whole(tmp_path, NEW)
    assert "next" not in json.loads((tmp_path / "desk.json").read_text())


def _fail_once_the_copy_is_there(monkeypatch: pytest.MonkeyPatch, folder: Path, step: str) -> None:
    before = (folder / "desk.db").stat().st_ino

    def fails_then(act: Callable[..., None], error: Exception) -> Callable[..., None]:
        def failing(*given: object) -> None:
            if (folder / "desk.db").stat().st_ino != before:
                raise error
            act(*given)

        return failing

    if step == "write_card":
        failing = fails_then(rekeying.write_card, Refusal("desk.not_writable"))
        monkeypatch.setattr(rekeying, "write_card", failing)
    else:
        monkeypatch.setattr(in_place, "sync_folder", fails_then(in_place.sync_folder, OSError(errno.EIO, "")))


def test_a_copy_that_can_not_take_its_place_leaves_the_old_way_in(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, OLD)
    key = unlock_desk(tmp_path, OLD)

    def held(_fresh: Path, _path: Path) -> None:
        raise PermissionError(errno.EACCES, "")

    monkeypatch.setattr(copy_with_new_key, "put_in_place", held)
    with pytest.raises(Refusal, match=r"desk\.not_writable"):
        set_passphrase(tmp_path, key, NewPassphrase(NEW))
    monkeypatch.undo()
    assert not (tmp_path / "restoring.db").exists()
    assert is_whole(tmp_path, OLD)


def test_copies_of_before_open_where_the_code_ends_a_change_that_was_broken_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, OLD)
    kept, raw = card_of_copy(tmp_path), unlock_desk(tmp_path, OLD).raw
    code, key = new_recovery_code(), unlock_desk(tmp_path, OLD)
    _fail_once_the_copy_is_there(monkeypatch, tmp_path, "write_card")
    set_passphrase(tmp_path, key, NewPassphrase("the next one", code))
    monkeypatch.undo()
    set_passphrase(tmp_path, key_by_code(tmp_path, code), NewPassphrase(NEW))
    assert is_whole(tmp_path, NEW)
    assert key_of_copy(tmp_path, unlock_desk(tmp_path, NEW), kept) == raw


def test_a_copy_made_where_the_card_could_not_be_settled_yet_opens_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, OLD)
    key = unlock_desk(tmp_path, OLD)
    _fail_once_the_copy_is_there(monkeypatch, tmp_path, "write_card")
    set_passphrase(tmp_path, key, NewPassphrase(NEW))
    monkeypatch.undo()
    key = unlock_desk(tmp_path, NEW)
    kept = card_of_copy(tmp_path, key.raw)
    assert key_of_copy(tmp_path, key, kept) == key.raw
    assert is_whole(tmp_path, NEW)
    assert key_of_copy(tmp_path, key, kept) == key.raw


def test_what_the_file_begins_with_stays_noted(tmp_path: Path) -> None:
    made(tmp_path)
    noted = read_card(tmp_path / "desk.json").page_salt
    set_to(NEW)(tmp_path)
    assert (
        read_card(tmp_path / "desk.json").page_salt == noted == (tmp_path / "desk.db").read_bytes()[:16].hex()
    )


def test_the_file_begins_as_before_so_that_its_card_knows_it(tmp_path: Path) -> None:
    made(tmp_path)
    before = (tmp_path / "desk.db").read_bytes()[:16]
    set_to(NEW)(tmp_path)
    assert (tmp_path / "desk.db").read_bytes()[:16] == before
    assert (tmp_path / "desk.db").stat().st_mode & 0o777 == 0o600


def test_a_removal_is_given_up_too(tmp_path: Path) -> None:
    made(tmp_path, OLD)
    with pytest.raises(Refusal, match=r"key\.change_stopped"):
        remove_passphrase(tmp_path, unlock_desk(tmp_path, OLD), lambda: True)
    assert not (tmp_path / "key").exists()
    assert is_whole(tmp_path, OLD)


def test_a_passphrase_that_is_set_locks_the_desk_and_the_key_file_goes(tmp_path: Path) -> None:
    made(tmp_path)
    set_to(NEW)(tmp_path)
    assert not (tmp_path / "key").exists()
    assert refused(tmp_path, FakeClock()) == "key.passphrase_needed"
    assert refused(tmp_path, FakeClock(), OLD) == "key.passphrase_wrong"
    assert is_whole(tmp_path, NEW)


def test_whoever_copied_the_key_file_before_can_not_open_the_desk_afterwards(tmp_path: Path) -> None:
    made(tmp_path)
    copied = {name: (tmp_path / name).read_bytes() for name in ("key", "desk.json")}
    set_to(NEW)(tmp_path)
    for name, content in copied.items():
        (tmp_path / name).write_bytes(content)
    assert refused(tmp_path, FakeClock()) == "desk.wrong_key"


def test_whoever_knew_the_old_passphrase_and_copied_the_card_can_not_open_it_either(tmp_path: Path) -> None:
    made(tmp_path, OLD)
    copied = (tmp_path / "desk.json").read_bytes()
    set_to(NEW, OLD)(tmp_path)
    (tmp_path / "desk.json").write_bytes(copied)
    assert refused(tmp_path, FakeClock(), OLD) == "desk.wrong_key"


def test_a_passphrase_that_is_removed_is_asked_for_no_longer(tmp_path: Path) -> None:
    made(tmp_path, OLD)
    removed(tmp_path)
    assert refused(tmp_path, FakeClock(), OLD) == "key.passphrase_not_set"
    assert unlock_desk(tmp_path).place is KeyPlace.FILE
    assert is_whole(tmp_path)


def test_the_keyring_gives_its_key_up_and_gets_the_new_one_later(
    tmp_path: Path, memory_keyring: MemoryKeyring
) -> None:
    made(tmp_path)
    (first,) = memory_keyring.kept.values()
    set_to(OLD)(tmp_path)
    assert memory_keyring.kept == {}
    removed(tmp_path)
    (second,) = memory_keyring.kept.values()
    assert first != second
    assert is_whole(tmp_path)


def test_a_desk_that_is_open_elsewhere_keeps_its_key(tmp_path: Path) -> None:
    made(tmp_path, OLD)
    before = (tmp_path / "desk.json").read_bytes()
    desk = open_desk(tmp_path, FakeClock(), OLD)
    with pytest.raises(Refusal) as refusal:
        set_to(NEW, OLD)(tmp_path)
    desk.close()
    assert refusal.value.key == "key.desk_in_use"
    assert (tmp_path / "desk.json").read_bytes() == before
    assert is_whole(tmp_path, OLD)


def test_whoever_restores_or_opens_the_desk_just_now_keeps_its_key_too(tmp_path: Path) -> None:
    made(tmp_path)
    key = unlock_desk(tmp_path)
    opening = DeskHold(tmp_path)
    with pytest.raises(Refusal, match=r"key\.desk_in_use"):
        set_passphrase(tmp_path, key, NewPassphrase(NEW))
    with opening.alone(), pytest.raises(Refusal, match=r"desk\.busy"):
        set_passphrase(tmp_path, key, NewPassphrase(NEW))
    opening.close()
    assert is_whole(tmp_path)


def test_nobody_opens_the_desk_while_it_is_encrypted_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path)
    met: list[str] = []

    def protect(raw: bytes, passphrase: str, code: str | None) -> Protection:
        with pytest.raises(Refusal) as refusal:
            open_desk(tmp_path, FakeClock())
        met.append(refusal.value.key)
        return original(raw, passphrase, code)

    original = rekeying.keep_by_passphrase
    monkeypatch.setattr(rekeying, "keep_by_passphrase", protect)
    set_to(NEW)(tmp_path)
    assert met == ["desk.busy"]
    assert is_whole(tmp_path, NEW)


def test_nobody_touches_the_old_file_while_the_copy_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made(tmp_path, OLD)
    met: list[str] = []

    def meet(fresh: Path, path: Path) -> bool:
        for typed in (OLD, NEW):
            with pytest.raises(Refusal) as refusal:
                unlock_desk(tmp_path, typed)
            met.append(refusal.value.key)
        return original(fresh, path)

    original = rekeying.take_place
    monkeypatch.setattr(rekeying, "take_place", meet)
    set_to(NEW, OLD)(tmp_path)
    assert met == ["desk.busy", "desk.busy"]
    assert is_whole(tmp_path, NEW)


@pytest.mark.parametrize(("typed", "key"), [("", "key.passphrase_empty"), (" \t ", "key.passphrase_spaces")])
def test_a_passphrase_of_nothing_is_refused(tmp_path: Path, typed: str, key: str) -> None:
    made(tmp_path)
    with pytest.raises(Refusal) as refusal:
        set_to(typed)(tmp_path)
    assert refusal.value.key == key
    assert is_whole(tmp_path)


def test_the_code_opens_the_desk_and_leads_to_a_new_passphrase(tmp_path: Path) -> None:
    made(tmp_path)
    code = new_recovery_code()
    set_to(OLD, code=code)(tmp_path)
    later = new_recovery_code()
    set_passphrase(tmp_path, key_by_code(tmp_path, code.lower()), NewPassphrase(NEW, later))
    assert is_whole(tmp_path, NEW)
    for typed, key in ((code, "key.code_wrong"), (later[:-1], "key.code_length")):
        with pytest.raises(Refusal) as refusal:
            key_by_code(tmp_path, typed)
        assert refusal.value.key == key
    assert key_by_code(tmp_path, later).raw == unlock_desk(tmp_path, NEW).raw


def test_a_desk_without_a_code_says_so(tmp_path: Path) -> None:
    made(tmp_path, OLD)
    with pytest.raises(Refusal) as refusal:
        key_by_code(tmp_path, new_recovery_code())
    assert refusal.value.key == "key.no_code"


def test_the_passphrase_can_be_checked_while_the_desk_is_open(tmp_path: Path) -> None:
    made(tmp_path, OLD)
    check_passphrase(tmp_path, OLD)
    with pytest.raises(Refusal) as refusal:
        check_passphrase(tmp_path, NEW)
    assert refusal.value.key == "key.passphrase_wrong"


def test_neither_passphrase_nor_code_nor_key_is_in_any_file(tmp_path: Path) -> None:
    made(tmp_path)
    code = new_recovery_code()
    set_to(NEW, code=code)(tmp_path)
    raw = unlock_desk(tmp_path, NEW).raw
    for file in tmp_path.iterdir():
        content = file.read_bytes()
        for secret in (NEW.encode(), code.encode(), raw, raw.hex().encode()):
            assert secret not in content, file


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(min_size=1, max_size=40).filter(str.strip))
def test_a_passphrase_of_any_script_opens_what_it_locked(
    tmp_path_factory: pytest.TempPathFactory, typed: str
) -> None:
    folder = tmp_path_factory.mktemp("desk")
    open_desk(folder, FakeClock(), typed).close()
    open_desk(folder, FakeClock(), typed).close()
    assert refused(folder, FakeClock(), typed + "x") == "key.passphrase_wrong"


# Copies of before


def test_a_copy_opens_by_the_desk_after_any_number_of_changes(tmp_path: Path) -> None:
    made(tmp_path)
    kept = [(card_of_copy(tmp_path), unlock_desk(tmp_path).raw)]
    before: str | None = None
    for passphrase in ("one", "two", "three"):
        set_to(passphrase, before)(tmp_path)
        kept.append((card_of_copy(tmp_path), unlock_desk(tmp_path, passphrase).raw))
        before = passphrase
    key = unlock_desk(tmp_path, "three")
    assert [key_of_copy(tmp_path, key, card) for card, _ in kept] == [raw for _, raw in kept]
    assert all(is_copy_of(tmp_path, card) for card, _ in kept)


def test_a_copy_of_another_desk_is_told_apart(tmp_path: Path) -> None:
    for name in ("one", "other"):
        made(tmp_path / name)
    kept = card_of_copy(tmp_path / "other")
    assert not is_copy_of(tmp_path / "one", kept)
    assert key_of_copy(tmp_path / "one", unlock_desk(tmp_path / "one"), kept) is None
    with pytest.raises(Refusal) as refusal:
        is_copy_of(tmp_path / "one", "{}")
    assert refusal.value.key == "key.card_damaged"


# Killed in the middle

CHANGES: dict[str, tuple[str | None, Change, tuple[str | None, ...]]] = {
    "set": (None, set_to(NEW), (None, NEW)),
    "changed": (OLD, set_to(NEW, OLD), (OLD, NEW)),
    "removed": (OLD, removed, (OLD, None)),
}
_POINTS = ("open", "os.rename", "os.remove")


def _killed_at(change: Change, folder: Path, nth: int) -> bool:
    """Do the change in a process that is killed at the nth touch of a file; tell whether it was."""
    child = os.fork()
    if child == 0:
        passed = 0

        def count(event: str, _arguments: tuple[object, ...]) -> None:
            nonlocal passed
            if event in _POINTS or event.startswith("sqlite3"):
                passed += 1
                if passed == nth:
                    os.kill(os.getpid(), signal.SIGKILL)

        sys.addaudithook(count)
        change(folder)
        os._exit(0)
    _, how = os.waitpid(child, 0)
    return os.WIFSIGNALED(how)


def _opened_by(folder: Path, passphrases: tuple[str | None, ...]) -> list[str | None]:
    opened, refused_by = [], set()
    for passphrase in passphrases:
        try:
            open_desk(folder, FakeClock(), passphrase).close()
            opened.append(passphrase)
        except Refusal as refusal:
            refused_by.add(refusal.key)
    assert refused_by <= {
        "key.change_unfinished", "key.passphrase_changed", "key.passphrase_wrong", "key.passphrase_needed",
        "key.passphrase_not_set",
    }  # fmt: skip
    return opened


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
@pytest.mark.parametrize("name", CHANGES)
def test_a_change_that_is_killed_leaves_the_old_or_the_new_way_in(tmp_path: Path, name: str) -> None:
    before, change, ways = CHANGES[name]
    for nth in range(1, 200):
        folder = tmp_path / str(nth)
        made(folder, before)
        was_killed = _killed_at(change, folder, nth)
        opened = _opened_by(folder, ways)
        assert len(opened) == 1, nth
        assert is_whole(folder, opened[0]), nth
        assert "next" not in json.loads((folder / "desk.json").read_text())
        if not was_killed:
            assert opened == [ways[1]]
            return
    pytest.fail("the change never came to its end")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a forked process")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_change_that_is_killed_while_the_pages_are_written_leaves_one_way_in(tmp_path: Path) -> None:
    made(tmp_path, OLD)
    desk = open_desk(tmp_path, FakeClock(), OLD)
    desk.write_aside(lambda database: database.execute_sql("CREATE TABLE heavy (x)"))
    rows = [(os.urandom(2000),) for _ in range(3000)]
    desk.write_aside(lambda database: database.connection().executemany("INSERT INTO heavy VALUES (?)", rows))
    desk.close()
    way, other, seen = OLD, NEW, set()
    for milliseconds in (2, 5, 10, 15, 20, 30, 40, 60, 90, 130, 200, 400):
        child = os.fork()
        if child == 0:
            signal.setitimer(signal.ITIMER_REAL, milliseconds / 1000)
            signal.signal(signal.SIGALRM, signal.SIG_DFL)
            set_to(other, way)(tmp_path)
            os._exit(0)
        os.waitpid(child, 0)
        (opened,) = _opened_by(tmp_path, (way, other))
        assert is_whole(tmp_path, opened)
        seen.add(opened == way)
        if opened == other:
            way, other = other, way
    assert True in seen


def test_how_far_it_is_and_how_long_it_takes_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert (share_rewritten(tmp_path), seconds_to_rewrite(tmp_path)) == (0.0, 0)
    made(tmp_path)
    size = (tmp_path / "desk.db").stat().st_size
    assert (share_rewritten(tmp_path), seconds_to_rewrite(tmp_path)) == (0.0, 1)
    monkeypatch.setattr(rekeying, "_BYTES_A_SECOND", size // 10)
    assert seconds_to_rewrite(tmp_path) in (10, 11)
    for written, share in ((size // 2, 0.5), (2 * size, 1.0)):
        (tmp_path / "restoring.db").write_bytes(bytes(written))
        assert share_rewritten(tmp_path) == share
    (tmp_path / "restoring.db").unlink()
