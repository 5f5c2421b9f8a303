"""How a text file divides its cells: what stands between them and around them."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from _csv import Reader

NamesKnown = Callable[[Sequence[str]], int]
"""Tells how many of a record's cells are names of columns."""

# Stand in a text for delimiters of several signs, and for delimiters that a backslash makes part of a cell.
_SEVERAL = "\ue0f1"
_ESCAPED = "\ue0f2"


@dataclass(frozen=True, slots=True)
class Dialect:
    """How cells are divided.

    `spaced` says that blanks behind each delimiter are none of the cell's, `padded` that those
    before it are none either, `escaped` that a backslash before a delimiter makes it part of the cell,
    `framed` that a delimiter opens and closes each line too.
    """

    delimiter: str
    quote: str = '"'
    spaced: bool = False
    padded: bool = False
    escaped: bool = False
    framed: bool = False

    @property
    def sign(self) -> str:
        """The one sign that stands for the delimiter in a prepared text."""
        return self.delimiter if len(self.delimiter) == 1 else _SEVERAL

    def prepared(self, text: str) -> str:
        """Return the text with one sign for each delimiter."""
        if self.escaped:
            text = text.replace(f"\\{self.delimiter}", _ESCAPED)
        return text if len(self.delimiter) == 1 else text.replace(self.delimiter, _SEVERAL)

    @property
    def is_plain(self) -> bool:
        """Whether a record's cells are what the reader of a prepared text gives."""
        return len(self.delimiter) == 1 and not (self.padded or self.escaped or self.framed)

    def finished(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """Return the cells of a record of the prepared text as they stood in the file."""
        if self.framed and len(cells) > 1:
            cells = cells[not cells[0].strip() : len(cells) - (not cells[-1].strip())]
        if self.padded:
            cells = tuple(cell.strip(" ") for cell in cells)
        return tuple(
            cell.replace(_SEVERAL, self.delimiter).replace(_ESCAPED, self.delimiter) for cell in cells
        )

    def strict_records(self, lines: Iterable[str]) -> Reader:
        """Return a reader that raises csv.Error where a quote closes nowhere, or within a cell."""
        return csv.reader(
            lines, delimiter=self.sign, quotechar=self.quote, skipinitialspace=self.spaced, strict=True
        )

    def plain_records(self, lines: Iterable[str]) -> Reader:
        """Return a reader to which quotes are signs like others."""
        return csv.reader(lines, delimiter=self.sign, quoting=csv.QUOTE_NONE, skipinitialspace=self.spaced)
