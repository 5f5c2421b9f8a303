"""A legend, a scale of pay or things to do beside a table are nobody's, and make nobody of a heading."""

from __future__ import annotations

from itertools import zip_longest
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.plan import ImportPlan
from tests.spreadsheets.tables import plan_of, plan_of_sheet

HEADER = ["Name", "Handy", "Stelle", "Stufe"]
NAMES = ["Bo Li", "Eva Mora", "Jo Bly", "Sam Lee", "Tom Ford"]
PEOPLE = [[name, f"0171 234567{at}", "Koch", "Gespräch"] for at, name in enumerate(NAMES)]


def beside(tmp_path: Path, rows: list[list[str]], *further: list[str]) -> ImportPlan:
    """Plan a table of four columns, with what stands in further columns behind an empty one."""
    columns = zip_longest(*further, fillvalue="")
    filled = zip_longest(rows, columns, fillvalue=[""] * len(further))
    return plan_of_sheet(tmp_path, [[*row, *[""] * (5 - len(row)), *cells] for row, cells in filled])


@pytest.mark.parametrize(
    ("further", "outcome"),
    [
        ([["Legende", "Eingestellt = Vertrag liegt vor", "Absage = bitte anrufen"]], None),
        ([["To do", "Absage an Eva", "Absage an Jo"]], None),
        ([["Stufe", "Absage", "Gespräch"], ["Bedeutung", "Absage", "Absage"]], None),
        ([["", "Absage", "Absage"]], None),
        ([["Ergebnis", "Absage", "Absage"]], "declined_by_client"),
    ],
)
def test_a_legend_says_nothing_of_whoever_stands_in_its_rows(
    tmp_path: Path, further: list[list[str]], outcome: str | None
) -> None:
    plan = beside(tmp_path, [HEADER, *PEOPLE], *further)
    assert [each.mapped_outcome for each in plan.records[:2]] == [outcome, outcome]
    assert [each.full_name for each in plan.records] == NAMES


def test_beside_a_heading_and_a_blank_row_it_makes_nobody(tmp_path: Path) -> None:
    rows = [HEADER, ["ABGESAGT"], *PEOPLE[:2], [], ["EINGESTELLT"], *PEOPLE[2:]]
    plan = beside(tmp_path, rows, ["Tarif", "Helfer", "Koch", "Leitung"], ["Stunde", "14", "16", "19"])
    assert [each.full_name for each in plan.records] == NAMES
    assert [each.mapped_outcome for each in plan.records] == [*["declined_by_client"] * 2, *["hired"] * 3]
    assert not plan.rejected


def test_below_the_people_it_is_nobody(tmp_path: Path) -> None:
    plan = beside(tmp_path, [HEADER, *PEOPLE], ["", "", "", "", "", "Legende", "rot", "blau"])
    assert [each.full_name for each in plan.records] == NAMES
    assert not plan.rejected


def test_columns_that_go_on_behind_an_empty_one_are_the_persons(tmp_path: Path) -> None:
    plan = beside(tmp_path, [HEADER, *PEOPLE], ["E-Mail", "bo@example.com", "", "jo@example.com"])
    assert [" ".join(each.emails) for each in plan.records[:3]] == ["bo@example.com", "", "jo@example.com"]


@pytest.mark.parametrize(
    "total",
    ["I alt;6", "Mezisoučet;6", "Medzisúčet;6", "Iš viso;6", "Ara toplam;6", "Delsum: 6;", "Sous-total;6"],
)
def test_sums_in_further_languages_are_nobody(tmp_path: Path, total: str) -> None:
    text = f"Name;Bonus;Phone\nAna Ruiz;2;+34 600 000 001\nBo Li;4;+34 600 000 002\n{total};\n"
    assert [each.full_name for each in plan_of(tmp_path, text).records] == ["Ana Ruiz", "Bo Li"]


def test_another_table_of_people_beside_is_none_of_a_legend(tmp_path: Path) -> None:
    people = [["Ana Ruiz", "0171 2345670"], ["Ida Moss", "0171 2345671"], ["Al Oz", "0171 2345672"]]
    rows = [["Name", "Handy", "", "Name", "Handy"], *people, ["", "", "", "Tom Ray", "0171 2345673"]]
    plan = plan_of_sheet(tmp_path, rows)
    assert [each.full_name for each in plan.records] == ["Ana Ruiz", "Ida Moss", "Al Oz"]
    assert [(each.row, each.reason) for each in plan.rejected] == [(5, "no_identity")]


def test_who_has_only_a_name_keeps_what_stands_beside(tmp_path: Path) -> None:
    plan = beside(tmp_path, [HEADER, *PEOPLE, ["Ana Ruiz"]], ["Log", *[""] * 5, "asks for news"])
    assert plan.records[-1].extra == (("Log", "asks for news"),)
