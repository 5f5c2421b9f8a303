"""Some of the power cuts of `make reliability`: what was acknowledged outlives them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.faulty_disk import why_not
from tests.reliability.running import cut_power

pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


def test_what_was_acknowledged_is_there_after_a_power_cut(tmp_path: Path) -> None:
    assert cut_power(tmp_path, "backups", every=150).wrong == []
