"""Tables of web pages, and the XML that old spreadsheet programs wrote, become sheets."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from html import escape, unescape

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.files.mail_address import linked_address
from recruiterdesk.spreadsheets.files.unpacking import MOST_CELLS
from recruiterdesk.spreadsheets.files.workbook import Sheet
from recruiterdesk.spreadsheets.found import MailLink, MergedCells, TableRow

_STARTS = re.compile(
    r"\s*<(?:\?xml|!doctype|html|table|head|body|meta|!--|workbook|style|div)", re.IGNORECASE
)
_TABLE = re.compile(r"<(?:table|(?:\w+:)?worksheet)\b", re.IGNORECASE)
_MOST_SPAN = 1000
_MOST_ROWS = 1_048_577
_MOST_TAGS = 3_000_000
_MOST_COLUMNS = 16_384
_MOST_PASSED = 20_000_000
_ROWS = frozenset({"tr", "row"})
_CELLS_AND_ROWS = _ROWS | {"td", "th", "cell"}
_BREAKS = frozenset({"br", "p", "div"})
_WITHIN_CELLS = frozenset({"a", "data"})
_UNSEEN = frozenset({"title", "head", "comment"})
_RAW = {tag: re.compile(rf"</{tag}[^>]*>", re.IGNORECASE) for tag in ("style", "script")}
_TOKEN = re.compile(
    r"""(?P<plain>[^<]++|<(?![a-zA-Z/!?]))
    |<(?P<end>/?)(?P<name>[a-zA-Z][\w:.-]*+)(?P<said>(?:[^<>"']|"[^"]{0,9999}"|'[^']{0,9999}')*+)>
    |<!--.*?(?:-->|\Z)
    |<!\[CDATA\[(?P<data>.*?)(?:\]\]>|\Z)
    |<[!?/][^<>]*+>?
    |<[a-zA-Z/]""",
    re.VERBOSE | re.DOTALL,
)
_MOMENT = re.compile(r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(:\d\d)(?:\.\d+)?")
_MIDNIGHT = "00:00"
# The days on which times stand that have none.
_NO_DAYS = frozenset({"1899-12-31", "1899-12-30", "1904-01-01"})
_ATTRIBUTE = re.compile(r"""([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")


def markup_kind(text: str) -> str:
    """Return "html" or "xml" for a text that holds tables in markup, "" for another."""
    if not _STARTS.match(text) or not _TABLE.search(text):
        return ""
    return "xml" if re.search(r"<(?:\w+:)?worksheet\b", text, re.IGNORECASE) else "html"


def read_markup(text: str) -> tuple[Sheet, ...]:
    """Return every table that has rows; sheets of a workbook keep their names.

    Raises:
        FileRefused: there are more tags or cells than can be read in the time that people wait (too_large).
    """
    if text.count("<") > _MOST_TAGS:
        raise FileRefused(FileProblem.TOO_LARGE, "tags")
    reader = _TableReader()
    reader.read(text)
    return tuple(
        Sheet(
            table.name or f"Table {number}",
            hidden=False,
            rows=table.numbered(),
            mail_links=tuple(table.links),
            merged=tuple(table.merged),
        )
        for number, table in enumerate(reader.tables, start=1)
        if table.rows
    )


class _Table:
    """One table while it is read; cells that span rows leave empty ones below them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: dict[int, dict[int, str]] = {}
        self.links: list[MailLink] = []
        self.merged: list[MergedCells] = []
        self._row = 0
        self._column = 0
        self._taken: dict[int, int] = {}
        self._passed = 0

    def begin_row(self, number: int) -> None:
        """Begin a row; where its number is 0 it is the next."""
        self._row = number or self._row + 1
        self._column = 0
        self.rows[self._row] = {}

    def place(self, column: int, wide: int, high: int) -> tuple[int, int]:
        """Return where the next cell stands, and reserve what it spans."""
        if not self._row:
            self.begin_row(0)
        at = column - 1 if column else self._column
        while not column and self._taken.get(at, 0) >= self._row:
            at += 1
            self._passed += 1
        self._passed += wide
        if at + wide > _MOST_COLUMNS or self._passed > _MOST_PASSED:
            raise FileRefused(FileProblem.TOO_LARGE, "columns")
        for spanned in range(at, at + wide):
            self._taken[spanned] = self._row + high - 1
        self._column = at + wide
        if high > 1 and wide == 1:
            self.merged.append(MergedCells(self._row, self._row + high - 1, at))
        self.rows.setdefault(self._row, {})[at] = ""
        return self._row, at

    def numbered(self) -> tuple[TableRow, ...]:
        """Return all rows from the first on, those that the file leaves out as empty ones."""
        width = max((at + 1 for cells in self.rows.values() for at in cells), default=0)
        if width * max(self.rows) > MOST_CELLS:
            raise FileRefused(FileProblem.TOO_LARGE, "cells")
        return tuple(
            TableRow(number, tuple(cells.get(at, "") for at in range(width)) if cells else ())
            for number in range(1, max(self.rows) + 1)
            for cells in (self.rows.get(number),)
        )


class _TableReader:
    """Takes the tables out of markup, tag by tag; what is no markup is text."""

    def __init__(self) -> None:
        self.tables: list[_Table] = []
        self._open: list[_Table] = []
        self._around: list[tuple[tuple[_Table, int, int] | None, str]] = []
        self._name = ""
        self._cell: tuple[_Table, int, int] | None = None
        self._text: list[str] = []
        self._unseen = 0
        self._is_moment = False

    def read(self, text: str) -> None:
        """Read a whole page."""
        at = 0
        while found := _TOKEN.match(text, at):
            at = found.end()
            name = found["name"]
            if name is None:
                self._take_text(found["data"] or found["plain"])
                continue
            tag = name.rpartition(":")[2].lower()
            if found["end"]:
                self._end(tag)
            elif tag in _RAW:
                closing = _RAW[tag].search(text, at)
                at = closing.end() if closing else len(text)
            else:
                self._begin(tag, found["said"])
        self._end_cell()

    def _begin(self, tag: str, attributes: str) -> None:
        if tag in _CELLS_AND_ROWS:
            if self._open:
                self._begin_in_table(tag, _said(attributes))
        elif tag in _BREAKS:
            if self._text:
                self._text.append("\n")
        elif tag == "table":
            self._around.append((self._cell, "".join(self._text)))
            self._cell = None
            self._text.clear()
            self._open.append(_Table(self._name))
            self.tables.append(self._open[-1])
        elif tag == "worksheet":
            self._name = _said(attributes).get("name", "")
        elif tag in _UNSEEN:
            self._unseen += 1
        elif tag in _WITHIN_CELLS:
            said = _said(attributes)
            self._is_moment = said.get("type") == "DateTime"
            self._take_link(said.get("href"))
        if attributes.endswith("/"):
            self._end(tag)

    def _begin_in_table(self, tag: str, said: Mapping[str, str]) -> None:
        self._end_cell()
        if tag in _ROWS:
            self._open[-1].begin_row(_number(said.get("index"), 0, _MOST_ROWS))
            return
        table = self._open[-1]
        if not said:
            self._cell = (table, *table.place(0, 1, 1))
            return
        wide, high = _span(said, "colspan", "mergeacross"), _span(said, "rowspan", "mergedown")
        self._cell = (table, *table.place(_number(said.get("index"), 0), wide, high))
        self._take_link(said.get("href"))

    def _take_link(self, link: str | None) -> None:
        if link and self._cell is not None and (address := linked_address(link.strip())):
            table, row, column = self._cell
            table.links.append(MailLink(row, column, address))

    def _end(self, tag: str) -> None:
        if tag in _CELLS_AND_ROWS or tag == "table":
            self._end_cell()
        if tag == "table" and self._open:
            self._end_table()
        elif tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)

    def _end_table(self) -> None:
        """Go back to the cell that the table stood in; behind others it says what a table of one row says."""
        table = self._open.pop()
        self._cell, before = self._around.pop()
        if self._cell is None:
            return
        self._text.append(before)
        if len(table.rows) == 1 and self._cell[2] > 0:
            (cells,) = table.rows.values()
            self._text.append(escape(" ".join(("", *cells.values(), ""))))
            self.tables.remove(table)

    def _take_text(self, text: str | None) -> None:
        if text and self._cell is not None and not self._unseen:
            self._text.append(text if self._name else text.replace("\n", " "))

    def _end_cell(self) -> None:
        if self._cell is not None:
            table, row, column = self._cell
            cell = _in_lines(unescape("".join(self._text)))
            table.rows[row][column] = _shown_moment(cell) if self._is_moment else cell
            self._cell = None
        self._is_moment = False
        self._text.clear()


def _in_lines(text: str) -> str:
    """Return text with single blanks, and without blank lines."""
    if "\n" not in text:
        return " ".join(text.split())
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _shown_moment(cell: str) -> str:
    """Write a moment as other workbooks show it: 2026-09-14 for midnight, a time alone without its day."""
    found = _MOMENT.fullmatch(cell)
    if not found:
        return cell
    day, minutes, seconds = found[1], found[2], found[3]
    time = minutes if seconds == ":00" else minutes + seconds
    if day in _NO_DAYS:
        return time
    return day if time == _MIDNIGHT else f"{day} {time}"


@lru_cache(maxsize=1024)
def _said(attributes: str) -> Mapping[str, str]:
    return {
        name.rpartition(":")[2].lower(): unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(attributes)
    }


def _span(said: Mapping[str, str], name: str, further: str) -> int:
    """Return how many cells a cell takes: HTML counts them all, XML those besides the first."""
    return _number(said.get(name), 1) if name in said else _number(said.get(further), 0) + 1


def _number(text: str | None, otherwise: int, most: int = _MOST_SPAN) -> int:
    return min(int(text), most) if text and text.isdigit() and text.isascii() else otherwise
