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


@pytest.mark.parametrize(
    "text",
    [
        "Nom,Poste,Date refus,Dernier contact\nAna Ruiz,Acheteur,11/12/2026,10/11/2026\n",
        "Name,Role,Declined on,Phone\nAna Ruiz,Buyer,11/12/2026,+44 7700 900142\n",
        "Name,Role,Declined on,Phone\nAna Ruiz,Buyer,12/11/2026,(212) 555-0142\n",
    ],
)
def test_a_day_ahead_does_not_turn_the_order_that_a_country_writes(tmp_path: Path, text: str) -> None:
    plan = plan_of(tmp_path, text)
    assert document_of(plan)["records"][0]["dates"]["decided"] == "2026-12-11"
    assert "ambiguous_dates" in {warning.code for warning in plan.warnings}


def test_where_both_orders_are_written_a_day_ahead_tells_which(tmp_path: Path) -> None:
    text = "Name,Role,Declined on,Phone\nAna Ruiz,Buyer,11/12/2026,+1 416 967 1111\n"
    assert document_of(plan_of(tmp_path, text))["records"][0]["dates"]["decided"] == "2026-11-12"
