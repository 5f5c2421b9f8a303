from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.values.short_years import has_short_years_first
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
        ("26.11.12", "26.9.5", "26.9.28", "26.10.30"),
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
        ("26.11.25", "26.10.25", "26.9.26"),
    ],
)
def test_days_stand_first_where_nothing_says_otherwise(tmp_path: Path, cells: tuple[str, ...]) -> None:
    assert days(tmp_path, *cells)[0] == dt.date(2025, 11, 26)


def test_years_stand_first_in_all_columns_of_a_table(tmp_path: Path) -> None:
    rows = "Ana Ruiz,26-11-25,26-11-26\nBo Li,26-11-24,26-11-25\nCy Fox,26-10-22,26-11-01\n"
    records = plan_of(tmp_path, f"Name,Decided on,Last contact\n{rows}").records
    assert [record.decided_on for record in records] == [
        dt.date(2026, 11, 25),
        dt.date(2026, 11, 24),
        dt.date(2026, 10, 22),
    ]


@pytest.mark.parametrize(
    "cells",
    [("20.11.26", "2026-11-26", "19.11.26"), ("20.11.26", "3.11.26", "26.11.26")],
)
def test_long_days_with_other_signs_and_days_of_one_figure_say_that_no_year_stands_first(
    cells: tuple[str, ...],
) -> None:
    assert not has_short_years_first(cells)
