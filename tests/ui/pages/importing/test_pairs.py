"""Rows that may be somebody, side by side with that somebody."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.domain import records
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.ui.pages.importing import ImportPage
from recruiterdesk.ui.pages.importing.preview import Group
from recruiterdesk.ui.widgets.two_sides import Side
from tests.desks import found
from tests.ui.pages.importing.looking import look_at, press_import, table, take_back_and_look_again

ROWS = (
    "Full name,E-mail,Phone,Employer,Job title,City",
    "Ana Ruíz,ana@home.example,0171 3920011,Nordwerk AG,Architect,Kiel",
    "Ben Okafor,ben@home.example,,Halden,Driver,Bonn",
    "Cy Park,cy@home.example,,Acme,Cook,Ulm",
)


@pytest.fixture
def looked(qtbot, page: ImportPage, workplace, tmp_path: Path) -> ImportPage:
    for name, company, title in (
        ("Ana Ruiz", "Nordwerk AG", "Architect"),
        ("Ben Okafor", "Halden", "Driver"),
        ("Cy Park", "Acme", "Cook"),
    ):
        given, family = name.split()
        add_person(
            workplace.desk,
            PersonDetails(
                given=given,
                family=family,
                emails=(f"{given.lower()}@work.example",),
                company=company,
                title=title,
            ),
        )
    look_at(qtbot, page, table(tmp_path, *ROWS))
    page.preview.show_group(Group.POSSIBLY_SAME)
    return page


def press(qtbot, page: ImportPage, *keys: Qt.Key) -> None:
    for key in keys:
        qtbot.keyClick(page.preview.list, key)


def remarks(page: ImportPage) -> list[str]:
    model = page.preview.model
    return [model.row_at(model.index(number)).remark for number in range(model.rowCount())]


def names(page: ImportPage, workplace) -> list[str]:
    return sorted(person.full_name for person in found(workplace.desk, records.Person))


def test_the_tab_shows_a_pair_side_by_side_with_what_speaks_for_it(looked: ImportPage) -> None:
    panel = looked.preview.pairs.panel
    assert panel.isVisible()
    assert panel.accessibleName() == "Ana Ruíz"
    assert panel.reasons.text() == "Same name, both at Nordwerk AG, the same job: Architect"
    shown = {place: button.text() for place, button in panel.sides.buttons.items()}
    assert shown == {("full_name", Side.LEFT): "Ana Ruíz", ("full_name", Side.RIGHT): "Ana Ruiz"}
    assert panel.sides.chosen(Side.RIGHT) == {"full_name"}


def test_keys_decide_one_row_after_the_other(qtbot, looked: ImportPage, workplace) -> None:
    press(qtbot, looked, Qt.Key.Key_S, Qt.Key.Key_T)
    assert looked.preview.pairs.panel._trailing.text() == "2 of 3 decided"
    assert looked.preview.pairs.panel.accessibleName() == "Cy Park"
    assert remarks(looked)[:2] == ["same: Ana Ruiz", "two people"]
    press_import(qtbot, looked)
    assert names(looked, workplace) == ["Ana Ruiz", "Ben Okafor", "Ben Okafor", "Cy Park", "Cy Park"]
    (pair,) = found(workplace.desk, records.DistinctPair)
    assert pair.other_id == 2
    ana = found(workplace.desk, records.Person, id=1)[0]
    assert ana.place == "Kiel"
    assert len(found(workplace.desk, records.EmailAddress, person_id=1)) == 2


def test_the_same_key_takes_a_decision_back(qtbot, looked: ImportPage) -> None:
    press(qtbot, looked, Qt.Key.Key_T, Qt.Key.Key_Up, Qt.Key.Key_T)
    assert looked.preview.pairs.decisions() == {}
    assert looked.preview.pairs.panel.accessibleName() == "Ana Ruíz"
    assert not looked.preview.pairs.panel.two.isChecked()


def test_choosing_a_side_says_that_it_is_the_same_person(qtbot, looked: ImportPage, workplace) -> None:
    panel = looked.preview.pairs.panel
    qtbot.mouseClick(panel.sides.buttons["full_name", Side.LEFT], Qt.MouseButton.LeftButton)
    assert panel.same.isChecked()
    assert panel.accessibleName() == "Ana Ruíz"
    press_import(qtbot, looked)
    assert found(workplace.desk, records.Person, id=1)[0].full_name == "Ana Ruíz"


def test_all_the_others_can_be_two_people_at_once(qtbot, looked: ImportPage) -> None:
    press(qtbot, looked, Qt.Key.Key_S)
    qtbot.mouseClick(looked.preview.pairs.panel.all_two, Qt.MouseButton.LeftButton)
    assert len(looked.preview.pairs.decisions()) == 3
    assert not looked.preview.pairs.panel.all_two.isVisible()


def test_another_tab_closes_the_pair(looked: ImportPage) -> None:
    looked.preview.show_group(Group.NEW)
    assert not looked.preview.pairs.panel.isVisible()


def test_who_may_be_several_people_is_shown_beside_each(qtbot, page, workplace, tmp_path: Path) -> None:
    for place in ("Kiel", "Bonn"):
        details = PersonDetails(given="Ana", family="Ruiz", company="Nordwerk AG", place=place)
        add_person(workplace.desk, details)
    look_at(qtbot, page, table(tmp_path, ROWS[0], ROWS[1]))
    page.preview.show_group(Group.POSSIBLY_SAME)
    panel = page.preview.pairs.panel
    assert remarks(page) == ["may be Ana Ruiz"]
    press(qtbot, page, Qt.Key.Key_S)
    first = page.preview.pairs.decisions()[2].match.person_id
    press(qtbot, page, Qt.Key.Key_O)
    assert page.preview.pairs.decisions()[2].match.person_id == first
    assert panel.other.isVisible()
    assert not panel.same.isChecked()
    assert panel.elsewhere.isVisible()
    press(qtbot, page, Qt.Key.Key_O)
    assert panel.same.isChecked()
    assert not panel.elsewhere.isVisible()
    assert remarks(page) == ["same: Ana Ruiz"]
    press(qtbot, page, Qt.Key.Key_O, Qt.Key.Key_S)
    assert page.preview.pairs.decisions()[2].match.person_id != first
    assert panel.same.isChecked()
    press(qtbot, page, Qt.Key.Key_S)
    assert page.preview.pairs.decisions() == {}


def test_another_reading_keeps_what_was_decided(qtbot, looked: ImportPage) -> None:
    press(qtbot, looked, Qt.Key.Key_S)
    with qtbot.waitSignal(looked.run.understood):
        looked.preview.reading_chosen.emit(looked.preview.preview.reading)
    assert list(looked.preview.pairs.decisions()) == [2]


def test_all_the_others_is_offered_only_where_there_are_others(qtbot, looked):
    panel = looked.preview.pairs.panel
    assert panel.all_two.isVisible()
    press(qtbot, looked, Qt.Key.Key_S, Qt.Key.Key_S)
    assert not panel.all_two.isVisible()
    assert panel.hint.isVisible()
    press(qtbot, looked, Qt.Key.Key_S)
    assert not panel.hint.isVisible()


def test_tab_goes_through_the_sides_before_the_decisions_below_them(qtbot, looked: ImportPage) -> None:
    def tabbed():
        qtbot.keyClick(looked.window().focusWidget(), Qt.Key.Key_Tab)
        return looked.window().focusWidget()

    pair = looked.preview.pairs.panel
    looked.preview.take_keyboard()
    passed = [tabbed() for _ in range(len(pair.sides.buttons) + 3)]
    sides = [passed.index(one) for one in pair.sides.buttons.values() if one in passed]
    assert sides
    assert max(sides) < passed.index(pair.same)


def test_space_chooses_a_side_and_the_keyboard_stays_there(qtbot, looked: ImportPage) -> None:
    pair = looked.preview.pairs.panel
    left, right = (pair.sides.buttons["full_name", side] for side in (Side.LEFT, Side.RIGHT))
    right.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(right, Qt.Key.Key_Left)
    assert left.isChecked()
    assert left.hasFocus()
    qtbot.keyClick(left, Qt.Key.Key_Space)
    assert left.hasFocus()
    assert pair.sides.buttons["full_name", Side.LEFT] is left


def test_what_was_decided_holds_when_a_file_is_looked_at_again(qtbot, looked: ImportPage, workplace) -> None:
    press(qtbot, looked, Qt.Key.Key_S, Qt.Key.Key_T)
    press_import(qtbot, looked)
    once = names(looked, workplace)
    take_back_and_look_again(qtbot, looked)
    looked.preview.show_group(Group.POSSIBLY_SAME)
    assert remarks(looked)[:2] == ["same: Ana Ruiz", "two people"]
    press_import(qtbot, looked)
    assert names(looked, workplace) == once
