"""Columns of yes and no in which some cells leave it open: the others say it all the same."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.plan import ImportPlan
from tests.spreadsheets.tables import only, plan_of

_NAMES = ("Ana Ruiz", "Bo Li", "Cy Fox", "Dee Orr", "Ed Poe", "Fay Noe", "Gus Ray")


def _plan(tmp_path: Path, stage: str, header: str, cells: Sequence[str]) -> ImportPlan:
    rows = "".join(f"{name},{stage},{cell}\n" for name, cell in zip(_NAMES, cells, strict=False))
    return plan_of(tmp_path, f"Name,Stage,{header}\n{rows}")


@pytest.mark.parametrize(
    ("stage", "header", "cells", "kinds"),
    [
        ("Interview", "Rejected", ("x", "Yes", "No", "n/a", "TBC", "maybe", ""), "DD-----"),
        ("Interview", "Rejected", ("Yes", "No", "No", "by client", "not yet"), "D--D-"),
        ("Interview", "Abgesagt", ("ja", "nein", "k.A.", "evtl.", "offen"), "D----"),
        ("Offer", "Hired?", ("Yes", "No", "n/a", "Yes", "pending"), "H--H-"),
        ("Interview", "Eingestellt", ("ja", "nein", "k.A.", "offen"), "H---"),
        ("Offer", "Hired?", ("Yes", "No", "Withdrew"), "H-W"),
        ("Offer", "Offer accepted", ("Yes", "No", "pending", "n/a", "maybe"), "HT---"),
        ("Interview", "Withdrawn", ("Yes", "No", "n/a", "No", "?"), "W----"),
        ("Interview", "Result", ("Yes", "No", "pending", ""), "-D--"),
        ("CV sent", "Outcome", ("Yes", "No"), "-D"),
        ("Final interview", "Result", ("Yes", "No"), "HD"),
        ("Interview", "Archived", ("Yes", "No", "", "yes"), "D--D"),
        ("Interview", "Is archived?", ("Yes", "No", "", "yes"), "D--D"),
        ("Placed", "Archived", ("Yes", "No"), "HH"),
    ],
)
def test_an_answer_counts_beside_those_that_are_open(
    tmp_path: Path, stage: str, header: str, cells: Sequence[str], kinds: str
) -> None:
    meant = {
        "H": "hired", "D": "declined_by_client", "W": "withdrew", "T": "turned_offer_down", "-": None
    }  # fmt: skip
    plan = _plan(tmp_path, stage, header, cells)
    assert [record.mapped_outcome for record in plan.records] == [meant[kind] for kind in kinds]
    assert not plan.warnings


def test_yes_is_no_hire_beside_what_waits(tmp_path: Path) -> None:
    plan = _plan(tmp_path, "Offer", "Hired?", ("Yes", "On hold"))
    assert [record.mapped_outcome for record in plan.records] == [None, None]


@pytest.mark.parametrize(
    "outcome", ["-", "n/a", "?", "tbc", "pending", "offen", "maybe", "unknown", "active"]
)
def test_an_outcome_that_says_nothing_leaves_the_end_of_the_stage(tmp_path: Path, outcome: str) -> None:
    text = f"Name,Role,Stage,Outcome\nAna Ruiz,Buyer,Rejected,{outcome}\nBo Li,Buyer,Interview,Rejected\n"
    assert [record.mapped_outcome for record in plan_of(tmp_path, text).records] == ["declined_by_client"] * 2


def test_an_outcome_that_names_nothing_is_no_unknown_one(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, "Name,Role,Outcome\nAna Ruiz,Buyer,n/a\nBo Li,Buyer,Rejected\n")
    assert [record.mapped_outcome for record in plan.records] == [None, "declined_by_client"]
    assert not plan.warnings


def test_steps_count_beside_those_that_nobody_came_to(tmp_path: Path) -> None:
    text = (
        "Name,Role,CV sent,1st interview,Offer\n"
        "Ana Ruiz,Buyer,yes,yes,n/a\nBo Li,Buyer,yes,tbc,\nCy Fox,Buyer,yes,yes,yes\n"
    )
    stages = [record.mapped_stage for record in plan_of(tmp_path, text).records]
    assert stages == ["interviewing", "submitted", "offered"]


def test_who_was_not_called_was_not_told_though_others_needed_no_call(tmp_path: Path) -> None:
    text = (
        "Name,Role,Status,Rejected,Last contact,Called?\n"
        "Ana Ruiz,Buyer,Rejected,2026-11-10,2026-11-12,no\nBo Li,Buyer,Interview,,2026-11-12,n/a\n"
        "Cy Fox,Buyer,Interview,,2026-11-12,n/a\n"
    )
    assert [record.told for record in plan_of(tmp_path, text).records] == ["untold", None, None]


def test_who_may_be_declined_is_in_play(tmp_path: Path) -> None:
    record = only(plan_of(tmp_path, "Name,Role,Stage,Rejection reason\nAna Ruiz,Buyer,Interview,maybe\n"))
    assert (record.mapped_stage, record.mapped_outcome) == ("interviewing", None)


@pytest.mark.parametrize(
    ("status", "ending"),
    [("Active", "declined_by_client"), ("", "declined_by_client"), ("On hold", None)],
)
def test_a_day_of_a_no_stands_above_a_record_that_is_active(
    tmp_path: Path, status: str, ending: str | None
) -> None:
    text = f"Name,Role,Status,Rejected on\nAna Ruiz,Buyer,{status},2026-11-05\nBo Li,Buyer,Active,\n"
    assert [record.mapped_outcome for record in plan_of(tmp_path, text).records] == [ending, None]
