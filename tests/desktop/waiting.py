"""Waiting for another process, with a deadline."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

# A deadline, not a wait: a machine with a load of ten times its cores takes this long to start the program.
PATIENCE = 60.0


def wait_until(happened: Callable[[], Any], what: str, patience: float = PATIENCE) -> Any:
    """Return what the question answers as soon as it is true; AssertionError when the patience ends."""
    deadline = time.monotonic() + patience
    while True:
        answer = happened()
        if answer:
            return answer
        assert time.monotonic() < deadline, f"{what} did not come within {patience:.0f} seconds"
        time.sleep(0.05)
