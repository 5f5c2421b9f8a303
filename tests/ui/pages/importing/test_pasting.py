"""What another program copied is pasted, looked at and imported like a file."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication

from recruiterdesk.domain import records
from recruiterdesk.ui.pages.importing import ImportPage
from tests.desks import found
from tests.ui.pages.importing.looking import CSV, press_import, row

CELLS = "Name\tPhone\tRole\nAna Ruiz\t+49 171 3920011\tLead\nBo Berg\t+49 171 3920012\tLead\n"
WEB = "<p>x</p><table><tr><th>Name</th><th>Email</th></tr><tr><td>Ana Ruiz</td><td>a@e.io</td></tr></table>"


@pytest.fixture
def clipboard(qapp):
    board = QGuiApplication.clipboard()
    yield board
    board.clear()


def paste(qtbot, page: ImportPage) -> None:
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_cells_of_a_spreadsheet_are_pasted_and_imported(qtbot, page, clipboard, desk):
    clipboard.setText(CELLS)
    paste(qtbot, page)
    assert page.header._below.text() == "clipboard · header in row 1"
    assert row(page, "Ana Ruiz").reach == "no e-mail · +49 171 3920011"
    press_import(qtbot, page)
    assert [batch.file_name for batch in found(desk, records.ImportBatch)] == ["clipboard"]


def test_a_table_of_a_web_page_is_pasted(qtbot, page, clipboard):
    mime = QMimeData()
    mime.setText("x Name Email Ana Ruiz a@e.io")
    mime.setHtml(WEB)
    clipboard.setMimeData(mime)
    paste(qtbot, page)
    assert row(page, "Ana Ruiz").reach == "a@e.io · no phone"
    assert page.header._below.text() == "clipboard · header in row 1"


def test_a_list_of_addresses_is_pasted(qtbot, page, clipboard):
    clipboard.setText('Ana Ruiz <ana@example.com>; "Berg, Bo" <bo@example.com>')
    paste(qtbot, page)
    assert page.preview.summary.sentence.text() == "Contacts: 2 people."


def test_copied_files_are_pasted_as_files(qtbot, page, clipboard):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(CSV))])
    clipboard.setMimeData(mime)
    paste(qtbot, page)
    assert page.header._below.text().startswith("recruiter_tracker.csv")


def test_an_empty_clipboard_is_said(qtbot, page, clipboard, window):
    clipboard.clear()
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.said == ["The clipboard holds no people: copy cells, a table or addresses first."]
    assert page.panel() is page.choosing


def test_pasting_into_the_field_of_a_choice_is_left_to_the_field(qtbot, page, clipboard):
    clipboard.setText(CELLS)
    paste(qtbot, page)
    clipboard.setText("cze")
    popup = page.preview.summary.country.open_choices()
    qtbot.keyClick(popup.field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert popup.field.text() == "cze"
    assert not page.run.is_busy()


def test_the_palette_pastes_from_any_page(qtbot, page, clipboard, workplace):
    from recruiterdesk.ui.main_window import MainWindow

    clipboard.setText(CELLS)
    main = MainWindow(workplace.desk, workplace.sentences)
    qtbot.addWidget(main.shell)
    action = next(each for each in main.shell.actions() if each.text() == "Paste people from the clipboard")
    run = main.shell.page("importing").run
    with qtbot.waitSignal(run.understood):
        action.trigger()
    assert main.shell.current_key() == "importing"
    clipboard.clear()
    action.trigger()
    assert main.shell.banner.isVisibleTo(main.shell)
    main.stop()


def test_of_copied_cells_without_people_it_is_not_said_that_a_file_holds_nobody(qtbot, page, clipboard):
    clipboard.setText("Skill\tLevel\nWelding\t3\nBricklaying\t2\n")
    paste(qtbot, page)
    said = page.preview.summary.sentence.text()
    assert said == "Nobody was found in what you copied: its 2 rows have no name, e-mail or phone number."
