"""Runs one of this folder's programs in a process of its own, as it kills, or works on a disk that fails."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from tests.reliability.faulty_disk import build, environment_with

ROOT = Path(__file__).parent.parent.parent


@dataclass(frozen=True)
class Swept:
    """How often a disk failed, what the user was told, and what was wrong."""

    cases: int
    refused: Mapping[str, int]
    wrong: list[str]


def run_program(name: str, *arguments: str, environment: Mapping[str, str] | None = None) -> str:
    """Run a program and return what it printed.

    Raises:
        AssertionError: it failed; the error says what it printed.
    """
    command = [sys.executable, "-m", f"tests.reliability.{name}", *arguments]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]
    return done.stdout


@dataclass(frozen=True)
class Cut:
    """How many writes and syncs were written down, how often the power was cut, and what was wrong then."""

    changes: int
    syncs: int
    cuts: int
    wrong: list[str]


def cut_power(folder: Path, work: str, every: int, synchronous: str = "FULL") -> Cut:
    """Cut the power before every nth write of a work; up to the tenth, before every sync as well."""
    environment = environment_with(build(folder), folder / "control")
    asked = (work, "--every", str(every), "--synchronous", synchronous)
    return Cut(**json.loads(run_program("cutting", *asked, environment=environment).splitlines()[-1]))


def sweep(folder: Path, works: list[str], most: int) -> Swept:
    """Do these works on a disk that fails at each of their writes, or at so many of them."""
    environment = environment_with(build(folder), folder / "control")
    printed = run_program("faulting", *works, "--most", str(most), environment=environment)
    return Swept(**json.loads(printed.splitlines()[-1]))
