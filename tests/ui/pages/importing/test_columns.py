"""What each column means: shown with examples, changed, and followed by the preview at once."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.ui.pages.importing import ImportPage
from recruiterdesk.ui.widgets.pick_button import Choices
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.ui.pages.importing.looking import CSV, look_at, press_import, row, table


def place_of(page: ImportPage, field: Field) -> int:
    return [column.field for column in page.preview.preview.plan.columns].index(field)


def listed(page: ImportPage) -> list[tuple[str, str, str]]:
    model = page.preview.columns.model
    views = [model.index(number, 0).data(ROW_ROLE) for number in range(model.rowCount())]
    return [(view.title, view.subtitle, view.chip_text or view.trailing) for view in views]


def open_columns(qtbot, page: ImportPage) -> None:
    qtbot.keyClick(page.preview.list, Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    assert page.preview.columns.isVisible()
    assert page.preview.columns.list.hasFocus()


def choose(qtbot, page: ImportPage, field: Field, typed: str) -> None:
    popup = page.preview.columns.open_meanings(place_of(page, field))
    popup.field.setText(typed)
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)


def test_each_column_stands_with_examples_and_its_meaning(qtbot, page):
    look_at(qtbot, page, CSV)
    open_columns(qtbot, page)
    examples = "Dr. Anke Bärenfänger · Matthias Groß · Käthe Lüdtke-Schröder"
    assert listed(page)[0] == ("Kandidat / Candidate", examples, "Full name")
    model = page.preview.columns.model
    spoken = [model.index(number, 0).data(Qt.ItemDataRole.AccessibleTextRole) for number in (0, 1)]
    assert spoken == ["Meaning of Kandidat / Candidate: Full name", "Meaning of E-Mail: E-mail"]


def test_the_meaning_of_a_column_is_changed_and_the_preview_follows(qtbot, page):
    look_at(qtbot, page, CSV)
    open_columns(qtbot, page)
    place = place_of(page, Field.OUTCOME)
    page.preview.columns.list.select_id(place)
    choose(qtbot, page, Field.OUTCOME, "kept")
    assert row(page, "Matthias Groß").chip == "active"
    assert page.preview.summary.evidence.text().endswith("Column “Entscheidung” is kept aside.")
    assert listed(page)[place][2] == "kept aside"
    assert page.preview.columns.list.selected_id() == place


def test_a_meaning_that_one_column_has_moves_to_the_other(qtbot, page):
    look_at(qtbot, page, CSV)
    open_columns(qtbot, page)
    client, company = place_of(page, Field.CLIENT), place_of(page, Field.COMPANY)
    choose(qtbot, page, Field.COMPANY, "client")
    assert page.preview.preview.plan.columns[client].field is None
    assert page.preview.preview.plan.columns[company].field is Field.CLIENT
    assert row(page, "Matthias Groß").where == "Weser Metall · final"


def test_the_same_meaning_again_reads_nothing_anew(qtbot, page):
    look_at(qtbot, page, CSV)
    open_columns(qtbot, page)
    popup = page.preview.columns.open_meanings(0)
    qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert not page.run.is_busy()


@pytest.fixture
def wide(tmp_path: Path) -> Path:
    header = ["Name", "Email", *(f"Custom field {number}" for number in range(38))]
    cells = ["Ana Ruiz", "ana@example.com", *(f"value {number}" for number in range(38))]
    return table(tmp_path, ",".join(header), ",".join(cells))


def test_many_columns_are_found_by_typing(qtbot, page, wide):
    look_at(qtbot, page, wide)
    open_columns(qtbot, page)
    assert len(listed(page)) == 40
    qtbot.keyClicks(page.preview.columns.search, "field 17")
    assert listed(page) == [("Custom field 17", "value 17", "kept aside")]
    popup = page.preview.columns.open_meanings(19)
    popup.field.setText("notes")
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert listed(page) == [("Custom field 17", "value 17", "Notes")]


def test_few_columns_need_no_search(qtbot, page, tmp_path):
    look_at(qtbot, page, table(tmp_path, "Name,Email", "Ana Ruiz,ana@example.com"))
    open_columns(qtbot, page)
    assert not page.preview.columns.search.isVisible()


def test_columns_once_set_are_known_again_at_the_next_file_and_can_be_forgotten(qtbot, page, tmp_path, desk):
    head = "Name,Email,Farbe"
    look_at(qtbot, page, table(tmp_path, head, "Ana Ruiz,ana@example.com,Adatum"))
    open_columns(qtbot, page)
    popup = page.preview.columns.open_meanings(2)
    popup.field.setText("their company")
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    press_import(qtbot, page)
    desk.clock.advance(days=30)
    other = tmp_path / "other.csv"
    other.write_text(f"{head}\nBo Berg,bo@example.com,Litware\n", encoding="utf-8")
    look_at(qtbot, page, other)
    assert row(page, "Bo Berg").where == "Litware"
    page.preview.summary.columns.click()
    assert page.preview.columns.remembered.text() == "As you set them on 23 Nov."
    with qtbot.waitSignal(page.run.understood):
        page.preview.columns.forget.click()
    assert not page.preview.columns.remembered.isVisible()
    assert listed(page)[2] == ("Farbe", "Litware", "kept aside")
    look_at(qtbot, page, other)
    assert listed(page)[2][2] == "kept aside"


def test_columns_of_a_file_that_is_not_imported_are_not_remembered(qtbot, page, tmp_path):
    path = table(tmp_path, "Name,Email,Farbe", "Ana Ruiz,ana@example.com,Adatum")
    look_at(qtbot, page, path)
    page.preview.columns.show_columns(page.preview.preview)
    with qtbot.waitSignal(page.run.understood):
        page.preview.columns.choose(2, Field.COMPANY)
    assert row(page, "Ana Ruiz").where == "Adatum"
    look_at(qtbot, page, path)
    assert row(page, "Ana Ruiz").where == ""


def test_letters_typed_on_a_column_narrow_its_meanings(qtbot, page):
    look_at(qtbot, page, CSV)
    open_columns(qtbot, page)
    number = place_of(page, Field.ROLE)
    page.preview.columns.list.select_id(number)
    qtbot.keyClicks(page.preview.columns.list, "s")
    popup = page.preview.columns.findChild(Choices)
    qtbot.keyClicks(popup.field, "tag")
    with qtbot.waitSignal(page.run.understood):
        qtbot.keyClick(popup.field, Qt.Key.Key_Return)
    assert page.preview.preview.plan.columns[number].field is Field.STAGE
