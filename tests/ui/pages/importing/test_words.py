"""The recruiter's own words: listed with what they are taken for, changed, and remembered."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.spreadsheets.outcomes.own_words import WordMeaning
from recruiterdesk.ui.pages.importing import ImportPage
from recruiterdesk.ui.pages.importing.meanings import meaning_name
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.ui.pages.importing.looking import look_at, press_import, row, table

HEAD = "Name,Email,Role,Stage,Outcome,Decided on"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return table(
        tmp_path,
        HEAD,
        "Ana Ruiz,ana@example.com,Lead,Tee getrunken,,",
        "Bo Berg,bo@example.com,Lead,Tee getrunken,Schublade,2026-11-20",
        "Cy Ek,cy@example.com,Lead,Final,Absage,2026-11-20",
    )


def listed(page: ImportPage) -> list[tuple[str, str, str]]:
    model = page.preview.words.model
    views = [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]
    return [(view.title, view.subtitle, view.chip_text) for view in views]


def open_words(qtbot, page: ImportPage) -> None:
    qtbot.keyClick(page.preview.list, Qt.Key.Key_W, Qt.KeyboardModifier.AltModifier)
    assert page.preview.words.isVisible()


def choose(qtbot, page: ImportPage, word: str, typed: str) -> None:
    place = [title for title, *_ in listed(page)].index(word)
    popup = page.preview.words.open_meanings(place)
    popup.field.setText(typed)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)


def test_each_word_stands_with_its_rows_and_what_it_is_taken_for(qtbot, page, file):
    look_at(qtbot, page, file)
    open_words(qtbot, page)
    assert listed(page) == [
        ("Tee getrunken", "stage · 2 rows", "not known: screening"),
        ("Schublade", "outcome · 1 row", "not known: active"),
        ("Final", "stage · 1 row", "final"),
        ("Absage", "outcome · 1 row", "declined by the client"),
    ]
    first = page.preview.words.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first == "Tee getrunken, stage, 2 rows, taken for: not known: screening"


def test_enter_on_a_word_opens_its_meanings_and_the_preview_follows(qtbot, page, file):
    look_at(qtbot, page, file)
    open_words(qtbot, page)
    opened = []
    page.preview.words.list.row_opened.connect(opened.append)
    qtbot.keyClick(page.preview.words.list, Qt.Key.Key_Down)
    qtbot.keyClick(page.preview.words.list, Qt.Key.Key_Return)
    assert opened == [1]
    choose(qtbot, page, "Schublade", "withdrew")
    assert row(page, "Bo Berg").chip == "withdrew"
    assert row(page, "Bo Berg").remark == "stage “Tee getrunken” taken as screening"
    choose(qtbot, page, "Tee getrunken", "interviewing")
    assert row(page, "Ana Ruiz").where == "interviewing"
    assert ("Schublade", "outcome · 1 row", "withdrew") in listed(page)


def test_a_word_can_be_no_outcome_at_all(qtbot, page, file):
    look_at(qtbot, page, file)
    open_words(qtbot, page)
    choose(qtbot, page, "Absage", "no outcome")
    assert row(page, "Cy Ek").chip == "active"


def test_the_same_meaning_again_reads_nothing_anew(qtbot, page, file):
    look_at(qtbot, page, file)
    open_words(qtbot, page)
    popup = page.preview.words.open_meanings(3)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert not page.run.is_busy()


def test_words_are_remembered_when_the_file_is_imported(qtbot, page, file, tmp_path):
    look_at(qtbot, page, file)
    open_words(qtbot, page)
    choose(qtbot, page, "Schublade", "went silent")
    choose(qtbot, page, "Tee getrunken", "submitted")
    press_import(qtbot, page)
    other = tmp_path / "other.csv"
    other.write_text(
        f"{HEAD}\nDi Om,di@example.com,Lead,TEE getrunken,SCHUBLADE,2026-11-20\n", encoding="utf-8"
    )
    look_at(qtbot, page, other)
    assert (row(page, "Di Om").where, row(page, "Di Om").chip) == ("submitted", "went silent")


def test_words_of_a_file_that_is_not_imported_are_forgotten(qtbot, page, file):
    look_at(qtbot, page, file)
    open_words(qtbot, page)
    choose(qtbot, page, "Schublade", "withdrew")
    qtbot.keyClick(page.preview.words.list, Qt.Key.Key_Escape)
    qtbot.keyClick(page.preview.list, Qt.Key.Key_Escape)
    look_at(qtbot, page, file)
    assert row(page, "Bo Berg").chip == "active"


def test_a_file_without_stages_offers_no_words(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Name,Email", "Ana Ruiz,ana@example.com"))
    assert not page.preview.summary.words.isVisible()


def test_every_meaning_has_its_words():
    names = [meaning_name(meaning) for meaning in WordMeaning]
    assert all(names)
    assert len(set(names)) == len(names)
