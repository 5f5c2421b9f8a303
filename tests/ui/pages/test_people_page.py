"""The page of all people: found as one types, opened by the keyboard, added by name alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt

from recruiterdesk.domain import records
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.storage.desk import Label
from recruiterdesk.ui.models import id_list
from recruiterdesk.ui.pages.people import PeoplePage
from recruiterdesk.ui.pages.person.adding import AddPersonDialog
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT
from tests.desks import found


@pytest.fixture
def page(qtbot, workplace):
    made = PeoplePage(workplace)
    qtbot.addWidget(made)
    made.resize(1000, 700)
    return made


def shown(page: PeoplePage) -> list[str]:
    model = page.people_list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def type_in(qtbot, page: PeoplePage, text: str) -> None:
    page.search_field.clear()
    qtbot.keyClicks(page.search_field, text)


@pytest.fixture
def opened(qtbot, known, page):
    with qtbot.waitExposed(page):
        page.show()
    page.open_with(None)
    return page


def test_everybody_stands_by_name_with_a_count_in_words(opened):
    assert shown(opened) == ["Ben Foster", "Dev Patel", "Priya Raman"]
    assert opened.people_list.accessibleDescription() == "Three people"


@pytest.mark.parametrize(
    ("typed", "who"),
    [("pri", "Priya Raman"), ("litw", "Priya Raman"), ("pune dev", "Dev Patel"), ("3456", "Ben Foster")],
)
def test_people_are_found_as_one_types(qtbot, opened, typed, who):
    type_in(qtbot, opened, typed)
    assert shown(opened) == [who]


def test_a_filter_that_is_none_is_said_and_shows_nobody_else_in_its_place(qtbot, opened):
    type_in(qtbot, opened, "priya colour:red")
    assert shown(opened) == []
    assert opened.not_found.title() == "Nobody is found by “colour: red”"
    assert not opened.not_found.add_button.isVisible()
    assert "There is no filter “colour:”" in opened.people_list.accessibleDescription()
    opened.choose_all()
    assert opened.many.chosen_ids() == ()
    type_in(qtbot, opened, "dev city:pune")
    assert shown(opened) == ["Dev Patel"]
    assert "filter" not in opened.people_list.accessibleDescription()


def test_what_is_no_filter_is_left_out_by_a_button_or_its_key(qtbot, opened):
    type_in(qtbot, opened, "stage:fnal priya colour:red")
    assert opened.not_found.title() == "Nobody is found by “stage: fnal”, “colour: red”"
    leave_out = next(each for each in opened.page_actions() if each.text() == "Leave out what is no filter")
    assert leave_out.isEnabled()
    qtbot.mouseClick(opened.not_found.leave_out_button, Qt.MouseButton.LeftButton)
    assert (opened.search_field.text(), shown(opened)) == ("priya", ["Priya Raman"])
    assert not leave_out.isEnabled()
    type_in(qtbot, opened, "role: ")
    leave_out.trigger()
    assert (opened.search_field.text(), len(shown(opened))) == ("", 3)


def test_a_filter_that_is_still_typed_leaves_the_list_alone(qtbot, opened):
    type_in(qtbot, opened, "priya role:")
    assert shown(opened) == ["Priya Raman"]
    assert not opened.not_found.isVisible()


def test_what_is_typed_after_coming_back_takes_the_place_of_the_last_search(qtbot, opened):
    type_in(qtbot, opened, "priya")
    opened.open_with(None)
    assert shown(opened) == ["Priya Raman"]
    qtbot.keyClicks(opened.search_field, "dev")
    assert (opened.search_field.text(), shown(opened)) == ("dev", ["Dev Patel"])
    opened.open_with("ben")
    qtbot.keyClicks(opened.search_field, " foster")
    assert opened.search_field.text() == "ben foster"


def test_enter_in_the_search_opens_the_first(qtbot, opened, known, window):
    type_in(qtbot, opened, "priya")
    qtbot.keyClick(opened.search_field, Qt.Key.Key_Return)
    assert window.shown == [("person", known.priya)]


def test_the_arrow_goes_into_the_list_and_enter_opens(qtbot, opened, known, window):
    qtbot.keyClick(opened.search_field, Qt.Key.Key_Down)
    qtbot.keyClick(opened.people_list, Qt.Key.Key_Down)
    qtbot.keyClick(opened.people_list, Qt.Key.Key_Return)
    assert window.shown == [("person", known.dev)]


def test_nobody_found_says_what_finds_more(qtbot, opened):
    type_in(qtbot, opened, "zzz")
    assert opened.not_found.isVisible()


def test_an_empty_desk_offers_the_import(qtbot, page, window):
    page.show()
    assert page.nobody.isVisible()
    page.nobody.chosen.emit()
    assert window.shown == [("importing", None)]


def test_a_change_is_seen_at_once(qtbot, opened, desk):
    add_person(desk, PersonDetails("Ana Ruiz"))
    qtbot.waitUntil(lambda: "Ana Ruiz" in shown(opened))


def test_a_long_list_is_completed_beside_the_window(qtbot, opened, desk, monkeypatch):
    monkeypatch.setattr(id_list, "AT_ONCE", 2)
    with qtbot.waitSignal(opened.finding.ids.completed):
        opened.search_field.setText(" ")
    assert shown(opened) == ["Ben Foster", "Dev Patel", "Priya Raman"]


def test_a_name_alone_adds_a_person(qtbot, opened, desk, window):
    opened.add_person()
    dialog = opened.findChild(AddPersonDialog)
    dialog.fields.name.setText("Frau Dr. Anke Bärenfänger")
    qtbot.keyClick(dialog.fields.name, Qt.Key.Key_Return)
    added = found(desk, records.Person, family="Bärenfänger")[0]
    assert (added.given, added.honorific, added.salutation) == ("Anke", "Dr.", "ms")
    assert window.shown == [("person", added.id)]


def test_who_sent_them_is_chosen_from_everybody(qtbot, opened, desk, known):
    opened.add_person()
    fields = opened.findChild(AddPersonDialog).fields
    qtbot.keyClicks(fields.name, "Lena Brandt")
    qtbot.keyClicks(fields.referrer, "dev")
    offered = fields.referrer.completer().model().index(0, 0)
    assert offered.data() == "Dev Patel · Pune"
    fields.referrer.completer().activated[QModelIndex].emit(offered)
    fields.referrer.setText("Dev Patel")
    opened.findChild(AddPersonDialog).confirm_button.click()
    sent = found(desk, records.Referral, referrer_id=known.dev)
    assert len(sent) == 2


def test_what_is_no_number_is_said_in_place_and_nothing_is_added(qtbot, opened, desk):
    before = len(found(desk, records.Person))
    opened.add_person()
    dialog = opened.findChild(AddPersonDialog)
    qtbot.keyClicks(dialog.fields.name, "Ana Ruiz")
    qtbot.keyClicks(dialog.fields.phones.rows()[0].number, "12")
    dialog.confirm_button.click()
    assert "12 is no phone number" in dialog.refusal()
    assert dialog.isVisible()
    assert len(found(desk, records.Person)) == before


def test_a_role_puts_the_new_person_up_for_it(qtbot, opened, desk, known):
    opened.add_person()
    dialog = opened.findChild(AddPersonDialog)
    qtbot.keyClicks(dialog.fields.name, "Ana Ruiz")
    dialog.fields.role.role.choose(known.platform)
    dialog.confirm_button.click()
    assert len(found(desk, records.Application, role_id=known.platform)) == 3


def test_the_network_is_one_button_away(opened, window):
    opened.network_button.click()
    assert window.shown == [("network", None)]


def test_who_is_looked_at_stays_in_place_when_somebody_is_added(qtbot, opened, desk, monkeypatch):
    def many(writer):
        return writer.insert_many([records.Person(0, f"Person {n:03d}") for n in range(60)])

    monkeypatch.setattr(id_list, "AT_ONCE", 20)
    monkeypatch.setattr("recruiterdesk.ui.pages.people.finding.AT_ONCE", 20)
    opened.resize(900, 500)
    with qtbot.waitSignal(opened.finding.ids.completed):
        desk.run(Label("person.add", (("name", "many"),)), many)
    assert opened.people_list.accessibleDescription() == "63 people"
    opened.people_list.verticalScrollBar().setValue(40 * ROW_HEIGHT)
    first = opened.people_list.indexAt(QPoint(5, 5)).data()
    with qtbot.waitSignal(opened.finding.ids.completed):
        add_person(desk, PersonDetails("Aaron Ames"))
    assert opened.people_list.indexAt(QPoint(5, 5)).data() == first
    assert opened.people_list.accessibleDescription() == "64 people"
    opened.search_field.setText("p")
    assert opened.people_list.verticalScrollBar().value() == 0


def test_where_nobody_is_found_the_head_keeps_its_line_and_the_field_its_place(qtbot, opened):
    type_in(qtbot, opened, "ben")
    place = opened.search_field.mapTo(opened, QPoint(0, 0))
    assert opened.people_list.accessibleDescription() == "One person found"
    type_in(qtbot, opened, "zzzz")
    assert shown(opened) == []
    assert opened.people_list.accessibleDescription() == "Nobody found"
    assert opened.search_field.mapTo(opened, QPoint(0, 0)) == place
