"""The power is cut before every sync, and between."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.faulty_disk import why_not
from tests.reliability.running import cut_power

EVERY = {"commits": 10, "rekeying": 10, "backups": 10}


@pytest.mark.skipif(bool(why_not()), reason=why_not())
@pytest.mark.parametrize("work", EVERY)
def prove_that_a_power_cut_loses_nothing_acknowledged(tmp_path: Path, work: str) -> None:
    cut = cut_power(tmp_path, work, EVERY[work])
    print(f"\n{work}: {cut.changes:,} writes, {cut.syncs} syncs, {cut.cuts:,} power cuts")
    assert cut.wrong == []
