"""Leaving a file or the page, and the way on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.people import count_people
from recruiterdesk.ui.pages.importing.preview import Group
from tests.ui.pages.importing.looking import CSV, WORKBOOK, look_at, many_people, press_import


def test_esc_leaves_the_file_and_then_the_page(qtbot, page, window, desk):
    look_at(qtbot, page, CSV)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    assert page.panel() is page.choosing
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back == 1
    assert count_people(desk) == 0


def test_cancel_in_the_middle_of_an_import_leaves_nothing(qtbot, page, tmp_path, desk: Desk):
    look_at(qtbot, page, many_people(tmp_path, 3000))
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.panel() is page.working)
    with qtbot.waitSignal(page.run.given_up):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.panel() is page.preview
    assert page.header.primary.text() == "Import 3000 people"
    assert count_people(desk) == 0
    assert desk.steps(9) == []


def test_cancel_while_reading_goes_back_at_once(qtbot, page, tmp_path):
    path = many_people(tmp_path, 3000)
    page.open_with([path])
    with qtbot.waitSignal(page.run.given_up, timeout=500):
        qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert page.panel() is page.choosing


def test_several_files_follow_one_another(qtbot, page, tmp_path):
    other = tmp_path / "other.csv"
    other.write_text("Name,Email\nAna Ruiz,ana@example.com\n", encoding="utf-8")
    look_at(qtbot, page, CSV, other)
    press_import(qtbot, page)
    assert page.header.primary.text() == "Next file"
    assert not page.result.another.isVisible()
    with qtbot.waitSignal(page.run.understood):
        page.header.primary.click()
    assert page.preview.summary.sentence.text() == "Contacts: 1 person."
    press_import(qtbot, page)
    assert page.result.another.isVisible()


def test_coming_back_keeps_what_was_chosen(qtbot, page):
    given = [CSV]
    with qtbot.waitSignal(page.run.understood):
        page.open_with(given)
    page.preview.show_group(Group.SAME_DAY)
    page.open_with(given)
    assert not page.run.is_busy()
    assert page.preview.tabs.buttons[Group.SAME_DAY].isChecked()


def test_enter_on_a_button_presses_that_button(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    page.preview.tabs.buttons[Group.REJECTED].setFocus()
    qtbot.keyClick(page.preview.tabs.buttons[Group.REJECTED], Qt.Key.Key_Return)
    assert page.preview.tabs.buttons[Group.REJECTED].isChecked()
    assert not page.run.is_busy()
    assert count_people(desk) == 0


def test_everything_has_a_name_for_screen_readers(qtbot, page):
    look_at(qtbot, page, CSV)
    model = page.preview.model
    assert model.index(1).data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Matthias Groß, m.gross@example.org · +49 171 3920011, Leiter Controlling, Nordwerk AG · final, "
        "to be told · 14 Sep"
    )
    assert page.preview.list.accessibleName()
    assert page.preview.columns.list.accessibleName()
    assert page.preview.words.list.accessibleName()
    assert page.preview.details.list.accessibleName()


def test_on_a_new_desk_the_first_steps_go_on_after_the_import(qtbot, page, desk, window):
    desk.write_aside(lambda database: database.execute_sql('DELETE FROM "done_once"'))
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    assert page.header.primary.text() == "Next: your hours"
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert window.shown == [("first_start", None)]


def test_a_file_dropped_during_an_import_waits_for_its_end(qtbot, page, window, tmp_path, desk):
    look_at(qtbot, page, many_people(tmp_path, 500))
    with qtbot.waitSignal(page.run.imported):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
        page.open_with([CSV])
    assert window.said == ["recruiter_tracker.csv comes next."]
    assert count_people(desk) == 500
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_Return)
    assert page.preview.preview.reading.source == CSV


def test_several_files_dropped_during_an_import_are_counted(qtbot, page, window, tmp_path):
    look_at(qtbot, page, many_people(tmp_path, 500))
    with qtbot.waitSignal(page.run.imported):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
        page.open_with([CSV, WORKBOOK])
    assert window.said == ["2 files come next."]
    assert page.header.primary.text() == "Next file (2 left)"


def test_a_choice_made_just_after_import_was_pressed_does_not_stop_the_import(qtbot, page, tmp_path, desk):
    look_at(qtbot, page, many_people(tmp_path, 500))
    with qtbot.waitSignal(page.run.imported):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
        page.preview.reading_chosen.emit(page.preview.preview.reading)
    assert count_people(desk) == 500


def test_going_on_to_the_next_file_does_not_stop_taking_back(qtbot, page, tmp_path, desk):
    look_at(qtbot, page, CSV, many_people(tmp_path, 3))
    press_import(qtbot, page)
    with qtbot.waitSignal(page.run.taken_back):
        page.result.undo.click()
        page.header.primary.click()
    assert count_people(desk) == 0
    assert page.files.waiting == 1


def test_the_result_is_there_again_after_a_look_at_the_new_people(qtbot, page, window):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    qtbot.keyClick(page, Qt.Key.Key_N)
    assert window.shown[-1][0] == "people"
    page.open_with(None)
    assert page.panel() is page.result
    assert page.result.undo.isVisible()
    page.open_with(None)
    assert page.panel() is page.choosing
