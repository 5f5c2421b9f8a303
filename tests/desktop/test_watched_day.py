"""A day with the real program, watched from outside: no network, no plain text on the disk, no other readers.

It imports, calls, looks at introductions, drafts and settings, backs up, locks, unlocks and quits, under a
umask that would give everything to everybody.
"""

from __future__ import annotations

import re
import shutil
import stat
import subprocess
from pathlib import Path

import pytest

from recruiterdesk.operations.protecting import set_passphrase
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import open_desk_by, unlock_desk
from tests.clock import FakeClock
from tests.desktop.program import Program
from tests.desktop.waiting import wait_until

SECRET = "correct horse"
MARKS = {
    "Name": "Xaverine Quellwasser", "Email": "xaverine.quell@zwiebelfisch.example", "Phone": "+4915112349876",
    "Company": "Zwiebelfisch GmbH", "Job title": "Leuchtturmwart", "Role": "Nebelhornbauer",
    "Client": "Kranichwerke", "Stage": "Interviewing", "Outcome": "rejected", "Notes": "Murmeltierforscherin",
    "City": "Katzenelnbogen", "Shoe size": "Siebenmeilenstiefel",
}  # fmt: skip
COMMON = frozenset({"Stage", "Outcome"})
SEARCHED = [mark for column, mark in MARKS.items() if column not in COMMON]
OPEN_UMASK = ("sh", "-c", 'umask 000; exec "$@"', "sh")
SOCKET = re.compile(r"socket\((\w+)")
HARMLESS = {"AF_UNIX", "AF_LOCAL"}


@pytest.fixture
def passphrase_file(tmp_path):
    path = tmp_path / "passphrase"
    path.write_text(SECRET)
    return path


@pytest.fixture
def sheet(tmp_path):
    path = tmp_path / "sheet.csv"
    path.write_text("\n".join(",".join(line) for line in (MARKS, MARKS.values())) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def desk_folder(folder):
    set_passphrase(folder, unlock_desk(folder), SECRET)
    return folder


def asked(folder: Path, sql: str) -> list[object]:
    """Ask the desk beside the program."""
    desk: Desk = open_desk_by(unlock_desk(folder, SECRET), folder, FakeClock())
    try:
        return [row[0] for row in desk.database.execute_sql(sql).fetchall()]
    finally:
        desk.close()


def spend_the_day(program: Program, folder: Path) -> None:
    program.wait_for_window("Import")
    wait_until(lambda: _imported(program, folder), "the import", 60)
    program.press("Return")
    program.press("ctrl+1")
    program.wait_for_window("Today")
    program.press("Return")
    program.wait_for_window("Call")
    program.press("Return")
    program.press("1")
    program.press("Return")
    wait_until(lambda: asked(folder, "SELECT id FROM attempt"), "the call", 30)
    for keys, title in (
        ("ctrl+4", "Introductions"), ("ctrl+7", "People"), ("ctrl+comma", "Settings"),
        ("ctrl+shift+t", "Texts"),
        ("ctrl+shift+h", "Undo history"), ("ctrl+shift+b", "Backups"),
    ):  # fmt: skip
        program.press(keys)
        program.wait_for_window(title)
    program.press("b")
    wait_until(lambda: list((folder / "backups").glob("*")), "the backup", 30)
    program.press("ctrl+l")
    program.unlock(SECRET, "Backups")


def _imported(program: Program, folder: Path) -> bool:
    if asked(folder, "SELECT id FROM person"):
        return True
    program.press("Return")
    return False


def quit_it(program: Program) -> str:
    program.press("ctrl+l")
    program.wait_for_window("The desk is locked")
    program.press("ctrl+q")
    status, output, errors = program.end()
    assert status == 0, errors
    return output + errors


def files_in(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def found_in(files: dict[str, bytes]) -> list[tuple[str, str]]:
    """Name each mark that stands in a file as it lies there, in the encodings that programs write."""
    return [
        (name, mark)
        for name, content in files.items()
        for mark in SEARCHED
        for encoding in ("utf-8", "utf-16-le")
        if mark.casefold().encode(encoding) in content.lower()
    ]


def open_to_others(folder: Path) -> list[str]:
    everything = [folder, *folder.rglob("*")]
    return [
        f"{path.relative_to(folder)} {stat.S_IMODE(path.lstat().st_mode):o}"
        for path in everything
        if path.lstat().st_mode & (stat.S_IRWXG | stat.S_IRWXO)
    ]


def _fails(*command: str) -> bool:
    if shutil.which(command[0]) is None:
        return True
    return subprocess.run(command, capture_output=True, check=False).returncode != 0


@pytest.fixture
def strace(tmp_path):
    """What a traced program opens as sockets; skipped where no program may be watched."""
    if _fails("strace", "true"):
        pytest.skip("no strace here, or it may not watch")
    log = tmp_path / "sockets"
    # -D leaves the program its own number: the tracer is the child.
    return ("strace", "-D", "-f", "-e", "trace=socket", "-o", str(log)), log


def test_a_day_opens_no_internet_socket_and_leaves_nothing_to_read(
    start, desk_folder, sheet, passphrase_file, bus, strace
):
    tracing, log = strace
    program = start(
        "--passphrase-file", str(passphrase_file), str(sheet), bus=bus.address, under=(*OPEN_UMASK, *tracing)
    )
    spend_the_day(program, desk_folder)
    running = files_in(desk_folder)
    assert {"desk.db-wal", "desk.db-shm", "settings.json"} <= set(running)
    assert open_to_others(desk_folder) == []
    said = quit_it(program)
    assert asked(desk_folder, 'SELECT "full_name" FROM "person"') == [MARKS["Name"]]
    assert found_in(running) == []
    assert found_in(files_in(desk_folder)) == []
    assert not any(mark in said for mark in SEARCHED)
    assert open_to_others(desk_folder) == []
    families = set(SOCKET.findall(log.read_text()))
    assert families, "no socket was seen at all: the test would not notice one to the internet"
    assert families <= HARMLESS


def test_the_search_finds_a_mark_that_is_there(tmp_path, sheet):
    files = files_in(tmp_path)
    assert len(found_in(files)) == len(SEARCHED)
    assert found_in({"wide": MARKS["Notes"].encode("utf-16-le")}) == [("wide", MARKS["Notes"])]


def test_where_there_is_no_network_at_all_everything_works(start, desk_folder, sheet, passphrase_file):
    if _fails("unshare", "-rn", "true"):
        pytest.skip("no network can be taken away here")
    program = start("--passphrase-file", str(passphrase_file), str(sheet), under=("unshare", "-rn"))
    spend_the_day(program, desk_folder)
    quit_it(program)
    assert asked(desk_folder, 'SELECT "full_name" FROM "person"') == [MARKS["Name"]]
