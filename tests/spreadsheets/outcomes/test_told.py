from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.spreadsheets.outcomes.told import read_told
from tests.spreadsheets.tables import TODAY, plan_of


def day(text: str) -> dt.date | None:
    return dt.date.fromisoformat(text) if text else None


@pytest.mark.parametrize(
    ("outcome", "decided", "contact", "told_on", "expected", "on"),
    [
        ("declined_by_client", "2026-11-02", "2026-11-03", "", "told", "2026-11-03"),
        ("declined_by_client", "2026-11-02", "2026-11-02", "", "same_day", "2026-11-02"),
        ("declined_by_client", "2026-11-02", "2026-11-01", "", "untold", ""),
        ("declined_by_client", "2026-11-02", "", "", "untold", ""),
        ("declined_by_client", "", "2026-11-01", "", "untold", ""),
        ("declined_by_client", "", "", "", "untold", ""),
        ("declined_by_client", "2026-11-02", "2026-10-01", "2026-11-05", "told", "2026-11-05"),
        ("declined_by_client", "2026-11-02", "", "2026-12-03", "untold", ""),
        ("declined_by_us", "2026-11-02", "2026-11-03", "", "told", "2026-11-03"),
        ("role_closed", "2026-11-02", "", "", "untold", ""),
        ("declined_by_client", "2026-08-25", "", "", "untold", ""),
        ("declined_by_client", "2026-08-24", "", "", "long_ago", ""),
        ("declined_by_client", "2026-08-24", "2026-08-25", "", "long_ago", "2026-08-25"),
        ("hired", "2026-11-02", "2026-11-03", "", None, ""),
        ("withdrew", "2026-11-02", "2026-11-01", "", None, ""),
        ("went_silent", "2020-11-02", "", "", None, ""),
        (None, "", "2026-11-01", "", None, ""),
        (None, "", "2026-08-24", "", "long_ago", ""),
        (None, "", "2026-08-25", "", None, ""),
        (None, "", "", "", None, ""),
    ],
)
def test_the_dates_tell_whether_somebody_was_told(
    outcome: str | None, decided: str, contact: str, told_on: str, expected: str | None, on: str
) -> None:
    kind = DispositionKind(outcome) if outcome else None
    reading = read_told(kind, day(decided), day(contact), day(told_on), TODAY)
    assert (reading.told, reading.told_on) == (expected, day(on))


@pytest.mark.parametrize(
    ("contact", "said", "expected", "on"),
    [
        ("2026-11-09", "ja", "told", "2026-11-09"),
        ("2026-11-01", "Yes", "told", "2026-11-02"),
        ("2026-11-09", "nein", "untold", ""),
        ("2026-11-09", "", "told", "2026-11-09"),
        ("2026-11-09", "-", "told", "2026-11-09"),
    ],
)
def test_a_column_says_with_yes_and_no_whether_they_were_told(
    tmp_path: Path, contact: str, said: str, expected: str, on: str
) -> None:
    text = "Name,Stage,Outcome,Decision date,Last contact,Told\n"
    plan = plan_of(tmp_path, f"{text}Ana Ruiz,Interview,Rejected,2026-11-02,{contact},{said}\nBo,,,,,no\n")
    ana = plan.records[0]
    assert (ana.told, ana.told_on, dict(ana.extra)) == (
        expected,
        day(on),
        {"Told": said} if said.isalpha() else {},
    )
    assert not [each for each in plan.warnings if each.code == "bad_date"]
