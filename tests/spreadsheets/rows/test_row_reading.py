"""What single cells of a row say of who sent somebody, and of when to call and when to come back."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("Lisa Brandt", "Lisa Brandt"),
        ("Lisa Brandt (ex-colleague)", "Lisa Brandt"),
        ("n/a", ""),
        ("-", ""),
        ("LinkedIn", ""),
    ],
)
def test_who_sent_somebody(tmp_path: Path, cell: str, name: str) -> None:
    assert only(plan_of(tmp_path, f"Name,Role,Referred by\nAna Ruiz,Nurse,{cell}\n")).referred_by == name


@pytest.mark.parametrize(
    ("cell", "day"),
    [
        ("March 2027", dt.date(2027, 3, 1)),
        ("Ende Januar 2027", dt.date(2027, 1, 31)),
        ("1 March 2027", dt.date(2027, 3, 1)),
        ("asap", None),
        ("in 2 months", None),
    ],
)
def test_a_month_alone_is_when_to_come_back(tmp_path: Path, cell: str, day: dt.date | None) -> None:
    record = only(plan_of(tmp_path, f"Name,Role,Available from\nAna Ruiz,Nurse,{cell}\n"))
    assert record.come_back_on == day


@pytest.mark.parametrize(
    ("cell", "hours"), [("18:30+", "18:30-"), ("after 5 pm", "17:00-"), ("anytime", None)]
)
def test_when_to_call(tmp_path: Path, cell: str, hours: str | None) -> None:
    found = only(plan_of(tmp_path, f"Name,Role,Best time to call\nAna Ruiz,Nurse,{cell}\n")).wished_hours
    assert (found and found.as_text()) == hours


@pytest.mark.parametrize(
    ("cell", "told", "day"),
    [
        ("16.11.", "told", "2026-11-16"),
        ("16/11", "told", "2026-11-16"),
        ("Mon 16 Nov", "told", "2026-11-16"),
        ("Nov 16th", "told", "2026-11-16"),
        ("1.12.", "untold", ""),
        ("Room 16.11.", "untold", ""),
    ],
)
def test_a_day_without_its_year_on_which_they_were_told(
    tmp_path: Path, cell: str, told: str, day: str
) -> None:
    record = only(plan_of(tmp_path, f"Name;Role;Outcome;Told on\nAna Ruiz;Buyer;Rejected;{cell}\n"))
    assert (record.told, str(dict(record.dates).get("told", ""))) == (told, day)
