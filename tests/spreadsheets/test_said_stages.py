"""What a file says that its own stages count as."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.spreadsheets.columns import map_columns
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.own_words import WordMeaning
from recruiterdesk.spreadsheets.reading import read_sheets
from recruiterdesk.spreadsheets.said_stages import said_stages

ROWS = "Name,Stage,As\nAna Ruiz,Kaffee, Submitted \nBen Lee,Kür,nonsense\nCy Park,Kaffee,submitted\n"
COLUMNS = (
    ColumnMapping(0, "Name", Field.FULL_NAME),
    ColumnMapping(1, "Stage", Field.STAGE),
    ColumnMapping(2, "As", Field.STAGE_COUNTS_AS),
)


def test_words_are_taken_for_what_stands_beside_them(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(ROWS, "utf-8")
    assert said_stages(read_sheets(path), COLUMNS) == (("Kaffee", WordMeaning.SUBMITTED),)


def test_a_file_without_such_a_column_says_nothing(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text(ROWS, "utf-8")
    found = read_sheets(path)
    assert said_stages(found, map_columns(found)) == ()
    assert said_stages(found, (COLUMNS[0], COLUMNS[2])) == ()
