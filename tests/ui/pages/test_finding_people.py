"""Finding on the page of all people: filters completed and shown as chips, marks, and no old rows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt, QThreadPool

from recruiterdesk.operations.many import ManyPeople
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.tagging import add_tag
from recruiterdesk.storage.queries import people_search, queue_figures
from recruiterdesk.ui.pages.people import PeoplePage
from recruiterdesk.ui.pages.person.adding import AddPersonDialog
from recruiterdesk.ui.widgets.rows import ROW_ROLE, RowView


@pytest.fixture
def page(qtbot, known, workplace):
    made = PeoplePage(workplace)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(None)
    yield made
    QThreadPool.globalInstance().waitForDone()


@pytest.fixture
def large(monkeypatch):
    monkeypatch.setattr(queue_figures, "MANY_PEOPLE", 0)
    monkeypatch.setattr(people_search, "_LARGE", 0)


def shown(page: PeoplePage) -> list[str]:
    model = page.people_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def first_row(page: PeoplePage) -> RowView:
    return page.people_list.model().index(0, 0).data(ROW_ROLE)


def marked(text: str, marks) -> list[str]:
    return [text[start:end] for start, end in marks]


def proposed(page: PeoplePage) -> list[str]:
    model = page.completion.popup.rows.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def press(qtbot, page: PeoplePage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.search_field, key)


def test_a_filter_is_completed_by_keys_alone(qtbot, page):
    qtbot.keyClicks(page.search_field, "ci")
    assert page.completion.is_open()
    assert proposed(page) == ["city:"]
    press(qtbot, page, Qt.Key.Key_Tab)
    assert page.search_field.text() == "city:"
    assert "city:Pune" in proposed(page)
    qtbot.keyClicks(page.search_field, "pune")
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Return)
    assert page.search_field.text().strip().startswith("city:")
    assert not page.completion.is_open()
    assert "Dev Patel" in shown(page)
    assert "Ben Foster" not in shown(page)


def test_without_a_mark_enter_opens_and_escape_leaves_the_words(qtbot, page, window, known):
    qtbot.keyClicks(page.search_field, "pri")
    press(qtbot, page, Qt.Key.Key_Return)
    assert window.shown == [("person", known.priya)]
    page.search_field.clear()
    qtbot.keyClicks(page.search_field, "ti")
    assert page.completion.is_open()
    press(qtbot, page, Qt.Key.Key_Escape)
    assert not page.completion.is_open()
    assert page.search_field.text() == "ti"
    assert window.went_back == 0


def test_a_click_takes_a_proposal(qtbot, page):
    qtbot.keyClicks(page.search_field, "city:")
    rows = page.completion.popup.rows
    qtbot.mouseClick(
        rows.viewport(), Qt.MouseButton.LeftButton, pos=rows.visualRect(rows.model().index(0, 0)).center()
    )
    assert page.search_field.text().endswith(" ")
    assert len(page.line.chips.chips) == 1


def test_the_up_arrow_leads_back_into_the_field(qtbot, page):
    page.completion.show_keys()
    assert len(proposed(page)) == 11
    press(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Down)
    assert page.completion.popup.marked() == 1
    press(qtbot, page, Qt.Key.Key_Up, Qt.Key.Key_Up)
    assert page.completion.popup.marked() is None


def test_filters_are_chips_that_a_click_takes_away(qtbot, page):
    page.search_field.setText("dev city:pune -is:contact colour:red")
    chips = page.line.chips.chips
    assert [chip.text() for chip in chips] == ["city: pune", "not is: contact", "colour: red"]
    assert "There is no filter “colour:”" in chips[2].toolTip()
    qtbot.mouseClick(chips[1], Qt.MouseButton.LeftButton)
    assert page.search_field.text() == "dev city:pune colour:red"
    assert shown(page) == []
    page.leave_out()
    assert shown(page) == ["Dev Patel"]
    page.search_field.setText("dev city:pune colour:red")
    page.line.chips.chips[0].setFocus()
    qtbot.keyClick(page.line.chips.chips[0], Qt.Key.Key_Backspace)
    assert page.search_field.text() == "dev colour:red"


def test_backspace_takes_a_finished_filter_away_and_letters_stay_editable(qtbot, page):
    page.search_field.setText("dev city:pune ")
    press(qtbot, page, Qt.Key.Key_Backspace)
    assert page.search_field.text() == "dev "
    page.search_field.setText("dev city:pune")
    press(qtbot, page, Qt.Key.Key_Backspace)
    assert page.search_field.text() == "dev city:pun"


def test_what_was_found_is_marked_in_name_and_job(page):
    page.search_field.setText("raman litw")
    view = first_row(page)
    assert marked(view.title, view.title_marks) == ["Raman"]
    assert marked(view.subtitle, view.subtitle_marks) == ["Litw"]
    page.search_field.setText("city:pune priya")
    view = first_row(page)
    assert marked(view.subtitle, view.subtitle_marks) == ["Pune"]


@pytest.mark.parametrize(
    ("typed", "said", "part"),
    [
        ("priya.raman@exa", "E-mail: priya.raman@example.com", "exa"),
        ("9025", "Phone: +91 92550 69025", "9025"),
        ("kubern", "Note: We talked about Kubernetes.", "Kubern"),
        ("sre", "Tag: sre", "sre"),
    ],
)
def test_where_it_was_found_is_said_when_it_is_not_in_sight(page, desk, known, typed, said, part):
    write_note(desk, known.priya, "We talked about Kubernetes.")
    add_tag(desk, ManyPeople((known.priya,)), "sre")
    page.search_field.setText(typed)
    view = first_row(page)
    assert view.title == "Priya Raman"
    assert view.subtitle.startswith(said)
    assert marked(view.subtitle, view.subtitle_marks)[-1] == part


def test_a_typing_error_marks_what_was_meant(page):
    page.search_field.setText("pirya")
    view = first_row(page)
    assert marked(view.title, view.title_marks) == ["Priya"]


def test_nobody_of_that_name_is_added_by_a_key(qtbot, page):
    qtbot.keyClicks(page.search_field, "Zoe Quandt")
    assert page.not_found.isVisible()
    assert page.not_found.title() == "No one named “Zoe Quandt”. Add them?"
    qtbot.keyClick(page.search_field, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    dialog = page.findChild(AddPersonDialog)
    assert dialog.fields.name.text() == "Zoe Quandt"
    dialog.reject()


def test_filters_that_leave_nobody_offer_to_add_nobody(page):
    page.search_field.setText("city:Nowhere9")
    assert page.not_found.title() == "Nobody was found"
    assert not page.not_found.add_button.isVisible()


def test_enter_between_two_searches_opens_no_old_row(qtbot, large, page, window, known):
    assert shown(page)[0] == "Ben Foster"
    page.search_field.setText("city:pune dev")
    assert page.finding.is_stale
    press(qtbot, page, Qt.Key.Key_Return)
    page.people_list.row_opened.emit(known.ben)
    assert window.shown == []
    qtbot.waitUntil(lambda: window.shown == [("person", known.dev)])
    assert shown(page) == ["Dev Patel"]


def test_enter_is_forgotten_when_other_words_are_typed(qtbot, large, page, window):
    page.search_field.setText("city:pune dev")
    press(qtbot, page, Qt.Key.Key_Return)
    page.search_field.setText("city:pune priya")
    qtbot.waitUntil(lambda: shown(page) == ["Priya Raman"])
    assert window.shown == []


def test_rows_that_are_no_answer_do_not_stay_when_the_answer_is_late(qtbot, large, page):
    page.search_field.setText("city:pune dev")
    page.finding._lose_patience()
    assert shown(page) == []
    assert page._stack.currentWidget() is page.looking
    qtbot.waitUntil(lambda: shown(page) == ["Dev Patel"])
    assert page._stack.currentIndex() == 0


def test_values_of_a_large_desk_are_proposed_beside_and_old_ones_dropped(qtbot, large, page):
    qtbot.keyClicks(page.search_field, "city:p")
    qtbot.waitUntil(lambda: proposed(page) != [])
    qtbot.keyClicks(page.search_field, "zz")
    qtbot.waitUntil(lambda: not page.completion.is_open())


@pytest.mark.parametrize(
    "typed",
    [
        '"',
        "*",
        "-",
        ":",
        "a" * 1000,
        "x " * 500,
        "😀",
        "שלום",
        "role:",
        '"city:',
        "-:",
        'is:"',
        "مرحبا 😀 *",
        "role:😀",
    ],
)
def test_whatever_is_typed_finds_or_says_that_nobody_is_found(qtbot, page, desk, typed):
    add_person(desk, PersonDetails("שלום כהן 😀"))
    page.search_field.setText(typed)
    page.completion.look()
    page.grab()
    assert page.people_list.isVisible() or page.not_found.isVisible()
    page.completion.leave()
    page.search_field.clear()
    assert len(shown(page)) == 4


def test_marks_are_painted_beside_emoji_and_from_right_to_left(qtbot, page, desk):
    add_person(desk, PersonDetails("😀 Ana שלום", company="x" * 200 + " Litware"))
    page.search_field.setText("ana שלום litware")
    qtbot.waitUntil(lambda: shown(page) == ["😀 Ana שלום"])
    assert not page.grab().isNull()


def test_the_popup_stays_in_the_window(page):
    page.search_field.setText("")
    page.completion.show_keys()
    popup = page.completion.popup
    corner = popup.mapTo(page.window(), QPoint(popup.width(), 0))
    assert corner.x() <= page.window().width()
