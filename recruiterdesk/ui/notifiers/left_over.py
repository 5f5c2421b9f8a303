"""A file beside the desk that says what stands in the desktop, in case the program ends without a word."""

from __future__ import annotations

import json
import os
import stat
from dataclasses import asdict, dataclass
from pathlib import Path

FILE_NAME = "notifications.json"


@dataclass(frozen=True, slots=True)
class Shown:
    """The numbers of notifications, and the service for which they mean something; nothing about anybody."""

    service: str
    numbers: tuple[int, ...]


class LeftOver:
    """Kept while something stands. A folder that can't be written costs only that a crash leaves it there."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE_NAME

    def exists(self) -> bool:
        return self._path.exists()

    def keep(self, shown: Shown) -> None:
        try:
            if shown.numbers:
                handle = os.open(
                    self._path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, stat.S_IRUSR | stat.S_IWUSR
                )
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    file.write(json.dumps(asdict(shown)))
            else:
                self._path.unlink(missing_ok=True)
        except OSError:
            return

    def take(self) -> Shown | None:
        """Return what an earlier run left, and forget it."""
        try:
            text = self._path.read_text(encoding="utf-8")
            self._path.unlink()
            found = json.loads(text)
            return Shown(str(found["service"]), tuple(int(number) for number in found["numbers"]))
        except (OSError, ValueError, LookupError, TypeError):
            return None
