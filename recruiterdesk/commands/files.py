"""Writes files whole or not at all."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.core.whole_file import whole_file


def write_text(path: Path, text: str, noted_in: Path | None = None) -> None:
    """Write a UTF-8 file with its line breaks as they are; the folder is made where it is missing.

    Raises:
        Refusal: it can't be written; a file that was there is kept as it was.
    """
    with (
        whole_file(path, noted_in) as part,
        part.open("w", encoding="utf-8", newline="", errors="backslashreplace") as file,
    ):
        file.write(text)
