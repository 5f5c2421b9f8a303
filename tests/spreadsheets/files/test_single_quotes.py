"""Single quotes around cells are told from apostrophes."""

from __future__ import annotations

from pathlib import Path

from tests.spreadsheets.tables import found


def test_quotes_around_few_cells_that_double_an_apostrophe(tmp_path: Path) -> None:
    text = (
        "station,town,rain\n1,Oslo,12\n2,Bergen,9\n3,Graz,7\n4,Brno,11\n5,Faro,0\n6,Lyon,3\n"
        "7,'St. John''s',8\n8,'L''Aquila, east',4\n9,Köln,5\n"
    )
    table = found(tmp_path, text)
    assert [row.cells[1] for row in table.rows][6:8] == ["St. John's", "L'Aquila, east"]


def test_apostrophes_at_both_ends_of_few_cells_stay(tmp_path: Path) -> None:
    text = "station,said\n1,'tis so'\n2,no\n3,yes\n4,no\n5,no\n6,rock 'n' roll\n"
    table = found(tmp_path, text)
    assert table.rows[0].cells == ("1", "'tis so'")
    assert table.rows[5].cells == ("6", "rock 'n' roll")
