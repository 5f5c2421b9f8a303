"""Remembers which trouble with backups was told, so that each is told once and not at every start."""

from __future__ import annotations

import json
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.key_card import write_private

FILE_NAME = "backups-told.json"


def not_told_yet(folder: Path, failed: Sequence[Refusal]) -> list[Refusal]:
    """Return what of this was not told yet, and remember all of it; what is not among it counts as over.

    A folder that can't be written forgets, and it is told again at the next start.
    """
    told = _told(folder)
    now = sorted({str(refusal) for refusal in failed})
    if now != told:
        with suppress(Refusal):
            write_private(folder / FILE_NAME, json.dumps(now))
    return [refusal for refusal in failed if str(refusal) not in told]


def _told(folder: Path) -> list[str]:
    try:
        read = json.loads((folder / FILE_NAME).read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return []
    return [str(one) for one in read] if isinstance(read, list) else []
