"""Roles: before one is paused or closed, the page says who hears it, how and when; one button does it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.domain import records
from recruiterdesk.domain.words import HearBy, RoleState, Stage
from recruiterdesk.operations.applications import add_application, move_application
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.ui.pages.roles import RolesPage
from recruiterdesk.ui.pages.roles.role_dialog import AddRoleDialog, EditRoleDialog
from tests.desks import found, kinds_at


@pytest.fixture
def page(qtbot, workplace, desk, known):
    """At the Platform Lead role Ana is in the final, Priya and Ben at screening, Jan has applied."""
    for name, stage in (
        ("Ana Ruiz", Stage.FINAL),
        ("Jan Novotny", Stage.APPLIED),
        ("Ola Berg", Stage.SOURCED),
    ):
        person_id = add_person(desk, PersonDetails(name))
        application = add_application(desk, person_id, known.platform)
        if stage is not Stage.SOURCED:
            move_application(desk, application, stage)
    made = RolesPage(workplace)
    qtbot.addWidget(made)
    made.resize(1068, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(known.platform)
    return made


def ways(page: RolesPage) -> dict[str, str]:
    return {
        group.accessibleName(): button.text()
        for group in page.plan_view.groups
        for button in group.ways.buttons()
        if button.isChecked()
    }


def test_roles_say_who_is_active_and_who_is_to_be_told(page):
    said = {item.view.title: item.view.spoken() for item in page.role_list.model().items()}
    assert said["Platform Lead"] == "Platform Lead, Adatum, 5 active"
    assert said["Backend Engineer"].endswith("1 to be told")


def test_enter_shows_the_roles_pipeline(qtbot, page, known, window):
    qtbot.keyClick(page.role_list, Qt.Key.Key_Return)
    assert window.shown == [("pipeline", known.platform)]


def test_f_shows_how_everyone_hears_before_anything_is_done(qtbot, page, desk, known):
    qtbot.keyClick(page.role_list, Qt.Key.Key_F)
    assert page.plan_view.isVisible()
    assert ways(page) == {"final": "Call", "applied": "Mail"}
    assert page.plan_view.say.text().startswith("The search is paused")
    assert found(desk, records.Role, id=known.platform)[0].role_state is RoleState.OPEN


def test_a_way_is_chosen_for_a_group_or_for_one(page):
    page.change_selected(RoleState.FROZEN)
    screening = next(group for group in page.plan_view.groups if group.accessibleName() == "screening")
    screening.choose(HearBy.MAIL)
    assert ways(page)["screening"] == "Mail"
    final = next(group for group in page.plan_view.groups if group.accessibleName() == "final")
    menu = final.single_menu()
    menu.actions()[0].menu().actions()[1].trigger()
    assert ways(page)["final"] == "Announce, then call"


def test_enter_does_it_as_one_step_that_can_be_undone(qtbot, page, desk, known):
    page.change_selected(RoleState.FROZEN)
    qtbot.keyClick(page.plan_view, Qt.Key.Key_Return)
    assert not page.plan_view.isVisible()
    assert found(desk, records.Role, id=known.platform)[0].role_state is RoleState.FROZEN
    assert "closure" in kinds_at(desk, known.ben)
    desk.undo()
    assert found(desk, records.Role, id=known.platform)[0].role_state is RoleState.OPEN
    assert "closure" not in kinds_at(desk, known.ben)


def test_enter_in_the_field_of_whom_it_was_cleared_with_does_nothing(qtbot, page, desk, known):
    page.change_selected(RoleState.FROZEN)
    page.plan_view.say._cleared.setFocus()
    qtbot.keyClick(page.plan_view.say._cleared, Qt.Key.Key_Return)
    assert found(desk, records.Role, id=known.platform)[0].role_state is RoleState.OPEN


def test_escape_leaves_everything_as_it_is(qtbot, page, desk, known):
    page.change_selected(RoleState.FILLED)
    qtbot.keyClick(page.plan_view, Qt.Key.Key_Escape)
    assert not page.plan_view.isVisible()
    assert found(desk, records.Role, id=known.platform)[0].role_state is RoleState.OPEN


def test_what_may_be_said_is_stored_with_whom_it_was_cleared(qtbot, page, desk, known):
    page.change_selected(RoleState.FILLED)
    page.plan_view.say.words.field.setPlainText("They hired from inside.")
    qtbot.keyClicks(page.plan_view.say._cleared, "Ugo Ferri")
    page.plan_view.confirm.click()
    ended = found(desk, records.Disposition, application_id=known.bens)[0]
    assert (ended.may_tell, ended.cleared_with) == ("They hired from inside.", "Ugo Ferri")


def test_opening_again_takes_up_who_was_waiting(qtbot, page, desk, known):
    page.change_selected(RoleState.FROZEN)
    page.plan_view.confirm.click()
    qtbot.waitUntil(lambda: page.selected().role_state == RoleState.FROZEN)
    page.change_selected(RoleState.OPEN)
    assert page.plan_view.resumed.isVisible()
    page.plan_view.confirm.click()
    assert found(desk, records.Role, id=known.platform)[0].role_state is RoleState.OPEN
    assert "closure" not in kinds_at(desk, known.ben)


def test_only_changes_that_its_state_allows_are_offered(qtbot, page):
    assert page.card.changes[RoleState.FROZEN].isVisible()
    assert not page.card.changes[RoleState.OPEN].isVisible()
    page.change_selected(RoleState.CANCELLED)
    page.plan_view.confirm.click()
    qtbot.waitUntil(page.card.changes[RoleState.OPEN].isVisible)
    assert not page.card.changes[RoleState.FROZEN].isVisible()


def test_a_role_is_added_and_selected(qtbot, page, desk):
    page.add_role()
    dialog = page.findChild(AddRoleDialog)
    qtbot.keyClicks(dialog.client, "Contoso")
    qtbot.keyClicks(dialog.title_field, "Data Analyst")
    dialog.confirm_button.click()
    assert page.selected().title == "Data Analyst"


def test_a_role_twice_is_refused_in_place(qtbot, page):
    page.add_role()
    dialog = page.findChild(AddRoleDialog)
    qtbot.keyClicks(dialog.client, "Adatum AG")
    qtbot.keyClicks(dialog.title_field, "platform lead")
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert "Adatum AG" in dialog.refusal()


def test_the_spoken_names_are_edited(qtbot, page, desk, known):
    page.edit_selected()
    dialog = page.findChild(EditRoleDialog)
    assert dialog.spoken_client.placeholderText() == "Adatum"
    qtbot.keyClicks(dialog.spoken_client, "my client in logistics")
    dialog.confirm_button.click()
    assert found(desk, records.Client, name="Adatum AG")[0].spoken_name == "my client in logistics"


def test_an_empty_desk_offers_to_add_a_role(qtbot, workplace):
    page = RolesPage(workplace)
    qtbot.addWidget(page)
    page.show()
    assert page.nothing.isVisible()
