"""Whoever waits for the desk to be encrypted anew sees how far it is."""

from __future__ import annotations

from functools import partial
from zoneinfo import ZoneInfo

import pytest

from recruiterdesk.ui.locking import encrypting_bar
from recruiterdesk.ui.locking.encrypting_bar import EncryptingBar, how_long
from recruiterdesk.ui.locking.passphrase_dialogs import NewPassphraseDialog, removing, renewing_code
from recruiterdesk.ui.speech import sentences_for

UTC = ZoneInfo("UTC")


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "a moment"),
        (1, "a moment"),
        (2, "about 2 seconds"),
        (89, "about 89 seconds"),
        (90, "about 2 minutes"),
    ],
)
def test_how_long_it_takes_is_said_in_words(monkeypatch, tmp_path, seconds, said):
    monkeypatch.setattr(encrypting_bar, "seconds_to_encrypt", lambda _folder: seconds)
    assert said in how_long(tmp_path)


@pytest.mark.parametrize("make", [partial(NewPassphraseDialog, has_one=True), removing, renewing_code])
def test_whoever_changes_the_passphrase_of_a_large_desk_is_told_before_how_long_it_takes(
    qtbot, monkeypatch, tmp_path, make
):
    for seconds, said in (
        (1, ""),
        (54, "This takes about 54 seconds. The desk is shut meanwhile."),
    ):
        monkeypatch.setattr(encrypting_bar, "seconds_to_encrypt", lambda _folder, seconds=seconds: seconds)
        dialog = make(tmp_path, sentences_for(UTC))
        qtbot.addWidget(dialog)
        dialog.show()
        assert dialog.warning.text() == said
        assert dialog.warning.isVisible() == bool(said)


def test_the_bar_goes_forward_only(qtbot, monkeypatch, tmp_path):
    bar = EncryptingBar(tmp_path)
    qtbot.addWidget(bar)
    bar._timer.stop()
    seen = []
    for share in (0.0, 0.4, 0.9, 0.0):
        monkeypatch.setattr(encrypting_bar, "share_encrypted", lambda _folder, share=share: share)
        bar.look()
        seen.append(bar.value())
    assert seen == [0, 400, 900, 900]
