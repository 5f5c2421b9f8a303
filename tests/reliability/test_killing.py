"""A few of the kills of `make reliability`: nothing acknowledged is lost, and nothing is left half-done."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import pytest

from tests.reliability.running import run_program


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the processes that it kills")
def test_what_was_acknowledged_is_there_after_kill_9() -> None:
    printed = run_program("killing", "--kills", "12", "--seed", "3")
    assert re.search(r"^12 kills, \d+ starts of the window, nothing lost$", printed, re.MULTILINE)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the processes that it kills")
def test_a_migration_that_was_killed_between_its_statements_is_done_at_the_next_start(tmp_path: Path) -> None:
    found = json.loads(run_program("killed_migrations", str(tmp_path), "--every", "97"))
    assert found["killed"] > 20
    assert found["wrong"] == []
