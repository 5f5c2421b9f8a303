"""Days of a desk as a seed invents them, and as hypothesis does: nothing rings twice, and nothing is lost."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from hypothesis import example, given, settings
from hypothesis import strategies as st

from tests.reminders.simulated_year import Year


def test_two_days_in_which_an_id_is_used_again(tmp_path):
    year = Year(tmp_path, 2)
    year.live(2)
    assert year.memory.count() > 0


@settings(max_examples=4)
@given(seed=st.integers(1000, 10**9), busy=st.sampled_from((9.0, 30.0, 70.0)))
@example(seed=15984, busy=9.0)
def test_any_days(seed, busy):
    folder = Path(tempfile.mkdtemp())
    try:
        year = Year(folder, seed, busy)
        year.live(6)
        assert year.memory.count() > 0
    finally:
        shutil.rmtree(folder)
