"""How long a program takes from its start until it says READY."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
BARE_WINDOW = (sys.executable, str(Path(__file__).parent / "bare_window.py"))
PATIENCE = 60


class NeverReady(Exception):
    """The program ended, or took too long, without saying READY."""


@dataclass(frozen=True, slots=True)
class Pair:
    """One start of each, right after one another, in seconds."""

    bare: float
    desk: float

    @property
    def ratio(self) -> float:
        return self.desk / self.bare


def desk_command(folder: Path) -> tuple[str, ...]:
    return (sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder), "--smoke-test")


def seconds_until_ready(command: Sequence[str]) -> float:
    """Start the command, and return the seconds until READY.

    Raises:
        NeverReady: it ended badly or without saying so, or was stopped after PATIENCE seconds.
    """
    began = time.perf_counter()
    with subprocess.Popen(
        command, cwd=ROOT, env=_environment(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        patience = threading.Timer(PATIENCE, process.kill)
        patience.start()
        ready = None
        for line in process.stdout or ():
            if line.strip() == "READY":
                ready = time.perf_counter() - began
                break
        _, errors = process.communicate()
        patience.cancel()
    if ready is None or process.returncode:
        raise NeverReady(f"{' '.join(command)} ended with {process.returncode}:\n{errors}")
    return ready


def _environment() -> dict[str, str]:
    platform = "xcb" if "RECRUITERDESK_TEST_DISPLAY" in os.environ else "offscreen"
    return os.environ | {"QT_QPA_PLATFORM": platform}


def start_pair(folder: Path) -> Pair:
    return Pair(bare=seconds_until_ready(BARE_WINDOW), desk=seconds_until_ready(desk_command(folder)))


def describe(pairs: Sequence[Pair]) -> str:
    def milliseconds(values: Sequence[float]) -> str:
        return f"{statistics.median(values) * 1000:.0f} ms"

    ratios = sorted(pair.ratio for pair in pairs)
    return (
        f"bare window {milliseconds([pair.bare for pair in pairs])}, "
        f"desk {milliseconds([pair.desk for pair in pairs])}, "
        f"ratio {statistics.median(ratios):.2f} ({ratios[0]:.2f} to {ratios[-1]:.2f}, {len(pairs)} pairs)"
    )
