"""Clean tables, and the ways in which files that hold them differ from what everybody expects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace

Row = Sequence[str]


@dataclass(frozen=True)
class Table:
    """A table and how its file is written."""

    name: str
    rows: Sequence[Row]
    delimiter: str = ","
    quote: str = '"'
    escape: str = '"'
    end: str = "\r\n"
    always: bool = False

    def cell(self, cell: str) -> str:
        if self.always or any(sign and sign in cell for sign in (self.delimiter, self.quote, "\n", "\r")):
            return f"{self.quote}{cell.replace(self.quote, self.escape + self.quote)}{self.quote}"
        return cell

    def line(self, row: Row) -> str:
        return self.delimiter.join(map(self.cell, row))

    def lines(self) -> list[str]:
        return [self.line(row) for row in self.rows]

    def text(self, lines: Sequence[str] | None = None) -> str:
        return "".join(line + self.end for line in (self.lines() if lines is None else lines))


ORDERS = Table(
    "orders",
    [
        ["Order date", "Order time", "Units", "Product ID", "Unit price", "Category", "Description", "Page",
         "Comment"],
        ["2024-03-01", "08:15", "4", "TX-2201", "17.50", "Cable", "USB cable, 2 m", "http://x.example/1", ""],
        ["2024-03-01", "09:40", "12", "TX-1190", "3.20", "Adapter", 'Plug 5" wide', "http://x.example/2",
         "late; call first"],
        ["2024-03-02", "11:05", "1", "RB-0007", "249.00", "Screen", "A screen\nwith a stand",
         "http://x.example/3", "back order"],
        ["2024-03-04", "16:30", "2", "RB-0450", "89.99", "Keyboard", "Keys, quiet", "http://x.example/4", ""],
        ["2024-03-05", "07:55", "30", "TX-2202", "17.90", "Cable", "USB cable, 3 m", "http://x.example/5",
         "for the fair"],
        ["2024-03-05", "12:00", "6", "PK-3310", "0.75", "Label", "Labels for shelves", "http://x.example/6",
         "reordered"],
        ["2024-03-07", "18:20", "9", "RB-0099", "45.00", "Mouse", "A mouse  with wheel", "http://x.example/7",
         ""],
        ["2024-03-08", "10:10", "3", "PK-1208", "12.00", "Box", "Box, small", "http://x.example/8", "gift"],
        ["2024-03-09", "13:45", "15", "TX-0015", "5.60", "Cable", "Power cable", "http://x.example/9", ""],
    ],
)  # fmt: skip
PEOPLE = Table(
    "people",
    [
        ["First name", "Last name", "Email", "Phone", "City", "Notes"],
        ["Ana", "Ruiz", "ana.ruiz@example.com", "+34 612 345 678", "Madrid", "Knows Java, Go"],
        ["Bo", "Li", "bo@example.org", "+49 171 3920011", "Hamburg", ""],
        ["Käthe", "O'Neill", "kathe@example.com", "", "Köln", 'called "the fox"'],
        ["Juan", "de la Cruz", "juan@example.com", "+34 699 111 222", "Sevilla", "two lines:\nand this"],
        ["Mary Ann", "Fox", "", "+44 7700 900123", "Leeds", "prefers mail"],
        ["Cy", "Roe", "cy@example.net", "+1 202 555 0143", "Boston, MA", ""],
        ["Dee", "Ng", "dee@example.net", "", "Oslo", "back in May; ask"],
    ],
)
FIGURES = Table(
    "figures",
    [
        ["Region", "2019", "2020", "2021", "2022"],
        ["Nordland", "1204.5", "1188.0", "1210.2", "1301.9"],
        ["Troms", "880.1", "", "902.7", "911.0"],
        ["Finnmark", "301.0", "299.5", "310.8", "315.3"],
        ["Oslo", "5120.4", "5230.9", "5301.0", "5422.6"],
        ["Agder", "990.0", "1002.3", "1011.1", "1020.8"],
    ],
)
TABLES = (ORDERS, PEOPLE, FIGURES)


@dataclass(frozen=True)
class Polluted:
    """A file, and the rows (header first, if it has one) that a careful person would take from it."""

    text: str
    rows: Sequence[Row]
    encodings: Sequence[str] = field(default=("utf-8",))


Pollution = Callable[[Table], Polluted]


def written_with(**changes: object) -> Pollution:
    """Write the whole file in another dialect."""

    def pollute(table: Table) -> Polluted:
        return Polluted(replace(table, **changes).text(), table.rows)  # type: ignore[arg-type] - any field

    return pollute


def around(above: Sequence[str] = (), below: Sequence[str] = (), kept: Sequence[Row] = ()) -> Pollution:
    """Add lines above and below the table; those below are records as any."""

    def pollute(table: Table) -> Polluted:
        return Polluted(table.text([*above, *table.lines(), *below]), [*table.rows, *kept])

    return pollute


def changed_line(number: int, change: Callable[[Table, Row], tuple[str, Row]]) -> Pollution:
    """Write one row in another way; `change` gives its line and the cells to be found in it."""

    def pollute(table: Table) -> Polluted:
        at = number % len(table.rows)
        line, row = change(table, table.rows[at])
        lines, rows = table.lines(), list(table.rows)
        lines[at], rows[at] = line, row
        return Polluted(table.text(lines), rows)

    return pollute
