"""One clean table, and every way to spoil its file: what is read stays what a careful person would take."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.files.reading import clean_csv
from tests.spreadsheets.clean_tables import (
    TABLES,
    Polluted,
    Pollution,
    Row,
    Table,
    around,
    changed_line,
    written_with,
)
from tests.spreadsheets.tables import found


def rows_read(tmp_path: Path, data: str | bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(clean_csv(found(tmp_path, data)), newline="")))


def expect(tmp_path: Path, polluted: Polluted) -> None:
    for encoding in polluted.encodings:
        assert rows_read(tmp_path, polluted.text.encode(encoding)) == [list(row) for row in polluted.rows]


DIALECTS: dict[str, Pollution] = {
    **{
        f"delimiter {sign!r}": written_with(delimiter=sign)
        for sign in (";", "\t", "|", "^", "~", "#", "\x1f", "\x01", "||", ", ", "; ", "::", ";;", "~~", "|~|",
                     "^|^", "<>", " | ", "\t\t")
    },
    **{
        f"always quoted {sign!r}": written_with(delimiter=sign, always=True)
        for sign in (",", ";", " ", ":", ", ")
    },
    **{f"quote {sign!r}": written_with(quote=sign, escape=sign) for sign in ("'", "`")},
    **{f"quote {sign!r} always": written_with(quote=sign, escape=sign, always=True) for sign in ("'", "`")},
    "semicolons and single quotes": written_with(delimiter=";", quote="'", escape="'"),
    "backslash escapes": written_with(escape="\\"),
    "backslash escapes, all quoted": written_with(escape="\\", always=True),
    "quotes not escaped": written_with(escape=""),
    "quotes not escaped, all quoted": written_with(escape="", always=True),
    **{f"line end {end!r}": written_with(end=end) for end in ("\n", "\r", "\r\n")},
    "line ends CR, all quoted": written_with(end="\r", always=True),
}  # fmt: skip


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@pytest.mark.parametrize("pollution", DIALECTS.values(), ids=DIALECTS)
def test_any_dialect(tmp_path: Path, table: Table, pollution: Pollution) -> None:
    expect(tmp_path, pollution(table))


def no_newline_at_the_end(table: Table) -> Polluted:
    return Polluted(table.text().rstrip("\r\n"), table.rows)


def two_newlines_at_the_end(table: Table) -> Polluted:
    return Polluted(table.text() + "\r\n", table.rows)


def no_header(table: Table) -> Polluted:
    rows = table.rows[1:]
    return Polluted(table.text([table.line(row) for row in rows]), rows)


def one_row(table: Table) -> Polluted:
    return Polluted(table.text(table.lines()[:2]), table.rows[:2])


def header_alone(table: Table) -> Polluted:
    return Polluted(table.text(table.lines()[:1]), table.rows[:1])


def header_twice(table: Table) -> Polluted:
    return Polluted(table.text([table.lines()[0], *table.lines()]), [table.rows[0], *table.rows])


def mixed_ends(table: Table) -> Polluted:
    ends = ("\r\n", "\n", "\r", "\r\n")
    text = "".join(line + ends[number % 4] for number, line in enumerate(table.lines()))
    return Polluted(text, table.rows)


def marked(table: Table) -> Polluted:
    return Polluted(
        table.text(), table.rows, ("utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252")
    )


def with_nuls(table: Table) -> Polluted:
    return Polluted(table.text().replace("a", "a\0", 3), table.rows)


def another_table_below(table: Table) -> Polluted:
    other = [["Code", "Meaning"], ["A", "fine"], ["B", "broken"]]
    return Polluted(table.text([*table.lines(), "", *map(table.line, other)]), [*table.rows, *other])


STRUCTURES: dict[str, Pollution] = {
    "no newline at the end": no_newline_at_the_end,
    "two newlines at the end": two_newlines_at_the_end,
    "no header": no_header,
    "one row": one_row,
    "header alone": header_alone,
    "header twice": header_twice,
    "mixed line ends": mixed_ends,
    "marks and encodings": marked,
    "NUL bytes": with_nuls,
    "another table below": another_table_below,
    "title above": around(["Quarterly report"]),
    "title and blank line above": around(["Quarterly report", ""]),
    "sentences above": around(["Quarterly report", "Source: own data, as of May", "Not for sale", ""]),
    "commas above": around(["Quarterly report,,", ",,"]),
    "comments above": around(["# exported by a program", "# version 3, build 7"]),
    "footnote below": around(below=["Note: figures are rounded"], kept=[["Note: figures are rounded"]]),
}


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@pytest.mark.parametrize("pollution", STRUCTURES.values(), ids=STRUCTURES)
def test_any_structure(tmp_path: Path, table: Table, pollution: Pollution) -> None:
    expect(tmp_path, pollution(table))


def one_more(table: Table, row: Row) -> tuple[str, Row]:
    return table.line([*row, ""]), [*row, ""]


def one_more_within(table: Table, row: Row) -> tuple[str, Row]:
    wide = [*row[:2], "", *row[2:]]
    return table.line(wide), wide


def one_less(table: Table, row: Row) -> tuple[str, Row]:
    return table.line(row[:-1]), row[:-1]


def two_joined(table: Table, row: Row) -> tuple[str, Row]:
    joined = [*row[:1], row[1] + row[2], *row[3:]]
    return table.line(joined), joined


def with_delimiter(sign: str) -> object:
    def change(table: Table, row: Row) -> tuple[str, Row]:
        return replace(table, delimiter=sign).line(row), row

    return change


def with_quotes(sign: str) -> object:
    def change(table: Table, row: Row) -> tuple[str, Row]:
        return replace(table, quote=sign, escape=sign, always=True).line(row), row

    return change


def all_quoted(table: Table, row: Row) -> tuple[str, Row]:
    return replace(table, always=True).line(row), row


def backslashes(table: Table, row: Row) -> tuple[str, Row]:
    return replace(table, escape="\\", always=True).line(row), row


def stray_quote(column: int, *, in_front: bool) -> object:
    def change(table: Table, row: Row) -> tuple[str, Row]:
        stray = '"' + row[column] if in_front else row[column] + '"'
        at = column % len(row)
        cells = [stray if index == at else table.cell(cell) for index, cell in enumerate(row)]
        kept = row[at] if table.always and in_front else stray
        return table.delimiter.join(cells), [*row[:at], kept, *row[at + 1 :]]

    return change


LINES = {
    "one cell more": one_more,
    "one cell more within": one_more_within,
    "one cell less": one_less,
    "two cells joined": two_joined,
    "all quoted": all_quoted,
    "backslashes": backslashes,
    **{f"divided by {sign!r}": with_delimiter(sign) for sign in (";", "\t", "|")},
    "single quotes": with_quotes("'"),
    **{f"stray quote before {column}": stray_quote(column, in_front=True) for column in (0, 1, -2)},
    **{f"stray quote behind {column}": stray_quote(column, in_front=False) for column in (0, 1, -2)},
}


@pytest.mark.parametrize("always", [False, True], ids=["quoted where needed", "all quoted"])
@pytest.mark.parametrize("number", [1, 2, -1])
@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
@pytest.mark.parametrize("change", LINES.values(), ids=LINES)
def test_any_line(tmp_path: Path, table: Table, change: object, number: int, *, always: bool) -> None:
    expect(tmp_path, changed_line(number, change)(replace(table, always=always)))  # type: ignore[arg-type]
