"""Days of a desk as a seed invents them, and as hypothesis does: nothing rings twice, and nothing is lost."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.reminders.simulated_year import Year

# Seeds that found something once: a wrong clock, a zone and back, ids that are used again.
FOUND_SOMETHING = ((2, 2), (21, 44), (27, 58))


@pytest.mark.parametrize(("seed", "days"), FOUND_SOMETHING)
def test_days_that_found_something(tmp_path, seed, days):
    Year(tmp_path, seed).live(days)


@settings(max_examples=6)
@given(seed=st.integers(1000, 10**9), busy=st.sampled_from((9.0, 30.0, 70.0)))
def test_any_days(seed, busy):
    folder = Path(tempfile.mkdtemp())
    try:
        Year(folder, seed, busy).live(12)
    finally:
        shutil.rmtree(folder)
