"""Works on a desk on a small disk of its own that fills up; run where it can mount one for itself.

unshare --mount python -m tests.reliability.small_disk FOLDER
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.backing_up import keep_backed_up
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.people import count_people
from tests.clock import FakeClock

DISK_KB = 3000


def main(folder: Path) -> None:
    """Print what was said, and how many people there are before, meanwhile and afterwards."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={DISK_KB}k", "none", str(folder)], check=True)
    desk = open_desk(folder / "desk", FakeClock())
    for number in range(20):
        add_person(desk, PersonDetails(f"Person {number}"))
    print("before", count_people(desk))
    ballast = _fill(folder)
    print("said", _said(lambda: add_people(desk)))
    meanwhile = count_people(desk)
    print("backup", *(refusal.key for refusal in keep_backed_up(desk, lambda: False)))
    print("meanwhile", count_people(desk) == meanwhile, check_desk(desk) == ())
    ballast.unlink()
    add_person(desk, PersonDetails("Ana Ruiz"))
    print("afterwards", count_people(desk) == meanwhile + 1, check_desk(desk) == ())
    print("left", sorted(path.name for path in (folder / "desk").rglob("*.part")))
    desk.close()
    again = open_desk(folder / "desk", FakeClock())
    print("again", count_people(again) == meanwhile + 1)
    again.close()


def add_people(desk: Desk) -> None:
    """Add people until there is no room."""
    for number in range(5000):
        add_person(desk, PersonDetails(f"Late {number}", place="x" * 500))


def _fill(folder: Path) -> Path:
    ballast = folder / "ballast"
    with ballast.open("wb", buffering=0) as file:
        try:
            while True:
                file.write(b"x" * 65_536)
        except OSError:
            file.truncate(file.tell() - 65_536)
    return ballast


def _said(work: Callable[[], None]) -> str:
    try:
        work()
    except Refusal as refusal:
        return refusal.key
    return "nothing"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
