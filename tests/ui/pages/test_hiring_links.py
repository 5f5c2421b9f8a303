"""From Today, the calls, a call and the pipeline's groups one comes to the role and the client."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.storage.queries.pipeline import role_rows
from recruiterdesk.storage.queries.pipeline_order import PipelineOrder, SortBy
from recruiterdesk.ui.pages.person.link_text import LinkText
from tests.ui.sample_window import sample_desk, window_at


@pytest.fixture
def desk(tmp_path, clock):
    with sample_desk(tmp_path, clock) as opened:
        yield opened


@pytest.fixture
def window(qtbot, desk):
    with window_at(qtbot, desk, "today") as made:
        yield made


@pytest.fixture
def backend(desk):
    return next(row for row in role_rows(desk) if row.title.startswith("Backend"))


def at(window):
    visit = window.shell.current_visit()
    return visit.key, visit.argument


def press(page, keys):
    """Trigger what these keys of a page do."""
    (action,) = (each for each in page.links.actions() if each.shortcut().toString() == keys)
    action.trigger()


def test_from_today(qtbot, window, backend):
    page = window.shell.page("today")
    press(page, "Alt+R")
    assert at(window) == ("role", backend.id)
    window.go_back()
    press(page, "Alt+K")
    assert at(window) == ("client", backend.client_id)


def test_the_client_who_owes_a_word_leads_to_its_page(qtbot, window, backend):
    card = window.shell.page("today").helping().client_words
    names = card.findChildren(LinkText)
    assert [one.text() for one in names] == ["Northwind", "Fabrikam"]
    names[0].click()
    assert at(window) == ("client", backend.client_id)


def test_from_the_calls(qtbot, window, desk, backend):
    window.show_page("calls")
    page = window.shell.page("calls")
    qtbot.waitUntil(lambda: page.rows.select_id(find_people(desk, "Tomás Ortega")[0].id))
    press(page, "Alt+R")
    assert at(window) == ("role", backend.id)


def test_where_nobody_is_selected_that_is_said(qtbot, window):
    window.show_page("calls")
    page = window.shell.page("calls")
    page.rows.clearSelection()
    page.rows.selectionModel().clearCurrentIndex()
    page.links.show_client()
    assert window.shell.banner.text() == "Select somebody who is, or was, up for a role."


def test_from_a_call_what_it_is_about_leads_to_the_role_and_the_call_is_kept(qtbot, window, desk, backend):
    window.start_call(find_people(desk, "Tomás Ortega")[0].id)
    page = window.shell.page("call")
    about = page.view.identity.findChild(LinkText)
    assert about.text().startswith("Backend Engineer")
    about.click()
    assert at(window) == ("role", backend.id)
    window.go_back()
    page.links.show_client()
    assert at(window) == ("client", backend.client_id)


@pytest.mark.parametrize(
    ("group", "page"), [(SortBy.ROLE, "role"), (SortBy.CLIENT, "client"), (SortBy.TURN, "")]
)
def test_the_head_of_a_group_of_the_table_leads_to_what_it_names(qtbot, window, backend, group, page):
    window.show_page("pipeline")
    pipeline = window.shell.page("pipeline")
    pipeline.table_button.click()
    pipeline.sort_by(PipelineOrder(SortBy.QUIET, group=group))
    qtbot.waitUntil(lambda: pipeline.model.head_at(0) is not None)
    rows = range(pipeline.model.rowCount())
    wanted = "Backend" if group is SortBy.ROLE else "Northwind"
    heads = [row for row in rows if pipeline.model.head_at(row)]
    named = [row for row in heads if wanted in pipeline.model.head_at(row).words]
    row = (named or heads)[0]
    box = pipeline.table.visualRect(pipeline.model.index(row, 0))
    qtbot.mouseClick(pipeline.table.viewport(), Qt.MouseButton.LeftButton, pos=box.center())
    expected = {"role": backend.id, "client": backend.client_id}
    assert at(window) == ((page, expected[page]) if page else ("pipeline", None))


def test_from_the_pipeline_k_leads_to_the_client(qtbot, window, desk, backend):
    window.show_page("pipeline")
    pipeline = window.shell.page("pipeline")
    qtbot.waitUntil(lambda: pipeline.model.rowCount() > 0)
    pipeline.table.setCurrentIndex(pipeline.model.index(0, 0))
    assert pipeline.selected().role.startswith("Backend")
    pipeline.open_client()
    assert at(window) == ("client", backend.client_id)
