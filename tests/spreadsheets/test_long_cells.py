"""A cell may hold a pasted letter, a picture as text, or noise: its column is judged in a moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of

# Once such cells took minutes: the limit for a whole test would end the run.
LONG = (
    "a" * 30_000 + "@",
    "@" * 30_000,
    "a@" * 15_000,
    "a." * 15_000 + "@b",
    "+49 171 " * 4_000,
    "1/2/" * 8_000,
    "Ana-" * 8_000,
    "<a " * 10_000 + "@",
)


@pytest.mark.parametrize(
    "header", ["Phone", "Email", "Name", "Contact", "Role", "Stage", "Date", "Company", ""]
)
@pytest.mark.parametrize("cell", LONG, ids=lambda cell: cell[:6])
def test_a_long_cell_keeps_nobody_waiting(tmp_path: Path, header: str, cell: str) -> None:
    text = f'Candidate;Mail;{header}\nAna Ruiz;ana@example.com;"{cell}"\n'
    assert only(plan_of(tmp_path, text)).full_name == "Ana Ruiz"
