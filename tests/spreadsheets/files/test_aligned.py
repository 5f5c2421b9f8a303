"""Names above columns that only blanks align."""

from __future__ import annotations

from recruiterdesk.spreadsheets.files.aligned import with_whole_names


def test_lines_that_nothing_divides_stay_as_they_are() -> None:
    assert with_whole_names(["Ana", "Bo"], [("Ana",), ("Bo",)], (0,)) == [("Ana",), ("Bo",)]


def test_a_line_with_fewer_words_than_columns_names_none() -> None:
    records = [("first_name",), ("Ana", "12"), ("Bo", "9")]
    assert with_whole_names(["first_name", "Ana  12", "Bo    9"], records, (0, 5)) == records
