"""Files dragged out of another program and dropped on the window."""

from __future__ import annotations

import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.desktop.conftest import people_on
from tests.desktop.drag_source import SIZE
from tests.desktop.program import NO_BUS, Program, xdotool
from tests.desktop.waiting import wait_until

# At the foot of the display, beside the window.
CORNER = (1510, 910)
SOURCE = Path(__file__).with_name("drag_source.py")


@contextmanager
def dragged_onto(program: Program, files: list[Path], log: Path) -> Iterator[None]:
    """Drag files onto the middle of the program's window; the source lives on to hand them over."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "xcb",
        "DISPLAY": os.environ["RECRUITERDESK_TEST_DISPLAY"],
        "DBUS_SESSION_BUS_ADDRESS": NO_BUS,
        "NO_AT_BRIDGE": "1",
    }
    x, y = CORNER
    command = [sys.executable, str(SOURCE), str(x), str(y), *map(str, files)]
    with log.open("w") as out, subprocess.Popen(command, env=environment, stdout=out) as source:
        wait_until(lambda: "there" in log.read_text(), "what is dragged")
        xdotool("mousemove", "--sync", str(x + SIZE // 2), str(y + SIZE // 2), "mousedown", "1")
        left, top, width, height = program.place()
        steps = itertools.cycle(range(2, 9))

        def is_welcome() -> bool:
            part = next(steps)
            xdotool("mousemove", "--sync", str(left + width // part), str(top + height // 2))
            return "Action" in log.read_text()

        wait_until(is_welcome, "the window's answer")
        xdotool("mouseup", "1")
        yield
        source.terminate()


def test_files_a_folder_and_one_that_is_gone_are_dropped_together(start, folder, tmp_path):
    files = [tmp_path / name for name in ("one.csv", "folder", "gone.csv", "März 2.csv")]
    files[0].write_text("Name,E-Mail\nAda Byron,ada@example.org\n", encoding="utf-8")
    files[1].mkdir()
    files[3].write_text("Name,E-Mail\nBo Lind,bo@example.org\n", encoding="utf-8")
    program, log = start(), tmp_path / "log"
    program.wait_for_window("Today")
    with dragged_onto(program, files, log):
        program.wait_for_window("Import")
        wait_until(lambda: "dropped" in log.read_text(), "the end of the drag")
    # As a copy, whatever the source would rather do: what was moved it may delete.
    assert log.read_text().endswith("dropped: CopyAction\n")
    wait_until(lambda: program.press("Return") or len(people_on(folder)) == 2, "both files", 60)
    assert sorted(people_on(folder)) == ["Ada Byron", "Bo Lind"]
