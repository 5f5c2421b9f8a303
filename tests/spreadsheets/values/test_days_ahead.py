"""What has been can't lie ahead: that tells whether dates begin with the day."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.planned import DayMonthReason
from tests.spreadsheets.tables import document_of, plan_of

# The day of these tests is 23 November 2026.


@pytest.mark.parametrize(
    ("header", "cells", "dates"),
    [
        ("Applied on", ("11/12/2026", "10/05/2026"), ["2026-11-12", "2026-10-05"]),
        ("Last contact", ("05/11/2026", "12/11/2026"), ["2026-11-05", "2026-11-12"]),
    ],
)
def test_days_that_were_are_read_so_that_none_lies_ahead(
    tmp_path: Path, header: str, cells: tuple[str, str], dates: list[str]
) -> None:
    text = f"Name,Role,{header}\nAna Ruiz,Buyer,{cells[0]}\nBo Li,Buyer,{cells[1]}\n"
    plan = plan_of(tmp_path, text)
    assert [day for record in document_of(plan)["records"] for day in record["dates"].values()] == dates
    assert [each.reason for each in plan.day_month] == [DayMonthReason.NOT_AHEAD]
    assert not plan.warnings


@pytest.mark.parametrize("column", ["Free from,11/12/2026", "Applied on,01/02/2027", "Applied on,03/04/2026"])
def test_days_to_come_and_days_that_were_in_any_order_settle_nothing(tmp_path: Path, column: str) -> None:
    header, cell = column.split(",")
    plan = plan_of(tmp_path, f"Name,Role,{header}\nAna Ruiz,Buyer,{cell}\n")
    assert [warning.code for warning in plan.warnings if warning.row is None] == ["ambiguous_dates"]
