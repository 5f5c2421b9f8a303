"""The power is cut before every sync, and between."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.faulty_disk import why_not
from tests.reliability.running import cut_power

EVERY = {"commits": 10, "rekeying": 10, "backups": 10}


pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not())


@pytest.mark.parametrize("work", EVERY)
def prove_that_a_power_cut_loses_nothing_acknowledged(tmp_path: Path, work: str) -> None:
    cut = cut_power(tmp_path, work, EVERY[work])
    print(f"\n{work}: {cut.changes:,} writes, {cut.syncs} syncs, {cut.cuts:,} power cuts")
    assert cut.wrong == []


def prove_that_a_power_cut_would_lose_something_without_a_sync_at_each_commit(tmp_path: Path) -> None:
    lost = cut_power(tmp_path, "backups", every=10, synchronous="NORMAL").wrong
    assert any("what was acknowledged is not there" in one for one in lost)
