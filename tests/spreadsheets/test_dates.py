from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.dates import month_number, read_date, settle_order, sure_date

SEPT = dt.date(2026, 9, 14)


@pytest.mark.parametrize(
    "cell",
    [
        "14.09.2026",
        "14.9.26",
        "14. 9. 2026",
        "2026-09-14",
        "2026-09-14T10:30:00Z",
        "2026-09-14 10:30",
        "2026/09/14",
        "14/09/2026",
        "14-09-26",
        "14 Sep 2026",
        "14. September 2026",
        "14-Sep-26",
        "September 14, 2026",
        "Sep 14 2026",
        "14 septembre 2026",
        "14 de septiembre de 2026",
        "14 settembre 2026",
        "14 września 2026",
        "14 september 2026",
        "Mon, 14 Sep 2026",
        "46279",
        "46279.5",
        " 14.09.2026 ",
        "14th September 2026",
        "14.09.2026 10:30",
    ],
)
def test_one_day_written_in_many_ways(cell: str) -> None:
    assert read_date(cell, day_first=True) == SEPT


@pytest.mark.parametrize(
    "cell", ["31.02.2026", "soon", "14.13.2026", "99", "14 Foo 2026", "Foo 14, 2026", "", "KW 38"]
)
def test_what_is_no_day_is_none(cell: str) -> None:
    assert read_date(cell, day_first=True) is None


def test_month_first_where_the_column_says_so() -> None:
    assert read_date("09/14/2026", day_first=False) == SEPT
    assert read_date("03/04/2026", day_first=False) == dt.date(2026, 3, 4)
    assert read_date("03/04/2026", day_first=True) == dt.date(2026, 4, 3)
    assert read_date("03/04/85", day_first=True) == dt.date(1985, 4, 3)


def test_one_cell_settles_the_order_of_a_column() -> None:
    order = settle_order([(2, "03/04/2026"), (3, "09/14/2026")], assumed_day_first=True)
    assert (order.day_first, order.row, order.cell) == (False, 3, "09/14/2026")
    assert settle_order([(2, "14/09/2026")], assumed_day_first=False).day_first
    assert settle_order([(2, "1.2.2026"), (3, "14.09.2026")], assumed_day_first=False).row == 3


def test_nothing_settles_an_ambiguous_column() -> None:
    order = settle_order([(2, "03/04/2026"), (3, "x")], assumed_day_first=True)
    assert (order.day_first, order.row, order.ambiguous) == (True, None, True)
    assert not settle_order([(2, "04/04/2026")], assumed_day_first=True).ambiguous


def test_only_sure_dates_are_compared_as_dates() -> None:
    assert sure_date("14.09.2026") == SEPT == sure_date("2026-09-14")
    assert sure_date("14/09/2026") is None
    assert month_number("Sept.") == 9
    assert month_number("Foo") is None


@given(st.dates(dt.date(1971, 1, 1), dt.date(2069, 12, 31)))
def test_every_day_comes_back(day: dt.date) -> None:
    assert read_date(f"{day:%d.%m.%Y}", day_first=True) == day
    assert read_date(f"{day:%m/%d/%Y}", day_first=False) == day
    assert read_date(day.isoformat(), day_first=True) == day


@given(st.text(alphabet="0123456789./- ", max_size=20), st.booleans())
def test_no_text_is_too_odd(cell: str, day_first: bool) -> None:
    read_date(cell, day_first)
