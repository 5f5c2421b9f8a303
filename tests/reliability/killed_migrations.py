"""Kills a desk of an earlier version at each statement of its way to this one, and opens it again.

python -m tests.reliability.killed_migrations FOLDER --every 1
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
from collections.abc import Callable
from pathlib import Path
from typing import Any

from recruiterdesk.storage import connection
from recruiterdesk.storage.integrity import check_desk
from recruiterdesk.storage.migrate import SCHEMA_VERSION, schema_version
from recruiterdesk.storage.opening import open_desk
from tests.clock import FakeClock
from tests.desks import dump
from tests.stored_desks import stored_desk


def main(folder: Path, every: int) -> None:
    """Print how often it was killed, and what was wrong afterwards."""
    killed, wrong = 0, []
    for version in range(1, SCHEMA_VERSION):
        place = folder / "whole"
        _fresh(version, place)
        desk = open_desk(place, FakeClock())
        whole = dump(desk)
        desk.close()
        statement = 1
        while _is_killed(_fresh(version, folder / "killed"), statement):
            killed += 1
            found = _opened_again(folder / "killed", whole)
            wrong += [f"version {version}, statement {statement}: {fault}" for fault in found]
            statement += every
    print(json.dumps({"killed": killed, "wrong": wrong}))


def _fresh(version: int, place: Path) -> Path:
    if place.exists():
        shutil.rmtree(place)
    return stored_desk(version, place)


def _is_killed(place: Path, statement: int) -> bool:
    """Open the desk in a process that is killed before this statement; tell whether it came that far."""
    child = os.fork()
    if child == 0:
        connection.sqlcipher.connect = _killing(connection.sqlcipher.connect, statement)
        open_desk(place, FakeClock()).close()
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def _killing(connect: Callable[..., Any], statement: int) -> Callable[..., Any]:
    left = statement

    def count(_sql: str) -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def connected(*values: Any, **options: Any) -> Any:
        connection = connect(*values, **options)
        connection.set_trace_callback(count)
        return connection

    return connected


def _opened_again(place: Path, whole: object) -> list[str]:
    desk = open_desk(place, FakeClock())
    found = [] if dump(desk) == whole else ["not what it is without being killed"]
    if schema_version(desk.database) != SCHEMA_VERSION:
        found.append("of another version")
    found += [finding.key for finding in check_desk(desk)]
    desk.close()
    return found


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--every", type=int, default=1)
    asked = parser.parse_args()
    main(asked.folder, asked.every)
