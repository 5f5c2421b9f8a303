"""Headings that say how those below them ended, and titles that end what an earlier one said."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.plan import ImportPlan
from tests.spreadsheets.tables import plan_of, plan_of_sheet

LIVE = [
    ["LIVE"],
    ["Candidate", "Mobile", "Email", "Job", "Stage", "Last spoke"],
    ["Ana Ruiz", "0171 2345678", "ana@example.com", "Engineer", "2nd interview", "20.11.2026"],
    ["Bo Li", "0171 2345679", "bo@example.com", "Engineer", "CV sent", "19.11.2026"],
]
OUT = [
    ["DECLINED"],
    ["Candidate", "Job", "Stage", "Decision date", "Mobile", "Email"],
    ["Eva Mora", "Engineer", "1st interview", "17.11.2026", "0171 2345670", "eva@example.com"],
    ["Jo Bly", "Engineer", "withdrew", "18.11.2026", "0171 2345671", "jo@example.com"],
]
OTHERS = [
    ["Reserve and talents"],
    ["Candidate", "Email", "Stage", "Job"],
    ["Sam Lee", "sam@example.com", "Screening", "Engineer"],
    ["Tom Ford", "tom@example.com", "", "Engineer"],
]


def ends(plan: ImportPlan) -> list[tuple[str, str | None, str | None, str | None]]:
    return [(each.full_name, each.mapped_stage, each.mapped_outcome, each.told) for each in plan.records]


def test_below_a_heading_that_says_an_end_a_stage_is_how_far_they_got(tmp_path: Path) -> None:
    assert ends(plan_of_sheet(tmp_path, [*LIVE, [], *OUT])) == [
        ("Ana Ruiz", "interviewing", None, None),
        ("Bo Li", "submitted", None, None),
        ("Eva Mora", "interviewing", "declined_by_client", "untold"),
        ("Jo Bly", None, "withdrew", None),
    ]


def test_the_next_title_ends_what_a_heading_said_of_ends(tmp_path: Path) -> None:
    assert ends(plan_of_sheet(tmp_path, [*LIVE, [], *OUT, [], *OTHERS]))[-2:] == [
        ("Sam Lee", "screening", None, None),
        ("Tom Ford", None, None, None),
    ]


@pytest.mark.parametrize("title", ["Reserve and talents;;", ""])
def test_names_of_columns_below_an_unknown_title_begin_other_people(tmp_path: Path, title: str) -> None:
    text = (
        "Overview;;\nName;Phone;Job\nREJECTED;;\nAna Ruiz;0171 2345678;Cook\nEva Mora;0171 2345670;Cook\n;;\n"
        f"{title}\nName;Phone;Job\nBo Li;0171 2345679;Cook\n"
    )
    by_title = "declined_by_client" if not title else None
    assert [each.mapped_outcome for each in plan_of(tmp_path, text).records] == [
        "declined_by_client", "declined_by_client", by_title,
    ]  # fmt: skip


def test_the_end_above_the_first_names_of_columns_holds_like_those_further_down(tmp_path: Path) -> None:
    text = (
        "REJECTED;;\nName;Phone;Job\nAna Ruiz;0171 2345678;Cook\nEva Mora;0171 2345670;Cook\n;;\n"
        "HIRED;;\nName;Phone;Job\nBo Li;0171 2345679;Cook\n"
    )
    assert [each.mapped_outcome for each in plan_of(tmp_path, text).records] == [
        "declined_by_client", "declined_by_client", "hired",
    ]  # fmt: skip


def test_words_ahead_of_the_names_divide_a_table_whatever_they_are(tmp_path: Path) -> None:
    text = (
        "Nr;Name;Vorname;Telefon;Bewerbung als;Status\n"
        "Pflegedienst;;;;;\n1;Baumann;Kerstin;0171 2345678;Pflegerin;\n"
        ";;;;;\nVerwaltung;;;;;\n2;Graf;Jutta;0171 2345679;Schreibkraft;\n"
    )
    plan = plan_of(tmp_path, text)
    assert [each.full_name for each in plan.records] == ["Kerstin Baumann", "Jutta Graf"]
    assert not plan.rejected


def test_a_heading_says_the_stage_of_whoever_has_none_in_its_column(tmp_path: Path) -> None:
    text = (
        "Name;Phone;Job;Stage\nFIRST INTERVIEW;;;\nAna Ruiz;0171 2345678;Cook;\n"
        "Bo Li;0171 2345679;Cook;Offer\n"
    )
    assert [each.mapped_stage for each in plan_of(tmp_path, text).records] == ["interviewing", "offered"]


def test_an_end_alone_ahead_of_the_names_is_no_job(tmp_path: Path) -> None:
    rows = [
        ["Stelle", "Name", "Telefon", "Stufe"],
        ["Koch", "Ana Ruiz", "0171 2345678", "Gespräch"],
        ["", "Bo Li", "0171 2345679", "Bewerbung"],
        [],
        ["ABGESAGT"],
        ["Stelle", "Name", "Telefon", "Stufe", "Entscheidung am"],
        ["Koch", "Eva Mora", "0171 2345670", "Gespräch", "17.11.2026"],
    ]
    plan = plan_of_sheet(tmp_path, rows)
    assert ends(plan)[-1] == ("Eva Mora", "interviewing", "declined_by_client", "untold")
    assert not plan.rejected


@pytest.mark.parametrize(
    ("stage", "ending"),
    [("Interview", "declined_by_client"), ("", "declined_by_client"), ("Hired", "hired"), ("On hold", None)],
)
def test_what_a_row_says_itself_counts_before_its_heading(
    tmp_path: Path, stage: str, ending: str | None
) -> None:
    header = "Name;Phone;Job;Stage\nREJECTED;;;\n"
    text = f"{header}Ana Ruiz;0171 2345678;Cook;{stage}\nBo Li;0171 2345679;Cook;Offer\n"
    assert plan_of(tmp_path, text).records[0].mapped_outcome == ending
