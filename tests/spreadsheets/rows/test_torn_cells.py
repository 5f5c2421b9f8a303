"""Cells of a text that hold the delimiter without quotes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of

HEADER = "Name,Title,Company,Email,Phone,City,Notes\n"
OTHERS = "".join(
    f"{name},Buyer,Acme,{name[:2]}@x.se,+4673555668{at},Umeå,\n"
    for at, name in enumerate(("Ana Ek", "Bo Li"))
)


@pytest.mark.parametrize(
    ("row", "field", "text"),
    [
        ("Eva Lund,HRD, Nordics,Volvo,eva@x.se,+46735556690,Umeå,", "title", "HRD, Nordics"),
        ("Eva Lund,HRD,Saab, Inc.,eva@x.se,+46735556690,Umeå", "company", "Saab, Inc."),
        ("Eva Lund,HRD,Volvo,eva@x.se,+46735556690,Umeå, Sverige,", "location", "Umeå, Sverige"),
        ("Eva Lund,,,eva@x.se,+46735556690,Umeå,nice, late, tall", "notes", "nice, late, tall"),
    ],
)
def test_a_comma_without_quotes_moves_nothing(tmp_path: Path, row: str, field: str, text: str) -> None:
    plan = plan_of(tmp_path, f"{HEADER}{OTHERS}{row}\n")
    eva = plan.records[2]
    assert (eva.full_name, eva.emails, getattr(eva, field)) == ("Eva Lund", ("eva@x.se",), text)
    assert [phone.number for phone in eva.phones] == ["+46735556690"]
    assert [(each.row, each.code, *each.values) for each in plan.warnings] == [
        (4, "joined_cell", ("cell", text))
    ]


def test_two_cells_are_one_where_only_that_brings_the_number_to_its_place(tmp_path: Path) -> None:
    rows = "Ana Ek,ana@x.se,Acme,+46735556680,Umeå,\nEva Lund,eva@x.se,Saab,Inc.,+46735556690,Lund,\n"
    eva = plan_of(tmp_path, f"Name,Email,Company,Phone,City,Notes\n{rows}").records[1]
    assert (eva.company, eva.location, eva.phones[0].number) == ("Saab,Inc.", "Lund", "+46735556690")


@pytest.mark.parametrize("title", ["HRD,Nordics", "HRD, Nordics"])
def test_a_row_that_says_more_than_there_are_columns_is_for_the_user_to_mend(
    tmp_path: Path, title: str
) -> None:
    plan = plan_of(tmp_path, f"{HEADER}{OTHERS}Eva Lund,{title},Volvo,eva@x.se,+46735556690,Umeå,nice\n")
    assert [(each.row, each.reason) for each in plan.rejected] == [(4, "extra_cells")]


def test_a_longer_row_is_warned_of_where_its_cells_may_have_moved(tmp_path: Path) -> None:
    rows = ",,,,,,,\nLea Berg,HRD,Volvo,Inc,,,nice,\n"
    plan = plan_of(tmp_path, f"{HEADER}{OTHERS}{rows}")
    assert [(each.row, each.code) for each in plan.warnings] == [(5, "long_row"), (5, "bad_email")]


@pytest.mark.parametrize(
    "text",
    [
        "Name, Email, City\nAna Ek, ana@x.se, Umeå\nBo Li, bo@x.se, Lund\n",
        "Name,Email,City\nAna Ek,ana@x.se,Umeå,\nBo Li,bo@x.se,Lund,\n",
        'Name,Email,City\nAna Ek,ana@x.se,"Umeå, Sverige"\nBo Li,bo@x.se, Lund\n',
    ],
)
def test_blanks_and_commas_that_move_nothing_are_left_alone(tmp_path: Path, text: str) -> None:
    plan = plan_of(tmp_path, text)
    assert [(each.full_name, each.emails[0]) for each in plan.records] == [
        ("Ana Ek", "ana@x.se"),
        ("Bo Li", "bo@x.se"),
    ]
    assert plan.warnings == ()


def test_a_day_of_another_column_shows_where_the_cells_belong(tmp_path: Path) -> None:
    rows = "Ana Ek,2026-03-01,Umeå,x\nBo Li,2026-03-02,Lund,x\nEk, Eva,2026-03-03,Lund,\n"
    eva = plan_of(tmp_path, f"Name,Applied on,City,Tags\n{rows}").records[2]
    assert (eva.full_name, eva.location) == ("Eva Ek", "Lund")
