"""A few of the kills of `make reliability`: nothing acknowledged is lost, and nothing is left half-done."""

from __future__ import annotations

import os
import re

import pytest

from tests.reliability.running import run_program


@pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the processes that it kills")
def test_what_was_acknowledged_is_there_after_kill_9() -> None:
    printed = run_program("killing", "--kills", "12", "--seed", "3")
    assert re.search(r"^12 kills, \d+ starts of the window, nothing lost$", printed, re.MULTILINE)
