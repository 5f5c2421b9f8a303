"""A backup takes the desk's place while a file is looked at, or after one was imported."""

from __future__ import annotations

from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.spreadsheets.planned import RecordAction
from tests.ui.pages.importing.looking import CSV, look_at, press_import, table


def test_what_is_looked_at_is_planned_for_the_desk_that_is_there_now(qtbot, page, desk, workplace, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Name,Email,City", "Ana Ruiz,ana@example.com,Madrid"))
    add_person(desk, PersonDetails("Ana Ruiz", emails=("ana@example.com",)))
    with qtbot.waitSignal(page.run.understood):
        workplace.changes.replaced.emit()
    (record,) = page.preview.preview.plan.records
    assert record.action is not RecordAction.NEW
    assert page.panel() is page.preview


def test_an_import_of_the_desk_before_is_not_offered_to_be_undone(qtbot, page, workplace):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    workplace.changes.replaced.emit()
    assert page.panel() is page.choosing
