"""Names that come from a numbered or bulleted list are names."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of

_NAMES = ("Ana Ruiz", "Bo Li", "Cy Novak")


def names(tmp_path: Path, cells: tuple[str, ...]) -> list[str]:
    rows = "".join(f'"{cell}";Buyer\n' for cell in cells)
    return [record.full_name for record in plan_of(tmp_path, f"Name;Role\n{rows}").records]


@pytest.mark.parametrize("written", ["{at}. {name}", "{at}) {name}", "- {name}", "• {name}", "{at}.{name}"])
def test_places_in_a_list_are_no_part_of_names(tmp_path: Path, written: str) -> None:
    cells = tuple(written.format(at=at, name=name) for at, name in enumerate(_NAMES, 1))
    assert names(tmp_path, cells) == [*_NAMES]


def test_a_family_name_in_front_is_still_one_where_rows_are_counted(tmp_path: Path) -> None:
    rows = "1. POPESCU Andreea;Buyer\n2. IONESCU Maria;Buyer\n3. DUMITRU Florin;Buyer\n"
    records = plan_of(tmp_path, f"Nume și prenume;Post\n{rows}").records
    assert [(record.given, record.family) for record in records] == [
        *(("Andreea", "POPESCU"), ("Maria", "IONESCU"), ("Florin", "DUMITRU"))
    ]


def test_numbers_that_do_not_rise_are_something_else(tmp_path: Path) -> None:
    text = "Ana Ruiz;2. Runde\nBo Li;1. Runde\nCy Novak;2. Runde\n"
    plan = plan_of(tmp_path, f"Name;Kennung\n{text}")
    assert [dict(record.extra)["Kennung"] for record in plan.records] == ["2. Runde", "1. Runde", "2. Runde"]


def test_blanks_that_were_typed_twice_are_one(tmp_path: Path) -> None:
    text = "Label;E-Mail\nAna  Ruiz;a@x.example\nBo   Li;b@x.example\n"
    plan = plan_of(tmp_path, text)
    assert [record.full_name for record in plan.records] == ["Ana Ruiz", "Bo Li"]
