"""What holds on each page of the sample desk: no key twice, each button named, each action found by name."""

from __future__ import annotations

from collections import Counter
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QThreadPool
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QButtonGroup,
    QComboBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QWidget,
)

from recruiterdesk.operations.sample import fill_with_sample
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.introductions import introduction_board
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.storage.queries.pipeline import role_rows
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.models.pipeline_model import PipelineColumn
from recruiterdesk.ui.pages import PLACES
from recruiterdesk.ui.pages.pipeline.table import PipelineTable
from recruiterdesk.ui.palette import Palette
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.theme import apply_theme
from recruiterdesk.ui.widgets.buttons import PlainButton, PrimaryButton, QuietButton
from recruiterdesk.ui.widgets.empty_state import EmptyState
from recruiterdesk.ui.widgets.pick_button import PickButton
from tests.clock import BERLIN, FakeClock

TRACKER = Path(__file__).parent.parent / "data" / "spreadsheets" / "recruiter_tracker.xlsx"
KEYS = [place.key for place in PLACES]
FIELDS = (QLineEdit, QPlainTextEdit, QComboBox, QAbstractItemView)


@pytest.fixture(scope="module")
def window(qapp, tmp_path_factory):
    apply_theme(qapp, "light")
    desk = open_desk(tmp_path_factory.mktemp("sample") / "desk", FakeClock("2026-11-23T15:40"))
    fill_with_sample(desk)
    made = MainWindow(desk, sentences_for(BERLIN))
    made.shell.show()
    yield made
    made.stop()
    made.shell.close()
    made.shell.deleteLater()
    desk.close()


def opened(window: MainWindow, key: str) -> QWidget:
    desk = window.workplace.desk
    arguments = {
        "person": lambda: find_people(desk, "Priya Raman")[0].id,
        "call": lambda: find_people(desk, "Tomás Ortega")[0].id,
        "role": lambda: role_rows(desk)[0].id,
        "client": lambda: role_rows(desk)[0].client_id,
        "introduction": lambda: next(
            card.id for cards in introduction_board(desk).values() for card in cards
        ),
    }
    window.show_page(key, arguments[key]() if key in arguments else None)
    QTest.qWait(0)  # a page that was only now built fills itself in the next turn
    return window.shell.page(key)


def actions_of(page: QWidget) -> list[QAction]:
    return [action for widget in (page, *page.findChildren(QWidget)) for action in widget.actions()]


@pytest.mark.parametrize("key", KEYS)
def test_no_key_means_two_things(window, key):
    page = opened(window, key)
    actions = {id(action): action for action in (*window.shell.actions(), *actions_of(page))}
    keys = [keys.toString() for action in actions.values() for keys in action.shortcuts()]
    for shortcut in window.shell.findChildren(QShortcut):
        owner = shortcut.parent()
        if owner in (window.shell, page) or (isinstance(owner, QWidget) and page.isAncestorOf(owner)):
            keys += [keys.toString() for keys in QShortcut.keys(shortcut)]
    assert [keys for keys, count in Counter(keys).items() if count > 1] == []


@pytest.mark.parametrize("key", KEYS)
def test_each_button_and_field_says_what_it_is(window, key):
    page = opened(window, key)
    nameless = [
        widget
        for widget in page.findChildren(QWidget)
        if (isinstance(widget, QAbstractButton) and not (widget.accessibleName() or widget.text()))
        or (isinstance(widget, FIELDS) and not widget.accessibleName())
    ]
    assert [widget for widget in nameless if widget.isVisible() and not is_part_of_a_field(widget)] == []


# The settings say in words beside each button what it does.
@pytest.mark.parametrize("key", [key for key in KEYS if key != "settings"])
def test_each_button_shows_its_key_or_a_hint(window, key):
    page = opened(window, key)
    buttons = [one for kind in (PlainButton, PrimaryButton, QuietButton) for one in page.findChildren(kind)]
    bare = [one for one in buttons if not (one.key_hint() or one.toolTip())]
    assert [one.text() for one in bare if one.isVisible() and not isinstance(one, PickButton)] == []


@pytest.mark.parametrize("key", KEYS)
def test_each_page_says_its_name_and_choices_of_one_thing_are_spoken_as_such(window, key):
    page = opened(window, key)
    assert page.accessibleName()
    groups = [group for group in page.findChildren(QButtonGroup) if group.exclusive()]
    one_of_many = [button for group in groups for button in group.buttons()]
    roles = {QAccessible.queryAccessibleInterface(button).role() for button in one_of_many}
    assert roles <= {QAccessible.Role.RadioButton}


def is_part_of_a_field(widget: QWidget) -> bool:
    """Tell whether Qt made it inside a field, a calendar or a table."""
    inside = isinstance(widget.parent(), (QComboBox, QAbstractSpinBox))
    return inside or isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_")


@pytest.mark.parametrize("key", KEYS)
def test_what_a_key_does_on_a_page_is_found_by_name_too(window, key):
    page = opened(window, key)
    window.open_palette()
    palette = window.shell.findChild(Palette)
    found = {offer.keys for offer in palette._offers}
    palette.reject()
    keys = [action.shortcut().toString() for action in actions_of(page) if action.isEnabled()]
    assert [keys for keys in keys if keys and keys not in found] == []


def test_every_page_is_in_the_sidebar_or_found_by_name(window):
    opened(window, "today")
    window.open_palette()
    palette = window.shell.findChild(Palette)
    texts = [offer.text for offer in palette._offers]
    palette.reject()
    by_themselves = {"call", "person", "introduction", "first_start"}
    for place in PLACES:
        if place.key not in by_themselves:
            word = "Import spreadsheet" if place.key == "importing" else place.title
            assert any(word.split()[0].casefold()[:6] in text.casefold() for text in texts), place.key


@pytest.mark.parametrize("key", KEYS)
def test_in_the_smallest_window_no_button_is_cut_or_lies_on_another(qtbot, window, key):
    window.shell.resize(window.shell.minimumSize())
    page = opened(window, key)
    qtbot.waitUntil(lambda: crammed(page) == [])


@pytest.mark.parametrize("key", KEYS)
def test_in_the_smallest_window_what_was_done_lies_over_no_button(qtbot, window, key):
    window.shell.resize(window.shell.minimumSize())
    page, banner = opened(window, key), window.shell.banner
    banner.tell_done("They tried to reach me: Tomás Ortega-Villanueva")

    def covered() -> list[str]:
        around = page.parentWidget()
        return [
            each.accessibleName()
            for each in page.findChildren(QAbstractButton)
            if each.isVisible()
            and not each.visibleRegion().isEmpty()
            and QRect(each.mapTo(around, QPoint()), each.size()).intersects(banner.geometry())
        ]

    qtbot.waitUntil(lambda: covered() == [])
    banner.hide()


@pytest.mark.parametrize("key", KEYS)
def test_in_the_smallest_window_nothing_reaches_beyond_what_scrolls(qtbot, window, key):
    window.shell.resize(window.shell.minimumSize())
    page = opened(window, key)
    areas = [area for area in page.findChildren(QScrollArea) if area.isVisible() and area.widget()]
    qtbot.waitUntil(lambda: all(area.widget().width() <= area.viewport().width() for area in areas))


def crammed(page: QWidget) -> list[str]:
    """Name the buttons and boxes that reach out of what they lie in, or over another."""
    controls = [
        one
        for one in page.findChildren(QWidget)
        if isinstance(one, (QAbstractButton, QComboBox)) and one.isVisible() and not is_part_of_a_field(one)
    ]
    found = [one for one in controls if not one.parentWidget().rect().contains(one.geometry())]
    found += [
        one
        for one, other in combinations(controls, 2)
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry())
    ]
    return [one.accessibleName() for one in found]


def test_in_the_smallest_window_the_pipeline_shows_how_long_each_waits(qtbot, window):
    window.shell.resize(window.shell.minimumSize())
    table = opened(window, "pipeline").findChild(PipelineTable)
    qtbot.waitUntil(lambda: table.horizontalHeader().isSectionHidden(PipelineColumn.IN_STAGE))
    head = table.horizontalHeader()
    shown = [column for column in PipelineColumn if not head.isSectionHidden(column)]
    assert PipelineColumn.QUIET in shown
    ends = [head.sectionViewportPosition(column) + head.sectionSize(column) for column in shown]
    assert max(ends) <= table.viewport().width()
    window.shell.resize(1280, 800)
    qtbot.waitUntil(lambda: not head.isSectionHidden(PipelineColumn.IN_STAGE))


def test_in_the_smallest_window_the_preview_of_an_import_is_whole(qtbot, window):
    window.shell.resize(window.shell.minimumSize())
    page = opened(window, "importing")
    with qtbot.waitSignal(page.run.understood):
        page.open_with([TRACKER])
    qtbot.waitUntil(lambda: crammed(page) == [])
    offers = [box for box in page.preview.summary.offers.values() if box.isVisible()]
    assert offers
    assert all(box.width() >= box.sizeHint().width() for box in offers)
    for button in (page.preview.summary.columns, page.preview.summary.words):
        button.click()
        qtbot.waitUntil(lambda: crammed(page) == [])
    page.go_back()
    page.go_back()
    assert page.panel() is page.choosing


@pytest.fixture
def empty_window(qtbot, tmp_path):
    desk = open_desk(tmp_path / "desk", FakeClock("2026-11-23T15:40"))
    made = MainWindow(desk, sentences_for(BERLIN))
    qtbot.addWidget(made.shell)
    made.shell.show()
    yield made
    QThreadPool.globalInstance().waitForDone()
    made.stop()
    desk.close()


@pytest.mark.parametrize(
    "key",
    ["today", "calls", "check_ins", "introductions", "pipeline", "roles", "people", "tasks", "network",
     "imports", "figures", "history", "rehearsal", "review"],
)  # fmt: skip
def test_on_an_empty_desk_each_page_says_what_to_do_next_with_one_button(qtbot, empty_window, key):
    empty_window.show_page(key)
    page = empty_window.shell.page(key)

    def ways_on() -> list[int]:
        shown = [state for state in page.findChildren(EmptyState) if state.isVisible()]
        return [len(state.findChildren(PrimaryButton)) for state in shown]

    qtbot.waitUntil(lambda: ways_on() == [1])
