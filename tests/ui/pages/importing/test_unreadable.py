"""Files that can't be read, or are no table: one sentence each, and what can be done."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from recruiterdesk.domain.backups import BACKUP_MARK
from recruiterdesk.ui.pages.importing import ImportPage
from tests.ui.pages.importing.looking import look_at, refuse


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "folder.csv").mkdir()
    (tmp_path / "link.csv").symlink_to(tmp_path / "gone.csv")
    return tmp_path


def below(page: ImportPage) -> str:
    """Return what stands below the sentence."""
    return page.choosing._remark.text()


@pytest.mark.parametrize("name", ["link.csv", "gone.csv"])
def test_what_is_not_there_is_named_and_can_be_tried_again(qtbot, page, folder, name):
    said = refuse(qtbot, page, folder / name)
    assert said == f"There is no file {name}: choose it where it is now."
    assert below(page) == "Nothing was changed. Try again once it can be read, or choose another file."
    assert page.choosing.again.isVisible()
    assert not page.choosing.restore.isVisible()


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("folder.csv", None, "folder.csv is a folder: choose a file."),
        ("list.csv", b"%PDF-1.7", "list.csv: This is a PDF, not a table: export the table as CSV or xlsx."),
    ],
)
def test_what_cannot_be_mended_asks_for_another_file(qtbot, page, folder, name, content, sentence):
    if content is not None:
        (folder / name).write_bytes(content)
    assert refuse(qtbot, page, folder / name) == sentence
    assert below(page) == "Nothing was changed. Choose another file."
    assert not page.choosing.again.isVisible()


def test_a_file_that_can_be_mended_says_so(qtbot, page, folder):
    (folder / "list.csv").write_bytes(b"")
    assert refuse(qtbot, page, folder / "list.csv") == "list.csv: The file is empty."
    assert below(page) == "Nothing was changed. Mend the file, or choose another one."
    assert page.choosing.again.isVisible()


def test_another_file_is_looked_for_where_the_refused_one_lies(qtbot, page, folder, monkeypatch):
    asked = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *given: asked.append(given[2]) or ([], ""))
    for name in ("folder.csv", "gone.csv"):
        refuse(qtbot, page, folder / name)
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert asked == [str(folder / "folder.csv"), str(folder)]


def test_a_backup_leads_to_where_it_is_restored(qtbot, page, window, tmp_path):
    backup = tmp_path / "desk.backup"
    backup.write_bytes(b"x" * 100 + BACKUP_MARK)
    said = refuse(qtbot, page, backup)
    assert said == "desk.backup: This is a backup of RecruiterDesk: restore it on the page Backups."
    assert not page.choosing.again.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_R)
    assert window.shown == [("backups", backup)]


def two_sheets(tmp_path: Path) -> Path:
    from openpyxl import Workbook

    book = Workbook()
    for name, sheet in (("Ana", book.active), ("Ben", book.create_sheet("Others"))):
        sheet.append(["Name", "Email"])
        sheet.append([f"{name} Ruiz", f"{name}@example.com"])
    book.save(tmp_path / "book.xlsx")
    return tmp_path / "book.xlsx"


def choose_other_sheet(qtbot, page: ImportPage, signal: object) -> None:
    popup = page.preview.summary.sheet.open_choices()
    popup.list.setCurrentRow(1)
    with qtbot.waitSignal(signal):
        qtbot.keyClick(popup.list, Qt.Key.Key_Return)


def test_a_file_that_vanished_meanwhile_leaves_what_was_read_of_it(qtbot, page, window, tmp_path):
    path = two_sheets(tmp_path)
    look_at(qtbot, page, path)
    path.unlink()
    choose_other_sheet(qtbot, page, page.run.refused)
    assert window.said == ["There is no file book.xlsx: choose it where it is now."]
    assert page.panel() is page.preview


def test_a_file_that_was_replaced_meanwhile_leaves_what_was_read_of_it(qtbot, page, window, tmp_path):
    path = two_sheets(tmp_path)
    look_at(qtbot, page, path)
    path.write_bytes(b"%PDF-1.7")
    choose_other_sheet(qtbot, page, page.run.refused)
    assert window.said == ["This is a PDF, not a table: export the table as CSV or xlsx."]
    assert page.panel() is page.preview
