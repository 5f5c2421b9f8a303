from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of


def days(tmp_path: Path, *cells: str) -> list[dt.date | None]:
    rows = "".join(
        f"Ana {name},Nurse,{cell}\n" for name, cell in zip(("Ruiz", "Berg", "Li", "Ek"), cells, strict=False)
    )
    records = plan_of(tmp_path, f"Name,Role,Last contact\n{rows}").records
    return [record.last_contact_on for record in records]


@pytest.mark.parametrize(
    "cells",
    [
        ("26.11.12", "2026. 9. 5."),
        ("26-11-12", "2026-09-05"),
        ("26/11/12", "2026年9月5日"),
        ("26-11-12", "26-09-05", "25-12-31"),
        ("26.11.12", "26.9.5", "26.10.30"),
        ("26.11.12", "26.09.05", "26.09.28", "26.10.30"),
    ],
)
def test_short_years_stand_first_as_long_ones_do(tmp_path: Path, cells: tuple[str, ...]) -> None:
    assert days(tmp_path, *cells)[:2] == [dt.date(2026, 11, 12), dt.date(2026, 9, 5)]


@pytest.mark.parametrize(
    "cells",
    [
        ("26.11.25",),
        ("26.11.25", "05.09.2025"),
        ("26-11-25", "24-09-25", "23-12-24"),
        ("26.11.25", "5.9.25", "31.12.24"),
        ("26.11.25", "24.9.08", "23.1.09"),
        ("26.11.25", "26.9.85", "23.1.79"),
    ],
)
def test_days_stand_first_where_nothing_says_otherwise(tmp_path: Path, cells: tuple[str, ...]) -> None:
    assert days(tmp_path, *cells)[0] == dt.date(2025, 11, 26)
