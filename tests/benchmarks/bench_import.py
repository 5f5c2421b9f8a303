"""100,000 people are imported within 12 times the time of a plain table; Cancel takes half a second."""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

from tests.benchmarks.starting import ROOT
from tests.benchmarks.whole_import import Stages, Stopped

PEOPLE = 100_000
PAIRS = 3
PROMISED_RATIO = 12
PROMISED_MEGABYTES = 400
PROMISED_SECONDS_TO_STOP = 0.5
MAKER = ROOT.parent / "shared" / "samples" / "make_people_csv.py"
SHARES_OF_THE_STAGE = (0.3, 0.8)


@pytest.fixture(scope="module")
def people_csv(tmp_path_factory):
    if not MAKER.exists():
        pytest.skip(f"{MAKER} makes the file, and is not there")
    file = tmp_path_factory.mktemp("people") / "people.csv"
    file.write_bytes(
        subprocess.run([sys.executable, MAKER, str(PEOPLE)], check=True, capture_output=True).stdout
    )
    return file


@pytest.fixture(scope="module")
def pairs(people_csv, tmp_path_factory):
    """Measure a plain table and an import right after one another, several times."""

    def measured(what):
        return Stages(**run_apart(what, people_csv, tmp_path_factory.mktemp(what)))

    return [(measured("plain"), measured("desk")) for _ in range(PAIRS)]


def run_apart(what: str, file: Path, folder: Path, *more: str) -> dict[str, object]:
    command = (sys.executable, "-m", "tests.benchmarks.whole_import", what, str(file), str(folder), *more)
    said = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return json.loads(said)


def bench_import_takes_few_times_a_plain_table(pairs):
    ratio = statistics.median(desk.whole / plain.whole for plain, desk in pairs)
    print(f"\n{table_of(pairs)}")
    assert ratio <= PROMISED_RATIO


def bench_import_needs_little_memory(pairs):
    most = max(desk.megabytes for _, desk in pairs)
    print(f"\nmost memory {most:.0f} MB")
    assert most <= PROMISED_MEGABYTES


def bench_cancel_leaves_nothing_soon(pairs, people_csv, tmp_path_factory):
    stages = min((desk for _, desk in pairs), key=lambda desk: desk.whole)
    found = [
        Stopped(**run_apart("stopped", people_csv, tmp_path_factory.mktemp("stopped"), str(moment)))
        for moment in moments_of(stages)
    ]
    print("\ncancelled in " + ", ".join(f"{each.stage} {each.seconds * 1000:.0f} ms" for each in found))
    assert not any(each.people for each in found)
    assert max(each.seconds for each in found) <= PROMISED_SECONDS_TO_STOP


def moments_of(stages: Stages) -> list[float]:
    """Return moments (seconds after the start) early and late in each stage."""
    began, moments = 0.0, []
    for seconds in (stages.reading, stages.planning, stages.writing):
        moments += [began + share * seconds for share in SHARES_OF_THE_STAGE]
        began += seconds
    return moments


def table_of(pairs) -> str:
    """Return the medians of each stage, and how many times a plain table of the same pair they took."""

    def line(name: str, seconds) -> str:
        taken = statistics.median(seconds(desk) for _, desk in pairs)
        times = statistics.median(seconds(desk) / seconds_of(plain, name) for plain, desk in pairs)
        return f"{name:<12}{taken:7.2f} s {times:7.2f} times"

    def seconds_of(plain: Stages, name: str) -> float:
        return plain.processor if name == "processor" else plain.whole

    plain = statistics.median(plain.whole for plain, _ in pairs)
    lines = [f"{'plain table':<12}{plain:7.2f} s"]
    lines += [line(name, lambda stages, name=name: getattr(stages, name))
              for name in ("reading", "planning", "writing", "whole", "processor")]  # fmt: skip
    return "\n".join(lines)
