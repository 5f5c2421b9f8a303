"""What a recruiter sees of a file before anything is written."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from recruiterdesk.spreadsheets.columns.formats import SourceFormat
from recruiterdesk.storage.queries.people import count_people
from recruiterdesk.ui.pages.importing.format_names import format_name
from recruiterdesk.ui.pages.importing.preview import Group
from recruiterdesk.ui.pages.importing.row_delegate import ROW_HEIGHT
from recruiterdesk.ui.widgets.banner import Banner
from recruiterdesk.ui.widgets.grounds import FOOT
from tests.ui.pages.importing.looking import CSV, WORKBOOK, counts, look_at, row, table


def test_a_sentence_says_what_the_file_is_and_who_was_not_told(qtbot, page):
    look_at(qtbot, page, CSV)
    assert page.preview.summary.sentence.text() == (
        "A recruiter’s pipeline: 39 people, 4 roles, 3 clients. 18 were declined: 8 have not been told, "
        "6 probably on the same day, 3 were told, 1 was long ago."
    )
    assert page.preview.summary.evidence.text() == (
        "Numbers without a country are read like the others of the file: Germany (+49).  "
        "Dates are day first: 14.09.2026 settles it.  Column “Notizen” is kept as notes."
    )
    assert page.header.primary.text() == "Import 39 people"
    assert counts(page) == {
        "new": "39", "update": "1", "unchanged": "0", "possible_duplicate": "0", "rejected": "0",
        "same_day": "6",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("name", "reach", "where", "chip", "remark"),
    [
        ("Matthias Groß", "m.gross@example.org · +49 171 3920011", "Nordwerk AG · final",
         "to be told · 14 Sep", ""),
        ("Käthe Lüdtke-Schröder", "kaethe.ls@example.net · +49 30 23125014", "Nordwerk AG · final",
         "told 16 Sep · call again 15 Dec", ""),
        ("Emre Y?ld?z", "emre.yildiz@example.com · +49 171 3920045", "Nordwerk AG · interviewing",
         "withdrew", "letters lost in the file: Yıldız?"),
        ("Wiebke Kühn", "no e-mail · +49 171 3920052", "Nordwerk AG · screening", "long ago · 12 Aug", ""),
        ("Anke Bärenfänger", "anke.baerenfaenger@example.com · +49 1522 8817386", "Nordwerk AG", "hired", ""),
        ("Ananya Iyer", "ananya.iyer@example.com · +91 99999 00412", "Halden Motors · interviewing",
         "on hold", ""),
        ("Jürgen Öztürk", "juergen.oeztuerk@example.org · no phone", "Nordwerk AG · interviewing",
         "probably told · 25 Aug", ""),
    ],
)  # fmt: skip
def test_rows_read_as_people(qtbot, page, name, reach, where, chip, remark):
    look_at(qtbot, page, CSV)
    shown = row(page, name)
    assert (shown.reach, shown.where, shown.chip, shown.remark) == (reach, where, chip, remark)


def test_a_second_row_of_a_person_stands_under_changed(qtbot, page):
    look_at(qtbot, page, CSV)
    qtbot.keyClick(page, Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    assert row(page, "Björn Müller").remark == "same person as in row 10"


def test_looking_writes_nothing(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    assert count_people(desk) == 0
    assert desk.steps(9) == []


def test_enter_asks_for_a_file_and_shows_what_is_in_it(qtbot, page, chosen_file):
    page.open_with(None)
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.panel() is page.choosing
    chosen_file[0] = str(CSV)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.panel() is page.preview


def test_the_file_and_the_sheet_are_named(qtbot, page):
    look_at(qtbot, page, WORKBOOK)
    assert page.header._below.text() == "recruiter_tracker.xlsx · sheet ‘Pipeline 2026’ · header in row 3"


def test_who_has_no_name_is_counted(qtbot, page, tmp_path):
    rows = ("Name,Email,Company", "Ana Ruiz,ana@example.com,Adatum", ",bo@example.com,Adatum")
    look_at(qtbot, page, table(tmp_path, *rows))
    assert page.preview.summary.sentence.text() == "Contacts: 2 people at 1 company, 1 without a name."
    rows = ("Name,Email,Role,Stage", "Ana Ruiz,a@example.com,Lead,Final", ",b@example.com,Lead,Final")
    look_at(qtbot, page, table(tmp_path, *rows))
    assert page.preview.summary.sentence.text() == (
        "A recruiter’s pipeline: 2 people, 1 role, 1 without a name."
    )


def test_an_export_of_a_known_program_is_called_by_its_name(qtbot, page, tmp_path):
    rows = (
        "First Name,Last Name,URL,Email Address,Company,Position,Connected On",
        "Ana,Ruiz,https://www.linkedin.com/in/ana,,Adatum,Lead,14 Sep 2026",
    )
    look_at(qtbot, page, table(tmp_path, *rows))
    assert page.preview.summary.sentence.text() == "LinkedIn connections: 1 person at 1 company."


def test_every_known_program_has_a_name():
    assert all(format_name(known) for known in SourceFormat)


def test_nothing_is_said_of_numbers_and_dates_that_a_file_does_not_have(qtbot, page, tmp_path):
    rows = ("Name,Email,Connected On", "Ana Ruiz,ana@example.com,14 Sep 2026")
    look_at(qtbot, page, table(tmp_path, *rows))
    summary = page.preview.summary
    assert summary.evidence.text() == ""
    assert not summary.country.isVisible()
    assert not summary.dates.isVisible()
    qtbot.keyClick(page.preview.list, Qt.Key.Key_C, Qt.KeyboardModifier.AltModifier)
    assert QApplication.activePopupWidget() is None


def test_cards_are_counted_instead_of_a_header(qtbot, page, tmp_path):
    path = tmp_path / "people.vcf"
    path.write_text("BEGIN:VCARD\nVERSION:3.0\nFN:Ana Ruiz\nEND:VCARD\n", encoding="utf-8")
    look_at(qtbot, page, path)
    assert page.header._below.text() == "people.vcf · 1 card"
    assert page.preview.summary.sentence.text() == "Contact cards: 1 person."


def test_a_card_without_remarks_has_no_gap_for_them(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Name,Email", "Ana Ruiz,ana@example.com"))
    assert not page.preview.summary.evidence.isVisible()
    look_at(qtbot, page, CSV)
    assert page.preview.summary.evidence.isVisible()


def test_below_a_tab_without_rows_nothing_is_said_of_rows(qtbot, page):
    look_at(qtbot, page, CSV)
    page.preview.show_group(Group.REJECTED)
    assert page.preview.foot.hint.text() == ""
    page.preview.show_group(Group.NEW)
    assert page.preview.foot.hint.text().startswith("●  →  opens a row.")


def test_where_nobody_is_found_nothing_is_said_to_be_kept(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Item,Price,Notes", "Chair,12,old", "Table,30,new"))
    assert page.preview.summary.sentence.text().startswith("Nobody was found in this file")
    assert page.preview.summary.evidence.text() == (
        "If a column holds names, addresses or numbers of people, say which one under “Columns…”."
    )


def test_the_tabs_keep_one_line_however_many_rows_there_are(qtbot, page):
    look_at(qtbot, page, CSV)
    tabs = page.preview.tabs
    height = tabs.height()
    for button in tabs.buttons.values():
        button.show_count("100,000")
    tabs._make_room()
    qtbot.waitUntil(lambda: not tabs._promise.isVisible())
    qtbot.wait(50)
    assert tabs.height() == height


@pytest.mark.parametrize(
    ("rows", "said"),
    [
        (("Name,Email", "Ana,ana@example.com"), "Taken as: contacts"),
        (("Name,Role", "Ana,Lead", "Bo,Lead"), "Taken as: candidates"),
        (("Name,Role", "Ana,Lead", "Bo,"), "Taken as: candidates and contacts"),
    ],
)
def test_as_whom_the_rows_are_taken_stands_on_its_button(qtbot, page, tmp_path, rows, said):
    look_at(qtbot, page, table(tmp_path, *rows))
    assert page.preview.summary.people.text() == said
    with qtbot.waitSignal(page.run.understood):
        page.preview.summary.people.picked.emit(2)
    assert page.preview.summary.people.text() == "Taken as: all contacts"


def test_nobody_is_taken_as_anybody(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Item,Price", "Chair,12"))
    assert not page.preview.summary.people.isVisible()


def test_a_brief_message_leaves_the_hint_in_sight(qtbot, page):
    look_at(qtbot, page, CSV)
    banner = Banner(page)
    banner.tell("people.csv comes next.")
    hint = page.preview.findChild(QWidget, FOOT)
    assert hint.isVisible()
    assert not banner.geometry().intersects(QRect(hint.mapTo(page, QPoint(0, 0)), hint.size()))


def test_a_low_window_leaves_the_room_of_the_hint_to_the_rows(qtbot, page):
    look_at(qtbot, page, CSV)
    page.resize(788, 860)
    qtbot.waitUntil(page.preview.foot.hint.isVisible)
    page.resize(788, 640)
    qtbot.waitUntil(lambda: not page.preview.foot.hint.isVisible())
    qtbot.waitUntil(lambda: page.preview.list.viewport().height() > 4 * ROW_HEIGHT, timeout=1500)
