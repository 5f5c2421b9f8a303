"""Some of the failing writes of `make reliability`: one sentence, nothing lost, reading goes on."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.faulty_disk import why_not
from tests.reliability.running import sweep

WORKS = ["decline", "backup", "second folder", "start", "rekeying"]


@pytest.mark.skipif(bool(why_not()), reason=why_not())
@pytest.mark.parametrize("work", WORKS)
def test_a_write_that_fails_is_told_and_changes_nothing(tmp_path: Path, work: str) -> None:
    swept = sweep(tmp_path, [work], 3)
    assert swept.wrong == []
    assert swept.refused
