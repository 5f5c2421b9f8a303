"""The passphrase is set, changed and taken away by name too, from the palette."""

from __future__ import annotations

import pytest

from recruiterdesk.operations import protecting
from recruiterdesk.operations.protecting import set_passphrase
from recruiterdesk.storage.opening import open_desk, open_desk_by, unlock_desk
from recruiterdesk.ui.locking.passphrase_dialogs import ConfirmDialog, NewPassphraseDialog
from recruiterdesk.ui.pages.settings import actions
from recruiterdesk.ui.pages.settings.page import SettingsPage
from recruiterdesk.ui.widgets.notice import Notice
from tests.clock import FakeClock
from tests.ui.pages.desk_window import workplace_of

SECRET = "correct horse"


@pytest.fixture
def locked(qtbot, window, tmp_path):
    """The settings of a desk with a passphrase."""
    folder = tmp_path / "locked"
    open_desk(folder, FakeClock()).close()
    set_passphrase(folder, unlock_desk(folder), SECRET)
    desk = open_desk_by(unlock_desk(folder, SECRET), folder, FakeClock())
    workplace = workplace_of(desk, window)
    page = SettingsPage(workplace)
    qtbot.addWidget(page)
    yield page, {one.text(): one for one in actions(workplace, page)}
    workplace.changes.stop()
    desk.close()


def dialogs(page, kind):
    return [one for one in page.findChildren(kind) if one.isVisible()]


def test_a_desk_without_one_is_told_so_and_asked_for_one(qtbot, workplace, window):
    page = SettingsPage(workplace)
    qtbot.addWidget(page)
    named = {one.text(): one for one in actions(workplace, page)}
    for text in ("New recovery code…", "Remove the passphrase…"):
        named[text].trigger()
        assert window.said[-1] == "The desk has no passphrase."
    assert dialogs(page, ConfirmDialog) == []
    named["Set or change the passphrase…"].trigger()
    (dialog,) = dialogs(page, NewPassphraseDialog)
    assert dialog.windowTitle() == "Set a passphrase"
    dialog.reject()


def test_with_one_each_of_them_asks_for_it(locked):
    page, named = locked
    for text, title in (
        ("New recovery code…", "Make a new recovery code"),
        ("Remove the passphrase…", "Remove the passphrase"),
    ):
        named[text].trigger()
        (dialog,) = dialogs(page, ConfirmDialog)
        assert dialog.windowTitle() == title
        dialog.reject()
    named["Set or change the passphrase…"].trigger()
    (dialog,) = dialogs(page, NewPassphraseDialog)
    assert dialog.windowTitle() == "Change the passphrase"
    dialog.reject()


def test_in_a_folder_that_can_t_be_written_nothing_is_begun(qtbot, workplace, window, monkeypatch):
    def refuse(*_arguments):
        raise OSError(30, "read-only")

    page = SettingsPage(workplace)
    qtbot.addWidget(page)
    named = {one.text(): one for one in actions(workplace, page)}
    named["Set or change the passphrase…"].trigger()
    (dialog,) = dialogs(page, NewPassphraseDialog)
    for field in (dialog.new, dialog.again):
        qtbot.keyClicks(field.line, SECRET)
    monkeypatch.setattr(protecting, "write_private_file", refuse)
    dialog.confirm_button.click()
    assert dialog.isVisible()
    assert window.key_changes == []
    said = [notice.text() for notice in dialog.findChildren(Notice)]
    assert [text for text in said if text.startswith("The folder of the desk can't be written")]
    dialog.reject()
