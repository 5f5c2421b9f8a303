"""Rows that were left over are mended in a spreadsheet program and imported again."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import pytest

from recruiterdesk.spreadsheets.leftovers import REASON_HEADER, leftovers_csv, row_without_reason
from tests.spreadsheets.tables import found, plan_of

FILE = "Name;Email;Note\nAna Ruiz;ana@example.com;x\n;;who was that?\nBo;b@e.io;1;2\n"


def saved(tmp_path: Path, text: str, delimiter: str = ";") -> list[list[str]]:
    written = leftovers_csv(plan_of(tmp_path, text), str.upper, delimiter)
    return list(csv.reader(io.StringIO(written), delimiter=delimiter))


def as_text(rows: list[list[str]]) -> str:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows(rows)
    return "\ufeff" + out.getvalue()


def test_the_columns_of_the_file_come_first_and_the_reason_last(tmp_path):
    assert saved(tmp_path, FILE) == [
        ["Name", "Email", "Note", "", REASON_HEADER],
        ["", "", "who was that?", "", "NO_IDENTITY"],
        ["Bo", "b@e.io", "1", "2", "EXTRA_CELLS"],
    ]


def test_mended_rows_are_read_as_if_they_had_stood_in_the_file_so(tmp_path):
    rows = saved(tmp_path, FILE)
    rows[1][0] = "Cleo Adamu"
    rows[2][3] = ""
    again = plan_of(tmp_path, as_text(rows))
    mended = plan_of(tmp_path, "Name;Email;Note\nCleo Adamu;;who was that?\nBo;b@e.io;1\n")
    assert again.records == mended.records
    assert [column.header for column in again.columns] == ["Name", "Email", "Note"]
    assert not again.rejected


def test_a_row_that_was_not_mended_is_left_over_again_for_its_own_reason(tmp_path):
    rows = saved(tmp_path, FILE)
    again = plan_of(tmp_path, as_text(rows))
    assert [row.reason for row in again.rejected] == ["no_identity"]
    assert [record.full_name for record in again.records] == ["Bo"]
    assert ("Column 4", "2") in again.records[0].extra


def test_a_row_without_its_reason_is_read_too(tmp_path):
    again = plan_of(tmp_path, f"Name,Email,{REASON_HEADER}\nAna Ruiz,ana@example.com\n")
    assert [record.full_name for record in again.records] == ["Ana Ruiz"]
    assert again.records[0].extra == ()


def test_a_single_row_is_known_without_the_reason_behind_it_too(tmp_path):
    with_reason = found(tmp_path, f"Name,Email,{REASON_HEADER}\nAna Ruiz,ana@example.com,no name\n")
    other = found(tmp_path, "Name,Email,Why\nAna Ruiz,ana@example.com,no name\n")
    assert row_without_reason(with_reason, with_reason.rows[0]).cells == ("Ana Ruiz", "ana@example.com")
    assert row_without_reason(other, other.rows[0]) == other.rows[0]


@pytest.mark.parametrize("header", ["Why", f"{REASON_HEADER}?", ""])
def test_other_last_columns_stay(tmp_path, header):
    plan = plan_of(tmp_path, f"Name,Email,{header}\nAna Ruiz,ana@example.com,x\n")
    assert "x" in dict(plan.records[0].extra).values() or plan.records[0].notes == "x"


def test_a_file_without_leftovers_gives_the_header_alone(tmp_path):
    assert saved(tmp_path, "Name;Email\nAna Ruiz;ana@example.com\n") == [["Name", "Email", REASON_HEADER]]


def test_numbers_and_formulas_survive_the_spreadsheet_in_which_they_are_mended(tmp_path):
    text = "Name;Phone;Note\n;;=1+1\nBo;+49171;x;+491713920011\n"
    rows = saved(tmp_path, text)
    assert rows[1][2] == "'=1+1"
    assert rows[2][3] == "'+491713920011"
    rows[1][0], rows[2][1], rows[2][3] = "Ana Ruiz", rows[2][3], ""
    ana, bo = plan_of(tmp_path, as_text(rows)).records
    assert ana.notes == "=1+1"
    assert [phone.number for phone in bo.phones] == ["+491713920011"]
