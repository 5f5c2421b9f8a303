"""A table says the same where it begins further right, or where its rows are counted ahead of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.spreadsheets.tables import document_of, plan_of_sheet

Rows = Sequence[Sequence[str]]
_SAID_ONCE = (
    ("Position", "Name", "Email", "Stage"),
    ("Buyer", "Ana Ruiz", "ana@x.example", "Interview"),
    ("", "Bo Li", "bo@x.example", "Offer"),
    ("", "Cy Novak", "cy@x.example", "Screening"),
    ("Welder", "Di Marsh", "di@x.example", "Interview"),
    ("", "Ed Kent", "ed@x.example", "Interview"),
)
_UNDER_HEADINGS = (
    ("Nr.", "Name", "Email", "Result"),
    ("Nursing", "", "", ""),
    ("1", "Ana Ruiz", "ana@x.example", "Rejected"),
    ("2", "Bo Li", "bo@x.example", ""),
    ("Kitchen", "", "", ""),
    ("3", "Cy Novak", "cy@x.example", ""),
)
_OF_OTHERS = (
    ("Interviewer Email", "Interviewer Name", "Rounds"),
    ("ana@x.example", "Ana Ruiz", "A"),
    ("bo@x.example", "Bo Li", "B"),
)


def records(tmp_path: Path, rows: Rows) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = document_of(plan_of_sheet(tmp_path, rows))["records"]
    return [{key: said for key, said in record.items() if key != "extra"} for record in found]


@pytest.mark.parametrize("rows", [_SAID_ONCE, _UNDER_HEADINGS, _OF_OTHERS])
def test_a_blank_column_ahead_changes_nothing(tmp_path: Path, rows: Rows) -> None:
    assert records(tmp_path, [("", *cells) for cells in rows]) == records(tmp_path, rows)


def test_counted_rows_are_still_of_their_group(tmp_path: Path) -> None:
    header, *rows = _SAID_ONCE
    counted = [("No.", *header), *((str(number), *cells) for number, cells in enumerate(rows, 1))]
    assert records(tmp_path, counted) == records(tmp_path, _SAID_ONCE)
    assert [record["role"] for record in records(tmp_path, counted)] == ["Buyer"] * 3 + ["Welder"] * 2
