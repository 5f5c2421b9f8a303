"""One import of a whole file in a process of its own, measured; and what a plain table costs.

python -m tests.benchmarks.whole_import plain|desk|stopped FILE FOLDER [SECONDS]
"""

from __future__ import annotations

import csv
import datetime as dt
import json
import resource
import sqlite3
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from zoneinfo import ZoneInfo

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.operations.imports import KnownOnDesk, import_people
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import ImportPlan, PlanCancelled, PlanOptions, build_plan
from recruiterdesk.storage.desk import Desk, database_refusals
from recruiterdesk.storage.opening import open_desk

NOW = dt.datetime(2026, 11, 26, 9, tzinfo=dt.UTC)
KILOBYTE = 1024


@dataclass(frozen=True, slots=True)
class Stages:
    """Seconds of each stage, by the wall and by the processor, and the most memory in megabytes."""

    reading: float = 0
    planning: float = 0
    writing: float = 0
    processor: float = 0
    megabytes: float = 0

    @property
    def whole(self) -> float:
        return self.reading + self.planning + self.writing


@dataclass(frozen=True, slots=True)
class Stopped:
    """How long the import went on once it was cancelled, in which stage, and who is on the desk after it."""

    stage: str
    seconds: float
    people: int


class Stage:
    """Names the stage that runs, for whoever cancels in the midst of it."""

    def __init__(self) -> None:
        self.name = "reading"


def write_plain_table(file: Path, folder: Path) -> Stages:
    """Put the cells as they are into a table without an index: what any import costs at least."""
    began, processor = time.perf_counter(), time.process_time()
    with file.open(encoding="utf-8", newline="") as lines, sqlite3.connect(folder / "plain.db") as database:
        rows = csv.reader(lines)
        columns = ", ".join(f"c{number}" for number in range(len(next(rows))))
        places = ", ".join("?" * (columns.count(",") + 1))
        database.execute(f"CREATE TABLE plain ({columns})")
        database.executemany(f"INSERT INTO plain VALUES ({places})", rows)
    return Stages(writing=time.perf_counter() - began, processor=time.process_time() - processor)


def import_whole(file: Path, folder: Path) -> Stages:
    desk = _open(folder)
    processor = time.process_time()
    began = time.perf_counter()
    found = read_sheets(file)
    read = time.perf_counter()
    plan = build_plan(found, PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    del found
    planned = time.perf_counter()
    import_people(desk, plan, file.name)
    written = time.perf_counter()
    used = time.process_time() - processor
    desk.close()
    return Stages(read - began, planned - read, written - planned, used, _most_megabytes())


def stop_import(file: Path, folder: Path, after: float) -> Stopped:
    """Import, cancel after so many seconds from another thread, and see how long it takes to end."""
    desk = _open(folder)
    asked = threading.Event()
    moments: list[float] = []

    def ask() -> None:
        moments.append(time.perf_counter())
        asked.set()

    desk.stop_when(asked.is_set)
    timer = threading.Timer(after, ask)
    timer.start()
    stage = Stage()
    try:
        with database_refusals():
            _import_in_stages(desk, file, asked.is_set, stage)
    except (PlanCancelled, Refusal):
        seconds = time.perf_counter() - moments[0]
        desk.stop_when(lambda: False)
        return Stopped(stage.name, seconds, _people_on(desk))
    timer.cancel()
    return Stopped("done", 0, 0)


def _import_in_stages(desk: Desk, file: Path, is_asked: Callable[[], bool], stage: Stage) -> ImportPlan:
    def pause() -> None:
        if is_asked():
            raise PlanCancelled

    found = read_sheets(file, None, pause)
    stage.name = "planning"
    plan = build_plan(found, PlanOptions(desk.clock.today()), KnownOnDesk(desk), None, is_asked)
    stage.name = "writing"
    import_people(desk, plan, file.name)
    return plan


def _open(folder: Path) -> Desk:
    return open_desk(folder, FixedClock(NOW, ZoneInfo("Europe/Berlin")))


def _people_on(desk: Desk) -> int:
    return int(desk.database.execute_sql('SELECT count(*) FROM "person"').fetchone()[0])


def _most_megabytes() -> float:
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return most / KILOBYTE if sys.platform != "darwin" else most / KILOBYTE**2


def main() -> None:
    what, file, folder, *after = sys.argv[1:]
    if what == "stopped":
        found: Stages | Stopped = stop_import(Path(file), Path(folder), float(after[0]))
    else:
        work = write_plain_table if what == "plain" else import_whole
        found = work(Path(file), Path(folder))
    print(json.dumps(asdict(found)))


if __name__ == "__main__":
    main()
