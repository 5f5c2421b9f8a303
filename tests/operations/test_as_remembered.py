"""What was corrected once counts at the next file, in the window and on the command line."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.domain.words import RememberedKind
from recruiterdesk.operations.as_remembered import (
    Corrections,
    forget_header,
    known_columns,
    known_words,
    remember_corrections,
)
from recruiterdesk.operations.remembering import remember_word
from recruiterdesk.spreadsheets.fields import ColumnMapping, Field
from recruiterdesk.spreadsheets.leftovers import REASON_HEADER
from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning
from recruiterdesk.storage.desk import Desk
from tests.spreadsheets.tables import found

COLUMNS = (
    ColumnMapping(0, "Name", Field.FULL_NAME),
    ColumnMapping(1, "Email", Field.EMAIL),
    ColumnMapping(2, "Farbe", Field.COMPANY),
)


def test_columns_are_known_again_by_their_header(desk: Desk, tmp_path: Path) -> None:
    remember_corrections(desk, found(tmp_path, "Name,Email,Farbe\nAna,a@e.io,x\n"), Corrections(COLUMNS))
    known = known_columns(desk, found(tmp_path, "name, EMAIL ,Farbe\nBo,b@e.io,y\n"))
    assert known is not None
    assert [column.field for column in known.columns] == [Field.FULL_NAME, Field.EMAIL, Field.COMPANY]
    assert known.remembered_at == desk.clock.now()
    assert known_columns(desk, found(tmp_path, "Name,Email,Form\nBo,b@e.io,y\n")) is None


def test_rows_that_were_left_over_are_read_as_their_file_was(desk: Desk, tmp_path: Path) -> None:
    remember_corrections(desk, found(tmp_path, "Name,Email,Farbe\nAna,a@e.io,x\n"), Corrections(COLUMNS))
    left = found(tmp_path, f"Name,Email,Farbe,{REASON_HEADER}\nBo,b@e.io,y,no name\n")
    known = known_columns(desk, left)
    assert known is not None
    assert len(known.columns) == 3
    forget_header(desk, left)
    assert known_columns(desk, left) is None


def test_columns_without_names_are_not_remembered(desk: Desk, tmp_path: Path) -> None:
    table = found(tmp_path, "Ana Ruiz,ana@example.com\nBo Berg,bo@example.com\n")
    assert table.header is None
    remember_corrections(desk, table, Corrections(COLUMNS[:2]))
    assert known_columns(desk, table) is None


def test_words_are_known_by_their_kind_and_the_last_meaning_counts(desk: Desk, tmp_path: Path) -> None:
    corrections = Corrections(
        stage_words=(("Tee", WordMeaning.FINAL), ("Tee", WordMeaning.OFFERED)),
        outcome_words=(("Schublade", WordMeaning.WITHDREW),),
    )
    remember_corrections(desk, found(tmp_path, "Name\nAna Ruiz\n"), corrections)
    assert known_words(desk) == (
        (("tee", WordMeaning.OFFERED),),
        (("schublade", WordMeaning.WITHDREW),),
    )


def test_a_meaning_that_this_version_does_not_know_is_left_alone(desk: Desk) -> None:
    remember_word(desk, RememberedKind.STAGE, "Tee", "of a later version")
    assert known_words(desk) == ((), ())
