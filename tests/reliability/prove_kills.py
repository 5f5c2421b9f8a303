"""A thousand kills."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.reliability.running import run_program

KILLS, SEED = os.environ.get("KILLS", "1000"), os.environ.get("KILL_SEED", "1")


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the processes that it kills")
def prove_that_nothing_acknowledged_is_lost() -> None:
    print("\n" + run_program("killing", "--kills", KILLS, "--seed", SEED))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the processes that it kills")
def prove_a_migration_may_be_killed_at_each_statement(tmp_path: Path) -> None:
    found = json.loads(run_program("killed_migrations", str(tmp_path), "--every", "1"))
    print(f"\n{found['killed']:,} migrations were killed")
    assert found["wrong"] == []
