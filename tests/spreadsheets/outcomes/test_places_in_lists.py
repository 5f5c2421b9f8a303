"""Stages and ends mean the same where they have a place in a list, or brackets around them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


@pytest.mark.parametrize("written", ["03 - {}", "3) {}", "3: {}", "[3] - {}", "({})", "3. {}"])
@pytest.mark.parametrize(
    ("stage", "reached", "ended"),
    [
        ("Rejected after 2nd interview", "interviewing", "declined_by_client"),
        ("Absage nach Erstgespräch", "interviewing", "declined_by_client"),
        ("Candidate withdrew", None, "withdrew"),
        ("Offer", "offered", None),
    ],
)
def test_a_place_in_a_list_changes_no_meaning(
    tmp_path: Path, written: str, stage: str, reached: str | None, ended: str | None
) -> None:
    record = only(plan_of(tmp_path, f"Name;Role;Stage\nAna Ruiz;Buyer;{written.format(stage)}\n"))
    assert (record.mapped_stage, record.mapped_outcome) == (reached, ended)
    assert record.stage == written.format(stage)


@pytest.mark.parametrize("stage", ["No after 2. interview", "2. Interview", "1. Gespräch"])
def test_which_interview_it_was_is_no_place_in_a_list(tmp_path: Path, stage: str) -> None:
    record = only(plan_of(tmp_path, f"Name;Role;Stage\nAna Ruiz;Buyer;{stage}\n"))
    assert record.mapped_stage == "interviewing"
