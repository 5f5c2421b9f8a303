"""The file by which a system starts the program at login: written whole or not at all."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from recruiterdesk.core.errors import Refusal


def write_entry(path: Path, document: bytes) -> None:
    """Put the file there in place of what was.

    Raises:
        Refusal: it can't be written.
    """
    part = path.with_name(f"{path.name}.part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        part.unlink(missing_ok=True)
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, stat.S_IRUSR | stat.S_IWUSR)
        with os.fdopen(handle, "wb") as file:
            file.write(document)
        part.replace(path)
    except OSError as error:
        raise Refusal("autostart.not_writable", path=str(path)) from error


def remove_entry(path: Path) -> None:
    """Take the file away; nothing happens where there is none.

    Raises:
        Refusal: it can't be removed.
    """
    try:
        path.unlink(missing_ok=True)
    except NotADirectoryError:
        return
    except OSError as error:
        raise Refusal("autostart.not_writable", path=str(path)) from error
