"""Records whose quotes are not in order: read so that they have as many cells as others."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from recruiterdesk.spreadsheets.files.dialect import Dialect
from recruiterdesk.spreadsheets.files.quote_signs import (
    all_quoted,
    ends_within,
    is_prose,
    unescaped,
    without_odd_quote,
)
from recruiterdesk.spreadsheets.values.cell_kinds import CellKind, kind_of

_DELIMITERS = (",", ";", "\t", "|", " ")
_FEWEST_COLUMNS = 3
_FEWEST_CELLS = 2
_MOST_FURTHER = 40
_MOST_PIECES = 500
_MOST_LINES = 30
_PATIENCE = 3_000_000
_OTHER_QUOTE = "'"
_MOST_SIGNS = 20_000
_ODD_QUOTES = 1
_OPEN_QUOTE = 2
_UNREACHED = 1_000_000
# Nothing makes up for going on where quotes on both sides of a delimiter divide cells.
_DIVIDED = 1_000

Cells = tuple[str, ...]


class Mender:
    """Reads the records of a file whose quotes are not in order.

    Looking for the best way to read them takes time: behind many of them it is given up for the file.
    """

    def __init__(self, dialect: Dialect, width: int) -> None:
        self.dialect = dialect
        self.width = width
        self._patience = _PATIENCE

    def record(self, lines: Sequence[str], start: int) -> tuple[Cells, int]:
        """Return the cells of a record whose quotes are not in order, and how many lines it takes.

        A quote that nothing closes is a sign of its cell and swallows no other lines.

        Args:
            lines: all prepared lines.
            start: the record's first.
        """
        cells, taken = self._mended(lines[start : start + _MOST_LINES], self.dialect)
        if len(cells) == self.width:
            return cells, taken
        return self._otherwise(lines, start) or (cells, taken)

    def better(self, lines: Sequence[str], start: int, end: int, cells: Cells) -> tuple[Cells, int] | None:
        """Return a record as most are, and its lines, where `cells` are in order but are none; else None."""
        if len(cells) == self.width or not cells or self.width < _FEWEST_CELLS:
            return None
        sign, quote = self.dialect.sign, self.dialect.quote
        if len(cells) == 1 and end - start == 1 and sign in cells[0] and not is_prose(cells[0], sign, quote):
            # A whole record in quotes, in which quotes may stand behind a blank.
            for text in (cells[0], cells[0].replace(f"{sign} {quote}", sign + quote)):
                within, _ = self._cells(text, self.dialect)
                if len(within) == self.width:
                    return within, 1
        if end - start > 1:
            # A cell over lines may stand in a record that is too long; a stray quote swallows whole records.
            is_odd = len(cells) < self.width or self._begins_a_record(
                lines[start + 1 : start + _MOST_LINES], self.dialect
            )
        else:
            is_odd = any(self.dialect.quote in cell for cell in cells)
        if is_odd:
            mended, _ = self._cells(_stripped(lines[start]), self.dialect)
            if len(mended) == self.width:
                return mended, 1
        return self._otherwise(lines, start) if end - start == 1 else None

    def _mended(self, lines: Sequence[str], dialect: Dialect) -> tuple[Cells, int]:
        first, cost = self._cells(_stripped(lines[0]), dialect)
        if cost < _OPEN_QUOTE or self._patience < 0 or self._begins_a_record(lines[1:], dialect):
            return first, 1
        text = lines[0]
        for taken, line in enumerate(lines[1:], start=2):
            text += line
            if len(text) > _MOST_SIGNS:
                break
            cells, further = self._cells(_stripped(text), dialect)
            if further < cost and len(cells) == self.width:
                return cells, taken
        self._patience -= len(text)
        return first, 1

    def _begins_a_record(self, lines: Sequence[str], dialect: Dialect) -> bool:
        """Tell whether a whole record begins with the first line; nothing tells where no width is known.

        Where quotes begin it, it may have more cells than others.
        """
        if not lines or self.width < _FEWEST_CELLS:
            return True
        try:
            cells = len(next(dialect.strict_records(lines), ()))
            return cells == self.width or (cells > self.width and lines[0].startswith(dialect.quote))
        except csv.Error:
            return len(self._cells(_stripped(lines[0]), dialect)[0]) == self.width

    def _cells(self, text: str, dialect: Dialect) -> tuple[Cells, int]:
        """Return the cells, and how odd it is to read them so."""
        cells, oddity = _greedy(text, dialect)
        pieces = text.count(dialect.sign) + 1
        is_fine = not oddity or (len(cells) == self.width and oddity < _OPEN_QUOTE)
        if (
            is_fine
            or self._patience < 0
            or not 0 < self.width <= pieces <= min(self.width + _MOST_FURTHER, _MOST_PIECES)
        ):
            return cells, oddity
        opening = text.count(dialect.sign + dialect.quote) + 1
        self._patience -= pieces * (opening + pieces - self.width)
        fitting = _of_width(text, dialect, self.width)
        return fitting if fitting and fitting[1] < _DIVIDED else (cells, oddity)

    def _otherwise(self, lines: Sequence[str], start: int) -> tuple[Cells, int] | None:
        """Return the record that begins with a line of another delimiter or other quotes, if it is one."""
        line = lines[start]
        if line.startswith(_OTHER_QUOTE) and f"{_OTHER_QUOTE}{self.dialect.sign}{_OTHER_QUOTE}" in line:
            other = replace(self.dialect, quote=_OTHER_QUOTE)
            cells, taken = self._mended(lines[start : start + _MOST_LINES], other)
            if len(cells) == self.width:
                return cells, taken
        divided = self._divided_otherwise(line)
        return (divided, 1) if divided else None

    def _divided_otherwise(self, line: str) -> Cells | None:
        """Return the cells of a line that another delimiter divides into as many as other lines have."""
        if self.width < _FEWEST_COLUMNS:
            return None
        for delimiter in _DELIMITERS:
            if line.count(delimiter) < self.width - 1 or delimiter in self.dialect.delimiter:
                continue
            if delimiter == " " and self.dialect.sign in _outside_quotes(line, self.dialect.quote):
                # Its own delimiter divides it too: it is a short record with blanks inside its cells.
                continue
            cells, _ = self._cells(_stripped(line), Dialect(delimiter, self.dialect.quote))
            if len(cells) == self.width and (delimiter != " " or _are_values(cells)):
                return cells
        return None


def _outside_quotes(line: str, quote: str) -> str:
    return re.sub(f"{quote}[^{quote}]*{quote}", "", line)


def _stripped(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r")


def _of_width(text: str, dialect: Dialect, width: int) -> tuple[Cells, int] | None:
    """Return the least odd way to read a text as that many cells, None where there is none."""
    starts = [0, *(found.end() for found in re.finditer(re.escape(dialect.sign), text))]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    # best[at][n]: the oddity, where the next piece begins, and the cell, to read what follows as n cells.
    are_quoted = all_quoted(text, dialect)
    best: list[dict[int, tuple[int, int, str]]] = [{} for _ in range(len(starts) + 1)]
    for at in range(len(starts) - 1, -1, -1):
        for to, cell, cost in _readings(text, starts[at], ends, at, dialect, are_quoted=are_quoted):
            behind = {0: 0} if to == len(starts) else {count: found[0] for count, found in best[to].items()}
            for count, further in behind.items():
                is_possible = width - at <= count + 1 <= width
                if is_possible and cost + further < best[at].get(count + 1, (_UNREACHED,))[0]:
                    best[at][count + 1] = (cost + further, to, cell)
    if width not in best[0]:
        return None
    cells: list[str] = []
    at, left, oddity = 0, width, best[0][width][0]
    while left:
        _, at, cell = best[at][left]
        cells.append(cell)
        left -= 1
    return tuple(cells), oddity


def _readings(
    text: str, start: int, ends: Sequence[int], at: int, dialect: Dialect, *, are_quoted: bool
) -> Iterator[tuple[int, str, int]]:
    """Yield the ways to read a cell: the piece behind it, the cell, how odd it is."""
    quote = dialect.quote
    piece = text[start : ends[at]]
    cost = 0 if quote not in piece else _OPEN_QUOTE if piece.startswith(quote) else _ODD_QUOTES
    yield at + 1, without_odd_quote(piece, quote) if are_quoted else piece, cost
    if not piece.startswith(quote):
        return
    for to in range(at, len(ends)):
        if ends[to] > start + 1 and text[ends[to] - 1] == quote:
            inner = text[start + 1 : ends[to] - 1]
            is_odd = quote in inner.replace(quote * 2, "")
            is_divided = are_quoted and is_odd and ends_within(inner, quote, dialect.sign)
            cost = _DIVIDED if is_divided else _ODD_QUOTES * is_odd
            yield to + 1, unescaped(inner, quote), cost


def _greedy(text: str, dialect: Dialect) -> tuple[Cells, int]:
    """Read from left to right: a quoted cell ends at the first quote in front of a delimiter."""
    sign, quote = dialect.sign, dialect.quote
    closing = quote + sign
    are_quoted = all_quoted(text, dialect)
    cells: list[str] = []
    at = oddity = 0
    closes = True
    while at <= len(text):
        end, behind = -1, 0
        if text.startswith(quote, at) and closes:
            end, behind = text.find(closing, at + 1), 1
            if end < 0 and len(text) > at + 1 and text.endswith(quote):
                end = len(text) - 1
            closes = end >= 0
        if end >= 0:
            inner = text[at + 1 : end]
            oddity += _ODD_QUOTES * (quote in inner.replace(quote * 2, ""))
            cells.append(unescaped(inner, quote))
        else:
            end, behind = text.find(sign, at), 0
            end = len(text) if end < 0 else end
            piece = text[at:end]
            oddity += 0 if quote not in piece else _OPEN_QUOTE if piece.startswith(quote) else _ODD_QUOTES
            cells.append(without_odd_quote(piece, quote) if are_quoted else piece)
        at = end + behind + 1
    return tuple(cells), oddity


def _are_values(cells: Sequence[str]) -> bool:
    return sum(kind_of(cell) is not CellKind.TEXT for cell in cells) * 2 > len(cells)
