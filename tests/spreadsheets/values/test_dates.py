from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.spreadsheets.values.dates import (
    date_in_column,
    may_settle_order,
    names_no_day,
    read_date,
    settle_order,
    sure_date,
)
from recruiterdesk.spreadsheets.values.month_names import month_number
from tests.spreadsheets.cells import misread

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
        "14/9-2026",
        "14/9 2026",
        "14/9-26",
        "14/9-2026 kl. 10",
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
        "called 14/09/2026",
        "Telefoniert: 14.9.2026",
    ],
)
def test_one_day_written_in_many_ways(cell: str) -> None:
    assert read_date(cell, day_first=True) == SEPT


@pytest.mark.parametrize(
    "months",
    [
        "genn. febbr. mar. apr. magg. giu. lug. ago. sett. ott. nov. dic.",
        "tammik. helmik. maalisk. huhtik. toukok. kesäk. heinäk. elok. syysk. lokak. marrask. jouluk.",
        "ene. feb. mar. abr. may. jun. jul. agto. sept. oct. novbre. dicbre.",
    ],
    ids=["Italian", "Finnish", "Spanish"],
)
def test_months_as_a_language_shortens_them(months: str) -> None:
    read = [read_date(f"14 {month} 2026", day_first=True) for month in months.split()]
    assert read == [dt.date(2026, month, 14) for month in range(1, 13)]


@pytest.mark.parametrize(
    "cell",
    [
        "14/09/2569",
        "14 กันยายน 2569",
        "14 ก.ย. 2569",
        "令和8年9月14日",
        "R8.9.14",
        "2026/9/14(月)",
        "14 سبتمبر 2026",
        "١٤ سبتمبر ٢٠٢٦",
        "14 בספטמבר 2026",
        "14 tháng 9 năm 2026",
        "ngày 14/09/2026",
        "14. rujna 2026.",
    ],
)
def test_days_of_other_calendars_and_scripts(cell: str) -> None:
    assert read_date(cell, day_first=True) == dt.date(2026, 9, 14)


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("令和元年5月1日", dt.date(2019, 5, 1)),
        ("平成31年4月30日", dt.date(2019, 4, 30)),
        ("5 בינואר 2026", dt.date(2026, 1, 5)),
    ],
)
def test_years_of_an_era_are_counted_from_its_first(cell: str, day: dt.date) -> None:
    assert read_date(cell, day_first=True) == day


@pytest.mark.parametrize(
    "cell",
    [
        "31.02.2026",
        "1405/08/09",
        "3 thang X 2026",
        "soon",
        "14.13.2026",
        "99",
        "14 Foo 2026",
        "Foo 14, 2026",
        "",
        "KW 38",
    ],
)
def test_what_is_no_day_is_none(cell: str) -> None:
    assert read_date(cell, day_first=True) is None


def read_day(cell: str) -> tuple[str]:
    found = date_in_column(cell, day_first=True)
    return (found.isoformat() if found else "",)


def test_dates_as_people_write_them() -> None:
    assert misread("dates", 1, read_day) == []


@pytest.mark.parametrize("cell", ["20260914", "1789381800", "1713920011", "20123456"])
def test_figures_are_dates_only_in_a_column_of_dates(cell: str) -> None:
    assert read_date(cell, day_first=True) is None


@pytest.mark.parametrize("cell", ["", "n/a", "-", "unbekannt", "0000-00-00", "00.00.0000", "1900-01-00", "0"])
def test_a_cell_may_say_that_there_is_no_day(cell: str) -> None:
    assert names_no_day(cell)


@pytest.mark.parametrize("cell", ["soon", "KW 38", "14.9.", "31.02.2026"])
def test_a_cell_that_means_some_day_is_not_taken_for_none(cell: str) -> None:
    assert not names_no_day(cell)


@pytest.mark.parametrize(
    ("cell", "sure"),
    [
        ("14.09.2026", True),
        ("14.09.2026 10:30", True),
        ("14.09.2026, 10:30 Uhr", True),
        ("2026-09-14T10:30:00.000Z", True),
        ("2026-09-14 10:30:00 +0200", True),
        ("14.09.2026 Absage", False),
        ("2026-09-14 called, no answer", False),
        ("14.09.2026 - 16.09.2026", False),
    ],
)
def test_a_note_that_begins_with_a_date_is_no_date(cell: str, *, sure: bool) -> None:
    assert (sure_date(cell) == SEPT) is sure


def test_a_date_that_can_be_only_one_day_is_that_day_in_any_column() -> None:
    assert read_date("09/14/2026", day_first=True) == SEPT == read_date("14/09/2026", day_first=False)
    assert read_date("09.14.2026", day_first=True) == SEPT


def test_a_column_with_dates_of_both_orders_is_asked_about() -> None:
    cells_of_both = [(2, "14/09/2026"), (3, "09/15/2026"), (4, "09/16/2026"), (5, "03/04/2026")]
    order = settle_order(cells_of_both, assumed_day_first=True)
    assert (order.day_first, order.row, order.ambiguous) == (False, None, True)
    assert not settle_order(cells_of_both[:3], assumed_day_first=True).ambiguous


def test_a_day_of_the_week_does_not_hide_the_evidence() -> None:
    assert settle_order([(2, "Mon 09/14/2026")], assumed_day_first=True).day_first is False


def test_month_first_where_the_column_says_so() -> None:
    assert read_date("09/14/2026", day_first=False) == SEPT
    assert read_date("03/04/2026", day_first=False) == dt.date(2026, 3, 4)
    assert read_date("03/04/2026", day_first=True) == dt.date(2026, 4, 3)
    assert read_date("03/04/85", day_first=True) == dt.date(1985, 4, 3)


def test_a_day_and_month_ahead_of_a_dash_and_the_year_are_in_that_order() -> None:
    assert read_date("9/10-2026", day_first=False) == dt.date(2026, 10, 9)
    assert may_settle_order("14/9-2026")
    assert settle_order([(2, "14/9-2026"), (3, "3/4/2026")], assumed_day_first=False).row == 2
    assert not settle_order([(2, "9/10-2026")], assumed_day_first=True).ambiguous


def test_days_of_a_month_that_is_named_first_are_no_year() -> None:
    assert read_date("10/12-24", day_first=False) is None
    assert read_date("10/12-14", day_first=True) is None


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
    assert read_date(cell, day_first) == read_date(f" {cell} ", day_first)
