"""Rows that are made when they are first seen."""

from __future__ import annotations

import pytest

from recruiterdesk.ui.widgets.row_model import RowModel
from recruiterdesk.ui.widgets.rows import ROW_ID_ROLE, ROW_ROLE, RowItem, RowView


@pytest.fixture
def made():
    """Which rows were made, by number."""
    return []


@pytest.fixture
def model(made):
    rows = RowModel()
    show(rows, made, "Ana", "Dev", "Jo")
    return rows


def show(rows, made, *names):
    def make(number):
        made.append(number)
        return RowItem(number + 1, RowView(names[number], names[number]))

    rows.show_rows(range(1, len(names) + 1), names, make)


def test_the_model_keeps_qts_rules(model, qtmodeltester):
    qtmodeltester.check(model)


def test_only_what_is_looked_at_is_made_and_once(model, made):
    assert model.rowCount() == 3
    assert model.index(2, 0).data(ROW_ID_ROLE) == 3
    assert made == []
    assert model.index(1, 0).data(ROW_ROLE).title == "Dev"
    assert model.index(1, 0).data() == "Dev"
    assert made == [1]


def test_the_same_rows_change_nothing_and_others_are_shown_instead(qtbot, model, made):
    with qtbot.assertNotEmitted(model.modelReset):
        show(model, made, "Ana", "Dev", "Jo")
    with qtbot.waitSignal(model.modelReset):
        show(model, made, "Zoë", "Dev")
    assert [item.view.title for item in model.items()] == ["Zoë", "Dev"]
    assert (model.row_of(2), model.row_of(3)) == (1, None)
