"""Every write of the main operations fails in turn, in eight ways; of the longest some, evenly spread."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.reliability.faulty_disk import why_not
from tests.reliability.running import sweep

WORKS = [
    "decline", "import", "undo", "draft of a call", "close", "backup", "backup to a file", "second folder",
    "restore", "export", "look of the window", "start", "first start", "migration", "rekeying",
]  # fmt: skip
MOST = {"import": 40, "restore": 40, "migration": 40, "first start": 30}


@pytest.mark.skipif(bool(why_not()), reason=why_not())
@pytest.mark.parametrize("work", WORKS)
def prove_that_every_write_may_fail(tmp_path: Path, work: str) -> None:
    swept = sweep(tmp_path, [work], MOST.get(work, 100))
    told = ", ".join(f"{key} {count:,}" for key, count in sorted(swept.refused.items()))
    print(f"\n{work}: {swept.cases:,} failing writes, told: {told}")
    assert swept.wrong == []
