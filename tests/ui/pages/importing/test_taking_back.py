"""An import is taken back."""

from __future__ import annotations

from PySide6.QtCore import Qt

from recruiterdesk.storage.queries.people import count_people
from tests.ui.pages.importing.looking import AFTER_ALL, CSV, look_at, press_import


def test_undo_takes_the_whole_import_back(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page, Qt.Key.Key_U)
    assert page.result.sentence.text() == "The import was taken back: your desk is as it was before."
    assert count_people(desk) == 0


def test_an_undo_elsewhere_is_seen_here(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    desk.undo()
    assert page.result.sentence.text().startswith("The import was taken back")
    assert not page.result.undo.isVisible()


def test_an_import_that_is_not_the_last_step_is_not_taken_back(qtbot, page, desk, known, window):
    from recruiterdesk.operations.notes import write_note

    desk.clock.set(AFTER_ALL)
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    write_note(desk, known.ben, "Called about the pay.")
    with qtbot.waitSignal(page.run.refused):
        page.result.undo.click()
    assert window.said == ["Other steps came after this import; nothing was changed – undo those first."]
    assert page.panel() is page.result
    assert count_people(desk) == 42
