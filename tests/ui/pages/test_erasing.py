"""Somebody is erased: asked with what goes, confirmed by the name, done beside the window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.domain.call_round import CallRound
from recruiterdesk.domain.running_call import RunningCall
from recruiterdesk.operations.backing_up import back_up
from recruiterdesk.operations.erasing import ErasedPeople
from recruiterdesk.operations.notes import write_note
from recruiterdesk.operations.people import set_do_not_contact
from recruiterdesk.settings import WindowSettings, write_window_settings
from recruiterdesk.storage.queries.call_draft import save_round, save_running_call
from recruiterdesk.ui.erasing.dialog import EraseDialog
from recruiterdesk.ui.erasing.words import erased_words
from recruiterdesk.ui.pages.person.page import PersonPageView
from recruiterdesk.ui.widgets.link_button import LinkButton
from tests.desks import found


@pytest.fixture
def view(qtbot, known, workplace):
    view = PersonPageView(workplace)
    qtbot.addWidget(view)
    view.resize(1280, 800)
    view.show()
    view.open_with(known.priya)
    qtbot.waitUntil(view.identity.isVisible)
    return view


def asked(qtbot, view, act):
    act()
    dialog = view.findChild(EraseDialog)
    qtbot.waitUntil(lambda: not dialog.typed.isHidden())
    return dialog


def test_by_its_key_it_says_what_goes_and_waits_for_the_name(qtbot, view, desk, known, window):
    write_note(desk, known.ben, "Priya Raman recommended him")
    back_up(desk, BackupReason.DAILY)
    dialog = asked(
        qtbot, view, lambda: qtbot.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    )
    assert dialog.windowTitle() == "Erase Priya Raman?"
    assert "and from 1 backup, if it holds them" in dialog.going.text()
    assert "still expects to hear from you" in dialog.expecting.text()
    (line,) = dialog.mentions.findChildren(LinkButton)
    assert line.text() == "Ben Foster: “Priya Raman recommended him”"
    qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.confirm_button.isEnabled()
    qtbot.keyClicks(dialog.typed, "priya raman")
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        qtbot.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert known.priya not in [one.id for one in found(desk, records.Person)]
    assert window.said[-1] == "1 person was erased, also from 1 backup that held them."
    notes = [line.text for line in found(desk, records.Activity, person_id=known.ben, key="note")]
    assert notes == ["somebody who was erased recommended him"]


def test_a_name_elsewhere_leads_there_and_nothing_is_erased(qtbot, view, desk, known, window):
    write_note(desk, known.ben, "Priya Raman recommended him")
    dialog = asked(qtbot, view, view.acts.ask_erase)
    dialog.mentions.findChildren(LinkButton)[0].click()
    assert window.shown[-1] == ("person", known.ben)
    assert known.priya in [one.id for one in found(desk, records.Person)]


def test_whoever_expects_a_call_can_be_called_first(qtbot, view, known, window):
    dialog = asked(qtbot, view, view.acts.ask_erase)
    dialog.call_first.click()
    assert window.called == [known.priya]


def test_what_is_out_of_reach_and_left_alone_is_said(qtbot, view, desk, known, tmp_path):
    write_window_settings(desk.folder, WindowSettings(backup_folder=str(tmp_path / "stick")))
    set_do_not_contact(desk, known.priya, do_not_contact=True)
    dialog = asked(qtbot, view, view.acts.ask_erase)
    assert "stick are out of reach" in dialog.staying.text()
    assert "asked not to be contacted" in dialog.staying.text()


def test_in_a_call_it_is_refused_and_said_why(qtbot, view, desk, known, window):
    save_round(desk, CallRound((known.priya,), known.priya))
    save_running_call(desk, RunningCall(known.priya, desk.clock.now(), notes="x", seconds=3, step=1))
    view.acts.ask_erase()
    dialog = view.findChild(EraseDialog)
    qtbot.waitUntil(lambda: dialog.expecting.text().startswith("A call with them is open"))
    assert dialog.typed.isHidden()
    assert not dialog.confirm_button.isEnabled()
    dialog.to_call.click()
    assert window.shown[-1][0] == "call"
    assert dialog.isHidden()


def test_a_call_that_began_meanwhile_is_said_in_the_banner(qtbot, view, desk, known, window):
    dialog = asked(qtbot, view, view.acts.ask_erase)
    save_round(desk, CallRound((known.priya,), known.priya))
    save_running_call(desk, RunningCall(known.priya, desk.clock.now(), notes="x", seconds=3, step=1))
    dialog.typed.setText("Priya Raman")
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        dialog.confirm_button.click()
    qtbot.waitUntil(lambda: bool(window.said))
    assert window.said[-1].startswith("A call with one of them is open")
    assert known.priya in [one.id for one in found(desk, records.Person)]


def test_it_goes_on_when_the_dialog_is_closed(qtbot, view, desk, known, window):
    dialog = asked(qtbot, view, view.acts.ask_erase)
    dialog.typed.setText("Priya Raman")
    dialog.confirm_button.click()
    dialog.cancel_button.click()
    qtbot.waitUntil(lambda: bool(window.said), timeout=20_000)
    assert window.said[-1] == "1 person was erased."
    assert known.priya not in [one.id for one in found(desk, records.Person)]


def test_several_are_confirmed_by_their_number(qtbot, workplace, view, desk, known):
    people = [one.id for one in found(desk, records.Person)][:2]
    dialog = asked(qtbot, view, lambda: EraseDialog(workplace, people, "", view).open())
    assert dialog.windowTitle() == "Erase 2 people?"
    dialog.typed.setText("3")
    assert not dialog.confirm_button.isEnabled()
    dialog.typed.setText("2")
    with qtbot.waitSignal(dialog.finished, timeout=20_000):
        dialog.confirm_button.click()
    assert not {*people} & {one.id for one in found(desk, records.Person)}


def test_the_card_about_their_data_has_it(qtbot, view):
    view.privacy.open_or_close()
    dialog = asked(qtbot, view, view.privacy.erase.click)
    assert dialog.windowTitle() == "Erase Priya Raman?"


@pytest.mark.parametrize(
    ("done", "said"),
    [
        (ErasedPeople(1, 3, (), 2), "1 person was erased, also from 2 backups that held them."),
        (ErasedPeople(2, 3, (), 0), "2 people were erased; no backup holds them."),
        (ErasedPeople(1, 0), "1 person was erased."),
        (ErasedPeople(1, 2, (Refusal("erase.backup_left"),), 0), "1 person was erased."),
        (ErasedPeople(0, 2), "Nobody was left to erase."),
    ],
)
def test_it_is_said_how_many_backups_held_them(done, said):
    assert erased_words(done) == said
