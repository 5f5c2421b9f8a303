"""The page of the contacts: what is known stands in each row, filters narrow it, the keyboard does all."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QRect, Qt

from recruiterdesk.domain import records
from recruiterdesk.operations.network import ProfileDetails, save_profile
from recruiterdesk.operations.people import PersonDetails, add_person, set_do_not_contact
from recruiterdesk.storage.queries.network_list import NetworkOrder
from recruiterdesk.ui.pages.network import NetworkPage, actions
from recruiterdesk.ui.widgets.row_delegate import tooltip_of
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.desks import found


@pytest.fixture
def network(desk, known):
    lena = add_person(
        desk, PersonDetails("Lena Brandt", company="Adatum", title="Head of Data", place="Kiel")
    )
    save_profile(
        desk,
        lena,
        ProfileDetails(
            "Data", "Logistics", "Head of", "hires data people", "the fair, 2019", dt.date(2026, 5, 12)
        ),
    )
    return lena


@pytest.fixture
def page(qtbot, workplace):
    made = NetworkPage(workplace)
    qtbot.addWidget(made)
    made.resize(1068, 700)
    return made


@pytest.fixture
def opened(qtbot, network, page):
    with qtbot.waitSignal(page._contacts.found), qtbot.waitExposed(page):
        page.show()
    page.open_with(None)
    return page


def shown(page: NetworkPage) -> list[str]:
    model = page.contact_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def below(page: NetworkPage) -> str:
    return page.page.header._below.text()


def pick(qtbot, page: NetworkPage, button, place: int) -> None:
    with qtbot.waitSignal(page._contacts.found):
        button.picked.emit(place)


def test_each_row_says_who_what_and_since_when(opened):
    assert shown(opened) == ["Dev Patel", "Lena Brandt"]
    view = opened.contact_list.model().index(1, 0).data(ROW_ROLE)
    assert view.subtitle == "Head of Data at Adatum · Kiel"
    assert view.columns == (
        ("Data · Logistics · Head of", "can help: hires data people"),
        ("in contact 12 May", "the fair, 2019"),
    )
    assert "can help: hires data people" in view.spoken()
    assert opened.contact_list.model().index(0, 0).data(ROW_ROLE).columns[1][0] == "no contact known"
    assert below(opened) == "2 contacts"


def test_a_contact_of_another_year_is_told_with_it(qtbot, opened, desk, known):
    with qtbot.waitSignal(opened._contacts.found):
        save_profile(desk, known.dev, ProfileDetails(last_contact_on=dt.date(2024, 2, 3)))
    view = opened.contact_list.model().index(0, 0).data(ROW_ROLE)
    assert view.columns[1][0] == "in contact 3 February 2024"


def test_filters_narrow_the_list_and_one_key_shows_everybody_again(qtbot, opened):
    button = opened.filters.buttons["industry"]
    assert list(button.choices()) == ["Every industry", "Logistics"]
    pick(qtbot, opened, button, 1)
    assert (shown(opened), below(opened)) == (["Lena Brandt"], "1 of 2 contacts")
    assert button.text() == "Logistics"
    with qtbot.waitSignal(opened._contacts.found):
        qtbot.keyClick(opened.contact_list, Qt.Key.Key_A)
    assert len(shown(opened)) == 2
    pick(qtbot, opened, button, 1)
    pick(qtbot, opened, button, 0)
    assert len(shown(opened)) == 2


def test_another_order_stays_when_the_filters_go(qtbot, opened):
    pick(qtbot, opened, opened.filters.order_button, 2)
    assert shown(opened) == ["Lena Brandt", "Dev Patel"]
    with qtbot.waitSignal(opened._contacts.found):
        opened.leave_nobody_out()
    assert opened.filters.wish("").order is NetworkOrder.LATEST


def test_words_find_what_a_contact_can_help_with(qtbot, opened):
    qtbot.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    with qtbot.waitSignal(opened._contacts.found):
        opened.search_field.setText("hires data")
    assert shown(opened) == ["Lena Brandt"]
    with qtbot.waitSignal(opened._contacts.found):
        opened.open_with("nobody at all")
    assert opened.nobody_fits.isVisible()
    with qtbot.waitSignal(opened._contacts.found):
        opened.nobody_fits.chosen.emit()
    assert len(shown(opened)) == 2


def test_the_keyboard_opens_a_contact_and_leaves(qtbot, opened, network, window):
    opened.search_field.setFocus()
    qtbot.keyClick(opened.search_field, Qt.Key.Key_Down)
    assert opened.contact_list.hasFocus()
    qtbot.keyClick(opened.contact_list, Qt.Key.Key_Down)
    qtbot.keyClick(opened.contact_list, Qt.Key.Key_Return)
    assert window.shown == [("person", network)]
    qtbot.keyClick(opened.contact_list, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_a_contact_is_taken_out_by_a_key(qtbot, opened, desk, network):
    opened.contact_list.select_id(network)
    qtbot.keyClick(opened.contact_list, Qt.Key.Key_K)
    qtbot.waitUntil(lambda: shown(opened) == ["Dev Patel"])
    assert not found(desk, records.Person, id=network)[0].is_contact


def test_an_empty_network_says_how_it_fills(qtbot, page, window):
    with qtbot.waitSignal(page._contacts.found), qtbot.waitExposed(page):
        page.show()
    assert page.nobody.isVisible()
    page.nobody.chosen.emit()
    assert window.shown == [("importing", None)]


def test_all_people_are_one_key_away(opened, workplace, window):
    by_name = {action.text(): action for action in actions(workplace, opened)}
    by_name["All people"].trigger()
    assert window.shown == [("people", None)]


def test_who_asked_to_be_left_alone_is_marked(qtbot, opened, desk, network):
    with qtbot.waitSignal(opened._contacts.found):
        set_do_not_contact(desk, network, do_not_contact=True)
    view = opened.contact_list.model().index(1, 0).data(ROW_ROLE)
    assert view.chip_text == "asked to be left alone"


def test_lines_that_are_cut_are_told_by_the_tooltip(opened):
    view = opened.contact_list.model().index(1, 0).data(ROW_ROLE)
    assert tooltip_of(view, QRect(0, 0, 1000, 58)) == ""
    assert "can help: hires data people" in tooltip_of(view, QRect(0, 0, 300, 58))


def test_the_day_of_a_connection_is_written_as_people_write_it(qtbot, page, desk, network):
    save_profile(desk, network, ProfileDetails(how_we_know="LinkedIn, 2026-05-12; order 2026-99-99"))
    page.open_with(None)
    with qtbot.waitExposed(page):
        page.show()
    model = page.contact_list.model()
    qtbot.waitUntil(lambda: model.rowCount() == 2)
    known_from = [model.index(row, 0).data(ROW_ROLE).columns[1][1] for row in range(2)]
    assert "LinkedIn, 12 May 2026; order 2026-99-99" in known_from
