"""A file is written whole or not at all, for its owner alone."""

from __future__ import annotations

import stat
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import put_in_place, says_full
from recruiterdesk.core.unfinished import PLACE_PREFIX, clear_unfinished, noted


@contextmanager
def whole_file(path: Path, noted_in: Path | None = None) -> Iterator[Path]:
    """Give a place to write to, and put what was written there in the file's place at the end.

    The place lies in a hidden folder beside the file, which goes again whatever happens; where the process is
    killed, the next one that writes for the same desk removes it. The file's own folder is made where it is
    missing. Nobody but its owner reads the file.

    Args:
        path: the file.
        noted_in: the folder of the desk, which keeps a note of what is being written.

    Raises:
        Refusal: it can't be written, or the disk is full; a file that was there is kept as it was.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=stat.S_IRWXU)
        with ExitStack() as stack:
            place = Path(
                stack.enter_context(tempfile.TemporaryDirectory(dir=path.parent, prefix=PLACE_PREFIX))
            )
            if noted_in is not None:
                clear_unfinished(noted_in)
                stack.enter_context(noted(place, noted_in))
            part = place / path.name
            yield part
            part.chmod(stat.S_IRUSR | stat.S_IWUSR)
            put_in_place(part, path)
    except OSError as error:
        key = "file.disk_full" if says_full(error) else "file.not_writable"
        raise Refusal(key, path=str(path)) from error
