"""Tables of web pages, and the XML that old spreadsheet programs wrote, become sheets."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from recruiterdesk.spreadsheets.errors import FileProblem, FileRefused
from recruiterdesk.spreadsheets.found import TableRow
from recruiterdesk.spreadsheets.workbook import Sheet

_STARTS = re.compile(
    r"\s*<(?:\?xml|!doctype|html|table|head|body|meta|!--|workbook|style|div)", re.IGNORECASE
)
_TABLE = re.compile(r"<(?:table|(?:\w+:)?worksheet)\b", re.IGNORECASE)
_MOST_SPAN = 1000
_MOST_ROWS = 1_048_577
_UNSEEN = frozenset({"style", "script", "title", "head", "comment"})


def markup_kind(text: str) -> str:
    """Return "html" or "xml" for a text that holds tables in markup, "" for another."""
    if not _STARTS.match(text) or not _TABLE.search(text):
        return ""
    return "xml" if re.search(r"<(?:\w+:)?worksheet\b", text, re.IGNORECASE) else "html"


def read_markup(text: str) -> tuple[Sheet, ...]:
    """Return every table that has rows; sheets of a workbook keep their names.

    Raises:
        FileRefused: the markup is broken (code corrupt).
    """
    reader = _TableReader()
    try:
        reader.feed(text)
        reader.close()
    except AssertionError as error:  # how the library says that a declaration is none
        raise FileRefused(FileProblem.CORRUPT) from error
    return tuple(
        Sheet(table.name or f"Table {number}", hidden=False, rows=table.numbered())
        for number, table in enumerate(reader.tables, start=1)
        if table.rows
    )


class _Table:
    """One table while it is read; cells that span rows leave empty ones below them."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rows: dict[int, dict[int, str]] = {}
        self._row = 0
        self._column = 0
        self._taken: dict[int, int] = {}

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
        for spanned in range(at, at + wide):
            self._taken[spanned] = self._row + high - 1
        self._column = at + wide
        self.rows.setdefault(self._row, {})[at] = ""
        return self._row, at

    def numbered(self) -> tuple[TableRow, ...]:
        """Return all rows from the first on, those that the file leaves out as empty ones."""
        width = max((at + 1 for cells in self.rows.values() for at in cells), default=0)
        return tuple(
            TableRow(number, tuple(cells.get(at, "") for at in range(width)) if cells else ())
            for number in range(1, max(self.rows) + 1)
            for cells in (self.rows.get(number),)
        )


class _TableReader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.tables: list[_Table] = []
        self._open: list[_Table] = []
        self._name = ""
        self._cell: tuple[_Table, int, int] | None = None
        self._text: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = tag.rpartition(":")[2]
        said = {name.rpartition(":")[2]: value or "" for name, value in attrs}
        if tag == "worksheet":
            self._name = said.get("name", "")
        elif tag == "table":
            self._end_cell()
            self._open.append(_Table(self._name))
            self.tables.append(self._open[-1])
        elif tag in {"tr", "row"} and self._open:
            self._end_cell()
            self._open[-1].begin_row(_number(said.get("index"), 0, _MOST_ROWS))
        elif tag in {"td", "th", "cell"} and self._open:
            self._end_cell()
            self._begin_cell(said)
        elif tag in {"br", "p", "div"} and self._text:
            self._text.append("\n")
        elif tag in _UNSEEN:
            self._unseen += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag.rpartition(":")[2] not in _UNSEEN:
            self.handle_starttag(tag, attrs)
        if tag.rpartition(":")[2] in {"td", "th", "cell"}:
            self._end_cell()

    def handle_endtag(self, tag: str) -> None:
        tag = tag.rpartition(":")[2]
        if tag in {"td", "th", "cell", "tr", "row", "table"}:
            self._end_cell()
        if tag == "table" and self._open:
            self._open.pop()
        elif tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)

    def handle_data(self, data: str) -> None:
        if self._cell is not None and not self._unseen:
            self._text.append(data if self._name else data.replace("\n", " "))

    def unknown_decl(self, data: str) -> None:
        if data.startswith("CDATA["):
            self.handle_data(data.removeprefix("CDATA["))

    def _begin_cell(self, said: dict[str, str]) -> None:
        wide, high = _span(said, "colspan", "mergeacross"), _span(said, "rowspan", "mergedown")
        table = self._open[-1]
        self._cell = (table, *table.place(_number(said.get("index"), 0), wide, high))

    def _end_cell(self) -> None:
        if self._cell is not None:
            table, row, column = self._cell
            lines = (" ".join(line.split()) for line in "".join(self._text).split("\n"))
            table.rows[row][column] = "\n".join(line for line in lines if line)
        self._cell, self._text = None, []


def _span(said: dict[str, str], name: str, further: str) -> int:
    """Return how many cells a cell takes: HTML counts them all, XML those besides the first."""
    return _number(said.get(name), 1) if name in said else _number(said.get(further), 0) + 1


def _number(text: str | None, otherwise: int, most: int = _MOST_SPAN) -> int:
    return min(int(text), most) if text and text.isdigit() and text.isascii() else otherwise
