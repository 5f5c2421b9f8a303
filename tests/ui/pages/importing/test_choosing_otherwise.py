"""What is corrected in the preview, which follows at once."""

from __future__ import annotations

from PySide6.QtCore import Qt

from tests.ui.pages.importing.looking import CSV, WORKBOOK, look_at, row, table


def test_another_sheet_is_read_when_it_is_chosen(qtbot, page):
    look_at(qtbot, page, WORKBOOK)
    popup = page.preview.summary.sheet.open_choices()
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.list, Qt.Key.Key_Down)
        qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert "sheet ‘Network’" in page.header._below.text()
    assert page.preview.summary.sentence.text().startswith("Contacts: ")


def test_a_country_is_found_by_typing_and_numbers_follow(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Name,Phone", "Jan Novák,601 555 077"))
    popup = page.preview.summary.country.open_choices()
    popup.field.setText("cze")
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert page.preview.summary.country.text() == "Country: Czechia"
    assert row(page, "Jan Novák").reach == "no e-mail · +420 601 555 077"


def test_the_order_of_day_and_month_can_be_turned(qtbot, page, tmp_path):
    rows = ("Name,Role,Outcome,Decided on", "Ana Ruiz,Lead,Rejected,03/11/2026")
    look_at(qtbot, page, table(tmp_path, *rows))
    before = row(page, "Ana Ruiz").chip
    popup = page.preview.summary.dates.open_choices()
    other = 1 if "day first" in page.preview.summary.dates.text() else 0
    popup.list.setCurrentRow(other)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert {before, row(page, "Ana Ruiz").chip} == {"to be told · 3 Nov", "long ago · 11 Mar"}


def test_rows_can_all_be_taken_as_contacts(qtbot, page):
    look_at(qtbot, page, CSV)
    popup = page.preview.summary.people.open_choices()
    popup.list.setCurrentRow(2)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.list, Qt.Key.Key_Return)
    assert page.preview.summary.sentence.text().startswith("Contacts: 39 people at ")
    assert row(page, "Matthias Groß").chip == "contact"


def test_no_country_is_asked_for_where_all_numbers_say_theirs(qtbot, page, tmp_path):
    rows = ("Name,Phone", "Jan Novák,+420 601 555 077", "Ana Ruiz,0049 171 3920013")
    look_at(qtbot, page, table(tmp_path, *rows))
    summary = page.preview.summary
    assert not summary.country.isVisible()
    assert "country" not in summary.evidence.text()
