"""A row in full: every cell as it was written, and what became of it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.ui.pages.importing import ImportPage
from recruiterdesk.ui.pages.importing.preview import Group
from recruiterdesk.ui.pages.importing.preview_model import PREVIEW_ROLE
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.ui.pages.importing.looking import look_at, press_import, table

ROWS = (
    "Full name,E-mail,Phone,Role,Stage,Outcome,Decided on,Told on,Notes,Colour",
    "Ana Ruiz,mailto:ana@example.com,0171 3920011,Lead,2nd round,Absage,14.09.2026,soon,call after 17:00,red",
    "Bo Berg,bo@example,12,Lead,,,,,,",
    ",,,,,,,,who was that?,blue",
)


@pytest.fixture
def looked(qtbot, page, tmp_path: Path) -> ImportPage:
    look_at(qtbot, page, table(tmp_path, *ROWS))
    return page


def cells(page: ImportPage) -> dict[str, tuple[str, str]]:
    model = page.preview.details.model
    views = [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]
    return {view.subtitle: (view.title, view.chip_text or view.trailing) for view in views}


def test_an_arrow_opens_the_row_with_every_cell_beside_what_it_became(qtbot, looked):
    qtbot.keyClick(looked.preview.list, Qt.Key.Key_Right)
    assert looked.preview.details.isVisible()
    assert looked.preview.details.accessibleName() == "Ana Ruiz"
    assert cells(looked) == {
        "Full name": ("Ana Ruiz", ""),
        "E-mail": ("mailto:ana@example.com", "ana@example.com"),
        "Phone": ("0171 3920011", "+49 171 3920011"),
        "Role": ("Lead", ""),
        "Stage": ("2nd round", "interviewing"),
        "Outcome": ("Absage", "declined by the client"),
        "Decided on": ("14.09.2026", "Mon 14 Sep 2026"),
        "Told on": ("soon", "kept aside"),
        "Notes": ("call after 17:00", "a note"),
        "Colour": ("red", "kept aside"),
        "Wished hours": ("after 17:00", "found in a note"),
    }
    assert looked.preview.details.remarks.text() == "“soon” is no date: kept aside"


def test_a_number_whose_country_or_extension_has_a_column_of_its_own_is_not_kept_aside(qtbot, page, tmp_path):
    head = "Name,Country code,Mobile without country code,Email"
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,+91,9876543210,ana@example.com"))
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Right)
    assert cells(page)["Mobile without country code"] == ("9876543210", "+91 98765 43210")


def test_why_a_mended_row_was_left_out_before_is_no_cell_of_it(qtbot, page, tmp_path):
    head = "Name,Email,Shirt,Why it was not imported"
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,M,no name or phone number"))
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Right)
    assert list(cells(page)) == ["Name", "Email", "Shirt"]


def test_the_details_follow_the_keyboard(qtbot, looked):
    qtbot.keyClick(looked.preview.list, Qt.Key.Key_Space)
    qtbot.keyClick(looked.preview.list, Qt.Key.Key_Down)
    assert looked.preview.details.accessibleName() == "Bo Berg"
    assert cells(looked)["Phone"] == ("12", "kept aside")
    assert cells(looked)["E-mail"] == ("bo@example", "kept aside")
    qtbot.keyClick(looked.preview.list, Qt.Key.Key_Right)
    assert looked.preview.details.list.hasFocus()


def test_a_click_opens_a_row(qtbot, looked):
    view = looked.preview.list
    place = view.visualRect(looked.preview.model.index(1)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert looked.preview.details.accessibleName() == "Bo Berg"


def test_a_row_that_cannot_be_imported_shows_its_cells_and_why(qtbot, looked):
    assert looked.preview.model.index(0).data(PREVIEW_ROLE).initials_of == "Ana Ruiz"
    looked.preview.show_group(Group.REJECTED)
    assert looked.preview.model.index(0).data(PREVIEW_ROLE).initials_of == ""
    qtbot.keyClick(looked.preview.list, Qt.Key.Key_Right)
    assert cells(looked) == {"Notes": ("who was that?", ""), "Colour": ("blue", "")}
    assert looked.preview.details.remarks.text() == "no name, e-mail or phone number"


def test_esc_closes_the_details_before_it_leaves_the_file(qtbot, looked):
    qtbot.keyClick(looked.preview.list, Qt.Key.Key_Right)
    qtbot.keyClick(looked.preview.details.list, Qt.Key.Key_Escape)
    assert not looked.preview.details.isVisible()
    assert looked.panel() is looked.preview
    qtbot.keyClick(looked.preview.list, Qt.Key.Key_Escape)
    assert looked.panel() is looked.choosing


def test_only_one_thing_stands_beside_the_rows(qtbot, looked):
    summary = looked.preview.summary
    summary.columns.click()
    qtbot.keyClick(looked.preview.list, Qt.Key.Key_Right)
    assert not summary.columns.isChecked()
    summary.words.click()
    assert (summary.words.isChecked(), looked.preview.details.isVisible()) == (True, False)
    summary.words.click()
    assert looked.preview.beside.shown() is None


def test_a_tab_without_rows_says_so_and_opens_nothing(qtbot, looked):
    qtbot.keyClick(looked.preview.list, Qt.Key.Key_Right)
    looked.preview.show_group(Group.CHANGED)
    assert looked.preview._nobody.text() == "No row changes somebody who is on the desk."
    assert looked.preview.beside.shown() is None


def test_a_changed_row_shows_what_its_cells_said_before(qtbot, page, tmp_path):
    head = "Name,Email,City,Colour"
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,Rom,red"))
    press_import(qtbot, page)
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,Oslo,blue"))
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Right)
    assert cells(page) == {
        "Name": ("Ana Ruiz", ""),
        "Email": ("ana@example.com", ""),
        "City · before: Rom": ("Oslo", ""),
        "Colour · before: red": ("blue", "kept aside"),
    }


def test_a_cell_that_was_emptied_since_is_shown_with_what_it_said(qtbot, page, tmp_path):
    head = "Name,Email,City,Colour"
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,Rom,red"))
    press_import(qtbot, page)
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,,"))
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Right)
    assert page.preview.details.remarks.text() == "different: City and Colour"
    assert cells(page) == {
        "Name": ("Ana Ruiz", ""),
        "Email": ("ana@example.com", ""),
        "City · before: Rom": ("empty now", "stays as it is"),
        "Colour · before: red": ("empty now", "stays as it is"),
    }


def test_where_no_row_can_be_imported_each_tab_says_so(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Name,Email,Notes", ",,who was that?"))
    for group in (Group.NEW, Group.NOTHING_NEW, Group.CHANGED):
        page.preview.show_group(group)
        assert page.preview._nobody.text() == "No row of this file can be imported."


def test_of_two_columns_of_one_kind_each_says_what_it_said_before(qtbot, page, tmp_path):
    head = "Name,Email,Phone,Phone 2"
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,0171 3920011,030 23125014"))
    press_import(qtbot, page)
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,0171 3920011,"))
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Right)
    assert page.preview.details.remarks.text() == "different: Phone 2"
    assert cells(page)["Phone 2 · before: 030 23125014"] == ("empty now", "stays as it is")
