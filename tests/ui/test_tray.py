"""The tray's icon, words and menu, where the platform has no panel."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest
from PySide6.QtGui import QColor

from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.operations.applications import add_application, decline_application
from recruiterdesk.operations.ending import Ending
from recruiterdesk.operations.incoming import note_incoming_contact
from recruiterdesk.operations.people import PersonDetails, add_person
from recruiterdesk.operations.roles import add_role
from recruiterdesk.operations.settings import change_settings
from recruiterdesk.storage.queries.tray import TrayState, tray_view
from recruiterdesk.ui.tray import Tray
from recruiterdesk.ui.tray_icon import SIZES, tray_icon, tray_pixmap
from recruiterdesk.ui.tray_menu import Pause, pause_end
from tests.desks import new_desk


@pytest.fixture
def desk(tmp_path, clock):
    opened = new_desk(tmp_path, clock)
    yield opened
    opened.close()


def waits(desk, name):
    person_id = add_person(desk, PersonDetails(name))
    note_incoming_contact(desk, person_id, "call")
    return person_id


def texts(menu):
    menu.aboutToShow.emit()
    return [action.text() for action in menu.actions() if action.text()]


def test_the_menu_names_the_next_three_people_first(qtbot, desk):
    for name in ("Ana Ruiz", "Bo & Co", "Cleo Hart", "Dan Moss"):
        waits(desk, name)
    tray = Tray(desk)
    assert texts(tray.menu()) == [
        "Ana Ruiz", "Bo && Co", "Cleo Hart", "Start calling", "Add a person…", "Pause reminders",
        "Open RecruiterDesk", "Quit",
    ]  # fmt: skip


def test_the_menu_tells_who_is_still_in_play(qtbot, desk):
    role_id = add_role(desk, "Adatum", "SRE")
    ana, bo = waits(desk, "Ana Ruiz"), waits(desk, "Bo Berg")
    add_application(desk, ana, role_id, Stage.INTERVIEWING)
    declined = add_application(desk, bo, role_id, Stage.INTERVIEWING)
    decline_application(desk, declined, Ending(DispositionKind.DECLINED_BY_CLIENT))
    tray = Tray(desk)
    assert texts(tray.menu())[:2] == ["Ana Ruiz: SRE (still in play)", "Bo Berg: SRE"]


def test_a_chosen_person_is_asked_for(qtbot, desk):
    person_id = waits(desk, "Ana Ruiz")
    tray = Tray(desk)
    texts(tray.menu())
    with qtbot.waitSignal(tray.actions.person_asked) as asked:
        tray.menu().actions()[0].trigger()
    assert asked.args == [person_id]


def test_while_reminders_are_paused_the_menu_lets_them_ring_again(qtbot, desk, clock):
    until = clock.now() + dt.timedelta(hours=1)
    change_settings(desk, replace(desk.settings, reminders_paused_until=until))
    tray = Tray(desk)
    assert "Let reminders ring again (paused until today 11:00)" in texts(tray.menu())
    clock.advance(hours=2)
    assert "Pause reminders" in texts(tray.menu())


def test_a_pause_until_tomorrow_ends_with_the_start_of_work(desk, clock):
    assert pause_end(Pause.UNTIL_TOMORROW, clock, desk.settings).isoformat() == "2026-11-24T08:00:00+00:00"
    assert pause_end(Pause.A_WHILE, clock, desk.settings) == clock.now() + dt.timedelta(hours=1)


def test_the_view_counts_who_waits(desk, clock):
    assert tray_view(desk).state is TrayState.NOBODY_WAITS
    waits(desk, "Ana Ruiz")
    clock.set("2026-11-26T10:00")
    view = tray_view(desk)
    assert (view.state, view.waiting, view.longest_wait) == (TrayState.SOMEBODY_WAITS, 1, 3)


@pytest.mark.parametrize("size", SIZES)
def test_each_state_has_a_picture_of_its_own_in_every_size(qapp, size):
    pictures = [tray_pixmap(state, 5, size).toImage() for state in TrayState]
    assert all(picture.width() == size for picture in pictures)
    assert len({bytes(picture.constBits()) for picture in pictures}) == len(pictures)


@pytest.mark.parametrize("size", SIZES)
def test_states_differ_by_shape_and_not_by_colour_alone(qapp, size):
    def corner(state):
        return QColor(tray_pixmap(state, 5, size).toImage().pixelColor(size // 12, size // 12)).alpha()

    assert corner(TrayState.SOMEBODY_WAITS) < 60
    assert corner(TrayState.PROMISE_BREAKS) > 200


def test_an_icon_holds_every_size(qapp):
    sizes = {size.width() for size in tray_icon(TrayState.SOMEBODY_WAITS, 120).availableSizes()}
    assert sizes == set(SIZES)
