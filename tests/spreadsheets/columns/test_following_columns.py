"""Stages that a table says week by week, day by day, or round by round."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of

Read = list[tuple[str | None, str | None]]


def read(tmp_path: Path, text: str) -> Read:
    return [(record.mapped_stage, record.mapped_outcome) for record in plan_of(tmp_path, text).records]


@pytest.mark.parametrize(
    "header",
    ["W1;W2;W3", "KW 10;KW 11;KW 12", "01.03.;08.03.;15.03.", "20.12.;27.12.;03.01.", "3/1;3/8;3/15",
     "Week 1;Week 2;Week 3", "2026-03-01;2026-03-08;2026-03-15", "Semaine 9;Semaine 10;Semaine 11"],
)  # fmt: skip
def test_the_latest_week_counts(tmp_path: Path, header: str) -> None:
    rows = "Ana A;Buyer;Applied;Interview;Offer\nBo B;Buyer;Interview;Rejected;\nCy C;Buyer;;Applied;\n"
    assert read(tmp_path, f"Name;Role;{header}\n{rows}") == [
        ("offered", None),
        (None, "declined_by_client"),
        ("applied", None),
    ]


@pytest.mark.parametrize("header", ["W3;W2;W1", "15.03.;08.03.;01.03.", "2026-03-15;2026-03-08;2026-03-01"])
def test_it_may_stand_first(tmp_path: Path, header: str) -> None:
    rows = "Ana A;Buyer;Offer;Interview;Applied\nBo B;Buyer;;Rejected;Interview\n"
    assert read(tmp_path, f"Name;Role;{header}\n{rows}") == [
        ("offered", None),
        (None, "declined_by_client"),
    ]


def test_earlier_weeks_are_kept(tmp_path: Path) -> None:
    (ana,) = plan_of(tmp_path, "Name;Role;W1;W2\nAna A;Buyer;Applied;Interview\n").records
    assert dict(ana.extra) == {"W1": "Applied"}


@pytest.mark.parametrize(
    ("header", "first", "second"),
    [
        ("W1;W2", "40;38", "38;40"),
        ("01.03.;08.03.", "x;x", "x;"),
        ("W1;W2", "sick;holiday", "worked;worked"),
        ("W1;Notes", "Buyer;applied to us", "Seller;met"),
        ("Week 1;Week 2", "9-17;9-13", "9-17;off"),
        ("Q1;Q2", "Paris;Rome", "Rome;Paris"),
    ],
)
def test_other_weeks_are_no_stages(tmp_path: Path, header: str, first: str, second: str) -> None:
    assert read(tmp_path, f"Name;Role;{header}\nAna A;Buyer;{first}\nBo B;Buyer;{second}\n") == [
        (None, None),
        (None, None),
    ]


def test_a_column_of_states_says_where_they_are(tmp_path: Path) -> None:
    text = "Name;Role;Status;W1;W2\nAna A;Buyer;Final;Applied;Interview\nBo B;Buyer;Offer;Applied;Interview\n"
    assert read(tmp_path, text) == [("final", None), ("offered", None)]


@pytest.mark.parametrize("final", ["Final Status", "Final Result", "Overall Status", "Endstatus"])
def test_the_final_column_decides(tmp_path: Path, final: str) -> None:
    rows = "Ana A;Buyer;Selected;Rejected\nBo B;Buyer;Selected;Joined\nCy C;Buyer;Selected;\n"
    ana, bo, cy = read(tmp_path, f"Name;Role;L1 Status;{final}\n{rows}Di D;Buyer;Selected;Offered\n")[:3]
    assert (ana[1], bo, cy[1]) == ("declined_by_client", ("hired", "hired"), None)


def test_a_final_yes_leaves_the_stage_as_its_cell_says(tmp_path: Path) -> None:
    rows = "Ana A;Buyer;Offer;Accepted\nBo B;Buyer;2nd interview;Hired\nCy C;Buyer;Interview;Rejected\n"
    assert read(tmp_path, f"Name;Role;Stage;Final Decision\n{rows}") == [
        ("offered", "hired"),
        ("interviewing", "hired"),
        ("interviewing", "declined_by_client"),
    ]


@pytest.mark.parametrize(
    ("rows", "expected"),
    [
        ("Selected;;", ("interviewing", None)),
        ("Selected;Selected;", ("interviewing", None)),
        ("Selected;Rejected;", ("interviewing", "declined_by_client")),
        ("Selected;Selected;Selected", ("hired", "hired")),
        ("Selected;Rejected;Rejected", ("interviewing", "declined_by_client")),
        ("Selected;Selected;Offered", ("offered", None)),
        ("Rejected;;", ("interviewing", "declined_by_client")),
        ("Selected;Selected;On hold", ("interviewing", None)),
        ("Selected;Joined;", ("hired", "hired")),
    ],
)
def test_a_round_that_was_passed_is_no_hire(
    tmp_path: Path, rows: str, expected: tuple[str | None, str | None]
) -> None:
    others = "Bo B;Buyer;Selected;Rejected;Rejected"
    text = f"Name;Role;L1 Status;L2 Status;Final Status\nAna A;Buyer;{rows}\n{others}\n"
    assert read(tmp_path, text)[0] == expected


@pytest.mark.parametrize("header", ["Status", "Stage", "Interview Status", "Outcome", "Application status"])
def test_elsewhere_who_was_selected_is_hired(tmp_path: Path, header: str) -> None:
    text = f"Name;Role;{header}\nAna A;Buyer;Selected\nBo B;Buyer;Interview\n"
    assert read(tmp_path, text)[0] == ("hired", "hired")


def test_weeks_of_which_some_say_other_things_are_kept_as_they_are(tmp_path: Path) -> None:
    text = (
        "Name;Role;W1;W2;W3\nAna A;Buyer;Applied;Interview;ill\nBo B;Buyer;holiday;Applied;Interview\n"
        "Cy C;Buyer;Applied;away;Interview\n"
    )
    records = plan_of(tmp_path, text).records
    assert [(record.mapped_stage, record.extra[-1]) for record in records] == [
        (None, ("W3", "ill")),
        (None, ("W3", "Interview")),
        (None, ("W3", "Interview")),
    ]


@pytest.mark.parametrize(
    "header", ["Name;Role;W1;W2", "Name;Kunde;KW 40;KW 41", "Name;Poste;3.11.;10.11.", "Candidate;Firm;W1;W2"]
)
def test_weeks_may_say_ends_alone(tmp_path: Path, header: str) -> None:
    rows = "Ana Ruiz;Buyer;rejected;\nBo Li;Buyer;;withdrew\nCy Coe;Buyer;;\nDi Dee;Buyer;on hold;rejected\n"
    assert [ending for _, ending in read(tmp_path, f"{header}\n{rows}")] == [
        "declined_by_client",
        "withdrew",
        None,
        "declined_by_client",
    ]


@pytest.mark.parametrize("header", ["Name;Company;03/11;10/11", "Name;Email;03/11;10/11"])
def test_guests_of_many_days_are_no_candidates(tmp_path: Path, header: str) -> None:
    rows = "Ana Ruiz;a@acme.example;declined;accepted\nBo Li;b@acme.example;accepted;declined\n"
    assert read(tmp_path, f"{header}\n{rows}") == [(None, None), (None, None)]


def test_who_accepted_on_which_day_is_nobody_who_was_hired(tmp_path: Path) -> None:
    text = "Candidate;Role;KW 40;KW 41\nAna A;Cook;accepted;accepted\nBo B;Buyer;accepted;\n"
    assert read(tmp_path, text) == [(None, None), (None, None)]


def test_guests_who_only_decline_are_no_candidates(tmp_path: Path) -> None:
    text = "Name;Company;03/11;10/11\nAna Ruiz;Acme;declined;\nBo Li;Sol;declined;declined\n"
    assert read(tmp_path, text) == [(None, None), (None, None)]
