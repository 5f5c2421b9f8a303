"""Records whose quotes are not in order: read so that they have as many cells as others."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence

from recruiterdesk.spreadsheets.cell_kinds import CellKind, kind_of
from recruiterdesk.spreadsheets.dialect import Dialect

_DELIMITERS = (",", ";", "\t", "|", " ")
_FEWEST_COLUMNS = 3
_FEWEST_CELLS = 2
_MOST_PIECES = 80
MOST_LINES = 30
"""A record whose quotes are not in order takes no more lines than these."""
_MOST_SIGNS = 20_000
_ODD_QUOTES = 1
_OPEN_QUOTE = 2
_UNREACHED = 1_000_000


def mended_record(lines: Sequence[str], dialect: Dialect, width: int) -> tuple[tuple[str, ...], int]:
    """Return the cells of the record that begins with the first line, and how many lines it takes.

    A quote that nothing closes is a sign of its cell and swallows no other lines.

    Args:
        lines: the prepared lines from the record's first on.
        dialect: how they are divided.
        width: how many cells most records have, 0 where that is not known.
    """
    first, cost = _cells(_stripped(lines[0]), dialect, width)
    if cost < _OPEN_QUOTE or _begins_a_record(lines[1:], dialect, width):
        return first, 1
    text = lines[0]
    for taken, line in enumerate(lines[1:MOST_LINES], start=2):
        text += line
        if len(text) > _MOST_SIGNS:
            break
        cells, further = _cells(_stripped(text), dialect, width)
        if further < cost and (len(cells) == width or not width):
            return cells, taken
    return first, 1


def _begins_a_record(lines: Sequence[str], dialect: Dialect, width: int) -> bool:
    """Tell whether a whole record begins with the first line."""
    if not lines or width < _FEWEST_CELLS:
        return False
    try:
        return len(next(dialect.strict_records(lines), ())) == width
    except csv.Error:
        cells, cost = _cells(_stripped(lines[0]), dialect, width)
        return len(cells) == width and cost < _OPEN_QUOTE


def _stripped(line: str) -> str:
    return line.removesuffix("\n").removesuffix("\r")


def _cells(text: str, dialect: Dialect, width: int) -> tuple[tuple[str, ...], int]:
    """Return the cells, and how odd it is to read them so."""
    cells, oddity = _greedy(text, dialect)
    pieces = text.count(dialect.sign) + 1
    is_fine = not oddity or (len(cells) == width and oddity < _OPEN_QUOTE)
    if is_fine or not 0 < width <= pieces <= _MOST_PIECES:
        return cells, oddity
    return _of_width(text, dialect, width) or (cells, oddity)


def _of_width(text: str, dialect: Dialect, width: int) -> tuple[tuple[str, ...], int] | None:
    """Return the least odd way to read a text as that many cells, None where there is none."""
    starts = [0, *(found.end() for found in re.finditer(re.escape(dialect.sign), text))]
    ends = [*(start - 1 for start in starts[1:]), len(text)]
    # best[at][n]: the oddity, where the next piece begins, and the cell, to read what follows as n cells.
    best: list[dict[int, tuple[int, int, str]]] = [{} for _ in range(len(starts) + 1)]
    for at in range(len(starts) - 1, -1, -1):
        for to, cell, cost in _readings(text, starts[at], ends, at, dialect):
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
    text: str, start: int, ends: Sequence[int], at: int, dialect: Dialect
) -> Iterator[tuple[int, str, int]]:
    """Yield the ways to read a cell: the piece behind it, the cell, how odd it is."""
    quote = dialect.quote
    piece = text[start : ends[at]]
    cost = 0 if quote not in piece else _OPEN_QUOTE if piece.startswith(quote) else _ODD_QUOTES
    yield at + 1, _without_odd_quote(piece, text, dialect) if cost else piece, cost
    if not piece.startswith(quote):
        return
    for to in range(at, len(ends)):
        if ends[to] > start + 1 and text[ends[to] - 1] == quote:
            inner = text[start + 1 : ends[to] - 1]
            is_odd = quote in inner.replace(quote * 2, "")
            yield to + 1, _unescaped(inner, quote), _ODD_QUOTES * is_odd


def _greedy(text: str, dialect: Dialect) -> tuple[tuple[str, ...], int]:
    """Read from left to right: a quoted cell ends at the first quote in front of a delimiter."""
    sign, quote = dialect.sign, dialect.quote
    closing = quote + sign
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
            cells.append(_unescaped(inner, quote))
        else:
            end, behind = text.find(sign, at), 0
            end = len(text) if end < 0 else end
            piece = text[at:end]
            oddity += 0 if quote not in piece else _OPEN_QUOTE if piece.startswith(quote) else _ODD_QUOTES
            cells.append(_without_odd_quote(piece, text, dialect) if quote in piece else piece)
        at = end + behind + 1
    return tuple(cells), oddity


def _without_odd_quote(piece: str, text: str, dialect: Dialect) -> str:
    """Return a piece without the quote at its beginning or end, where nearly all others have both."""
    quote = dialect.quote
    between = text.count(quote + dialect.sign + quote)
    if piece.count(quote) > 1 or between + 2 < text.count(dialect.sign) or not between:
        return piece
    return piece.removeprefix(quote).removesuffix(quote)


def _unescaped(inner: str, quote: str) -> str:
    return inner.replace(f"\\{quote}", quote).replace(quote * 2, quote)


def divided_otherwise(line: str, dialect: Dialect, width: int) -> tuple[str, ...] | None:
    """Return the cells of a line that another delimiter divides into as many as other lines have, or None."""
    if width < _FEWEST_COLUMNS:
        return None
    for delimiter in _DELIMITERS:
        if delimiter not in line or delimiter in dialect.delimiter:
            continue
        cells, _ = _cells(_stripped(line), Dialect(delimiter, dialect.quote), width)
        if len(cells) == width and (delimiter != " " or _are_values(cells)):
            return cells
    return None


def _are_values(cells: Sequence[str]) -> bool:
    return sum(kind_of(cell) is not CellKind.TEXT for cell in cells) * 2 > len(cells)
