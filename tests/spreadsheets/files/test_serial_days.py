"""Days and times that sheets hold as numbers."""

from __future__ import annotations

import datetime as dt

import pytest

from recruiterdesk.spreadsheets.files.serial_days import moment_of


@pytest.mark.parametrize(
    ("value", "moment"),
    [
        (1, dt.date(1900, 1, 1)),
        (59, dt.date(1900, 2, 28)),
        (61, dt.date(1900, 3, 1)),
        (33970.5, dt.datetime(1993, 1, 1, 12)),
        (0.75, dt.time(18)),
        (-1, None),
        (3_000_000, None),
    ],
)
def test_a_number_is_a_day_a_time_or_both(
    value: float, moment: dt.datetime | dt.date | dt.time | None
) -> None:
    assert moment_of(value, is_from_1904=False) == moment


def test_old_macs_count_from_1904() -> None:
    assert moment_of(1, is_from_1904=True) == dt.date(1904, 1, 2)
