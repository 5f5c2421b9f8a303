"""A list that was imported may name no role: pages and sentences say so instead of leaving a hole."""

from __future__ import annotations

from pathlib import Path

import pytest

from recruiterdesk.domain import records
from recruiterdesk.domain.words import RoleState
from recruiterdesk.operations.imports import KnownOnDesk, import_people
from recruiterdesk.operations.role_plans import preview_role_change
from recruiterdesk.spreadsheets.files.reading import read_sheets
from recruiterdesk.spreadsheets.plan import PlanOptions, build_plan
from recruiterdesk.storage.queries.people import find_people
from recruiterdesk.storage.queries.pipeline import role_rows
from recruiterdesk.ui.pages.person import PersonPageView
from recruiterdesk.ui.pages.roles.words import plan_title, role_item
from tests.desks import found
from tests.ui.pages.desk_window import shown_as_in_window


@pytest.fixture
def imported(desk, tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Email,Outcome\nAna Ruiz,ana@example.com,Rejected\n", "utf-8")
    plan = build_plan(read_sheets(path), PlanOptions(desk.clock.today()), KnownOnDesk(desk))
    import_people(desk, plan, path.name)


@pytest.mark.usefixtures("imported")
def test_the_page_of_a_person_speaks_of_the_role(qtbot, desk, workplace):
    page = shown_as_in_window(qtbot, PersonPageView(workplace))
    page.open_with(find_people(desk, "Ana Ruiz")[0].id)
    assert page.next_step.text() == "Next: tell Ana about the role"
    assert any("Declined by the client for the role" in line for line in page.history.lines())


@pytest.mark.usefixtures("imported")
def test_the_list_of_roles_says_that_none_was_named(desk):
    assert "No role named" in {role_item(row).view.title for row in role_rows(desk)}


@pytest.mark.usefixtures("imported")
@pytest.mark.parametrize(
    ("role_state", "title"),
    [
        (RoleState.FROZEN, "The search at the client is paused"),
        (RoleState.FILLED, "The role at the client is filled"),
        (RoleState.CANCELLED, "The role at the client is cancelled"),
    ],
)
def test_a_plan_for_it_names_none(desk, role_state, title):
    role = next(each for each in found(desk, records.Role) if not each.title)
    assert plan_title(preview_role_change(desk, role.id, role_state)) == title
