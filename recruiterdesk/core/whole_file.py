"""A file is written whole or not at all."""

from __future__ import annotations

import errno
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from recruiterdesk.core.errors import Refusal


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a place to write to, and put what was written there in the file's place at the end.

    The place lies in a hidden folder beside the file, which goes again whatever happens; the file's own
    folder is made where it is missing.

    Raises:
        Refusal: it can't be written, or the disk is full; a file that was there is kept as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=path.parent, prefix=f".{path.name}.") as folder:
            part = Path(folder) / path.name
            yield part
            part.replace(path)
    except OSError as error:
        key = "file.disk_full" if error.errno in (errno.ENOSPC, errno.EDQUOT) else "file.not_writable"
        raise Refusal(key, path=str(path)) from error
