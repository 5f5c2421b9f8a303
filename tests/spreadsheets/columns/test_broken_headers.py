"""Names of columns that were broken to fit into narrow columns mean what they mean in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.spreadsheets.tables import plan_of, plan_of_sheet

_ROWS = {
    "Invitee First Name": "Ana",
    "Invitee Last Name": "Ruiz",
    "Invitee Email": "ana@x.example",
    "Job Title": "Buyer",
    "Application status": "Interview",
    "Last comment": "Warm",
    "Date of birth": "3 May 1990",
    "Disqualification reason": "Too junior",
}


def test_a_name_in_several_lines_means_what_it_means_in_one(tmp_path: Path) -> None:
    broken = [name.replace(" ", "\n") for name in _ROWS]
    in_lines = plan_of_sheet(tmp_path, [broken, [*_ROWS.values()]])
    in_one = plan_of_sheet(tmp_path, [[*_ROWS], [*_ROWS.values()]])
    assert [column.field for column in in_lines.columns] == [column.field for column in in_one.columns]
    assert [column.header for column in in_lines.columns] == broken


@pytest.mark.parametrize("header", ["Telefon\nE-Mail", "Telefon\nPhone", "Nachname\nVorname", "Name\nNom"])
def test_lines_that_are_names_themselves_stay_apart(tmp_path: Path, header: str) -> None:
    apart = plan_of(tmp_path, f'Ort;"{header}";Firma\nBonn;Ruiz;Nord\n').columns
    divided = plan_of(tmp_path, f"Ort;{header.replace(chr(10), ' / ')};Firma\nBonn;Ruiz;Nord\n").columns
    assert apart[1].field is divided[1].field
    assert apart[1].field is not None
