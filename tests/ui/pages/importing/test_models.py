"""Every item model of the import keeps what Qt asks of a model."""

from __future__ import annotations

from tests.ui.pages.importing.looking import CSV, look_at


def test_the_rows_of_the_preview(qtbot, page, qtmodeltester):
    look_at(qtbot, page, CSV)
    qtmodeltester.check(page.preview.model)


def test_the_words(qtbot, page, qtmodeltester):
    look_at(qtbot, page, CSV)
    page.preview.summary.words.click()
    assert page.preview.words.model.rowCount() > 0
    qtmodeltester.check(page.preview.words.model)


def test_the_cells_of_a_row(qtbot, page, qtmodeltester):
    look_at(qtbot, page, CSV)
    page.preview.list.mark(0)
    page.preview.list.row_opened.emit()
    assert page.preview.details.model.rowCount() > 0
    qtmodeltester.check(page.preview.details.model)


def test_the_columns(qtbot, page, qtmodeltester):
    look_at(qtbot, page, CSV)
    page.preview.summary.columns.click()
    assert page.preview.columns.model.rowCount() > 0
    qtmodeltester.check(page.preview.columns.model)
