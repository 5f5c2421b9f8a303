"""The stages are edited in a window of their own: each change counts at once, Ctrl+Z takes it back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from recruiterdesk.domain import records
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.stages import rename_stage
from recruiterdesk.ui.pages.pipeline.page import PipelinePage
from recruiterdesk.ui.pages.pipeline.stage_editor import StageEditor
from recruiterdesk.ui.pages.settings.page import SettingsPage
from tests.desks import found


@pytest.fixture
def editor(qtbot, known, workplace):
    made = StageEditor(workplace)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def row(editor, key):
    return next(each for each in editor.rows if each.stage.key == key)


def keys(desk) -> list[str]:
    return [each.key for each in desk.settings.stages.stages]


def choose(editor, words: str) -> None:
    menu = editor.findChildren(QMenu, "targets")[-1]
    heading = menu.actions()[0]
    assert (heading.text() in ("Merge into", "Where do they go?"), heading.isEnabled()) == (True, False)
    next(each for each in menu.actions() if each.text() == words).trigger()


def test_the_page_and_the_palette_lead_to_it(qtbot, workplace, known):
    page = PipelinePage(workplace)
    qtbot.addWidget(page)
    page.filters.stages_button.click()
    assert page.findChild(StageEditor) is not None
    assert "Edit the stages" in [each.text() for each in page.page_actions()]


def test_a_stage_is_renamed_in_place(qtbot, editor, desk):
    field = row(editor, "final").name_field
    assert field.placeholderText() == "Final"
    field.setFocus()
    qtbot.keyClicks(field, "Last talk")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert desk.settings.stages.at("final").name == "Last talk"
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.settings.stages.at("final").name == ""


def test_a_name_that_is_taken_is_refused_in_place(editor, desk):
    row(editor, "final").renamed.emit("offered")
    assert editor.refused.text() == "Another stage is called “offered” already; nothing was changed."
    assert desk.settings.stages.at("final").name == ""


def test_a_stage_is_added_and_says_what_it_counts_as(qtbot, editor, desk):
    qtbot.keyClicks(editor.name_field, "Phone screen")
    qtbot.keyClick(editor.name_field, Qt.Key.Key_Return)
    assert keys(desk)[4] == "own-1"
    assert row(editor, "own-1")._says() == "nobody · as screening"
    assert editor.name_field.text() == ""


def test_stages_are_moved_by_buttons_and_keys(qtbot, editor, desk):
    row(editor, "final").up_button.click()
    assert keys(desk)[5:7] == ["final", "interviewing"]
    field = row(editor, "final").name_field
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert keys(desk)[5:7] == ["interviewing", "final"]


def test_a_stage_is_merged_into_another(editor, desk, known):
    assert row(editor, "screening")._says() == "2 candidates"
    row(editor, "screening").merge_button.click()
    choose(editor, "Applied")
    assert "screening" not in keys(desk)
    assert found(desk, records.Application, id=known.bens)[0].stage is Stage.APPLIED
    assert row(editor, "applied")._says() == "2 candidates"


def test_a_stage_with_people_is_deleted_once_it_is_said_where_they_go(editor, desk, known):
    row(editor, "screening").delete_button.click()
    assert "screening" in keys(desk)
    choose(editor, "Submitted")
    assert "screening" not in keys(desk)
    assert found(desk, records.Application, id=known.bens)[0].stage is Stage.SUBMITTED


def test_an_empty_stage_is_deleted_at_once(editor, desk):
    row(editor, "contacted").delete_button.click()
    assert "contacted" not in keys(desk)


def test_hired_is_only_renamed(editor):
    last = editor.rows[-1]
    assert last.name_field.isEnabled()
    buttons = (last.up_button, last.down_button, last.merge_button, last.delete_button)
    assert not any(each.isEnabled() for each in buttons)


def test_what_another_process_changes_is_shown(qtbot, editor, desk, workplace):
    rename_stage(desk, "final", "Last talk")
    qtbot.waitUntil(lambda: row(editor, "final").name_field.text() == "Last talk")


def test_ctrl_z_takes_back_only_what_was_done_here(qtbot, editor, desk):
    steps = len(desk.steps(10))
    qtbot.keyClick(editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert len(desk.steps(10)) == steps


def test_settings_lead_to_it(qtbot, workplace, known):
    page = SettingsPage(workplace)
    qtbot.addWidget(page)
    page.pipeline.edit.click()
    assert page.findChild(StageEditor) is not None
