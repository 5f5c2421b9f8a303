"""A file that cannot be read as a table of people."""

from __future__ import annotations

from enum import StrEnum

from recruiterdesk.core.errors import Refusal


class FileProblem(StrEnum):
    """Why a file was refused."""

    EMPTY = "empty"
    NOT_A_TABLE = "not_a_table"
    ENCRYPTED = "encrypted"
    CORRUPT = "corrupt"
    TOO_LARGE = "too_large"
    UNREADABLE = "unreadable"


class FileRefused(Refusal):
    """The file cannot be imported, and nothing was changed.

    Args:
        code: what is wrong with the file.
        detail: narrows the sentence that is shown, e.g. "folder", "missing", "header_only", "no_sheet".
        values: what the sentence speaks of, e.g. name, sheet, sheets.
    """

    def __init__(self, code: FileProblem, detail: str = "", **values: str) -> None:
        self.code = code
        super().__init__(f"file_{code}_{detail}" if detail else f"file_{code}", **values)
