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
class Start:
    """Seconds until READY: on the wall, and of the processor in the thread of the window.

    Other programs lengthen the first. Where the system doesn't tell the second, it is the first.
    """

    wall: float
    processor: float


def desk_command(folder: Path) -> tuple[str, ...]:
    return (sys.executable, str(ROOT / "main.py"), "--data-dir", str(folder), "--smoke-test")


def start_of(command: Sequence[str]) -> Start:
    """Start the command, and return how long it took until READY.

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
                wall = time.perf_counter() - began
                ready = Start(wall, _processor_of(process.pid) or wall)
                break
        _, errors = process.communicate()
        patience.cancel()
    if ready is None or process.returncode:
        raise NeverReady(f"{' '.join(command)} ended with {process.returncode}:\n{errors}")
    return ready


def _processor_of(process_id: int) -> float | None:
    """Return the seconds that the first thread of a program has had of the processor; None if not told."""
    try:
        told = Path(f"/proc/{process_id}/task/{process_id}/schedstat").read_text()
    except OSError:
        return None
    return int(told.split()[0]) / 1e9


def _environment() -> dict[str, str]:
    platform = "xcb" if "RECRUITERDESK_TEST_DISPLAY" in os.environ else "offscreen"
    return os.environ | {"QT_QPA_PLATFORM": platform}


def ratio(of: Sequence[Start], to: Sequence[Start], measure: str) -> float:
    """Return by how many times the ones took longer than the others that were started beside them."""
    pairs = zip(of, to, strict=True)
    return statistics.median(getattr(one, measure) / getattr(other, measure) for one, other in pairs)
