"""The table of the pipeline is arranged by hand and by keys, and so it is remembered."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu

from recruiterdesk.settings import read_window_settings, write_window_settings
from recruiterdesk.storage.queries.pipeline_order import PipelineOrder, SortBy
from recruiterdesk.ui.models.pipeline_model import PipelineColumn
from recruiterdesk.ui.pages.pipeline.cells import quiet_chip
from recruiterdesk.ui.pages.pipeline.page import PipelinePage
from recruiterdesk.ui.pages.pipeline.view_memory import PipelineView, ViewMemory
from recruiterdesk.ui.widgets.text import ElidedLabel


@pytest.fixture
def opened(qtbot, known, workplace):
    def open_page() -> PipelinePage:
        made = PipelinePage(workplace)
        qtbot.addWidget(made)
        made.resize(1068, 760)
        with qtbot.waitExposed(made):
            made.show()
        return made

    return open_page


@pytest.fixture
def page(opened):
    return opened()


def lines(page: PipelinePage) -> list[str]:
    model = page.table.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def action(menu: QMenu, *path: str):
    for text in path:
        found = next(each for each in menu.actions() if each.text() == text)
        menu = found.menu() or menu
    return found


def test_a_click_on_a_head_sorts_and_the_order_is_remembered(page, opened):
    head = page.table.horizontalHeader()
    head.setSortIndicator(PipelineColumn.NAME, Qt.SortOrder.AscendingOrder)
    assert lines(page) == ["Ben Foster", "Priya Raman", "Priya Raman"]
    again = opened()
    assert lines(again) == ["Ben Foster", "Priya Raman", "Priya Raman"]
    assert again.table.horizontalHeader().sortIndicatorSection() == PipelineColumn.NAME


def test_the_menu_sorts_and_groups_without_the_mouse(page, opened):
    action(page.arrange(), "Sort by", "Candidate").trigger()
    action(page.arrange(), "Group", "By client").trigger()
    said = ["Adatum · 2", "Ben Foster", "Priya Raman", "Northwind · 1", "Priya Raman"]
    assert lines(page) == said
    action(page.arrange(), "Sort by", "Candidate").trigger()
    assert lines(page)[:3] == ["Adatum · 2", "Priya Raman", "Ben Foster"]
    assert lines(opened())[0] == "Adatum · 2"
    action(page.arrange(), "Group", "No groups").trigger()
    assert len(lines(page)) == 3


def test_groups_by_role_and_turn_say_so(page):
    page.sort_by(PipelineOrder(SortBy.NAME, descending=False, group=SortBy.ROLE))
    assert [lines(page)[row] for row in (0, 2)] == [
        "Backend Engineer · Northwind · 1",
        "Platform Lead · Adatum · 2",
    ]
    page.sort_by(PipelineOrder(SortBy.NAME, descending=False, group=SortBy.TURN))
    assert "Your turn" in " ".join(lines(page))


def test_arrows_step_over_the_heads_of_groups(qtbot, page, known, window):
    page.sort_by(PipelineOrder(SortBy.NAME, descending=False, group=SortBy.CLIENT))
    page.table.select_id(known.active)
    qtbot.keyClick(page.table, Qt.Key.Key_Down)
    assert page.table.selected_id() == known.told
    qtbot.keyClick(page.table, Qt.Key.Key_Up)
    assert page.table.selected_id() == known.active
    page.table.setCurrentIndex(page.model.index(0, 0))
    page.table.doubleClicked.emit(page.model.index(0, 0))
    assert window.shown == []


def test_columns_are_chosen_and_remembered(page, opened, known):
    action(page.arrange(), "Hiring manager").trigger()
    action(page.arrange(), "Turn").trigger()
    shown = opened().table.columns.shown()
    assert PipelineColumn.HIRING_MANAGER in shown
    assert PipelineColumn.TURN not in shown
    assert (
        page.model.index(page.model.index_of(known.told).row(), PipelineColumn.HIRING_MANAGER).data()
        == "Ada Byrne"
    )
    action(page.arrange(), "As at first").trigger()
    assert PipelineColumn.TURN in opened().table.columns.shown()


def test_the_name_stays(page):
    assert not action(page.arrange(), "Candidate").isEnabled()
    page.table.columns.choose(PipelineColumn.NAME, shown=False)
    assert PipelineColumn.NAME in page.table.columns.shown()


def test_moved_and_resized_columns_are_remembered(qtbot, page, opened):
    head = page.table.horizontalHeader()
    qtbot.mousePress(head.viewport(), Qt.MouseButton.LeftButton)
    head.moveSection(head.visualIndex(PipelineColumn.QUIET), 1)
    head.resizeSection(PipelineColumn.CLIENT, 201)
    qtbot.mouseRelease(head.viewport(), Qt.MouseButton.LeftButton)
    head.resizeSection(PipelineColumn.CLIENT, 150)
    again = opened().table
    assert again.columns.shown()[:2] == [PipelineColumn.NAME, PipelineColumn.QUIET]
    assert again.horizontalHeader().sectionSize(PipelineColumn.CLIENT) == 201
    again.resize(500, 300)
    assert PipelineColumn.IN_STAGE in again.columns.shown()


def test_last_word_and_company_are_shown_where_they_are_chosen(page, known):
    row = page.model.index_of(known.told).row()
    said = [page.model.index(row, each).data() for each in (PipelineColumn.COMPANY, PipelineColumn.LAST_WORD)]
    assert said == ["Litware", "1 Oct"]


@pytest.mark.parametrize("stored", ["{", "[]", '{"as_board": 1}', json.dumps({"columns": 7})])
def test_what_can_not_be_read_is_as_at_first(desk, stored):
    write_window_settings(desk.folder, replace(read_window_settings(desk.folder), pipeline=stored))
    assert ViewMemory(desk.folder).view == PipelineView()


def test_a_column_and_an_order_that_no_longer_are_change_nothing(desk, opened):
    ViewMemory(desk.folder).keep(
        PipelineView(columns=(("shoe_size", 90),), sort_by="shoe_size", group="shoe_size")
    )
    page = opened()
    assert len(lines(page)) == 3
    assert page.table.columns.arrangement() == ()


def test_the_right_button_on_the_head_offers_columns_sorting_and_groups(page):
    head = page.table.horizontalHeader()
    assert head.contextMenuPolicy() == Qt.ContextMenuPolicy.CustomContextMenu
    head.customContextMenuRequested.emit(head.rect().center())
    (menu,) = page.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert menu.isVisible()
    action(menu, "Group", "By client").trigger()
    assert page.table.model().head_at(0) is not None


def test_in_a_narrow_window_the_line_of_turns_gets_the_room_of_the_search(qtbot, page):
    assert page.search_field.width() == 240
    page.resize(788, 700)
    qtbot.waitUntil(lambda: page.search_field.width() < 240)


def test_nobody_is_quiet_on_the_day_of_the_last_word(page, known):
    row = page.model.row_at(page.model.index(0, 0))
    fresh = replace(row, days_quiet=0, to_be_told=False, promise=None, long_ago=False, do_not_contact=False)
    assert quiet_chip(fresh) == ("", None)
    assert quiet_chip(replace(fresh, to_be_told=True))[0] == "to be told · new"
    assert quiet_chip(replace(fresh, days_quiet=2))[0] == "quiet 2 d"


def test_in_a_narrow_window_the_client_stands_below_the_role_until_it_gets_a_column(page, opened, known):
    columns, model = page.table.columns, page.model
    row = model.index_of(known.active).row()
    page.table.resize(1000, 300)
    assert model.index(row, PipelineColumn.ROLE).data() == "Platform Lead"
    page.table.resize(690, 300)
    assert PipelineColumn.CLIENT not in columns.shown()
    assert model.index(row, PipelineColumn.ROLE).data() == "Platform Lead, Adatum"
    assert action(page.arrange(), "Client").isChecked()
    action(page.arrange(), "Hiring manager").trigger()
    again = opened()
    assert again.model.index(row, PipelineColumn.ROLE).data() == "Platform Lead, Adatum"
    action(page.arrange(), "Client").trigger()
    assert model.index(row, PipelineColumn.ROLE).data() == "Platform Lead"
    assert not action(page.arrange(), "Client").isChecked()
    action(page.arrange(), "Client").trigger()
    assert PipelineColumn.CLIENT in opened().table.columns.shown()
    page.table.grab()


def test_the_line_of_turns_is_whole_in_a_narrow_window(qtbot, page):
    said = "All roles · 9,980 active candidates · 4,605 wait for a client, 3,225 for you"
    page.resize(788, 700)
    page.page.header.show_lines("Pipeline", below=said)
    shown = [label for label in page.page.header.findChildren(ElidedLabel) if label.text() == said]
    qtbot.waitUntil(lambda: [label.shown_text() for label in shown if label.isVisible()] == [said])
    page.resize(1400, 700)
    page.page.header.show_lines("Pipeline", below="short")
    assert [label.text() for label in page.page.header.findChildren(ElidedLabel) if label.isVisible()] == [
        "Pipeline",
        "short",
    ]


def test_tab_goes_through_the_filters_before_it_comes_to_the_table(page):
    filters = page.filters
    wanted = [filters.role, *filters._buttons, filters.arrange_button, filters.stages_button, page.table]
    chain, at = [], filters.role
    while at is not page.table and len(chain) < 200:
        chain.append(at)
        at = at.nextInFocusChain()
    assert [each for each in [*chain, at] if each in wanted] == wanted


def test_home_and_end_go_to_the_first_and_the_last_line(qtbot, page):
    page.sort_by(PipelineOrder(SortBy.NAME, descending=False, group=SortBy.CLIENT))
    shown = page.model.ids()
    page.table.select_id(shown[1])
    qtbot.keyClick(page.table, Qt.Key.Key_End)
    assert page.table.selected_id() == shown[-1]
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    assert page.table.selected_id() == shown[0]


@pytest.mark.parametrize("width", [1068, 1008, 900])
def test_no_button_stands_alone_on_a_second_line(qtbot, page, width):
    page.resize(width, 760)
    filters = page.filters
    for button in filters._buttons:
        button.show_count("100" if width < 1000 else "8")
    filters._fit_role()
    qtbot.waitUntil(filters.stages_button.isVisible)
    tops = [each.mapTo(page, QPoint(0, 0)).y() for each in (filters.arrange_button, filters.stages_button)]
    assert tops[0] == tops[1]


def test_the_roles_give_room_before_a_button_goes_to_a_second_line(qtbot, page):
    filters = page.filters
    for button in filters._buttons:
        button.show_count("12")
    everything = [*filters._buttons, filters._arranging]
    needed = sum(each.sizeHint().width() + 8 for each in everything)
    filters.resize(needed + 150, 60)
    assert filters.role.width() == 150
    filters.resize(needed + 400, 60)
    assert filters.role.width() == 180
    filters.resize(needed + 50, 60)
    assert filters.role.width() == 180
