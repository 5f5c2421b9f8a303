"""What a person's history says of the imports that speak of them."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.operations.imports import KnownOnDesk, import_people
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.taking_back import forget_import
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.import_batches import import_batches
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.ui.pages.imports import ImportsPage
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.person.history_line import HistoryLine
from recruiterdesk.ui.widgets.link_button import LinkButton
from tests.ui.pages.desk_window import shown_as_in_window

CONTACTS = ("Name,Email,Shirt size", "Cy Ek,cy@example.com,L", "Ana Ruiz,ana@example.com,M")
CANDIDATES = ("Name,Email,Role,Stage", "Ana Ruiz,ana@example.com,Lead,screening")
DAY_AND_MARK = 84 + 20


def bring(desk: Desk, folder: Path, name: str, *rows: str) -> None:
    path = folder / name
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    import_people(desk, plan, name)


@pytest.fixture
def page(qtbot, workplace) -> PersonPageView:
    return shown_as_in_window(qtbot, PersonPageView(workplace))


def open_ana(desk: Desk, page: PersonPageView) -> tuple[str, ...]:
    page.open_with(find_people(desk, "Ana Ruiz")[0].id)
    return page.history.lines()


def links(page: PersonPageView) -> list[LinkButton]:
    lines = page.history.findChildren(HistoryLine)
    return [button for line in lines for button in line.findChildren(LinkButton) if not button.isHidden()]


def test_a_contact_came_with_a_file_on_a_day_and_it_is_one_press_away(qtbot, page, desk, window, tmp_path):
    desk.clock.set("2026-10-05T09:30")
    bring(desk, tmp_path, "contacts.csv", *CONTACTS)
    assert open_ana(desk, page) == ("5 Oct Came with an import contacts.csv, row 3",)
    (link,) = links(page)
    assert link.text() == "Show this import"
    line = link.parentWidget()
    qtbot.waitUntil(lambda: line.width() > 0 and link.x() > 0)
    assert link.x() == line.layout().itemAt(2).geometry().x() == DAY_AND_MARK
    link.click()
    assert window.shown == [("imports", import_batches(desk)[0].id)]


def test_tab_comes_to_the_import_before_the_field_for_notes(qtbot, page, desk, window, tmp_path):
    bring(desk, tmp_path, "contacts.csv", *CONTACTS)
    open_ana(desk, page)
    page.activateWindow()
    qtbot.waitActive(page)
    qtbot.waitUntil(links(page)[0].isVisible)
    page.history.filters.buttons()[-1].setFocus()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is links(page)[0]
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
    assert page.focusWidget() is page.history.note.field
    page.history.note.field.focusPreviousChild()
    qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Return)
    assert window.shown[-1][0] == "imports"


def test_a_candidate_s_first_line_tells_of_the_import_and_leads_there(page, desk, window, tmp_path):
    bring(desk, tmp_path, "candidates.csv", *CANDIDATES)
    (line,) = open_ana(desk, page)
    assert "Imported from candidates.csv: up for Lead" in line
    links(page)[0].click()
    assert window.shown == [("imports", import_batches(desk)[0].id)]


def test_whoever_was_there_before_was_spoken_of(page, desk, tmp_path):
    desk.clock.set("2026-10-05T09:30")
    add_person(desk, PersonDetails("Ana Ruiz", "Ana", "Ruiz", emails=("ana@example.com",)))
    desk.clock.set("2026-10-06T09:30")
    bring(desk, tmp_path, "contacts.csv", *CONTACTS)
    lines = open_ana(desk, page)
    assert lines[0] == "6 Oct An import spoke of them contacts.csv, row 3"
    page.history.filters.button(len(page.history._wanted) - 1).click()
    assert page.history.lines() == lines[:1]


def test_an_import_that_left_the_list_is_named_without_a_way_there(page, desk, tmp_path):
    bring(desk, tmp_path, "contacts.csv", *CONTACTS)
    forget_import(desk, import_batches(desk)[0].id)
    assert "contacts.csv, row 3" in open_ana(desk, page)[0]
    assert not links(page)


def test_the_list_of_imports_opens_at_the_one_that_is_asked_for(qtbot, workplace, desk, tmp_path):
    bring(desk, tmp_path, "contacts.csv", *CONTACTS)
    bring(desk, tmp_path, "candidates.csv", *CANDIDATES)
    listed = shown_as_in_window(qtbot, ImportsPage(workplace))
    older = import_batches(desk)[-1].id
    listed.open_with(older)
    assert listed.selected().file_name == "contacts.csv"
    assert listed.list.hasFocus()
    qtbot.keyClick(listed.list, Qt.Key.Key_Up)
    assert listed.selected().file_name == "candidates.csv"
