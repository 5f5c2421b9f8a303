"""The small window that says why the program can't start."""

from __future__ import annotations

from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtWidgets import QApplication

from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.locking.locked_desk import wear_kept_theme
from recruiterdesk.ui.locking.passphrase_field import tr
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.opening import open_folder
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.widgets.buttons import PrimaryButton, QuietButton

_WIDTH = 520


class StartRefused(SmallWindow):
    """Enter and Esc end the program; the folder of the desk can be looked at first."""

    def __init__(self, app: QApplication, folder: Path, refusal: Refusal) -> None:
        wear_kept_theme(app, folder)
        sentence = sentences_for(ZoneInfo("UTC")).refusal(refusal)
        super().__init__(tr("RecruiterDesk can’t start"), sentence, width=_WIDTH)
        self._app = app
        self.open_button = QuietButton(tr("Open the folder"))
        self.open_button.setToolTip(str(folder))
        self.open_button.clicked.connect(lambda: open_folder(folder))
        self.leave = PrimaryButton(tr("Quit"), "↵")
        self.leave.setShortcut("Esc")
        self.leave.setAutoDefault(True)
        self.leave.clicked.connect(self.close)
        self.add_ways(self.open_button if folder.is_dir() else None, self.leave)
        self.leave.setFocus()

    def run(self) -> None:
        """Say it, and return when the user has read it."""
        self.raise_window()
        self.closed.connect(self._app.exit)
        self._app.exec()
        # To close it once more would end whatever loop runs next.
        self.closed.disconnect(self._app.exit)
