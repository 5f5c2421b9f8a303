"""The row below a header that says what is to be filled in."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of

HEADER = "Name;Email;Date applied;Salary;Status\n"
ANA = "Ana Ruiz;a@x.example;21.10.2026;50000;Interview\n"


@pytest.mark.parametrize(
    "hints",
    [
        "(text);(text);(dd/mm/yyyy);€;[text]",
        ";;(dd/mm/yyyy);(€);",
        "Text;Text;TT.MM.JJJJ;EUR;Text",
        ";;JJ/MM/AAAA;k€;",
        "string;string;date;int;string",
        ";;;in €;",
        ";;;keur;",
        "(all amounts in EUR);;;;",
        "Alle Beträge in T€;;;;",
        "Freitext;;Datum (TT.MM.JJ);Zahl;siehe Liste",
        "As on CV;Private one please;dd/mm/yyyy;Yes / No;Pick from list",
    ],
)
def test_a_row_of_hints_is_nobody(tmp_path: Path, hints: str) -> None:
    plan = plan_of(tmp_path, f"{HEADER}{hints}\n{ANA}")
    (ana,) = plan.records
    assert (ana.full_name, ana.mapped_stage) == ("Ana Ruiz", "interviewing")
    assert (plan.rejected, len(plan.skipped)) == ((), 1)


@pytest.mark.parametrize(
    "row",
    [
        "Text;t@x.example;;;",
        "Ann Date;;;;",
        "May List;;;;€",
        "Data Number;d@x.example;;;",
        "Ana Ruiz;;dd/mm/yyyy;;",
    ],
)
def test_a_row_that_names_somebody_is_no_hint(tmp_path: Path, row: str) -> None:
    assert [each.row for each in plan_of(tmp_path, f"{HEADER}{row}\n{ANA}").records] == [2, 3]
