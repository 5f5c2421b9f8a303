"""What was answered for a file is still answered when the file is taken up again."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.operations.imports import Offered
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.matching.pair_decisions import TWO_PEOPLE
from recruiterdesk.ui.pages.importing import ImportPage
from recruiterdesk.ui.pages.importing.preview import Group
from tests.ui.pages.importing.looking import CSV, look_at, press_import, row, table

KEPT = "What you decided for people.csv is kept: on the import page, L looks at it again."
ROWS = ("Ana Ruiz,Lead,Rejected,03/11/2026,Lisbon", "Bo Berg,Lead,Rejected,05/11/2026,Porto")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return table(tmp_path, "Name,Role,Outcome,Decided on,Remote", *ROWS)


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


SAME_DAY = "Dana Wolf,dana@example.com,,,Lead,Rejected,14.09.2026,14.09.2026,"
PAIRS = (
    "Name,Email,Employer,Title,Role,Outcome,Decided on,Last contact,Notes",
    "Ana Ruíz,ana@home.example,Nordwerk AG,Architect,,,,,free from March 2027",
    SAME_DAY,
)


def decide(qtbot, page: ImportPage, tmp_path: Path) -> None:
    """Say that a pair is two people, that somebody was told, and that one thing found is not wanted."""
    details = PersonDetails(
        "Ana Ruiz", "Ana", "Ruiz", emails=("ana@work.example",), company="Nordwerk AG", title="Architect"
    )
    add_person(page._workplace.desk, details)
    look_at(qtbot, page, table(tmp_path, *PAIRS))
    page.preview.show_group(Group.POSSIBLY_SAME)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_T)
    page.preview.close_beside()
    qtbot.keyClick(page.preview.list, Qt.Key.Key_S, Qt.KeyboardModifier.AltModifier)
    page.preview.summary.offers[Offered.COME_BACK_DATES].setChecked(False)


def decided(page: ImportPage) -> tuple[dict, frozenset[int], bool]:
    wanted = page.preview.wanted()
    return wanted.pairs, wanted.told_rows, Offered.COME_BACK_DATES in wanted.accepted


@pytest.mark.parametrize("meanwhile", [(), (CSV,)])
def test_what_was_decided_of_rows_is_kept_and_it_is_said_how_to_go_on(
    qtbot, page, window, tmp_path, meanwhile
):
    decide(qtbot, page, tmp_path)
    assert decided(page) == ({2: TWO_PEOPLE}, {3}, False)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    assert window.said == [KEPT]
    for other in meanwhile:
        look_at(qtbot, page, other)
        assert decided(page) == ({}, frozenset(), True)
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_L)
    assert decided(page) == ({2: TWO_PEOPLE}, {3}, False)
    assert len(window.said) == 1


def test_a_file_left_for_another_is_still_there_when_that_one_is_imported(qtbot, page, window, tmp_path):
    decide(qtbot, page, tmp_path)
    look_at(qtbot, page, CSV)
    assert window.said == [KEPT]
    press_import(qtbot, page)
    look_at(qtbot, page, CSV)
    assert page.files.left() == ("people.csv",)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_L)
    assert decided(page) == ({2: TWO_PEOPLE}, {3}, False)


def test_a_file_that_was_missing_when_it_was_taken_up_keeps_what_was_decided(qtbot, page, tmp_path):
    decide(qtbot, page, tmp_path)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    (tmp_path / "people.csv").unlink()
    with qtbot.waitSignal(page.run.refused):
        qtbot.keyClick(page, Qt.Key.Key_L)
    table(tmp_path, *PAIRS)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_R)
    assert decided(page) == ({2: TWO_PEOPLE}, {3}, False)


def test_the_same_file_dropped_on_itself_is_read_by_itself(qtbot, page, window, file):
    look_at(qtbot, page, file)
    give_place(qtbot, page)
    look_at(qtbot, page, file)
    assert meanings(page)[4] is not Field.LOCATION
    assert window.said == []


def test_of_a_row_that_was_mended_meanwhile_nothing_is_decided(qtbot, page, tmp_path):
    decide(qtbot, page, tmp_path)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    table(tmp_path, *PAIRS[:2], SAME_DAY.replace("dana@", "d.wolf@"))
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_L)
    assert decided(page) == ({2: TWO_PEOPLE}, frozenset(), False)


def test_nothing_is_said_of_a_file_in_which_nothing_was_decided(qtbot, page, window, file):
    look_at(qtbot, page, file)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    assert window.said == []


def test_corrected_columns_are_something_that_was_decided(qtbot, page, window, file):
    look_at(qtbot, page, file)
    give_place(qtbot, page)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    assert window.said == [KEPT]


def test_a_file_dropped_again_takes_the_place_of_the_one_that_was_left(qtbot, page, file):
    look_at(qtbot, page, file)
    give_place(qtbot, page)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    look_at(qtbot, page, file)
    assert page.files.place() == ""
    assert page.files.left() == ()
