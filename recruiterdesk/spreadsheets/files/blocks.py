"""Contacts one below the other in blocks of lines, as notes, signatures and directories have them."""

from __future__ import annotations

import base64
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from recruiterdesk.spreadsheets.columns.column_names import IDENTITY_FIELDS, field_named
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.values.cell_contents import JOB, is_email_list, is_phone

_LONGEST_TEXT = 2_000_000
_MOST_LINES = 60
_FEWEST_BLOCKS = 2
_FEWEST_LABELS = 2
_MOST_PLAIN_LINES = 9
_MOST_WORDS_OF_NAME = 6
_NEARLY_ALL = 0.8
_BETWEEN = " ::: "
# Cells of a table rather than words.
_DIVIDED = re.compile(r"[;|\t]|,(?! )")
_RULE = re.compile(r"[ \t]*(?:[-=_*#~][ \t]?){3,}")
_LABELLED = re.compile(r"([^\W\d_][^:\t;|@]{0,39}?)\s*:(:?)(?!//)\s*(.*)")
_WAY = re.compile(
    r"(?:e-?mail|mail|telefono|telefon|tel|phone|mobile?|mob|cell|handy|[tmep])\s*[.:]+\s*", re.IGNORECASE
)
_SETTING = re.compile(r"[a-z][a-z\d]*(?:[._-][a-z\d]+)*")
# What a directory says about its entry, not about the person.
_OF_DIRECTORIES = frozenset({"version", "dn", "objectclass", "changetype", "modifytimestamp"})
_ENTRY_OF_DIRECTORY = re.compile(r"^dn::? ", re.IGNORECASE | re.MULTILINE)

_Block = tuple[int, list[str]]
_Cells = dict[str, str]


@dataclass(frozen=True, slots=True)
class Blocks:
    """The contacts of a text: the names that its lines have, None without any, and a row for each."""

    header: tuple[str, ...] | None
    rows: tuple[TableRow, ...]


def contacts_in_blocks(text: str) -> Blocks | None:
    """Return the contacts of a text that stand in blocks of lines; None for other texts.

    Between blocks are blank lines or rules, or the first label comes again. Either the lines have labels
    ("Name: Ana Ruiz"), or nearly each block begins with a name and has a line that is nothing but an address
    or a number. A row has the number of its block's first line.
    """
    if len(text) > _LONGEST_TEXT:
        return None
    lines = text.splitlines()
    if (in_turn := _in_turn(lines)) and (found := _plain(in_turn)):
        return found
    blocks: list[_Block] = []
    for block in _apart(lines):
        if len(block[1]) > _MOST_LINES:
            return None
        blocks.append(block)
    if len(blocks) < _FEWEST_BLOCKS:
        return None
    if _ENTRY_OF_DIRECTORY.search(text):
        return _in_directory(blocks)
    return _labelled([(number, _cells(lines)) for number, lines in blocks]) or _plain(blocks)


def _in_turn(lines: Sequence[str]) -> list[_Block]:
    """Return the blocks of a text without any line between them: other words follow addresses or numbers.

    None where the first lines hold no address or number, or the text has blank lines or few such blocks.
    """
    ways = [_is_way(line) for line in lines[:_MOST_PLAIN_LINES]]
    if not any(ways) or ways[0] or not all(map(str.strip, lines)):
        return []
    ways += map(_is_way, lines[_MOST_PLAIN_LINES:])
    starts = [0, *(at for at in range(1, len(lines)) if ways[at - 1] and not ways[at])]
    ends = [*starts[1:], len(lines)]
    blocks = [(start + 1, list(lines[start:end])) for start, end in zip(starts, ends, strict=True)]
    return blocks if len(blocks) >= _FEWEST_BLOCKS else []


def _is_way(line: str) -> bool:
    text = _without_label(line.strip())
    return not _DIVIDED.search(text) and (is_email_list(text) or is_phone(text))


def _without_label(line: str) -> str:
    return _WAY.sub("", line, count=1) if _WAY.match(line) else line


def _apart(lines: Sequence[str]) -> Iterator[_Block]:
    """Yield the blocks of a text, each with the number of its first line."""
    block: list[str] = []
    first = ""
    for number, line in enumerate((*lines, ""), start=1):
        is_between = not line.strip() or _RULE.fullmatch(line) is not None
        if block and (is_between or (first and _label(line) == first)):
            yield number - len(block), block
            block = []
        if is_between:
            continue
        if not block:
            first = _label(line)
        block.append(line)


def _label(line: str) -> str:
    found = _LABELLED.fullmatch(line.strip())
    return found[1] if found else ""


def _in_directory(blocks: Sequence[_Block]) -> Blocks | None:
    """Return the entries of an LDIF file without what they say about themselves."""
    entries = []
    for number, lines in blocks:
        whole = "\n".join(line for line in lines if line[0] != "#").replace("\n ", "")
        cells = _cells(whole.split("\n"))
        entries.append(
            (number, {label: cells[label] for label in cells if label.lower() not in _OF_DIRECTORIES})
        )
    return _labelled([(number, cells) for number, cells in entries if cells])


def _labelled(entries: Sequence[tuple[int, _Cells]]) -> Blocks | None:
    """Return contacts whose lines have labels, None where most of them share none that is a known name."""
    times = Counter(label for _, cells in entries for label in cells)
    shared = [label for label, many in times.items() if label and many >= _NEARLY_ALL * len(entries)]
    alone = [number for number, cells in entries if not any(cells)]
    if len(entries) < _FEWEST_BLOCKS or len(shared) < _FEWEST_LABELS or alone:
        return None
    if not any(field_named(label) in IDENTITY_FIELDS for label in shared):
        return None
    if _are_settings(entries):
        return Blocks(None, tuple(TableRow(number, (_written(cells),)) for number, cells in entries))
    header = tuple(sorted(times, key=bool))
    rows = tuple(
        TableRow(number, tuple(cells.get(label, "") for label in header)) for number, cells in entries
    )
    return Blocks(header, rows)


def _are_settings(entries: Sequence[tuple[int, _Cells]]) -> bool:
    """Tell whether all names are such as programs give: "name: production"."""
    names = [
        value
        for _, cells in entries
        for label, value in cells.items()
        if field_named(label) is Field.FULL_NAME
    ]
    return bool(names) and all(map(_SETTING.fullmatch, names))


def _written(cells: _Cells) -> str:
    return "\n".join(f"{label}: {value}" for label, value in cells.items())


def _cells(lines: Sequence[str]) -> _Cells:
    """Return what the lines of a block say by their labels; lines without one go on with the one above."""
    cells: _Cells = {}
    label = ""
    for line in lines:
        found = _LABELLED.fullmatch(line.strip())
        label, between = (found[1], _BETWEEN) if found else (label, "\n")
        value = line.strip() if found is None else _decoded(found[3]) if found[2] else found[3]
        before = cells.get(label, "")
        cells[label] = f"{before}{between}{value}" if before and value else before or value
    return cells


def _decoded(value: str) -> str:
    """Return the text of an LDIF value behind two colons; what is no base64 of a text stays."""
    try:
        return base64.b64decode(value, validate=True).decode()
    except ValueError:
        return value


def _plain(blocks: Sequence[_Block]) -> Blocks | None:
    """Return contacts without labels: name, addresses, numbers, then the other lines."""
    apart = [(number, _told_apart(lines)) for number, lines in blocks]
    if sum(cells is not None for _, cells in apart) < _NEARLY_ALL * len(blocks):
        return None
    rows = (
        TableRow(number, cells or ("", "", "", *map(str.strip, lines)))
        for (number, cells), (_, lines) in zip(apart, blocks, strict=True)
    )
    return Blocks(None, tuple(rows))


def _told_apart(lines: Sequence[str]) -> tuple[str, ...] | None:
    """Return name, addresses, numbers and the other lines of a block; None where it is none of a contact."""
    first, *others = (line.strip() for line in lines)
    is_name = (
        first[0].isalpha()
        and first[0] == first[0].title()
        and not (_DIVIDED.search(first) or re.search(r"[\d@:]", first))
    )
    if not is_name or len(first.split()) > _MOST_WORDS_OF_NAME or len(lines) > _MOST_PLAIN_LINES:
        return None
    bare = [(_without_label(line), line) for line in others]
    emails = [text for text, _ in bare if is_email_list(text) and not _DIVIDED.search(text)]
    phones = [text for text, _ in bare if is_phone(text)]
    rest = [line for text, line in bare if text not in emails and text not in phones]
    rest = [part for line in rest for part in _job_and_employer(line)]
    if not (emails or phones) or any(sign in line for line in rest for sign in "\t;|"):
        return None
    return (first, _BETWEEN.join(emails), _BETWEEN.join(phones), *rest)


def _job_and_employer(line: str) -> tuple[str, ...]:
    """Return the parts of "Head of Talent, Northwind Ltd", any other line as it is."""
    job, sign, employer = line.partition(", ")
    return (job, employer) if sign and "," not in employer and JOB.search(job) else (line,)
