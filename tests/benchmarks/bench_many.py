"""What is done for 10,000 people at once, on a desk of 100,000, and how long the window is busy meanwhile."""

from __future__ import annotations

import datetime as dt
import sqlite3
import statistics
import time

import pytest

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.domain import records
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.operations.decline_plans import preview_declines
from recruiterdesk.operations.declining_many import decline_many
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.many import ManyApplications, ManyPeople
from recruiterdesk.operations.moving_many import move_many
from recruiterdesk.operations.promising_many import promise_many
from recruiterdesk.operations.retention import keep_until
from recruiterdesk.operations.tagging import add_tag, remove_tag
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.people_ids import list_people
from recruiterdesk.storage.writer import Writer
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme import apply_theme
from tests.benchmarks.desk_of import ZONE, make_desk
from tests.longest_turn import LongestTurn

PEOPLE, MANY, ROUNDS = 100_000, 10_000, 3
PROMISED_SECONDS = 1
BUSY_AT_MOST = 0.05
# Times the plain work below, so that the figure means the same on a slow machine.
PROMISED_RATIO = {
    "tag": 8, "undo tag": 4, "redo tag": 4, "untag": 12, "undo untag": 8, "keep": 20, "undo keep": 10,
    "promise": 90, "undo promise": 30, "move": 90, "undo move": 80, "preview": 30, "decline": 120,
    "undo decline": 90,
}  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    folder = tmp_path_factory.mktemp("many") / "desk"
    make_desk(folder, PEOPLE)
    opened = open_desk(folder, FixedClock(dt.datetime.now(dt.UTC), ZONE))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def people(desk):
    return ManyPeople(tuple(list_people(desk).ids[:MANY]))


@pytest.fixture(scope="module")
def candidates(desk):
    ended = {one.application_id for one in Writer(desk.database).find(records.Disposition)}
    found = [one.id for one in Writer(desk.database).find(records.Application) if one.id not in ended]
    return ManyApplications(tuple(found[:MANY]))


def plain_rows(folder, number):
    """Write a plain row with two indexes for each of them: nothing else."""
    with sqlite3.connect(folder / f"plain{number}.db") as database:
        database.execute("CREATE TABLE plain (id INTEGER PRIMARY KEY, person INTEGER, name TEXT)")
        database.execute("CREATE UNIQUE INDEX by_person ON plain (person, name)")
        database.execute("CREATE INDEX by_name ON plain (name)")
        rows = [(n * 7 % PEOPLE, "sre") for n in range(MANY)]
        database.executemany("INSERT INTO plain (person, name) VALUES (?, ?)", rows)


def seconds_of(act):
    """Return what the act takes of the processor, which other programs don't lengthen as much."""
    began = time.process_time()
    act()
    return time.process_time() - began


def bench_ten_thousand_people_at_once(desk, people, candidates, tmp_path):
    today = desk.clock.today()
    acts = {
        "tag": lambda: add_tag(desk, people, "sre"),
        "undo tag": desk.undo,
        "redo tag": desk.redo,
        "untag": lambda: remove_tag(desk, people, "sre"),
        "undo untag": desk.undo,
        "keep": lambda: keep_until(desk, people, today + dt.timedelta(days=90)),
        "undo keep": desk.undo,
        "promise": lambda: promise_many(desk, people, today + dt.timedelta(days=3)),
        "undo promise": desk.undo,
        "move": lambda: move_many(desk, candidates, Stage.OFFERED),
        "undo move": desk.undo,
        "preview": lambda: preview_declines(desk, candidates, DispositionKind.DECLINED_BY_CLIENT),
        "decline": lambda: decline_many(desk, candidates, Ending()),
        "undo decline": desk.undo,
    }
    taken = {"plain": [], **{name: [] for name in acts}}
    for number in range(ROUNDS):
        taken["plain"].append(seconds_of(lambda n=number: plain_rows(tmp_path, n)))
        for name, act in acts.items():
            taken[name].append(seconds_of(act))
        remove_tag(desk, people, "sre")
    plain = statistics.median(taken["plain"])
    print()
    for name, seconds in taken.items():
        middle = statistics.median(seconds)
        print(f"{name:<14}{middle:7.3f} s {middle / plain:7.1f} times")
    for name, promised in PROMISED_RATIO.items():
        assert statistics.median(taken[name]) <= promised * plain, name
    assert max(min(taken["tag"]), min(taken["undo tag"])) <= PROMISED_SECONDS


def bench_how_long_the_window_is_busy(desk, people, candidates, qtbot, qapp):
    apply_theme(qapp, "light")
    window = MainWindow(desk, sentences_for(ZONE))
    window.shell.resize(1280, 800)
    window.shell.show()
    window.show_page("people")
    page = window.front_page()
    qtbot.waitUntil(lambda: len(page._model.ids()) == PEOPLE, timeout=60_000)
    qtbot.wait(1000)
    acts = {
        "choose all": page.choose_all,
        "choose nobody": page.picked.clear,
        "tag": lambda: page.many._tag("busy"),
        "undo tag": window.undoing.undo,
        "promise": lambda: page.many._promise(desk.clock.today() + dt.timedelta(days=3), ""),
        "undo promise": window.undoing.undo,
        "decline": lambda: page.many._decline(Ending(), candidates),
        "undo decline": window.undoing.undo,
    }
    busy = {}
    print()
    for name, act in acts.items():
        page.picked.add(people.ids)
        qtbot.wait(300)
        with LongestTurn() as turn:
            act()
            qtbot.waitUntil(lambda: not desk.is_written_beside(), timeout=60_000)
            qtbot.waitUntil(lambda: not page.many.work.is_busy(), timeout=60_000)
            qtbot.waitUntil(lambda: window.undoing._work is None, timeout=60_000)
            qtbot.wait(1500)
        busy[name] = turn.seconds
        print(f"{name:<14}{turn.seconds * 1000:6.1f} ms at a stretch")
    window.stop()
    window.shell.close()
    assert max(busy.values()) <= BUSY_AT_MOST
