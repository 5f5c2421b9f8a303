from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of


@pytest.mark.parametrize(
    ("stage", "reason", "ending", "internal"),
    [
        ("Interview", "too far", "declined_by_client", "too far"),
        ("Interview", "no", None, ""),
        ("Interview", "", None, ""),
        ("Rejected", "too far", "declined_by_client", "too far"),
        ("Rejected", "Candidate withdrew", "withdrew", "Candidate withdrew"),
        ("Rejected", "They rejected us", "withdrew", "They rejected us"),
        ("Rejected", "Offer declined", "turned_offer_down", "Offer declined"),
        ("Withdrawn", "Rejected offer", "turned_offer_down", "Rejected offer"),
        ("Offer declined", "Counter offer", "turned_offer_down", "Counter offer"),
        ("Withdrawn", "Accepted another offer", "withdrew", "Accepted another offer"),
        ("Rejected by us", "no response", "declined_by_us", "no response"),
        ("Hired", "too far", "hired", ""),
        ("Interview", "on hold", None, ""),
        ("Interview", "Candidate withdrew", "withdrew", "Candidate withdrew"),
        ("Interview", "yes", "declined_by_client", ""),
        ("On hold", "waits for the budget", None, ""),
    ],
)
def test_a_reason_says_how_it_ended(
    tmp_path: Path, stage: str, reason: str, ending: str | None, internal: str
) -> None:
    record = only(plan_of(tmp_path, f"Name,Stage,Rejection reason\nAna Ruiz,{stage},{reason}\n"))
    assert (record.mapped_outcome, record.internal_reason) == (ending, internal)
    assert dict(record.extra) == ({"Rejection reason": reason} if reason else {})
    assert record.is_candidate


def test_a_reason_beside_an_empty_outcome_ends_nothing(tmp_path: Path) -> None:
    text = "Name,Outcome,Reason\nAna Ruiz,,waits for the client\nBo Li,Rejected,too far\n"
    ana, bo = plan_of(tmp_path, text).records
    assert (ana.mapped_outcome, bo.mapped_outcome, bo.internal_reason) == (
        None, "declined_by_client", "too far",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("header", "stage", "day", "ending"),
    [
        ("Absage am", "1. Gespräch", "12.10.2026", "declined_by_client"),
        ("Absage am", "1. Gespräch", "", None),
        ("Rejected on", "Withdrew", "12.10.2026", "withdrew"),
        ("Rejection sent on", "Interview", "12.10.2026", "declined_by_client"),
        ("Decision date", "Interview", "12.10.2026", None),
        ("Zusage/Absage am", "Interview", "12.10.2026", None),
    ],
)
def test_the_day_of_a_no_says_that_there_was_one(
    tmp_path: Path, header: str, stage: str, day: str, ending: str | None
) -> None:
    record = only(plan_of(tmp_path, f"Name,Role,Stage,{header}\nAna Ruiz,Nurse,{stage},{day}\n"))
    assert record.mapped_outcome == ending
