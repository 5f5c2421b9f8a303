"""A title above a table without names of columns is nobody."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of

_ROWS = "Ana Ruiz,ana@x.example,Berlin\nBo Li,bo@x.example,Bonn\nCy Novak,cy@x.example,Bonn\n"


@pytest.mark.parametrize("title", ["Candidate list", "Bewerberübersicht Stand 12.11.2026", "Nordwerk AG"])
@pytest.mark.parametrize("end", ["\n", ",,\n", "\n\n"])
def test_a_title_is_skipped(tmp_path: Path, title: str, end: str) -> None:
    plan = plan_of(tmp_path, f"{title}{end}{_ROWS}")
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Bo Li", "Cy Novak"]
    assert 1 in [skipped.row for skipped in plan.skipped]


@pytest.mark.parametrize("first", ["Maria Ruiz", "Priyanka Iyer", "Zqx Hans-Wvu", "maria@x.example", "刘倩"])
def test_who_may_be_somebody_is_somebody(tmp_path: Path, first: str) -> None:
    assert [record.row for record in plan_of(tmp_path, f"{first},,\n{_ROWS}").records] == [1, 2, 3, 4]


def test_one_of_several_who_stand_alone_is_no_title(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, f"Zqx Wvu,,\n{_ROWS}Yqx Wvu,,\n")
    assert [record.row for record in plan.records] == [1, 2, 3, 4, 5]
