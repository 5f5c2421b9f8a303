"""Roles: before one is paused or closed, the page says who hears it, how and when; one button does it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.situations import OpenAnswer, Situation, situation_of
from recruiterdesk.domain.words import AttemptOutcome, DispositionKind, HearBy, RoleState, Stage
from recruiterdesk.operations.applications import add_application, decline_application, move_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.plan_lines import ToTell
from recruiterdesk.operations.role_changes import change_role_state
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.operations.stages import add_stage
from recruiterdesk.ui.pages.roles import RolesPage
from recruiterdesk.ui.pages.roles.changes import RoleChange
from recruiterdesk.ui.pages.roles.listing import ListOrder
from recruiterdesk.ui.pages.roles.plan_people import PlanPeople, Single
from recruiterdesk.ui.pages.roles.role_card import RoleCard
from recruiterdesk.ui.pages.roles.role_dialog import AddRoleDialog, EditRoleDialog
from recruiterdesk.ui.stage_names import StageNames
from recruiterdesk.ui.widgets.row_delegate import ROW_HEIGHT
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from tests.desks import found, kinds_at


@pytest.fixture
def page(qtbot, desk, known, workplace):
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
        for button in group.ways.values()
        if button.isChecked()
    }


def test_roles_say_who_is_active_and_who_is_to_be_told(page):
    said = {item.view.title: item.view.spoken() for item in page.role_list.model().items()}
    assert said["Platform Lead"] == "Platform Lead, Adatum, 5 active"
    assert said["Backend Engineer"].endswith("1 to be told")


def test_enter_opens_the_role_and_p_shows_its_pipeline(qtbot, page, known, window):
    qtbot.keyClick(page.role_list, Qt.Key.Key_Return)
    qtbot.keyClick(page, Qt.Key.Key_P)
    assert window.shown == [("role", known.platform), ("pipeline", known.platform)]


def listed(page: RolesPage) -> list[str]:
    return [item.view.title for item in page.role_list.model().items()]


def test_roles_are_found_by_title_client_or_manager_and_sorted(qtbot, page):
    assert listed(page) == ["Platform Lead", "Backend Engineer"]
    qtbot.keyClick(page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.front.search_field.hasFocus()
    qtbot.keyClicks(page.front.search_field, "byrne north")
    assert listed(page) == ["Backend Engineer"]
    qtbot.keyClicks(page.front.search_field, "x")
    assert page.not_found.isVisible()
    qtbot.keyClick(page.front.search_field, Qt.Key.Key_Escape)
    page.front.order.choose(ListOrder.TO_BE_TOLD)
    page.front.order.activated.emit(0)
    assert listed(page) == ["Backend Engineer", "Platform Lead"]
    page.front.order.choose(ListOrder.NAME)
    page.front.order.activated.emit(0)
    assert listed(page)[0] == "Backend Engineer"


def test_clients_are_listed_with_their_roles_and_who_is_to_be_told(qtbot, page, desk, window):
    qtbot.keyClick(page.role_list, Qt.Key.Key_K)
    said = [item.view.spoken() for item in page.role_list.model().items()]
    assert said == [
        "Adatum, one role · 1 open, 5 active",
        "Northwind, one role · 1 open, nobody active, 1 to be told",
    ]
    assert not page.card.isVisible()
    qtbot.keyClick(page.role_list, Qt.Key.Key_F)
    assert not page.plan_view.isVisible()
    qtbot.keyClick(page.role_list, Qt.Key.Key_Return)
    assert window.shown[-1] == ("client", found(desk, records.Client, name="Adatum AG")[0].id)
    page.front.order.choose(ListOrder.TO_BE_TOLD)
    page.front.order.activated.emit(0)
    assert listed(page)[0] == "Northwind"


def test_who_came_for_a_change_goes_back_after_it(page, known, window):
    page.open_with(RoleChange(known.platform, RoleState.FROZEN))
    assert page.plan_view.isVisible()
    page.plan_view.finished.emit()
    assert window.went_back == 1
    page.open_with(known.platform)
    page.change_selected(RoleState.FROZEN)
    page.plan_view.finished.emit()
    assert window.went_back == 1


def test_f_shows_how_everyone_hears_before_anything_is_done(qtbot, page, desk, known):
    qtbot.keyClick(page.role_list, Qt.Key.Key_F)
    assert page.plan_view.isVisible()
    assert ways(page) == {"final": "Call", "applied": "Mail"}
    assert page.plan_view.say.text().startswith("The search is paused")
    assert page.plan_view.page.header.title() == "The search for a Platform Lead at Adatum is paused"
    assert found(desk, records.Role, id=known.platform)[0].role_state is RoleState.OPEN


def test_who_got_a_filled_role_is_asked_and_decides_what_is_said(qtbot, page, desk, known):
    qtbot.keyClick(page.role_list, Qt.Key.Key_L)
    say = page.plan_view.say
    assert say.who_got_it.isVisible()
    assert not any(button.isChecked() for button in say.who_got_it.buttons.values())
    usual = say.text()
    say.who_got_it.buttons["1"].click()
    assert say.text() == "The role was filled from inside."
    say.words.field.setPlainText(f"{say.text()} Ada asked me to thank you.")
    say.who_got_it.buttons["0"].click()
    assert say.text() == f"{usual} Ada asked me to thank you."
    say.who_got_it.buttons["1"].click()
    page.plan_view.confirm_change()
    (role,) = found(desk, records.Role, id=known.platform)
    answer = OpenAnswer(DispositionKind.ROLE_CLOSED, Stage.FINAL, role.role_state, role.explanation)
    assert situation_of(answer) is Situation.FILLED_INSIDE


def test_a_paused_role_asks_for_nobody_who_got_it(qtbot, page):
    qtbot.keyClick(page.role_list, Qt.Key.Key_F)
    assert not page.plan_view.say.who_got_it.isVisible()


def test_a_way_is_chosen_for_a_group_or_for_one(page):
    page.change_selected(RoleState.FROZEN)
    screening = next(group for group in page.plan_view.groups if group.accessibleName() == "screening")
    screening.choose(HearBy.MAIL)
    assert ways(page)["screening"] == "Mail"
    final = next(group for group in page.plan_view.groups if group.accessibleName() == "final")
    final.open_people()
    menu = final.people.menu_for(final.people.selected_id())
    menu.actions()[1].trigger()
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


def group_of(page: RolesPage, stage: str):
    return next(group for group in page.plan_view.groups if group.accessibleName() == stage)


def single_ways(page: RolesPage, stage: str) -> dict[str, str]:
    rows = group_of(page, stage).people.rows
    views = [rows.index(row, 0).data(ROW_ROLE) for row in range(rows.rowCount())]
    return {view.title: view.subtitle for view in views}


def test_each_person_of_a_group_is_changed_by_a_key_and_keeps_the_keyboard(qtbot, page):
    page.change_selected(RoleState.FROZEN)
    screening = group_of(page, "screening")
    screening.names.setFocus()
    qtbot.keyClick(screening.names, Qt.Key.Key_Return)
    people = screening.people
    assert people.hasFocus()
    qtbot.keyClick(people, Qt.Key.Key_M)
    qtbot.keyClick(people, Qt.Key.Key_Down)
    qtbot.keyClick(people, Qt.Key.Key_C)
    assert single_ways(page, "screening") == {
        "Priya Raman": "Mail",
        "Ben Foster": "Call",
    }
    assert people.hasFocus()
    assert "screening" not in ways(page)
    qtbot.keyClick(people, Qt.Key.Key_Escape)
    assert not people.isVisible()
    assert screening.names.hasFocus()
    assert page.plan_view.isVisible()


def test_who_knows_it_already_is_left_out_and_stays_in_sight(qtbot, page, desk, known):
    page.change_selected(RoleState.FROZEN)
    group = group_of(page, "final")
    group.open_people()
    qtbot.keyClick(group.people, Qt.Key.Key_K)
    assert single_ways(page, "final") == {"Ana Ruiz": "Knows it already"}
    assert [one.name for one in page.plan_view.plan().left_out] == ["Ana Ruiz", "Ola Berg"]
    qtbot.keyClick(group.people, Qt.Key.Key_K)
    assert single_ways(page, "final") == {"Ana Ruiz": "Call"}


def test_who_was_hired_is_chosen_and_taken_back(qtbot, page, desk):
    page.change_selected(RoleState.FILLED)
    card = page.plan_view.hired
    ana = next(value for value, button in card.choices.buttons.items() if button.text() == "Ana Ruiz")
    card.choices.buttons[ana].click()
    assert page.plan_view.plan().hired.name == "Ana Ruiz"
    card.choices.buttons[""].click()
    assert page.plan_view.plan().hired is None
    group = group_of(page, "applied")
    group.open_people()
    qtbot.keyClick(group.people, Qt.Key.Key_H)
    assert page.plan_view.plan().hired.name == "Jan Novotny"
    assert card.choices.value() == str(page.plan_view.plan().hired.application_id)
    page.plan_view.confirm.click()
    (ended,) = found(desk, records.Disposition, application_id=int(group.people.selected_id()))
    assert ended.kind is DispositionKind.HIRED


def test_nobody_was_hired_for_a_search_that_is_paused(qtbot, page):
    page.change_selected(RoleState.FROZEN)
    assert not page.plan_view.hired.isVisible()
    group = group_of(page, "final")
    group.open_people()
    qtbot.keyClick(group.people, Qt.Key.Key_H)
    assert page.plan_view.plan().hired is None
    assert [action.text().split("\t")[1] for action in group.people.menu_for(
        group.people.selected_id()).actions()] == ["C", "A", "M", "K"]  # fmt: skip


def test_those_without_a_number_are_written_to_by_one_button(page):
    page.change_selected(RoleState.FROZEN)
    notice = page.plan_view.last_day
    assert notice.write_numberless.text() == "Write to the one without a number"
    notice.write_numberless.click()
    assert ways(page)["final"] == "Mail"
    assert not notice.write_numberless.isVisible()


def test_todays_limit_is_raised_by_one_button(page, desk):
    desk.clock.set("2026-11-23T10:00")
    change_settings(desk, replace(desk.settings, hard_calls_a_day=2))
    page.change_selected(RoleState.FROZEN)
    notice = page.plan_view.last_day
    assert notice.sooner.text() == "Limit 3 today"
    notice.sooner.click()
    assert page.plan_view.plan().last_day == desk.clock.today()
    page.plan_view.confirm.click()
    assert [one.hard_calls for one in found(desk, records.DayLimit)] == [3]


def test_what_changed_meanwhile_is_planned_anew(qtbot, page, desk, known):
    page.change_selected(RoleState.FROZEN)
    decline_application(desk, known.bens, Ending(DispositionKind.WITHDREW))
    qtbot.waitUntil(lambda: "Ben Foster" not in {one.name for one in page.plan_view.plan().tellings})


def test_a_role_that_was_closed_meanwhile_leaves_the_plan_with_a_word(qtbot, page, desk, known, window):
    page.change_selected(RoleState.FROZEN)
    change_role_state(desk, known.platform, RoleState.FROZEN)
    qtbot.waitUntil(lambda: not page.plan_view.isVisible())
    assert window.said == ["Platform Lead is frozen already; nothing was changed."]


def test_what_was_chosen_stays_where_writing_is_refused(qtbot, page, desk, known, window, monkeypatch):
    page.change_selected(RoleState.FROZEN)
    group_of(page, "screening").choose(HearBy.MAIL)

    def refuse(*_given: object) -> None:
        raise Refusal("desk.at_work")

    monkeypatch.setattr("recruiterdesk.ui.pages.roles.planning.change_role_state", refuse)
    page.plan_view.confirm.click()
    assert len(window.said) == 1
    assert page.plan_view.isVisible()
    assert ways(page)["screening"] == "Mail"


def test_who_goes_on_is_ticked_one_by_one_and_all_of_it_is_one_step(qtbot, page, desk, known):
    change_role_state(desk, known.platform, RoleState.FROZEN)
    ana = found(desk, records.Person, full_name="Ana Ruiz")[0].id
    record_attempt(desk, known.ben, Reached(AttemptOutcome.WILL_WAIT))
    record_attempt(desk, ana, Reached(AttemptOutcome.ENDED))
    page.reread()
    page.change_selected(RoleState.OPEN)
    (anas,) = found(desk, records.Application, person_id=ana)
    page.plan_view.resumed.box_of(known.bens).click()
    page.plan_view.resumed.box_of(anas.id).click()
    steps = len(desk.steps(200))
    page.plan_view.confirm.click()
    assert len(desk.steps(200)) == steps + 1
    assert found(desk, records.Application, id=known.bens)[0].paused
    assert found(desk, records.Disposition, application_id=anas.id) == []


@pytest.fixture
def in_a_thread(monkeypatch):
    """Let every plan be worked out and written as one of thousands is."""
    monkeypatch.setattr("recruiterdesk.ui.pages.roles.planning.AT_ONCE", 1)


def test_many_are_planned_and_written_beside_the_window(qtbot, page, desk, known, in_a_thread):
    view = page.plan_view
    with qtbot.waitSignal(view.planning.planned):
        page.change_selected(RoleState.FROZEN)
        assert view.working.isVisible()
        assert not view.confirm.isEnabled()
    assert ways(page) == {"final": "Call", "applied": "Mail"}
    with qtbot.waitSignals([view.planning.done, view.finished]):
        qtbot.keyClick(view, Qt.Key.Key_Return)
        assert view.planning.is_writing()
    assert found(desk, records.Role, id=known.platform)[0].role_state is RoleState.FROZEN
    qtbot.waitUntil(lambda: page.selected().role_state == RoleState.FROZEN)


def test_escape_stops_what_is_written_and_nothing_is_changed(
    qtbot, page, desk, known, window, in_a_thread, monkeypatch
):
    view, begun, go_on = page.plan_view, Event(), Event()

    def change(*_given: object) -> None:
        begun.set()
        go_on.wait(5)
        raise Refusal("desk.failed")

    monkeypatch.setattr("recruiterdesk.ui.pages.roles.planning.change_role_state", change)
    with qtbot.waitSignal(view.planning.planned):
        page.change_selected(RoleState.FROZEN)
    with qtbot.waitSignal(view.planning.given_up):
        view.confirm.click()
        assert begun.wait(5)
        qtbot.keyClick(view, Qt.Key.Key_Escape)
        go_on.set()
    assert window.said == ["Stopped; nothing was changed."]
    assert view.isVisible()
    assert view.confirm.isEnabled()
    assert found(desk, records.Role, id=known.platform)[0].role_state is RoleState.OPEN


def test_leaving_while_it_is_worked_out_shows_the_roles_again(qtbot, page, in_a_thread):
    page.change_selected(RoleState.FROZEN)
    qtbot.keyClick(page.plan_view, Qt.Key.Key_Escape)
    assert not page.plan_view.isVisible()
    assert not page.plan_view.planning.is_working()


def test_a_refusal_in_a_thread_is_said(qtbot, page, desk, known, window, in_a_thread):
    assert page.plan_view.show_change(known.platform, RoleState.OPEN)
    qtbot.waitUntil(lambda: bool(window.said))
    assert window.said == ["Platform Lead is open already; nothing was changed."]


def test_a_list_of_thousands_shows_few_at_once_and_keeps_its_model(qtbot, qtmodeltester):
    people = PlanPeople("People")
    qtbot.addWidget(people)
    told = [
        ToTell(n, n, f"Person {n}", Stage.FINAL, "final", HearBy.CALL, dt.date(2026, 11, 23), ())
        for n in range(1, 3001)
    ]
    people.show_people([Single(one) for one in told], lambda _telling: "", may_be_hired=False)
    assert people.height() == 6 * ROW_HEIGHT
    assert people.rows.rowCount() == 3000
    qtmodeltester.check(people.rows)


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


def test_before_a_role_is_known_nothing_can_be_pressed_for_it(qtbot):
    card = RoleCard()
    qtbot.addWidget(card)
    assert card.isHidden()


def test_the_groups_of_a_plan_bear_the_names_of_the_recruiters_own_stages(page, desk, known):
    ana = found(desk, records.Application, role_id=known.platform, stage=Stage.FINAL)[0]
    move_application(desk, ana.id, add_stage(desk, "Talk with the board", Stage.FINAL))
    names = StageNames(page._workplace)
    page.change_selected(RoleState.FROZEN)
    assert [group.accessibleName() for group in page.plan_view.groups] == [
        "Talk with the board",
        "screening",
        "applied",
    ]
    names.leave()
