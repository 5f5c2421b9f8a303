"""What was typed and not saved is kept with whom it is about, and goes with them when they are erased."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLineEdit

from recruiterdesk.operations.erasing import erase_people
from recruiterdesk.storage.queries.call_draft import open_call
from recruiterdesk.storage.queries.introductions import BoardPlace, introduction_board
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.storage.queries.unsaved_texts import UnsavedText, forget_unsaved_texts, unsaved_texts
from recruiterdesk.ui.locking.unsaved import UnsavedDialog, keep_unsaved, show_unsaved
from recruiterdesk.ui.widgets.text import Text
from tests.ui.sample_window import sample_desk, window_at

TYPED = "She sounded tired, mentions her son"


@pytest.fixture
def desk(tmp_path, clock):
    with sample_desk(tmp_path, clock) as opened:
        yield opened


def person(desk, name):
    return find_people(desk, name)[0].id


def note_on(window, person_id):
    window.show_page("person", person_id)
    QTest.qWait(0)  # a page that was only now built fills itself in the next turn
    field = next(
        one
        for one in window.shell.page("person").findChildren(QLineEdit)
        if one.accessibleName() == "Write a note"
    )
    QTest.keyClicks(field, TYPED)


def test_it_says_whom_the_text_is_about(qtbot, desk):
    with window_at(qtbot, desk, "today") as window:
        note_on(window, person(desk, "Priya Raman"))
        keep_unsaved(window.workplace)
        assert unsaved_texts(desk) == (UnsavedText("Write a note · Priya Raman", TYPED),)
        dialog = show_unsaved(window.workplace, window.shell)
        assert isinstance(dialog, UnsavedDialog)
        assert "Write a note · Priya Raman" in [one.text() for one in dialog.findChildren(Text)]
        dialog.reject()


def test_what_the_open_call_keeps_itself_is_not_called_unsaved(qtbot, desk):
    with window_at(qtbot, desk, "today") as window:
        window.start_call(person(desk, "Priya Raman"))
        page = window.shell.page("call")
        page.view.pass_gate()
        for field in (page.view.notes.field, page.view.they_said.wish):
            QTest.keyClicks(field, TYPED)
        keep_unsaved(window.workplace)
        assert unsaved_texts(desk) == ()
        window.workplace.changes.stop()
        assert open_call(desk).notes == TYPED
        assert open_call(desk).said.wish == TYPED


def test_also_where_another_page_is_in_front_by_then(qtbot, desk):
    with window_at(qtbot, desk, "today") as window:
        note_on(window, person(desk, "Priya Raman"))
        window.show_page("person", person(desk, "Tomás Ortega"))
        window.go_back()
        note_on(window, person(desk, "Priya Raman"))
        window.show_page("calls")
        keep_unsaved(window.workplace)
        assert [one.field for one in unsaved_texts(desk)] == ["Write a note · Priya Raman"]


def test_a_note_waits_for_whom_it_is_about_and_is_kept_for_each(qtbot, desk):
    priya, tomas = person(desk, "Priya Raman"), person(desk, "Tomás Ortega")
    with window_at(qtbot, desk, "today") as window:
        note_on(window, priya)
        window.show_page("person", tomas)
        field = window.shell.page("person").history.note.field
        assert field.text() == ""
        QTest.keyClicks(field, "Ask about Lyon")
        window.show_page("person", priya)
        assert field.text() == TYPED
        keep_unsaved(window.workplace)
        assert {one.field: one.text for one in unsaved_texts(desk)} == {
            "Write a note · Priya Raman": TYPED, "Write a note · Tomás Ortega": "Ask about Lyon"
        }  # fmt: skip
        forget_unsaved_texts(desk)
        erase_people(desk, [tomas])
        keep_unsaved(window.workplace)
        assert [one.field for one in unsaved_texts(desk)] == ["Write a note · Priya Raman"]


def test_a_dialog_is_about_whom_the_page_below_it_shows(qtbot, desk):
    with window_at(qtbot, desk, "today") as window:
        window.show_page("person", person(desk, "Priya Raman"))
        dialog = QDialog(window.shell)
        field = QLineEdit(dialog)
        field.setAccessibleName("Why")
        QTest.keyClicks(field, "For her own sake")
        keep_unsaved(window.workplace)
        assert unsaved_texts(desk) == (UnsavedText("Why · Priya Raman", "For her own sake"),)


def test_an_introduction_is_about_two(qtbot, desk):
    card = introduction_board(desk)[BoardPlace.CONTACT][0]
    with window_at(qtbot, desk, "today") as window:
        window.show_page("introduction", card.id)
        field = QLineEdit(window.shell.page("introduction"))
        field.setAccessibleName("Words")
        QTest.keyClicks(field, "Knows the founder")
        keep_unsaved(window.workplace)
        (kept,) = unsaved_texts(desk)
        assert kept.field == f"Words · {card.candidate.name} · {card.contact.name}"


def test_a_page_of_many_is_about_nobody(qtbot, desk):
    with window_at(qtbot, desk, "today") as window:
        field = QLineEdit(window.shell.page("today"))
        field.setAccessibleName("Words")
        QTest.keyClicks(field, "Buy paper")
        keep_unsaved(window.workplace)
        assert unsaved_texts(desk) == (UnsavedText("Words", "Buy paper"),)


def test_what_was_typed_about_somebody_goes_when_they_are_erased_though_it_does_not_name_them(qtbot, desk):
    priya = person(desk, "Priya Raman")
    with window_at(qtbot, desk, "today") as window:
        note_on(window, priya)
        keep_unsaved(window.workplace)
        window.show_page("today")
        erase_people(desk, [priya])
        assert unsaved_texts(desk) == ()
        keep_unsaved(window.workplace)
        assert unsaved_texts(desk) == ()
