"""Shows the whole window with its list of people, and prints what memory it takes: "career" or "empty"."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import QThreadPool
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme import apply_theme
from tests.benchmarks.large_desk import CAREER, large_desk, open_large
from tests.benchmarks.made_work import NOW, ZONE

PATIENCE = 600


def resident_memory() -> int:
    """Return the bytes of this program that lie in memory now."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) * 1024
    raise OSError("/proc/self/status has no VmRSS")


def show_people(desk: Desk, people: int) -> int:
    """Open the window on the list of people; return its memory once all of them are known."""
    window = MainWindow(desk, sentences_for(ZONE))
    window.shell.resize(1280, 800)
    window.shell.show()
    window.show_page("people")
    for _ in range(PATIENCE):
        QTest.qWait(100)
        if len(window.front_page()._model.ids()) == people:
            break
    QThreadPool.globalInstance().waitForDone()
    QTest.qWait(1000)
    memory = resident_memory()
    window.stop()
    window.shell.close()
    return memory


def main(size: str) -> None:
    app = QApplication([])
    apply_theme(app, "light")
    with tempfile.TemporaryDirectory() as folder:
        desk = (
            open_large(large_desk(CAREER))
            if size == "career"
            else open_desk(Path(folder), FixedClock(NOW, ZONE))
        )
        print(show_people(desk, CAREER.people if size == "career" else 0))
        desk.close()


if __name__ == "__main__":
    main(sys.argv[1])
