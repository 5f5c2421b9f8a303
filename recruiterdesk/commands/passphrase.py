"""The passphrase of a desk, as a file holds it."""

from __future__ import annotations

from recruiterdesk.commands.call import Place
from recruiterdesk.core.errors import Refusal


def read_passphrase(place: Place) -> str | None:
    """Return the passphrase that the file holds, without the line break at its end; None without a file.

    Raises:
        Refusal: the file can't be read.
    """
    if place.passphrase_file is None:
        return None
    path = place.passphrase_file
    try:
        return path.read_text(encoding="utf-8").rstrip("\r\n")
    except (OSError, ValueError) as error:
        raise Refusal("passphrase.file_unreadable", path=str(path)) from error
