from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.operations.as_remembered import Corrections, remember_corrections
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning
from tests.clock import FakeClock
from tests.desks import new_desk


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "trackers.csv"
    path.write_text(
        "Name,E-Mail,Role,Client,Stage\n"
        "Zed Alder,zed@example.com,Engineer,Halden,Screening\n"
        "Cleo Hart,cleo@example.com,Engineer,Halden,Interview\n",
        encoding="utf-8",
    )
    return path


def test_nothing_was_imported_at_first(line):
    assert line("imports").out == "Nothing was imported yet.\n"
    assert line.json("imports") == []


def test_imports_are_listed_with_what_they_brought(line, table):
    line("import", table)
    assert line.json("imports") == [
        {
            "batch": 1, "file": "trackers.csv", "at": "2026-11-23T10:00:00+01:00", "source": "csv", "new": 2,
            "updated": 0, "rejected": 0, "to_be_told": 0, "taken_back_at": None, "kept": 0,
            "can_be_taken_back": True,
        }
    ]  # fmt: skip
    assert "trackers.csv: 2 new" in line("imports").out


def test_an_import_is_taken_back_and_who_is_kept_is_named(line, table):
    line("import", table)
    line("promise", "Cleo Hart", "2026-11-27")
    assert (
        line("take-back", 1).out == "Taken back. 1 person is gone.\n  kept: Cleo Hart (you made a promise)\n"
    )
    assert [person["name"] for person in line.json("people")] == ["Cleo Hart"]
    assert "2 new  taken back on" in line("imports").out
    assert "1 kept" in line("imports").out
    assert line("undo").out == "Undone: Take back the import of trackers.csv.\n"
    cleo = line.json("show", "Cleo Hart")["id"]
    assert line.json("take-back", 1) == {
        "batch": 1,
        "gone": 1,
        "kept": [{"id": cleo, "name": "Cleo Hart", "why": ["promised"]}],
    }


def test_an_import_that_is_not_listed_can_not_be_taken_back(line, table):
    line("import", table)
    assert line.refused("take-back", 7) == "There is no import 7 in the list."
    line("take-back", 1)
    assert line.refused("take-back", 1).startswith("This import was taken back already")


def test_what_was_corrected_in_the_window_counts_here(line, table, tmp_path):
    desk = new_desk(tmp_path, FakeClock("2026-11-20T09:00"))
    corrections = Corrections(
        (
            ColumnMapping(0, "Name", Field.FULL_NAME), ColumnMapping(1, "E-Mail", Field.EMAIL),
            ColumnMapping(2, "Role", Field.ROLE), ColumnMapping(3, "Client", None),
            ColumnMapping(4, "Stage", Field.STAGE),
        ),
        stage_words=(("screening", WordMeaning.FINAL),),
    )  # fmt: skip
    remember_corrections(desk, read_sheets(table), corrections)
    desk.close()
    zed = line.json("import", table, "--dry-run")["records"][0]
    assert (zed["client"], zed["mapped_stage"]) == ("", "final")
