"""The memory of a running process, as another program of the same user reads it (Linux)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

_AREA = re.compile(r"([0-9a-f]+)-([0-9a-f]+) r")


def memory_of(pid: int) -> Iterator[bytes]:
    """Yield what stands in each area that can be read."""
    areas = Path(f"/proc/{pid}/maps").read_text().splitlines()
    with Path(f"/proc/{pid}/mem").open("rb") as memory:
        for line in areas:
            area = _AREA.match(line)
            if area is None or "[v" in line:
                continue
            begin, end = (int(one, 16) for one in area.groups())
            try:
                memory.seek(begin)
                yield memory.read(end - begin)
            except OSError:
                continue


def places_of(pid: int, *secrets: bytes) -> int:
    """Count where one of these stands in a process."""
    return sum(content.count(secret) for content in memory_of(pid) for secret in secrets)
