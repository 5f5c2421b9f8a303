"""The page of a role and of a client: who stands where, who decides next, how people were treated."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, RoleState, Stage, Turn
from recruiterdesk.operations.applications import add_application, decline_application, set_turn
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.role_plans import preview_role_change
from recruiterdesk.operations.roles import add_role, client_named
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.queries.pipeline import client_rows, role_row
from recruiterdesk.storage.queries.role_words import role_in_words
from recruiterdesk.ui.pages.client import ClientPage
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.pipeline.page import PipelinePage
from recruiterdesk.ui.pages.role import RolePage
from recruiterdesk.ui.pages.role.reading import TO_BE_TOLD
from recruiterdesk.ui.pages.roles.changes import RoleChange
from recruiterdesk.ui.pages.roles.words import client_item, plan_title
from recruiterdesk.ui.palette import Palette, PaletteDoings
from recruiterdesk.ui.palette_places import hiring_places
from recruiterdesk.ui.widgets.rows import ROW_ROLE
from recruiterdesk.ui.widgets.text import Text


def shown(qtbot, made, argument):
    qtbot.addWidget(made)
    made.resize(1068, 760)
    with qtbot.waitExposed(made):
        made.show()
    made.open_with(argument)
    return made


@pytest.fixture
def page(qtbot, desk, known, workplace):
    """At Backend Engineer Priya is to be told, Ana was told, Jo is in the final and waits for the client."""
    for name, stage in (("Jo Meyer", Stage.FINAL), ("Ana Ruiz", Stage.INTERVIEWING)):
        person_id = add_person(desk, PersonDetails(name))
        application = add_application(desk, person_id, known.backend, stage)
        if stage is Stage.FINAL:
            set_turn(desk, application, Turn.CLIENT)
        else:
            decline_application(desk, application, Ending())
            desk.clock.set("2026-11-25T15:40")
            record_attempt(desk, person_id, Reached(AttemptOutcome.TOLD))
    desk.clock.set("2026-11-27T15:40")
    return shown(qtbot, RolePage(workplace), known.backend)


def rows(listed) -> list[str]:
    model = listed.model()
    return [model.index(row, 0).data(ROW_ROLE).spoken() for row in range(model.rowCount())]


def buttons(page) -> dict[str, str]:
    return {button.text(): button.accessibleDescription() for button in page.body.people.buttons.values()}


def test_it_says_whose_role_it_is_and_how_many_are_there(page):
    assert page.page.header.title() == "Backend Engineer"
    assert page.tell.text() == "Tell one person"
    assert list(buttons(page)) == ["All", "To be told", "Final", "Ended"]


def test_those_to_be_told_come_first_and_enter_opens_a_person(qtbot, page, known, window):
    first, second = rows(page.body.people.list)
    assert first.startswith("Priya Raman, final · Litware, ")
    assert "to be told · 18 d" in first
    assert second == "Jo Meyer, final · client’s turn, 4 d in this stage, quiet 4 d"
    page.body.people.list.setCurrentIndex(page.body.people.list.model().index(0, 0))
    qtbot.keyClick(page.body.people.list, Qt.Key.Key_Return)
    assert window.shown == [("person", known.priya)]


def test_t_lists_those_to_be_told_then_calls_the_first(qtbot, page, known, window):
    qtbot.keyClick(page, Qt.Key.Key_T)
    assert page.body.shown() == TO_BE_TOLD
    assert page.tell.text() == "Call the first"
    assert [row.split(",")[0] for row in rows(page.body.people.list)] == ["Priya Raman"]
    qtbot.keyClick(page, Qt.Key.Key_T)
    assert window.called == [known.priya]
    qtbot.keyClick(page, Qt.Key.Key_A)
    assert len(rows(page.body.people.list)) == 2


def test_who_has_ended_is_listed_with_how(page):
    page.body.people.buttons[list(page.body.people.buttons)[-1]].click()
    (row,) = rows(page.body.people.list)
    assert row.startswith("Ana Ruiz, interviewing, declined")


def test_it_says_who_decides_next_and_lists_for_whom(qtbot, page):
    assert rows(page.body.decisions.lines) == ["Ada Byrne, one person · 4 working days, 1 overdue"]
    page.body.decisions.lines.row_opened.emit(0)
    assert [row.split(",")[0] for row in rows(page.body.people.list)] == ["Jo Meyer"]


def test_it_says_how_people_were_treated(page):
    assert page.body.treatment.lines() == [
        ("Told", "1 of 2 · 50 %"),
        ("How fast", "2 working days, in the median"),
        ("In a call", "1"),
        ("Still waiting", "1 · longest 18 working days"),
    ]


def test_a_change_of_the_role_is_looked_at_first(qtbot, page, known, window):
    qtbot.keyClick(page, Qt.Key.Key_F)
    assert window.shown == [("roles", RoleChange(known.backend, RoleState.FROZEN))]


def test_keys_lead_to_the_client_and_the_pipeline(qtbot, page, desk, known, window):
    for key in (Qt.Key.Key_K, Qt.Key.Key_P):
        qtbot.keyClick(page, key)
    client = role_row(desk, known.backend).client_id
    assert window.shown == [("client", client), ("pipeline", known.backend)]
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert window.went_back == 1


def test_it_follows_what_happens(qtbot, page, known, desk):
    record_attempt(desk, known.priya, Reached(AttemptOutcome.TOLD))
    qtbot.waitUntil(lambda: page.body.treatment.lines()[0] == ("Told", "2 of 2 · 100 %"))
    assert not page.tell.isVisible()


def test_a_role_where_nobody_is_says_so(qtbot, workplace, desk, known):
    empty = shown(qtbot, RolePage(workplace), add_role(desk, "Contoso", "Data Analyst"))
    assert empty.body.people.nobody.isVisible()
    assert empty.body.decisions.quiet_line.text() == "Nobody waits for a decision."
    assert empty.body.treatment.quiet_line.text() == "No answer was owed to anybody yet."


def test_a_role_that_is_gone_leads_to_the_roles(qtbot, workplace, known, window):
    shown(qtbot, RolePage(workplace), 99)
    assert window.shown == [("roles", None)]
    assert len(window.said) == 1


@pytest.fixture
def client(qtbot, desk, known, workplace):
    add_role(desk, "Northwind GmbH", "Data Analyst")
    return shown(qtbot, ClientPage(workplace), role_row(desk, known.backend).client_id)


def test_a_client_shows_everyone_of_all_roles_and_the_roles(qtbot, client, desk, known, window):
    assert client.page.header.title() == "Northwind"
    assert rows(client.body.people.list)[0].startswith("Priya Raman, Backend Engineer · final, ")
    assert [row.split(",")[0] for row in rows(client.roles.lines)] == ["Backend Engineer", "Data Analyst"]
    qtbot.keyClick(client, Qt.Key.Key_R)
    assert client.roles.lines.hasFocus()
    qtbot.keyClick(client.roles.lines, Qt.Key.Key_Return)
    assert window.shown == [("role", known.backend)]
    assert role_in_words(desk, known.backend).title_as_said == "Backend Engineer"


def test_a_client_that_is_gone_leads_to_the_roles(qtbot, workplace, known, window):
    shown(qtbot, ClientPage(workplace), 99)
    assert window.shown == [("roles", None)]


def test_a_persons_application_leads_to_the_role_and_the_client(qtbot, workplace, desk, known, window):
    person = shown(qtbot, PersonPageView(workplace), known.priya)
    menu = person.applications.menu_for(known.told)
    said = {action.text(): action for action in menu.actions()}
    said["Show Backend Engineer"].trigger()
    said["Show Northwind"].trigger()
    client = role_row(desk, known.backend).client_id
    assert window.shown == [("role", known.backend), ("client", client)]


@pytest.fixture
def nobodys_role(desk) -> int:
    """A role as it comes from a list that names no client."""

    def work(writer) -> int:
        return writer.insert(records.Role(0, client_named(writer, "").id, "Data Lead")).id

    return desk.run(Label("role.add", (("role", "Data Lead"),)), work)


def test_a_role_without_a_client_says_so(qtbot, workplace, nobodys_role):
    role = shown(qtbot, RolePage(workplace), nobodys_role)
    qtbot.waitUntil(role.card.isVisible)
    assert role.client.text() == "No client named"
    assert [label.text() for label in role.card.findChildren(Text) if label.isVisible()].count("") == 0


def test_a_client_without_a_name_is_called_so_everywhere(qtbot, workplace, desk, nobodys_role, window):
    client = role_row(desk, nobodys_role).client_id
    page = shown(qtbot, ClientPage(workplace), client)
    assert page.page.header.title() == "No client named"
    assert (
        client_item(next(row for row in client_rows(desk) if row.id == client)).view.title
        == "No client named"
    )
    said = {offer.text for offer in hiring_places(desk, window.show_page)}
    assert {"Data Lead", "No client named"} <= said


def test_a_paused_search_without_a_client_is_a_whole_sentence(desk, nobodys_role):
    plan = preview_role_change(desk, nobodys_role, RoleState.FROZEN)
    assert plan_title(plan) == "The search for a Data Lead at the client is paused"


def test_the_palette_offers_roles_and_clients_by_their_words(qtbot, desk, known, window):
    parent = QWidget()
    qtbot.addWidget(parent)
    doings = PaletteDoings(print, print, lambda desk: hiring_places(desk, window.show_page))
    palette = Palette(desk, (), doings, parent)
    assert palette.offered() == []
    palette.look_for("northw")
    assert palette.offered() == ["Northwind", "Backend Engineer · Northwind"]
    palette.take_marked()
    assert window.shown == [("client", role_row(desk, known.backend).client_id)]


def test_r_leads_from_the_pipeline_to_the_role(qtbot, workplace, known, window):
    pipeline = shown(qtbot, PipelinePage(workplace), known.backend)
    qtbot.keyClick(pipeline, Qt.Key.Key_R)
    assert window.shown == [("role", known.backend)]
