"""The list of 1,000,000 people: what a jump costs beside a model that reads nothing, and its memory.

Times are of the window's thread on the processor, since other programs make the clock on the wall go by.
"""

from __future__ import annotations

import cProfile
import pstats
import random
import subprocess
import sys
import time

import pytest
from PySide6.QtCore import QThreadPool

from recruiterdesk.ui.models.paged_rows import PagedRows
from recruiterdesk.ui.pages.people import PeoplePage
from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.widgets.row_list import RowList
from recruiterdesk.ui.widgets.rows import RowItem, RowView
from tests.benchmarks.bench_queue import Times
from tests.benchmarks.large_desk import CAREER, large_desk, open_large
from tests.benchmarks.starting import ROOT
from tests.event_loop import LoopWatch
from tests.ui.pages.desk_window import NotingWindow, workplace_of

JUMPS = 200
PLAIN = [RowView(f"Ana Ruiz {n}", f"Ana Ruiz {n}", f"Engineer {n} at Litware · Berlin") for n in range(9973)]
SIZE = (1280, 800)
PROMISED_RATIO, PROMISED_MEMORY = 2.0, 100_000_000
LONGEST = 0.050


@pytest.fixture
def desk():
    opened = open_large(large_desk(CAREER))
    yield opened
    opened.close()


@pytest.fixture
def page(qtbot, qapp, desk):
    apply_theme(qapp, "light")
    workplace = workplace_of(desk, NotingWindow())
    made = PeoplePage(workplace)
    qtbot.addWidget(made)
    made.resize(*SIZE)
    made.show()
    qtbot.waitUntil(lambda: len(made._model.ids()) == CAREER.people, timeout=60_000)
    yield made
    QThreadPool.globalInstance().waitForDone()
    workplace.changes.stop()


def jumps_in(rows: RowList) -> Times:
    """Jump to places all over the list, and paint what is there."""
    bar, chosen = rows.verticalScrollBar(), random.Random(3)
    processor, wall = [], []
    for _ in range(JUMPS):
        place = chosen.randrange(bar.maximum())
        on_the_wall, began = time.perf_counter(), time.thread_time()
        bar.setValue(place)
        rows.viewport().repaint()
        processor.append(time.thread_time() - began)
        wall.append(time.perf_counter() - on_the_wall)
    return Times(processor, wall)


def plain_list(qtbot, like: RowList) -> RowList:
    """Show as many rows as the list of people has, that say as much and are not read anywhere."""
    model = PagedRows(lambda ids: [RowItem(one, PLAIN[one % len(PLAIN)]) for one in ids])
    model.show_ids(range(CAREER.people))
    rows = RowList(model, "Plain")
    model.setParent(rows)
    qtbot.addWidget(rows)
    rows.resize(like.size())
    with qtbot.waitExposed(rows):
        rows.show()
    qtbot.wait(200)
    return rows


def bench_random_jumps(qtbot, page):
    plain = plain_list(qtbot, page.people_list)
    jumps_in(plain), jumps_in(page.people_list)
    floor, people = jumps_in(plain), jumps_in(page.people_list)
    print(f"\n{floor.line('a frame that reads nothing', floor)}\n{people.line('a jump among people', floor)}")
    assert people.at(0.5) <= PROMISED_RATIO * floor.at(0.5)


def bench_scrolling_holds_nothing(qtbot, page):
    """A profile of scrolling: a wheel's worth at a time, as a hand does it."""
    bar = page.people_list.verticalScrollBar()
    profile = cProfile.Profile()
    with LoopWatch() as watch:
        for _ in range(JUMPS):
            bar.setValue(bar.value() + 180)
            qtbot.wait(1)
    profile.enable()
    for _ in range(JUMPS):
        bar.setValue(bar.value() + 180)
        page.people_list.viewport().repaint()
    profile.disable()
    print(f"\nwhile one scrolls the window was held {watch.longest * 1000:.0f} ms at most")
    pstats.Stats(profile).sort_stats("cumulative").print_stats(14)
    assert watch.longest <= LONGEST


def memory_of(size: str) -> int:
    """Return the memory, in bytes, of a program of its own that shows the list of that desk."""
    command = (sys.executable, "-m", "tests.benchmarks.list_memory", size)
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return int(said.stdout)


def bench_memory():
    empty, full = memory_of("empty"), memory_of("career")
    megabytes = (empty / 1e6, full / 1e6, (full - empty) / 1e6)
    print("\nempty {:.0f} MB, with 1,000,000 people {:.0f} MB: {:.0f} MB more".format(*megabytes))
    assert full - empty <= PROMISED_MEMORY
