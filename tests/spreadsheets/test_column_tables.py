"""Tables as recruiters keep them: what each column means by its name, its neighbours and its cells."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.columns.columns import map_columns
from tests.spreadsheets.tables import found

_TABLES = Path(__file__).parent.parent / "data" / "columns" / "tables.txt"


def _tables() -> list[tuple[str, list[tuple[str, str]], list[list[str]]]]:
    """Every table: its name, (name of a column, its field or ""), the rows."""
    tables = []
    for block in _TABLES.read_text(encoding="utf-8").split("\n== ")[1:]:
        name, header, *rows = block.strip("\n").split("\n")
        columns = [column.partition(" => ")[::2] for column in header.split(" | ")]
        named = [(column.strip().replace("\\n", "\n"), field.strip()) for column, field in columns]
        tables.append((name, named, [[cell.strip() for cell in row.split(" | ")] for row in rows]))
    return tables


@pytest.mark.parametrize(
    ("name", "columns", "rows"), _tables(), ids=lambda each: each if isinstance(each, str) else ""
)
def test_columns_mean_what_a_person_would_say(
    tmp_path: Path, name: str, columns: list[tuple[str, str]], rows: list[list[str]]
) -> None:
    out = io.StringIO()
    csv.writer(out).writerows([[header for header, _ in columns], *rows])
    mapped = map_columns(found(tmp_path, out.getvalue(), f"{name}.csv"))
    assert [
        (column.header or header, str(column.field or ""))
        for column, (header, _) in zip(mapped, columns, strict=True)
    ] == columns
