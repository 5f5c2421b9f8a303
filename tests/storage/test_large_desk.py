"""The desk of the benchmarks, made small: it fits the schema, and people wait on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from recruiterdesk.storage.queries.queue_order import queue_page
from tests.benchmarks.large_desk import CACHE, DeskSize, large_desk, open_large

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_that_the_desk_of_the_benchmarks_can_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(CACHE, str(tmp_path))
    desk = open_large(large_desk(DeskSize(600, 100, 50)))
    try:
        assert len(queue_page(desk, limit=200).standings) > 50
    finally:
        desk.close()
