"""The window is up within 1.8 times the time of a bare window, however many people are on the desk."""

from __future__ import annotations

import compileall
import importlib
import statistics

import pytest

from tests.benchmarks.starting import (
    BARE_WINDOW,
    ROOT,
    Pair,
    describe,
    desk_command,
    seconds_until_ready,
    start_pair,
)

PROMISED_RATIO = 1.8
PAIRS = 15


@pytest.fixture(scope="module", autouse=True)
def compiled():
    """Compile the program once, as an installation does."""
    assert compileall.compile_dir(ROOT / "recruiterdesk", quiet=1)


def desk_with(people: int, folder) -> None:
    """Put so many people on the desk in the folder; an empty desk is made by the program itself."""
    if people:
        importlib.import_module("tests.benchmarks.desk_of").make_desk(folder, people)


@pytest.mark.parametrize("people", [0, 100_000])
def bench_window_is_up_soon(benchmark, tmp_path, people):
    desk_with(people, tmp_path)
    start_pair(tmp_path)  # fills the system's file cache and, where there is none, makes the desk
    bare: list[float] = []
    desk: list[float] = []

    def start_bare_first():
        bare.append(seconds_until_ready(BARE_WINDOW))

    def start_desk():
        desk.append(seconds_until_ready(desk_command(tmp_path)))

    benchmark.group = "start"
    benchmark.pedantic(start_desk, setup=start_bare_first, rounds=PAIRS, iterations=1)
    pairs = [Pair(*times) for times in zip(bare, desk, strict=True)]
    print(f"\n{people} people: {describe(pairs)}")
    benchmark.extra_info["ratio"] = statistics.median(pair.ratio for pair in pairs)
    assert benchmark.extra_info["ratio"] <= PROMISED_RATIO
