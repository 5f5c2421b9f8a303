"""What can’t be imported, row or file, and what can be done about it."""

from __future__ import annotations

import csv

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.messages import WARNING_MESSAGES
from recruiterdesk.storage.queries.people import count_people, find_people
from recruiterdesk.ui.pages.importing.columns_panel import field_name
from recruiterdesk.ui.pages.importing.preview import Group
from recruiterdesk.ui.pages.importing.remarks import ORDER
from tests.ui.pages.importing.looking import CSV, counts, look_at, press_import, refuse, row, table

DAMAGED = "The file is damaged and cannot be read: open it in its program and save it again."


def test_rows_that_hold_nobody_are_shown_and_saved_with_their_reason(
    qtbot, page, tmp_path, monkeypatch, window
):
    path = table(
        tmp_path, "Name,Email,Note", "Ana Ruiz,ana@example.com,x", ",,who was that?", "Bo,b@e.io,1,2"
    )
    look_at(qtbot, page, path)
    page.preview.show_group(Group.REJECTED)
    assert row(page, "who was that?").role == "no name, e-mail or phone number"
    press_import(qtbot, page)
    target = tmp_path / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(page.run.saved):
        qtbot.keyClick(page, Qt.Key.Key_S)
    with target.open(encoding="utf-8-sig", newline="") as saved:
        assert list(csv.reader(saved)) == [
            ["Name", "Email", "Note", "", "Why it was not imported"],
            ["", "", "who was that?", "", "no name, e-mail or phone number"],
            ["Bo", "b@e.io", "1", "2", "more cells than the header has columns"],
        ]
    assert window.said == ["Saved as left.csv"]


def test_the_rows_are_saved_beside_their_file_and_under_its_name(qtbot, page, tmp_path, monkeypatch):
    look_at(qtbot, page, table(tmp_path, "Name,Email,Note", ",,who was that?"))
    asked = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given[2]) or ("", ""))
    qtbot.keyClick(page.preview.list, Qt.Key.Key_S)
    assert asked == [str(tmp_path / "people, not imported.csv")]


def test_rows_that_were_left_over_are_mended_and_exactly_they_come(qtbot, page, tmp_path, monkeypatch, desk):
    path = tmp_path / "kunden.csv"
    path.write_text("Name;E-Mail;Ort\nAna Ruiz;ana@example.com;Köln\n;;Jülich\n;;Düren\n", encoding="cp1252")
    look_at(qtbot, page, path)
    press_import(qtbot, page)
    target = tmp_path / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(page.run.saved):
        page.result.save.click()
    left = target.read_text(encoding="utf-8-sig")
    assert left.splitlines()[0] == "Name;E-Mail;Ort;Why it was not imported"
    target.write_text(left.replace(";;Jülich", "Jo Ek;jo@example.com;Jülich"), encoding="utf-8-sig")
    look_at(qtbot, page, target)
    assert page.preview.summary.sentence.text() == "Contacts: 1 person."
    assert counts(page)["rejected"] == "1"
    press_import(qtbot, page)
    assert count_people(desk) == 2
    assert (find_people(desk, "Jo Ek")[0].place, find_people(desk, "Jo Ek")[0].emails) == (
        "Jülich",
        ("jo@example.com",),
    )
    look_at(qtbot, page, target)
    assert page.preview.summary.sentence.text() == "Nothing new: the one row is on the desk already."


def test_rows_can_be_saved_where_there_is_nothing_else_to_import(qtbot, page, tmp_path, monkeypatch, window):
    look_at(qtbot, page, table(tmp_path, "Name,Email,Place", ",,Rom", ",,Oslo"))
    assert page.preview.save.isVisible()
    target = tmp_path / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    with qtbot.waitSignal(page.run.saved):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_S)
    assert target.read_text(encoding="utf-8-sig").splitlines()[1].startswith(",,Rom,")
    assert window.said == ["Saved as left.csv"]
    assert page.panel() is page.preview
    page.preview.show_group(Group.NEW)
    assert not page.preview.save.isVisible()


def test_a_place_that_cannot_be_written_is_said(qtbot, page, tmp_path, monkeypatch, window):
    look_at(qtbot, page, table(tmp_path, "Name,Email", "Ana,a@example.com", ",,x"))
    press_import(qtbot, page)
    nowhere = tmp_path / "no" / "left.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(nowhere), ""))
    with qtbot.waitSignal(page.run.refused):
        page.result.save_wanted.emit()
    assert "can't be written" in window.said[0]
    assert page.panel() is page.result


@pytest.mark.parametrize(
    ("name", "content", "sentence"),
    [
        ("empty.csv", b"", "empty.csv: The file is empty."),
        ("head.csv", b"Name,Email\n", "head.csv: The file has a header but no rows."),
        ("photo.csv", b"\x89PNG\r\n\x1a\n....", "photo.csv: This is a picture, not a table."),
        ("torn.xlsx", b"PK\x03\x04torn", f"torn.xlsx: {DAMAGED}"),
    ],
)  # fmt: skip
def test_a_refused_file_is_told_in_one_sentence_in_place(
    qtbot, page, tmp_path, desk, name, content, sentence
):
    path = tmp_path / name
    path.write_bytes(content)
    assert refuse(qtbot, page, path) == sentence
    assert page.panel() is page.choosing
    assert count_people(desk) == 0


def test_a_file_that_vanished_is_told_and_a_good_one_takes_the_sentence_away(qtbot, page, tmp_path):
    assert (
        refuse(qtbot, page, tmp_path / "gone.csv") == "There is no file gone.csv: choose it where it is now."
    )
    look_at(qtbot, page, CSV)
    assert page.choosing.refused.text() == ""


def test_a_file_in_which_nobody_is_found_says_so(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "colour,size", "red,4", "blue,5"))
    assert page.preview.summary.sentence.text() == (
        "Nobody was found in this file: its 2 rows have no name, e-mail or phone number."
    )
    assert page.header.primary.text() == "Choose another file"


# By the chip beside the row, by the tab, or of the whole file.
SAID_ELSEWHERE = {"same_day", "possible_duplicate", "other_sheets", "ambiguous_dates"}


def test_every_meaning_and_every_warning_has_its_words():
    assert all(field_name(field) for field in Field)
    assert set(WARNING_MESSAGES) == {*ORDER, *SAID_ELSEWHERE, "letters_lost_guess"}
