"""What was answered for a file is still answered when the file is taken up again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.ui.pages.importing import ImportPage
from tests.ui.pages.importing.looking import CSV, look_at, row, table

ROWS = ("Ana Ruiz,Lead,Rejected,03/11/2026,Lisbon", "Bo Berg,Lead,Rejected,05/11/2026,Porto")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return table(tmp_path, "Name,Role,Outcome,Decided on,Base", *ROWS)


def give_place(qtbot, page: ImportPage) -> None:
    """Say that the last column holds the place."""
    page.preview.columns.show_columns(page.preview.preview)
    with qtbot.waitSignal(page.run.understood):
        page.preview.columns.choose(4, Field.LOCATION)


def leave_and_come_back(qtbot, page: ImportPage) -> None:
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    assert page.panel() is page.choosing
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_L)


def meanings(page: ImportPage) -> list[Field | None]:
    return [column.field for column in page.preview.preview.plan.columns]


def test_columns_and_the_order_of_day_and_month_are_kept(qtbot, page, file):
    look_at(qtbot, page, file)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_M)
    give_place(qtbot, page)
    leave_and_come_back(qtbot, page)
    assert meanings(page)[4] is Field.LOCATION
    assert not page.preview.question.isVisible()
    assert row(page, "Ana Ruiz").chip == "long ago · 11 Mar"


def test_a_file_left_for_another_keeps_them_too(qtbot, page, file):
    look_at(qtbot, page, file)
    give_place(qtbot, page)
    look_at(qtbot, page, CSV)
    leave_and_come_back(qtbot, page)
    assert meanings(page)[4] is Field.LOCATION


def test_the_file_chosen_again_is_read_by_itself(qtbot, page, file):
    look_at(qtbot, page, file)
    give_place(qtbot, page)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    look_at(qtbot, page, file)
    assert meanings(page)[4] is not Field.LOCATION


def test_a_file_whose_columns_changed_meanwhile_is_read_by_itself(qtbot, page, file):
    look_at(qtbot, page, file)
    give_place(qtbot, page)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    file.write_text("Role,Name,Email\nLead,Ana Ruiz,ana@example.com\n", encoding="utf-8")
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_L)
    assert meanings(page) == [Field.ROLE, Field.FULL_NAME, Field.EMAIL]
