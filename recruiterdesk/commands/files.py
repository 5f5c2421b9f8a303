"""Writes files whole or not at all."""

from __future__ import annotations

import contextlib
import os
import tempfile
from pathlib import Path

from recruiterdesk.core.errors import Refusal


def write_text(path: Path, text: str) -> None:
    """Write a UTF-8 file with its line breaks as they are; the folder is made where it is missing.

    Raises:
        Refusal: it can't be written; a file that was there is kept as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, part = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=".part")
    except OSError as error:
        raise Refusal("file.not_writable", path=str(path)) from error
    try:
        with os.fdopen(handle, "w", encoding="utf-8", newline="", errors="backslashreplace") as file:
            file.write(text)
        Path(part).replace(path)
    except OSError as error:
        with contextlib.suppress(OSError):
            Path(part).unlink()
        raise Refusal("file.not_writable", path=str(path)) from error
