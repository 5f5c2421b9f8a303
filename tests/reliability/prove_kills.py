"""A thousand kills."""

from __future__ import annotations

import os

import pytest

from tests.reliability.running import run_program

KILLS, SEED = os.environ.get("KILLS", "1000"), os.environ.get("KILL_SEED", "1")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the processes that it kills")
def prove_that_nothing_acknowledged_is_lost() -> None:
    print("\n" + run_program("killing", "--kills", KILLS, "--seed", SEED))
