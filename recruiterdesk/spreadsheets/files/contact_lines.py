"""Lists that people write: each line a name and how to reach somebody, with bullets, dashes, or blanks."""

from __future__ import annotations

import csv
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from recruiterdesk.spreadsheets.files.delimiters import RARE
from recruiterdesk.spreadsheets.files.headers import known_names
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.values.cell_contents import NAME, WORD, is_phone

_LONGEST_TEXT = 300_000
_FEWEST_LINES = 2
_LONGEST_LINE = 300
_MOST_TITLES = 5
_NEARLY_ALL = 0.8
_BETWEEN = " ::: "
_BULLET = re.compile(r"\A[ \t]*(?:[-*•–·◦▪‣●■>]|\d{1,4}[.)]|\(\d{1,4}\))[ \t]+(?=[^\W\d_])")
_ADDRESS = re.compile(r"<?(?:mailto:)?([^\s<>@,;:()\"]+@[^\s<>@,;:()\"]+\.[^\W\d_]+)>?")
_NUMBER = re.compile(r"(?<![\w+])(?:\+|\(|0)[\d ()/.\-]{6,20}\d(?![\w@])")
_LABELLED_NUMBER = re.compile(rf"(?:[^\W\d_]{{1,9}}[.:]{{0,2}}\s*)?{_NUMBER.pattern}")
_LABEL = re.compile(
    r"\b(?:e-?mail|mail|telefono|telefon|tel|phone|mobile?|mob|cell|handy|[tm])[.:]+ *$", re.IGNORECASE
)
_AROUND = " \t,:;-–—()<>[]/·•"
_DIVIDER = re.compile(r"\s+[-–—·•/]\s+|,\s+|:\s+|\s{2,}|\s+\((?=[^()]*\))|(?<=[^\s(]\w)\)\s*")
_LEADERS = re.compile(r"\s*(?:\.{3,}|_{3,}|·{3,}|…+)\s*")
# "Anker, Peter", "van der Berg, Jan": a family name ahead of the given one.
_FAMILY_FIRST = re.compile(
    r"(?:[^\W\d_A-Z]\w* ){0,3}[^\W\d_][\w'’-]*, [^\W\d_][\w.'’-]*(?: [^\W\d_][\w.'’-]*)?"
)
_DELIMITERS = "\t;|"


@dataclass(frozen=True, slots=True)
class ContactLines:
    """The contacts of a list, and the lines that are none: (line, why)."""

    rows: tuple[TableRow, ...]
    skipped: tuple[tuple[int, str], ...]


def contacts_in_lines(text: str) -> ContactLines | None:
    """Return the contacts of a list: name, addresses, numbers, other words of each; None for other texts.

    Nearly every line begins with a name, behind a bullet or a number of the list, and an address or a number
    follows. Lines without a bullet that a delimiter divides evenly are a table, and none of these.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    lines = [line.strip() for line in text.splitlines()]
    said = [line for line in lines if line]
    if len(said) < _FEWEST_LINES or any(len(line) > _LONGEST_LINE for line in said):
        return None
    entries = [line for line in said if not _is_heading(line)]
    if len(entries) < _FEWEST_LINES or _is_table(said, entries):
        return None
    return _contacts(lines, entries)


def contacts_in_cells(cells: Sequence[str]) -> ContactLines | None:
    """Return the contacts of a column, nearly each of its cells one; None for others, and for a table.

    What stands above the first contact is a title.
    """
    said = [cell for cell in cells if cell]
    if len(said) < _FEWEST_LINES or any(known_names(said[0].split(sign)) > 1 for sign in f",{_DELIMITERS}"):
        return None
    first = next((at for at, cell in enumerate(cells) if _read(cell)), len(cells))
    title = [(at, "preamble") for at, cell in enumerate(cells[:first], start=1) if cell]
    entries = [cell for cell in cells[first:] if cell]
    if len(title) > _MOST_TITLES or len(entries) < _FEWEST_LINES:
        return None
    found = _contacts(("",) * first + tuple(cells[first:]), entries)
    return found and ContactLines(found.rows[first:], (*title, *found.skipped))


def _contacts(lines: Sequence[str], entries: Sequence[str]) -> ContactLines | None:
    read = [
        (number, line, _read(_BULLET.sub("", line, count=1))) for number, line in enumerate(lines, start=1)
    ]
    if sum(bool(cells) for *_, cells in read) < _NEARLY_ALL * len(entries):
        return None
    rows = [
        TableRow(number, cells or (("", "", "", line) if line else ()))
        for number, line, cells in read
        if not _is_heading(line)
    ]
    headings = [(number, "note") for number, line, _ in read if _is_heading(line)]
    return ContactLines(tuple(rows), tuple(headings))


def _is_table(lines: Sequence[str], entries: Sequence[str]) -> bool:
    """Tell whether a delimiter divides the lines; commas may, where not each entry has a bullet."""
    if any(sign in line for line in lines for sign in _DELIMITERS):
        return True
    if any(_names_columns(lines, sign) for sign in RARE if sign in lines[0]):
        return True
    return not all(map(_BULLET.match, entries)) and _is_even(entries)


def _names_columns(lines: Sequence[str], sign: str) -> bool:
    """Tell whether a sign stands in every line and divides the first into names of columns."""
    return known_names(lines[0].split(sign)) > 1 and all(sign in line for line in lines)


def _is_heading(line: str) -> bool:
    is_title = line.endswith(":") or (line.isalpha() and known_names((line,)) > 0)
    return is_title and not _BULLET.match(line) and not _says_how_to_reach(line)


def _is_even(lines: Sequence[str]) -> bool:
    """Tell whether commas divide the lines as those of a table, each address and number in its own cell."""
    if known_names(lines[0].split(",")) > 1:
        return True
    reaching = [line for line in lines if _says_how_to_reach(line)]
    commas = Counter(len(_cells(line)) - 1 for line in reaching)
    count, times = commas.most_common(1)[0] if commas else (0, 0)
    if not count or times < _NEARLY_ALL * len(reaching):
        return False
    return sum(map(_reaches_in_whole_cell, reaching)) >= _NEARLY_ALL * len(reaching)


def _reaches_in_whole_cell(line: str) -> bool:
    cells = [cell.strip() for cell in _cells(line)]
    return any(_ADDRESS.fullmatch(cell) or _LABELLED_NUMBER.fullmatch(cell) for cell in cells)


def _cells(line: str) -> list[str]:
    return next(csv.reader([line])) if '"' in line else line.split(",")


def _says_how_to_reach(line: str) -> bool:
    return _ADDRESS.search(line) is not None or any(is_phone(each[0]) for each in _NUMBER.finditer(line))


def _read(line: str) -> tuple[str, ...]:
    """Return the cells of a line that begins with a name and says how to reach somebody, () for others."""
    addresses = list(_ADDRESS.finditer(line))
    numbers = [each for each in _NUMBER.finditer(_ADDRESS.sub(_blanks, line)) if is_phone(each[0].strip())]
    ways = sorted((*addresses, *numbers), key=lambda each: each.start())
    if not ways:
        return ()
    words, at = [], 0
    for way in ways:
        words.append(_LABEL.sub("", line[at : way.start()]))
        at = way.end()
    words.append(line[at:])
    parts = [part.strip(_AROUND) for each in words for part in _parts(each)]
    name, *others = [part for part in parts if part] or [""]
    if not _reads_as_name(name) or not words[0].strip(_AROUND):
        return ()
    emails = _BETWEEN.join(each[1] for each in addresses)
    return (name, emails, _BETWEEN.join(each[0].strip() for each in numbers), *others)


def _parts(words: str) -> list[str]:
    """Return what stands between dividers; leaders and "Last, First" leave commas alone."""
    if _LEADERS.search(words):
        return _LEADERS.split(words)
    whole = words.strip(_AROUND)
    return [whole] if _FAMILY_FIRST.fullmatch(whole) else _DIVIDER.split(words)


def _blanks(found: re.Match[str]) -> str:
    return " " * len(found[0])


def _reads_as_name(text: str) -> bool:
    words = text.split()
    if not (NAME.fullmatch(text) or WORD.fullmatch(text) or _FAMILY_FIRST.fullmatch(text)):
        return False
    first = next((word for word in words if word.endswith(",")), words[0])
    return all(word[0] == word[0].title() for word in (first, words[-1]))
