"""Tables and whole desks as JSON, written as they come: days and moments in ISO form, UTF-8."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO

from recruiterdesk.spreadsheets.writing.written_table import Cell, WrittenTable


def write_json_table(path: Path, table: WrittenTable) -> int:
    """Write one object for each row, by the names of the columns, and return the number of rows.

    Raises:
        OSError: the file can't be written.
    """
    objects = (
        {name: _plain(cell) for name, cell in zip(table.header, row, strict=True)} for row in table.rows
    )
    with path.open("w", encoding="utf-8", newline="", errors="replace") as file:
        count = _write_list(file, objects)
        file.write("\n")
    return count


def write_json_desk(
    path: Path, head: Mapping[str, object], kinds: Iterable[tuple[str, Iterable[Mapping[str, object]]]]
) -> int:
    """Write one object: what stands in the head, then "records" with a list for each kind; return how many.

    Raises:
        OSError: the file can't be written.
    """
    count = 0
    with path.open("w", encoding="utf-8", newline="", errors="replace") as file:
        file.write("{" + "".join(f"{_written(key)}: {_written(value)},\n" for key, value in head.items()))
        file.write('"records": {')
        for position, (kind, found) in enumerate(kinds):
            file.write(f"{',' if position else ''}\n{_written(kind)}: ")
            count += _write_list(file, found)
        file.write("\n}}\n")
    return count


def _write_list(file: IO[str], objects: Iterable[Mapping[str, object]]) -> int:
    count = 0
    file.write("[")
    for count, text in enumerate(_texts(objects), start=1):  # noqa: B007 - the count is what is returned
        file.write(text)
    file.write("\n]" if count else "]")
    return count


def _texts(objects: Iterable[Mapping[str, object]]) -> Iterator[str]:
    before = "\n"
    for each in objects:
        yield before + _written(each)
        before = ",\n"


def _written(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)


def _plain(cell: Cell) -> str | int | None:
    if isinstance(cell, dt.datetime):
        return cell.isoformat(timespec="seconds")
    return cell.isoformat() if isinstance(cell, dt.date) else cell
