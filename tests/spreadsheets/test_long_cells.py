"""A cell may hold a pasted letter, a picture as text, or noise: its column is judged in a moment."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import only, plan_of

# Work that grows with the square of a length takes minutes here: the limit for a whole test ends the run.
LONG = (
    "a" * 300_000 + "@",
    "@" * 300_000,
    "a@" * 150_000,
    "a." * 150_000 + "@b",
    "+49 171 " * 40_000,
    "1/2/" * 80_000,
    "Ana-" * 80_000,
    "<a " * 100_000 + "@",
    "lorem ipsum dolor, " * 16_000,
)


@pytest.mark.parametrize(
    "header", ["Phone", "Email", "Name", "Contact", "Role", "Stage", "Told", "Date", "Company", ""]
)
@pytest.mark.parametrize("cell", LONG, ids=lambda cell: cell[:6])
def test_a_long_cell_keeps_nobody_waiting(tmp_path: Path, header: str, cell: str) -> None:
    text = f'Candidate;Mail;{header}\nAna Ruiz;ana@example.com;"{cell}"\n'
    assert only(plan_of(tmp_path, text)).full_name == "Ana Ruiz"
