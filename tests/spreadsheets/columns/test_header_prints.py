from __future__ import annotations

from pathlib import Path

from recruiterdesk.spreadsheets.columns.header_prints import (
    columns_as_remembered,
    fields_to_remember,
    header_print,
)
from recruiterdesk.spreadsheets.fields import Field
from tests.spreadsheets.tables import found


def test_the_same_names_in_the_same_order_are_the_same_header(tmp_path: Path) -> None:
    first = header_print(found(tmp_path, "Name,E-Mail,Colour\nAna,a@example.com,red\n"))
    assert header_print(found(tmp_path, " name ;E-MAIL;Colour:\nBo;b@example.com;blue\n")) == first
    assert header_print(found(tmp_path, "E-Mail,Name,Colour\na@example.com,Ana,red\n")) != first
    assert header_print(found(tmp_path, "Name,E-Mail\nAna,a@example.com\n")) != first


def test_a_table_without_a_header_is_never_known_again(tmp_path: Path) -> None:
    assert header_print(found(tmp_path, "Ana Ruiz,ana@example.com\nBo Li,bo@example.com\n")) == ""


def test_remembered_meanings_count_before_recognised_ones(tmp_path: Path) -> None:
    table = found(tmp_path, "Name,E-Mail,Colour,Town\nAna,a@example.com,red,Kiel\n")
    columns = columns_as_remembered(table, [(0, "full_name"), (2, "notes"), (1, ""), (3, "no such field")])
    assert [column.field for column in columns] == [Field.FULL_NAME, None, Field.NOTES, Field.LOCATION]
    assert fields_to_remember(columns) == ((0, "full_name"), (1, ""), (2, "notes"), (3, "location"))
