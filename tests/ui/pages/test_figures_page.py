"""Figures by month: what was done, and whoever was erased counted on."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.erasing import erase_people
from recruiterdesk.storage.queries.figures_by_month import MonthFigures
from recruiterdesk.ui.pages.figures import FiguresPage
from recruiterdesk.ui.pages.figures.words import month_row
from recruiterdesk.ui.pages.settings.keeping_card import keeping_card
from recruiterdesk.ui.widgets.buttons import QuietButton
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def page(qtbot, workplace):
    made = shown_as_in_window(qtbot, FiguresPage(workplace))
    made.open_with(None)
    return made


def listed(page: FiguresPage) -> list[tuple[str, str]]:
    return [(item.view.title, item.view.subtitle) for item in page.model.items()]


def test_each_month_stands_with_what_was_done(known, page):
    assert listed(page) == [
        ("November 2026", "1 application ended"),
        ("October 2026", "2 people came."),
    ]
    assert page.details.accessibleName() == "November 2026"
    assert page.came.text() == "1 person came."
    head, line = page.counted["ended"]
    assert (head.text(), line.text()) == ("How applications ended", "declined by the client 1")
    assert not page.counted["attempt"][1].isVisible()


def test_whoever_is_erased_is_counted_on_without_a_name(qtbot, desk, known, workplace, page):
    erase_people(desk, [known.priya])
    qtbot.waitUntil(lambda: page.model.rowCount() == 2)
    page.list.select_id(1)
    qtbot.waitUntil(lambda: page.came.text() == "2 people came, 1 of them erased since.")
    page.list.select_id(0)
    assert page.counted["ended"][1].text() == "declined by the client 1"


def test_the_list_says_what_was_done_in_a_line(desk, known, page):
    record_attempt(desk, known.ben, Reached(AttemptOutcome.NO_ANSWER))
    page.reading.ask()
    assert listed(page)[0] == ("November 2026", "1 application ended · 1 try")


def test_a_month_in_which_nobody_came_and_nothing_was_done_says_so():
    month = MonthFigures("2026-08", {"ended.withdrew": 1, "ended.declined_by_us": 4}, {})
    assert month_row(month).subtitle == "5 applications ended"
    assert month_row(MonthFigures("2026-07", {"introduction.asked": 1}, {})).subtitle == "Nobody came."


def test_another_month_is_shown_by_the_arrow_and_esc_goes_back(qtbot, known, window, page):
    qtbot.keyClick(page.list, Qt.Key.Key_Down)
    assert page.details.accessibleName() == "October 2026"
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_without_anything_done_it_says_so(page):
    assert page.model.rowCount() == 0
    assert not page.details.isVisible()


def test_the_settings_lead_there(qtbot, workplace, window):
    card = keeping_card(workplace)
    qtbot.addWidget(card)
    (button,) = [one for one in card.findChildren(QuietButton) if one.text() == "Figures by month…"]
    button.click()
    assert window.shown[-1][0] == "figures"
