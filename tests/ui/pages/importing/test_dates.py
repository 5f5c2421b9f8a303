"""Dates that could be two days are asked before anything can be imported."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from tests.ui.pages.importing.looking import counts, look_at, press_import, row, table

HEAD = "Name,Role,Outcome,Decided on"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return table(tmp_path, HEAD, "Ana Ruiz,Lead,Rejected,03/11/2026", "Bo Berg,Lead,Rejected,05/11/2026")


def test_the_question_shows_a_date_of_the_file_and_both_days(qtbot, page, file):
    look_at(qtbot, page, file)
    question = page.preview.question
    assert (
        question.text() == "Which day is 03/11/2026, in the column “Decided on”? Nothing in the file tells."
    )
    assert (question.day_first.text(), question.month_first.text()) == ("3 November 2026", "11 March 2026")
    assert question.isVisible()


def test_enter_leads_to_the_question_and_imports_nothing(qtbot, page, file, desk):
    look_at(qtbot, page, file)
    assert not page.header.primary.isEnabled()
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
    assert not page.run.is_busy()
    assert page.preview.question.day_first.hasFocus()
    assert desk.steps(9) == []


@pytest.mark.parametrize(
    ("key", "chip"), [(Qt.Key.Key_D, "to be told · 3 Nov"), (Qt.Key.Key_M, "long ago · 11 Mar")]
)
def test_one_key_answers_it_and_the_import_goes_on(qtbot, page, file, key, chip, desk):
    look_at(qtbot, page, file)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page.preview.list, key)
    assert not page.preview.question.isVisible()
    assert row(page, "Ana Ruiz").chip == chip
    assert "as you chose" in page.preview.summary.evidence.text()
    press_import(qtbot, page)
    assert len(desk.steps(9)) == 1


def test_the_button_with_the_keyboard_answers_to_enter(qtbot, page, file):
    look_at(qtbot, page, file)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Return)
    page.preview.question.month_first.setFocus()
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page.preview.question.month_first, Qt.Key.Key_Return)
    assert page.preview.summary.dates.text() == "Dates: month first"


def test_a_file_that_tells_by_itself_asks_nothing(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, HEAD, "Ana Ruiz,Lead,Rejected,03/11/2026", "Bo,Lead,,31/10/2026"))
    assert not page.preview.question.isVisible()
    assert page.header.primary.isEnabled()
    qtbot.keyClick(page.preview.list, Qt.Key.Key_D)
    assert not page.run.is_busy()


def test_a_file_that_brings_nothing_new_asks_nothing(qtbot, page, file):
    look_at(qtbot, page, file)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_D)
    press_import(qtbot, page)
    look_at(qtbot, page, file)
    assert counts(page)["unchanged"] == "2"
    assert not page.preview.question.isVisible()
    assert page.header.primary.isEnabled()


def test_the_answer_holds_for_a_file_that_is_looked_at_again(qtbot, page, file):
    look_at(qtbot, page, file)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page.preview.list, Qt.Key.Key_M)
    press_import(qtbot, page)
    with qtbot.waitSignal(page.run.taken_back):
        qtbot.keyClick(page, Qt.Key.Key_U)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(page, Qt.Key.Key_R)
    assert not page.preview.question.isVisible()
    assert page.preview.summary.dates.text() == "Dates: month first"


def test_days_that_were_tell_the_order_where_one_would_lie_ahead(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, HEAD, "Ana Ruiz,Lead,Rejected,11/12/2026", "Bo,Lead,,11/05/2026"))
    assert not page.preview.question.isVisible()
    assert "Dates are month first: else 11/12/2026 would lie ahead." in page.preview.summary.evidence.text()
    assert row(page, "Ana Ruiz").chip == "to be told · 12 Nov"
