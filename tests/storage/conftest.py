from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from recruiterdesk.storage.desk import Desk
from tests.clock import FakeClock
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path: Path, clock: FakeClock) -> Iterator[Desk]:
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()
