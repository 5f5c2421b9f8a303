"""Cells that were copied from pages and letters are read as if they had been typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import document_of, plan_of

_TYPED = (
    "Ana Ruiz,ana@x.example,+49 171 3920011,Berlin,Data Engineer,2nd interview,Rejected by client,12 Nov 2026"
)
_HEADER = "Name,Email,Phone,City,Applied for,Stage,Outcome,Decision date\n"


def records(tmp_path: Path, rows: str) -> list[dict[str, object]]:
    document = document_of(plan_of(tmp_path, _HEADER + rows))
    assert document["warnings"] == []
    found: list[dict[str, object]] = document["records"]
    return found


@pytest.mark.parametrize("blank", ["\u00a0", "\u202f", "\u2009", "\u2007"])
def test_a_firm_blank_is_a_blank(tmp_path: Path, blank: str) -> None:
    assert records(tmp_path, _TYPED.replace(" ", blank)) == records(tmp_path, _TYPED)


@pytest.mark.parametrize("mark", ["\u200b", "\ufeff", "\u202a", "\u2069", "\u200e", "\u00ad"])
def test_marks_that_nobody_sees_mean_nothing(tmp_path: Path, mark: str) -> None:
    marked = ",".join(f"{mark}{cell}{mark}" for cell in _TYPED.split(","))
    assert records(tmp_path, marked) == records(tmp_path, _TYPED)


def test_one_role_is_one_whatever_its_blanks(tmp_path: Path) -> None:
    other = "Bo Li,bo@x.example,,Berlin,Data\u00a0Engineer,Screening,,"
    assert {record["role"] for record in records(tmp_path, f"{_TYPED}\n{other}\n")} == {"Data Engineer"}


def test_what_joins_letters_stays(tmp_path: Path) -> None:
    name = "نیلوفر می\u200cآیم"
    (record,) = records(tmp_path, _TYPED.replace("Ana Ruiz", name))
    assert record["full_name"] == name
