"""What Import does, and what is said of it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from recruiterdesk.domain import records
from recruiterdesk.domain.words import CallKind
from recruiterdesk.operations.imports import ImportResult, Offered, import_people
from recruiterdesk.storage.queries.call_queue import call_queue
from recruiterdesk.storage.queries.people import count_people, find_people
from recruiterdesk.storage.queries.queue_figures import queue_figures
from recruiterdesk.ui.pages.importing.result_words import result_headline
from tests.desks import found
from tests.ui.pages.importing.looking import CSV, counts, look_at, press_import, row, table


def test_enter_imports_and_says_who_waits(qtbot, page, desk, window):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    assert page.panel() is page.result
    assert page.result.sentence.text() == "39 new people are on your desk. 14 of them are still to be told."
    assert count_people(desk) == 39
    qtbot.keyClick(page, Qt.Key.Key_Return)
    assert window.shown == [("today", None)]


@pytest.mark.parametrize(
    ("new", "told", "said"),
    [
        (1, 1, "1 new person is on your desk. 1 person is still to be told."),
        (2, 3, "2 new people are on your desk. 3 people are still to be told."),
        (2, 1, "2 new people are on your desk. 1 of them is still to be told."),
        (0, 1, "3 rows were brought up to date. 1 person is still to be told."),
        (0, 2, "3 rows were brought up to date. 2 people are still to be told."),
        (1, 0, "1 new person is on your desk."),
    ],
)
def test_the_headline_says_of_them_of_some_of_the_new_people_alone(qapp, new, told, said):
    result = ImportResult(1, new, 3, 0, 0, tuple(range(1, new + 1)), told)
    assert result_headline(result) == said


def test_the_result_accounts_for_everybody_whom_calls_shows(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    said = [label.text() for label in page.result.findChildren(QLabel)]
    figures = queue_figures(desk)
    calls, messages = figures.waiting(), figures.present[CallKind.MESSAGE]
    assert calls + messages == len(call_queue(desk))
    words = f"{calls} new people wait for a call from you now. {messages} new people wait for a message"
    assert any(text.startswith(words) for text in said), said


def test_pages_are_told_that_there_is_something_new(qtbot, page, workplace):
    look_at(qtbot, page, CSV)
    with qtbot.waitSignal(workplace.changes.changed):
        press_import(qtbot, page)


def test_what_is_not_ticked_is_not_taken_over(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    page.preview.summary.offers[Offered.WISHED_HOURS].setChecked(False)
    page.preview.summary.offers[Offered.REFERRERS].setChecked(False)
    press_import(qtbot, page)
    gross = find_people(desk, "Matthias Groß")[0]
    assert found(desk, records.Person, id=gross.id)[0].wished_hours is None
    assert found(desk, records.Referral) == []
    assert any(person.come_back_on for person in found(desk, records.Person))


def test_what_was_unticked_for_one_file_is_ticked_for_the_next(qtbot, page, tmp_path):
    look_at(qtbot, page, CSV)
    box = page.preview.summary.offers[Offered.WISHED_HOURS]
    box.setChecked(False)
    with qtbot.waitSignal(page.run.understood):
        page.preview.reading_chosen.emit(replace(page.preview.preview.reading, region="CH"))
    assert not box.isChecked()
    look_at(qtbot, page, table(tmp_path, "Name,Best time to call", "Bo Berg,after 17:00"))
    assert box.isVisible()
    assert box.isChecked()


def test_the_same_file_again_says_nothing_new(qtbot, page, desk):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    look_at(qtbot, page, CSV)
    assert page.preview.summary.sentence.text() == "Nothing new: all 40 rows are on the desk already."
    assert counts(page)["unchanged"] == "40"
    assert page.header.primary.text() == "Choose another file"
    assert len(desk.steps(10)) == 1


def test_the_import_is_announced_by_name_so_that_the_banner_offers_its_undo(qtbot, page, desk):
    said: list[str] = []
    desk.announcer.listen(lambda changes: said.append(changes.label_key))
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    assert said == ["import"]


def test_a_changed_row_says_which_columns_differ(qtbot, page, tmp_path):
    head = "Name,Email,Role,Client,Stage,Outcome"
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,Lead,Adatum,Screening,"))
    press_import(qtbot, page)
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,Lead,Adatum,Final,Rejected"))
    assert counts(page)["update"] == "1"
    assert row(page, "Ana Ruiz").remark == "different: Outcome and Stage"
    assert page.header.primary.text() == "Import 1 person"


def test_a_row_of_another_file_about_somebody_on_the_desk_names_no_columns_as_different(
    qtbot, page, tmp_path
):
    head, ana = "Name,Email,Role,Client,City", "Ana Ruiz,ana@example.com,Lead,Adatum,Rom"
    look_at(qtbot, page, table(tmp_path, head, ana))
    press_import(qtbot, page)
    look_at(qtbot, page, table(tmp_path, "Name,Email,City", "A. Ruiz,ana@example.com,Rom"))
    assert row(page, "A. Ruiz").remark == "on the desk already: what is missing is added"


def test_a_family_name_that_differs_is_named_by_its_column(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "First name,Surname,Email", "Ana,Ruiz,ana@example.com"))
    press_import(qtbot, page)
    look_at(qtbot, page, table(tmp_path, "First name,Surname,Email", "Ana,Ruiz Berg,ana@example.com"))
    assert row(page, "Ana Ruiz Berg").remark == "different: Surname"


def test_a_column_that_the_file_does_not_have_is_not_different(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Name,Email,City", "Ana Ruiz,ana@example.com,Rom"))
    press_import(qtbot, page)
    look_at(qtbot, page, table(tmp_path, "Name,Email,Phone", "Ana Ruiz,ana@example.com,+49 171 3920011"))
    assert row(page, "Ana Ruiz").remark == "different: Phone"


def test_a_row_that_says_nothing_new_does_not_say_that_they_wait(qtbot, page, tmp_path):
    head = "Name,Email,Role,Client,Stage,Outcome,Decided on"
    path = table(tmp_path, head, "Ana Ruiz,ana@example.com,Lead,Adatum,Final,Rejected,2026-11-16")
    look_at(qtbot, page, path)
    assert row(page, "Ana Ruiz").chip == "to be told · 16 Nov"
    press_import(qtbot, page)
    look_at(qtbot, page, path)
    assert row(page, "Ana Ruiz").chip == "declined by the client"


def test_new_people_are_shown_on_their_page(qtbot, page, desk, window):
    look_at(qtbot, page, CSV)
    press_import(qtbot, page)
    qtbot.keyClick(page, Qt.Key.Key_N)
    ((key, chosen),) = window.shown
    assert (key, chosen.words, len(chosen.ids)) == ("people", "new from recruiter_tracker.csv", 39)
    assert find_people(desk, "Bärenfänger")[0].id in chosen.ids


def test_rows_that_were_imported_elsewhere_meanwhile_are_planned_anew(qtbot, page, desk, window):
    look_at(qtbot, page, CSV)
    import_people(desk, page.preview.preview.plan, "recruiter_tracker.csv")
    with qtbot.waitSignals([page.run.refused, page.run.understood], order="strict"):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
    assert "imported elsewhere" in window.said[0]
    assert page.preview.summary.sentence.text() == "Nothing new: all 40 rows are on the desk already."
