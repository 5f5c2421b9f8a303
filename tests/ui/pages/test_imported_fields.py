"""What a sheet said of somebody beyond the desk's own fields, on their page."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel

from recruiterdesk.operations.imports import KnownOnDesk, import_people
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.ui.pages.person import PersonPageView
from tests.ui.pages.desk_window import shown_as_in_window

Show = Callable[[tuple[str, ...], tuple[str, ...]], PersonPageView]


@pytest.fixture
def show_imported(qtbot, desk, workplace, tmp_path: Path) -> Show:
    """Import Ana with these columns beside her name and address, and show her page."""

    def show(headers: tuple[str, ...], cells: tuple[str, ...]) -> PersonPageView:
        path = tmp_path / "people.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            rows = csv.writer(file)
            rows.writerow(("Name", "Email", *headers))
            rows.writerow(("Ana Ruiz", "ana@example.com", *cells))
        plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
        import_people(desk, plan, path.name)
        page = shown_as_in_window(qtbot, PersonPageView(workplace))
        page.open_with(find_people(desk, "Ana Ruiz")[0].id)
        return page

    return show


def test_columns_without_a_field_stand_on_the_page_as_they_were_written(show_imported: Show) -> None:
    page = show_imported(("Shirt size", "Favourite colour"), ("M", "green,\nnot too dark"))
    assert page.imported_fields.isVisible()
    assert page.imported_fields.fields.lines() == ("Shirt size: M", "Favourite colour: green,\nnot too dark")
    assert not page.imported_fields.fields.more.isVisible()


def test_a_number_that_can_not_be_right_is_found_there_too(show_imported: Show) -> None:
    page = show_imported(("Phone",), ("0171 39",))
    assert page.imported_fields.fields.lines() == ("Phone: 0171 39",)


def test_many_columns_are_folded_and_open_by_their_last_line(qtbot, show_imported: Show) -> None:
    numbers = range(1, 61)
    headers = tuple(f"Shirt size of year {number}" for number in numbers)
    page = show_imported(headers, tuple(f"size {number}" for number in numbers))
    card = page.imported_fields.fields
    assert (len(card.lines()), card.more.text()) == (8, "then 52 more")
    card.more.click()
    assert (len(card.lines()), card.more.text()) == (38, "then 22 more")
    page.reread()
    assert len(card.lines()) == 38
    card.more.click()
    assert len(card.lines()) == 60
    assert not card.more.isVisible()


def test_a_word_without_a_place_to_break_keeps_the_page_as_wide_as_it_is(qtbot, show_imported: Show) -> None:
    page = show_imported(("Shirt size",), ("x" * 400,))
    qtbot.waitUntil(lambda: page.imported_fields.height() > 100)
    bar = page.page.scroll_area.horizontalScrollBar()
    assert bar.maximum() == 0
    words = [label for label in page.imported_fields.findChildren(QLabel) if label.text().startswith("xxx")]
    assert words[0].height() > 30


def test_nobody_who_was_typed_in_has_such_a_card(qtbot, known, workplace) -> None:
    page = shown_as_in_window(qtbot, PersonPageView(workplace))
    page.open_with(known.priya)
    assert not page.imported_fields.isVisible()


def test_a_kept_value_is_copied_by_its_menu(show_imported: Show) -> None:
    page = show_imported(("Shirt size",), ("M, rather\nlarge",))
    (value,) = (label for label in page.imported_fields.findChildren(QLabel) if label.actions())
    assert value.contextMenuPolicy() == Qt.ContextMenuPolicy.ActionsContextMenu
    (copy,) = value.actions()
    assert copy.text() == "Copy"
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "M, rather\nlarge"
