"""Possible duplicates on a person's page: side by side, merged or told apart."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog

from recruiterdesk.domain import records
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.queries.person_page import person_page
from recruiterdesk.ui.pages.person.merging import MergeDialog, MergeWithDialog
from recruiterdesk.ui.pages.person.page import PersonPageView
from recruiterdesk.ui.widgets.two_sides import Side
from tests.desks import found


@pytest.fixture
def two(desk) -> tuple[int, int]:
    ana = PersonDetails(
        given="Ana", family="Ruiz", emails=("ana@example.com",), company="Nordwerk AG", place="Kiel"
    )
    also = PersonDetails(given="Ana", family="Ruiz Soto", emails=("ana@example.com",), company="Halden")
    return add_person(desk, ana), add_person(desk, also)


@pytest.fixture
def page(qtbot, two, workplace) -> PersonPageView:
    made = PersonPageView(workplace)
    qtbot.addWidget(made)
    made.resize(1068, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(two[0])
    return made


def dialog_of(page: PersonPageView, kind: type[QDialog]) -> QDialog:
    return next(
        one for one in (*page.findChildren(kind), *page.window().findChildren(kind)) if one.isVisible()
    )


def people(workplace) -> list[str]:
    return [person.full_name for person in found(workplace.desk, records.Person)]


def test_the_card_names_who_may_be_the_same_and_why(page: PersonPageView) -> None:
    assert page.duplicates.isVisible()
    view = page.duplicates._model.index(0, 0).data(Qt.ItemDataRole.DisplayRole)
    assert view == "Ana Ruiz Soto"
    assert page.duplicates._found[0].traits[0].text == "ana@example.com"


def test_m_opens_both_side_by_side_and_one_button_merges_them(qtbot, page, workplace, two) -> None:
    qtbot.keyClick(page, Qt.Key.Key_M)
    dialog = dialog_of(page, MergeDialog)
    assert dialog.summary.text() == ("Moves to Ana Ruiz: 1 line of history. Undo makes them two again.")
    qtbot.mouseClick(dialog.sides.buttons["company", Side.RIGHT], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(dialog.confirm_button, Qt.MouseButton.LeftButton)
    (person,) = [one for one in found(workplace.desk, records.Person) if one.family.startswith("Ruiz")]
    assert (person.id, person.company, person.place) == (two[0], "Halden", "Kiel")
    assert not page.duplicates.isVisible()
    workplace.desk.undo()
    page.reread()
    assert page.duplicates.isVisible()


def test_two_people_are_not_proposed_again(qtbot, page, workplace) -> None:
    before = people(workplace)
    page.duplicates.compare_first()
    dialog = dialog_of(page, MergeDialog)
    qtbot.mouseClick(dialog.two, Qt.MouseButton.LeftButton)
    assert people(workplace) == before
    assert not page.duplicates.isVisible()


def test_somebody_else_is_found_by_name(qtbot, page, workplace) -> None:
    ben = add_person(workplace.desk, PersonDetails(full_name="Bob Stone"))
    qtbot.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    asking = dialog_of(page, MergeWithDialog)
    qtbot.keyClick(asking, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert asking.isVisible()
    qtbot.keyClicks(asking.field, "ana ruiz")
    assert [each.name for each in asking.field._offered] == ["Ana Ruiz Soto"]
    assert asking.hint.text() == "Choose one of the people who are offered while you type."
    qtbot.keyClicks(asking.field, " soto")
    assert asking.hint.text() == "Both are shown side by side before they are merged."
    asking.field.clear()
    qtbot.keyClicks(asking.field, "bob")
    popup = asking.field.completer().popup()
    qtbot.waitUntil(popup.isVisible)
    assert not popup.verticalScrollBar().isVisible()
    popup.grab()
    asking.chosen.emit(ben)
    asking.reject()
    dialog = dialog_of(page, MergeDialog)
    assert dialog._other_id == ben
    dialog.reject()


def test_of_two_with_one_name_it_is_said_how_each_is_reached(qtbot, page, workplace) -> None:
    for reached in (
        {"emails": ("bob@example.com",)},
        {"phones": (PhoneEntry("+493012345678"),)},
        {"company": "Acme"},
    ):
        add_person(workplace.desk, PersonDetails(full_name="Bob Stone", **reached))
    qtbot.keyClick(page, Qt.Key.Key_M, Qt.KeyboardModifier.ShiftModifier)
    asking = dialog_of(page, MergeWithDialog)
    qtbot.keyClicks(asking.field, "bob")
    offered = asking.field.completer().model()
    assert {offered.index(row, 0).data() for row in range(offered.rowCount())} == {
        "Bob Stone · bob@example.com",
        "Bob Stone · +493012345678",
        "Bob Stone · Acme",
    }
    asking.reject()


def test_without_a_possible_duplicate_m_asks_whom(qtbot, page, workplace) -> None:
    ben = add_person(workplace.desk, PersonDetails(full_name="Bob Stone"))
    page.open_with(ben)
    assert not page.duplicates.isVisible()
    qtbot.keyClick(page, Qt.Key.Key_M)
    dialog_of(page, MergeWithDialog).reject()


def test_somebody_who_is_gone_meanwhile_is_said(page, workplace, window, two) -> None:
    page.duplicates.compare(999)
    assert "999" in window.said[-1]
    page.duplicates.compare(two[0])
    assert not [one for one in page.window().findChildren(MergeDialog) if one.isVisible()]


def test_what_their_lists_say_besides_is_counted_and_the_language_is_named(workplace, qtbot, two) -> None:
    ana, also = two
    told = (
        (ana, (("Colour", "red"), ("Size", "1"), ("Car", "")), "de"),
        (also, (("Colour", "blue"), ("Size", "2"), ("Car", "no")), "en"),
    )
    for person_id, extra, language in told:
        person = person_page(workplace.desk, person_id).person

        def work(writer, person=person, extra=extra, language=language):
            writer.update(person, extra=extra, language=language)

        workplace.desk.run(Label("person.edit", (("name", "x"),)), work)
    dialog = MergeDialog(workplace, person_page(workplace.desk, ana), also)
    qtbot.addWidget(dialog)
    assert "In 2 fields of their lists they differ: both texts are kept." in dialog.summary.text()
    assert dialog.sides.buttons["language", Side.LEFT].text() == "Deutsch"
