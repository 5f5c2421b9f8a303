"""A search with forty people is paused: changes for a group and for single people, and one undo."""

from __future__ import annotations

from collections import Counter

import pytest
from PySide6.QtWidgets import QApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.words import AttemptOutcome, RoleState, Stage
from recruiterdesk.operations.applications import add_application
from recruiterdesk.operations.attempts import Reached, record_attempt
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.phones import PhoneEntry
from recruiterdesk.operations.roles import add_role
from recruiterdesk.storage.queries.call_queue import call_queue, later_queue
from tests.desks import dump, found, new_desk
from tests.journeys.at_the_keyboard import Keyboard

STAGES = (Stage.APPLIED, Stage.SCREENING, Stage.SUBMITTED, Stage.INTERVIEWING, Stage.FINAL)
NUMBERS = (("DE", "+4915112345{:03d}"), ("GB", "+447911123{:03d}"), ("IN", "+919255069{:03d}"))
EACH = 8
MOST_TABS = 60


@pytest.fixture
def desk(tmp_path, clock):
    """Eight people at each of five stages, in Germany, Great Britain and India."""
    opened = new_desk(tmp_path, clock)
    role = add_role(opened, "Fabrikam AG", "Product Designer")
    for n in range(EACH * len(STAGES)):
        country, number = NUMBERS[n % len(NUMBERS)]
        stage = STAGES[n // EACH]
        details = PersonDetails(
            f"{stage.title()} Number{n % EACH}", country=country, emails=(f"person{n}@example.com",),
            phones=(PhoneEntry(number.format(n)),),
        )  # fmt: skip
        add_application(opened, add_person(opened, details), role, stage)
    yield opened
    opened.close()


@pytest.fixture
def keys():
    return Keyboard()


def tab_to(keys: Keyboard, name: str) -> None:
    """Press Tab until the keyboard is on what is called so, as a screen reader would say it."""
    for _ in range(MOST_TABS):
        widget = QApplication.focusWidget()
        if widget is not None and (widget.accessibleName() or getattr(widget, "text", str)()) == name:
            return
        keys.press("Tab")
    raise AssertionError(f"no Tab leads to {name}")


def notice(window) -> str:
    return window.shell.page("roles").plan_view.last_day.text()


def test_a_search_with_forty_people_is_paused_by_the_keyboard(qtbot, window, desk, clock, keys):
    before = dump(desk)
    keys.press("Ctrl+6", "F")
    assert notice(window) == "The last person hears on Thursday, 26 November"

    tab_to(keys, "Cleared with")
    keys.type("Mara Lind")
    tab_to(keys, "Mail: everyone at screening")
    keys.press("Space")
    assert notice(window) == "The last person hears on Wednesday, 25 November"
    tab_to(keys, "Final, Final, Final, Final, Final, Final and 2 more: choose for a single person")
    keys.press("Return", "K", "Down", "M", "Down", "A", "Esc")
    assert dump(desk) == before

    keys.press("Ctrl+Return")
    (role,) = found(desk, records.Role)
    assert (role.role_state, role.cleared_with) == (RoleState.FROZEN, "Mara Lind")
    assert role.explanation.startswith("The search is paused")
    frozen = dump(desk)
    called = [row.name for row in call_queue(desk)]
    assert Counter(name.split()[0] for name in called) == {"Final": 6, "Interviewing": 8, "Submitted": 8}
    assert "Final Number0" not in called
    # Screening and applied, and of the finals who is written to, and who knows it and hears again in a month.
    assert len(later_queue(desk)) == EACH + EACH + 2

    keys.press("Ctrl+Z")
    assert dump(desk) == before
    keys.press("Ctrl+Shift+Z")
    assert dump(desk) == frozen

    for row in call_queue(desk):
        record_attempt(desk, row.person_id, Reached(AttemptOutcome.WILL_WAIT))
    assert Counter(str(row.kind) for row in call_queue(desk)) == {"message": 17}


def test_nobody_is_forgotten_where_calls_are_not_made(qtbot, window, desk, clock, keys):
    keys.press("Ctrl+6", "F", "Return")
    assert {str(row.kind) for row in call_queue(desk)} == {"closure"}
    clock.set("2026-11-27T09:00")
    assert Counter(str(row.kind) for row in call_queue(desk)) == {"closure": 32, "message": 8}
