"""A backup of a desk of 1,000,000 people beside the window, and the look for damage after the start."""

from __future__ import annotations

import threading
import time

import pytest

from recruiterdesk.operations.backing_up import back_up_to
from recruiterdesk.storage.integrity import damage_of
from recruiterdesk.ui.desk_beside import desk_beside
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.workers import Work
from tests.benchmarks.desk_of import ZONE
from tests.benchmarks.large_desk import CAREER, large_desk, open_large
from tests.longest_turn import LongestTurn

PROMISED_SECONDS = 15
BUSY_AT_MOST = 0.05
IDLE_SECONDS = 70
"""Over a minute the window is looked at without any work, too: its own turns are among all others."""


@pytest.fixture(scope="module")
def desk():
    opened = open_large(large_desk(CAREER))
    yield opened
    opened.close()


def measured(qtbot, window, desk, job):
    """Return the seconds on the wall, those of the processor beside the window, and its longest turn."""

    def work(reins):
        with desk_beside(desk, reins) as beside:
            return job(beside)

    running = Work(work)
    with LongestTurn(window, every_ms=1) as turn, qtbot.waitSignal(running.finished, timeout=600_000):
        wall, processor = time.perf_counter(), _beside_window()
        running.start()
    return time.perf_counter() - wall, _beside_window() - processor, turn.seconds


def _beside_window():
    return time.process_time() - time.thread_time()


def bench_backup_of_a_million(qtbot, qapp, desk, tmp_path):
    apply_theme(qapp, "light")
    window = MainWindow(desk, sentences_for(ZONE))
    qtbot.addWidget(window.shell)
    window.shell.show()
    window.show_first_page()
    qtbot.wait(3000)
    path = tmp_path / "desk.backup"
    jobs = {
        "nothing": lambda _beside: time.sleep(IDLE_SECONDS),
        "backup": lambda beside: back_up_to(beside, path),
        "look for damage": damage_of,
    }
    taken = {name: measured(qtbot, window, desk, job) for name, job in jobs.items()}
    for name, (wall, processor, longest) in taken.items():
        print(f"{name}: {wall:.1f} s on the wall, {processor:.1f} s of the processor, "
              f"window busy {longest * 1000:.1f} ms at most")  # fmt: skip
    print(f"threads {threading.active_count()}, {path.stat().st_size / 1e6:.0f} MB")
    window.stop()
    assert taken["backup"][0] < PROMISED_SECONDS
    assert all(longest < BUSY_AT_MOST for _, _, longest in taken.values())
