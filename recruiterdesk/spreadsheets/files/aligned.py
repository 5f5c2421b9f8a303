"""Tables whose columns are aligned by blanks."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

_FEWEST_LINES = 3
_FEWEST_COLUMNS = 2
_MOST_ABOVE = 12
_SHARE = 0.6
_WIDE = re.compile(r"\S {2,}\S")
_RULE = re.compile(r"\s*(?:[-=]+\s+)+[-=]+\s*")
# Names as programs write them: "max_degC", "geoBreite", "SD1", "NO2".
_IDENTIFIER = re.compile(r"[^\W_]_[^\W_]|[a-z][A-Z]|[^\W\d_]\d|^[A-Z]{2,}$")
_NO_NAME = re.compile(r"^\W*\d|[.:,;!?]$")
_FIGURE = re.compile(r"[-+]?\d*[.,]?\d+")
_MOST_FURTHER = 2
_WORD = re.compile(r"\S+")
_RUN = re.compile(r"\S(?: ?\S)*")
_Within = Callable[[Sequence[str], int], bool]


def columns_by_blanks(lines: Sequence[str]) -> tuple[int, ...]:
    """Return where the columns of aligned lines begin; none where lines are not aligned.

    Lines above may be none of the table: it begins with the line from which on there are most columns.
    """
    found = _columns(lines)
    for above in range(1, min(_MOST_ABOVE, len(lines))):
        starts = _columns(lines[above:])
        is_better = _filled_columns(lines, starts) > _filled_columns(lines, found)
        is_apart = not lines[above - 1].strip() or all(_goes_across(line, starts) for line in lines[:above])
        if is_better and is_apart:
            found = starts
    return found


def _filled_columns(lines: Sequence[str], starts: Sequence[int]) -> int:
    """Return how many columns say something in most of the lines that fit them."""
    if not starts:
        return 0
    rows = [cells for line in lines if len(cells := cut_by_columns(line, starts)) == len(starts)]
    return sum(1 for column in zip(*rows, strict=True) if sum(map(bool, column)) * 2 >= len(rows))


def _goes_across(line: str, starts: Sequence[int]) -> bool:
    """Tell whether a line is blank, or has words where blanks divide the columns, none below others."""
    if not any(map(str.isalpha, line)):
        return not line.strip()
    begins = [found.start() for found in _RUN.finditer(line.rstrip())]
    is_header = len(begins) > 1 and all(begin in starts for begin in begins)
    return not is_header and any(line[at - 1 : at].strip() for at in starts[1:])


def _columns(lines: Sequence[str], is_within: _Within | None = None) -> tuple[int, ...]:
    filled = [line.rstrip() for line in lines if line.strip() and "\t" not in line]
    wide = sum(bool(_WIDE.search(line)) for line in filled)
    if len(filled) < _FEWEST_LINES or wide < _SHARE * len(filled):
        return ()
    table = [line for line in filled if _WIDE.search(line)]
    width = max(map(len, table))
    blank = [all(at >= len(line) or line[at] == " " for line in table) for at in range(width)]
    starts = tuple(
        at
        for at in range(width)
        if not blank[at] and (at == 0 or (blank[at - 1] and not (is_within or _is_within)(table, at)))
    )
    return starts if len(starts) >= _FEWEST_COLUMNS else ()


def _is_nowhere_within(_table: Sequence[str], _at: int) -> bool:
    return False


def _is_within(table: Sequence[str], at: int) -> bool:
    """Tell whether the only blank before a place stands within cells.

    So it is where nothing of the first line begins there, or where all lines have digits on both sides, as
    numbers of one form do.
    """
    if all(line[at - 2 : at - 1].isspace() for line in table if len(line) >= at > 1):
        return False
    digits = all(line[at - 2].isdigit() and line[at].isdigit() for line in table if len(line) > at > 1)
    return (digits or not table[0][at : at + 1].strip()) and not _ends_names(table, at)


def _ends_names(table: Sequence[str], at: int) -> bool:
    """Tell whether a name of the first line ends where figures do, and the next one ends with others.

    So programs align figures and their names on the right: "1K-blocks     Used" above "41152736 10219044".
    """
    names, below = table[0], table[1:]
    if not names[at - 2 : at - 1].strip() or names[at - 1 : at + 1].strip():
        return False
    end = at
    while any(line[end : end + 1].strip() for line in table):
        end += 1
    return bool(names[end - 1 : end].strip()) and all(
        line[at - 2 : at - 1].isdigit() and line[end - 1 : end].isdigit() for line in below
    )


def with_whole_names(
    lines: Sequence[str], records: Sequence[tuple[str, ...]], starts: tuple[int, ...]
) -> list[tuple[str, ...]]:
    """Return the records of aligned lines with the names of columns that are not aligned themselves.

    They stand in the first divided line, where columns begin within its words: names end where figures do.
    Or they are the words of the line right above, which is no sentence: there are as many as columns, most
    written as programs write names; where wide blanks part them, there may be few more, for columns that
    are empty.
    """
    found = list(records)
    at = next((at for at, cells in enumerate(records) if len(cells) > 1), None)
    if at is None:
        return found
    if any(lines[at][start - 1 : start + 1].isalnum() for start in starts[1:]):
        found[at] = _by_ends(lines[at], starts)
        return found
    while at and not records[at - 1]:
        at -= 1
    if at and (names := _names_in(line := records[at - 1][0])):
        most = len(starts) + _MOST_FURTHER if _WIDE.search(line) else len(starts)
        if len(starts) <= len(names) <= most:
            found[at - 1] = names
    return found


def _by_ends(line: str, starts: Sequence[int]) -> tuple[str, ...]:
    """Return the words of a line, each in the column in which it ends."""
    cells = [""] * len(starts)
    for word in _WORD.finditer(line):
        column = sum(start < word.end() for start in starts) - 1
        cells[column] = f"{cells[column]} {word[0]}".strip()
    return tuple(cells)


def _names_in(line: str) -> tuple[str, ...]:
    words = tuple(line.split())
    written = sum(map(bool, map(_IDENTIFIER.search, words)))
    if len(set(words)) < len(words) or any(map(_NO_NAME.search, words)):
        return ()
    return words if written * 2 > len(words) or (written and _WIDE.search(line)) else ()


def with_split_figures(lines: Sequence[str], starts: tuple[int, ...]) -> tuple[int, ...]:
    """Return where columns begin, also between figures that one blank parts, where each has a name above."""
    filled = [line for line in lines if line.strip()]
    names = _names_in(filled[0]) if starts else ()
    if len(names) <= len(starts):
        return starts
    finer = _columns(filled[1:], _is_nowhere_within)
    return finer if len(finer) == len(names) else starts


def cut_by_columns(line: str, starts: Sequence[int]) -> tuple[str, ...]:
    """Return the cells of a line without the blanks that align them; a line of words across them is one.

    As many figures as columns stand in them, also where a sign goes before one: "2018 -0.92 -0.85".
    """
    if _RULE.fullmatch(line) and len(rules := line.split()) == len(starts):
        return tuple(rules)
    gaps = [line[start - 1] for start in starts[1:] if start <= len(line)]
    free = sum(map(str.isspace, gaps))
    if gaps and (free * 2 <= len(gaps) or (free < len(gaps) and not _WIDE.search(line))):
        are_figures = len(words := line.split()) == len(starts) and all(map(_FIGURE.fullmatch, words))
        return tuple(words) if are_figures else (line.strip(),)
    ends = (*starts[1:], len(line))
    return tuple(line[start:end].strip() for start, end in zip(starts, ends, strict=True))
