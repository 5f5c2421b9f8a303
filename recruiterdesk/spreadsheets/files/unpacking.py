"""What a workbook really unpacks to, before a library unpacks it: how much, and how far its cells reach."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator, Sequence
from xml.parsers import expat

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused

MOST_CELLS = 5_000_000
"""The library lays out a sheet from its first to its last filled cell: more take too much time and memory."""

_MOST_UNPACKED_BYTES = 250 * 1024 * 1024
_CHUNK = 1 << 20
_OVERLAP = 64
_CELL = re.compile(rb'r="([A-Z]{1,3})(\d{1,7})"')
_FAR_COLUMN = re.compile(rb'r="([A-Z]{2,3})\d+"[^>/]*>')
_A = ord("A") - 1


def check_unpacked(archive: zipfile.ZipFile) -> None:
    """Unpack all parts once, keeping none, and refuse what would take too much when it is read.

    Raises:
        FileRefused: the parts unpack to more than 250 MB, or cells reach too far (too_large).
        zipfile.BadZipFile: a part is broken.
    """
    left = _MOST_UNPACKED_BYTES
    for part in archive.infolist():
        reach = _Reach()
        for chunk in unpacked(archive, part):
            left -= len(chunk)
            if left < 0:
                raise FileRefused(FileProblem.TOO_LARGE, "unpacked")
            if part.filename.startswith("xl/worksheets/"):
                reach.look_at(chunk)
        reach.refuse_if_far()
        if part.filename == "content.xml":
            _check_repeats(unpacked(archive, part))


def unpacked(archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[bytes]:
    """Yield what a part unpacks to, whatever size the archive's directory says."""
    part.file_size = 2 * _MOST_UNPACKED_BYTES
    with archive.open(part) as stream:
        while chunk := stream.read(_CHUNK):
            yield chunk


class _Reach:
    """How far the filled cells of a sheet of an xlsx file reach, from what they say of their places."""

    def __init__(self) -> None:
        self._rest = b""
        self._first = 0
        self._last = 0
        self._columns = 1

    def look_at(self, chunk: bytes) -> None:
        text = self._rest + chunk
        if not self._first and (first := _CELL.search(text)):
            self._first = int(first[2])
        end = max(text.rfind(b"<v>"), text.rfind(b"<is>"))
        if end > 0 and (last := _CELL.search(text, text.rfind(b'r="', 0, end))):
            self._last = int(last[2])
        self._columns = max(self._columns, *map(_number, _FAR_COLUMN.findall(text)), 1)
        self._rest = text[-_OVERLAP:]

    def refuse_if_far(self) -> None:
        if (self._last - self._first + 1) * self._columns > MOST_CELLS:
            raise FileRefused(FileProblem.TOO_LARGE, "cells")


def _number(column: bytes) -> int:
    number = 0
    for letter in column:
        number = number * 26 + letter - _A
    return number


class _Repeats:
    """How far the cells of sheets reach that say of each row and cell how often it comes."""

    def __init__(self) -> None:
        self.most = 0
        self._rows = self._columns = self._wait = self._again = self._widest = 0

    def begin(self, name: str, said: Sequence[str]) -> None:
        local = name.rpartition(":")[2]
        if local == "table":
            self._rows = self._widest = self._wait = 0
        elif local == "table-row":
            self._wait += self._again
            self._again, _ = _repeated(said, "number-rows-repeated")
            self._columns = 0
        elif local in {"table-cell", "covered-table-cell"}:
            times, has_value = _repeated(said, "number-columns-repeated")
            self._columns += times
            if has_value:
                self._fill()

    def _fill(self) -> None:
        self._rows += self._wait + self._again
        self._wait = self._again = 0
        self._widest = max(self._widest, self._columns)
        self.most = max(self.most, self._rows * self._widest)


def _repeated(said: Sequence[str], key: str) -> tuple[int, bool]:
    """Return how often a row or a cell comes by its attributes, and whether it has a value."""
    times, has_value = "1", False
    for name, value in zip(said[::2], said[1::2], strict=True):
        if name.endswith(key):
            times = value
        elif name.endswith(":value-type"):
            has_value = True
    return int(times) if times.isdigit() else 1, has_value


def _check_repeats(chunks: Iterator[bytes]) -> None:
    repeats = _Repeats()
    parser = expat.ParserCreate()
    parser.ordered_attributes = True
    parser.StartElementHandler = repeats.begin
    try:
        for chunk in chunks:
            parser.Parse(chunk)
            if repeats.most > MOST_CELLS:
                raise FileRefused(FileProblem.TOO_LARGE, "cells")
    except (expat.ExpatError, ValueError) as error:
        raise FileRefused(FileProblem.CORRUPT) from error
