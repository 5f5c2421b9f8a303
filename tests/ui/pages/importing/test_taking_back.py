"""An import is taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from recruiterdesk.operations.notes import write_note
from recruiterdesk.storage.queries.people import count_people, find_people
from recruiterdesk.ui.pages.importing.preview import Group
from tests.ui.pages.importing.looking import (
    AFTER_ALL,
    CSV,
    look_at,
    press_import,
    table,
    take_back_and_look_again,
)


def test_undo_takes_the_whole_import_back(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page, Qt.Key.Key_U)
    assert page.result.sentence.text() == "The import was taken back: your desk is as it was before."
    assert count_people(desk) == 0
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_R)
    assert page.panel() is page.preview
    press_import(qtbot, page)
    assert not page.result.again.isVisible()


def test_an_undo_elsewhere_is_seen_here(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    desk.undo()
    assert page.result.sentence.text().startswith("The import was taken back")
    assert not page.result.undo.isVisible()


def test_an_import_that_is_not_the_last_step_is_taken_back_and_who_stays_is_named(
    qtbot, page, desk, known, window
):
    desk.clock.set(AFTER_ALL)
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    write_note(desk, find_people(desk, "Matthias Groß")[0].id, "Called about the pay.")
    with qtbot.waitSignal(page.run.taken_back):
        page.result.undo.click()
    assert page.result.sentence.text() == (
        "The import was taken back: 38 people are gone. 1 person stays, since you did something with them."
    )
    assert count_people(desk) == 4
    view = page.result.kept.model.items()[0].view
    assert (view.title, view.subtitle) == ("Matthias Groß", "something was noted")
    page.result.kept.list.setFocus()
    qtbot.keyClick(page.result.kept.list, Qt.Key.Key_Return)
    assert window.shown[-1] == ("person", find_people(desk, "Matthias Groß")[0].id)
    desk.undo()
    assert count_people(desk) == 42


def test_a_redo_elsewhere_brings_the_result_back(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    said = page.result.sentence.text()
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page, Qt.Key.Key_U)
    desk.redo()
    assert page.result.sentence.text() == said
    assert page.result.undo.isVisible()
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page, Qt.Key.Key_U)
    assert count_people(desk) == 0


def test_an_undo_of_taking_back_later_brings_the_result_back(qtbot, page, desk, known):
    desk.clock.set(AFTER_ALL)
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    said = page.result.sentence.text()
    write_note(desk, find_people(desk, "Matthias Groß")[0].id, "Called about the pay.")
    with qtbot.waitSignal(page.run.taken_back):
        page.result.undo.click()
    gone = page.result.sentence.text()
    desk.undo()
    assert page.result.sentence.text() == said
    desk.redo()
    assert page.result.sentence.text() == gone
    assert page.result.kept.model.items()


def test_who_was_told_on_the_day_stays_told_when_the_file_is_looked_at_again(qtbot, page):
    look_at(qtbot, page, CSV)
    page.preview.show_group(Group.SAME_DAY)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_T)
    press_import(qtbot, page)
    said = page.result.sentence.text()
    take_back_and_look_again(qtbot, page)
    assert page.preview.summary.same_day.text() == "1 of 6 was told the same day"
    press_import(qtbot, page)
    assert page.result.sentence.text() == said


def test_a_row_that_was_mended_before_the_second_look_is_asked_about_anew(qtbot, page, tmp_path):
    head = "Name,Email,Role,Outcome,Decided on,Last contact"
    ana = "Ana Ruiz,ana@example.com,Lead,declined,2026-11-02,2026-11-02"
    bo = "Bo Berg,bo@example.com,Lead,declined,2026-11-03,2026-11-03"
    look_at(qtbot, page, table(tmp_path, head, ana, bo))
    page.preview.summary.same_day.click()
    press_import(qtbot, page)
    table(tmp_path, head, ana.replace("Ruiz", "Ruiz Soto"), bo)
    take_back_and_look_again(qtbot, page)
    assert page.preview.summary.same_day.text() == "1 of 2 was told the same day"


def test_a_file_that_is_chosen_anew_is_asked_about_anew(qtbot, page):
    look_at(qtbot, page, CSV)
    page.preview.summary.same_day.click()
    look_at(qtbot, page, CSV)
    assert page.preview.summary.same_day.text() == "Were all 6 told the same day?"
