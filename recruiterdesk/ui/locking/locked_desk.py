"""The program while the desk is shut: its tray, its nameless bell, and the small window that unlocks it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.desk import DeskKey
from recruiterdesk.ui.locking.locked_tray import LockedTray
from recruiterdesk.ui.locking.passphrase_field import tr
from recruiterdesk.ui.locking.small_window import SmallWindow
from recruiterdesk.ui.locking.unlock_window import UnlockWindow
from recruiterdesk.ui.panel_icon import Balloon
from recruiterdesk.ui.speech import sentences_for
from recruiterdesk.ui.start import Wishes

if TYPE_CHECKING:
    from recruiterdesk.domain.reminders import DueReminder
    from recruiterdesk.ui.instance import Instance
    from recruiterdesk.ui.locking.code_window import Recovered
    from recruiterdesk.ui.locking.left import LockedSince
    from recruiterdesk.ui.locking.locked_bells import LockedBells

TICK_MS = 20_000


@dataclass(frozen=True)
class Unlocked:
    """How the desk was unlocked: its key, what rang and was asked for meanwhile, and a new recovery code.

    `said` is what is to be said then.
    """

    key: DeskKey
    rung: tuple[DueReminder, ...]
    wishes: Wishes
    code: str = ""
    said: str = ""


class LockedDesk(QObject):
    """Runs until the desk is unlocked, or the program is quit."""

    def __init__(
        self,
        app: QApplication,
        folder: Path,
        instance: Instance | None,
        since: LockedSince | None = None,
        asks_for: SmallWindow | None = None,
    ) -> None:
        super().__init__()
        self._app = app
        self._folder = folder
        self._instance = instance
        self._unlocked: Unlocked | None = None
        self._wishes = Wishes(in_front=False)
        self._code_window: SmallWindow | None = None
        self._sentences = sentences_for(ZoneInfo("UTC"))
        self.window = asks_for or UnlockWindow(folder, self._sentences, _said_below(since))
        self.tray = LockedTray(_said_of(since), self)
        self.bells = self._bells(since)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.tick)
        self._connect()

    def run(self, *, hidden: bool) -> Unlocked | None:
        """Show the window, or only the tray, until the desk is unlocked; None where the program is quit."""
        if self._instance is not None:
            self._instance.asked.connect(self.take)
            self._instance.listen()
        if hidden:
            self.tray.appeared.connect(self._tell_hidden)
        else:
            self.window.raise_window()
        self._tick.start()
        QTimer.singleShot(0, self.tick)
        self._app.exec()
        self._stop()
        return self._unlocked

    def tick(self) -> None:
        """Look after the tray, and ring what is due."""
        self.tray.panel.look()
        if self.bells is not None:
            self.bells.tick()

    def take(self, wishes: Wishes) -> None:
        """Keep what a later start asks for until the desk is open."""
        kept = self._wishes
        self._wishes = Wishes(
            (*kept.files, *wishes.files), (*kept.links, *wishes.links), kept.in_front or wishes.in_front
        )
        if wishes.in_front:
            self.window.raise_window()

    def _connect(self) -> None:
        self.window.unlocked.connect(partial(self._finish, ""))
        self.window.quit_asked.connect(self._quit)
        self.window.closed.connect(self._close)
        if isinstance(self.window, UnlockWindow):
            self.window.code_wanted.connect(self._ask_for_code)
        self.tray.unlock_asked.connect(self.window.raise_window)
        self.tray.quit_asked.connect(self._quit)
        if self.bells is not None:
            self.bells.opened.connect(self.window.raise_window)

    def _bells(self, since: LockedSince | None) -> LockedBells | None:
        if since is None:
            return None
        from recruiterdesk.ui.locking.locked_bells import LockedBells

        return LockedBells(since.ahead, since.clock, self._folder, self.tray, self.window, self)

    def _tell_hidden(self) -> None:
        self.tray.appeared.disconnect(self._tell_hidden)
        said = tr("Nothing rings until you unlock it.")
        self.tray.panel.tell(Balloon(tr("RecruiterDesk is locked"), said, self.window.raise_window))

    def _ask_for_code(self) -> None:
        from recruiterdesk.ui.locking.code_window import CodeWindow

        window = self._code_window = CodeWindow(self._folder, self._sentences)
        window.recovered.connect(self._recover)
        window.closed.connect(self.window.raise_window)
        self.window.hide()
        window.raise_window()

    def _recover(self, recovered: Recovered) -> None:
        said = "" if recovered.code else tr("It opens as before: it could not be encrypted anew.")
        self._finish(recovered.code, recovered.key, said)

    def _finish(self, code: str, key: DeskKey, said: str = "") -> None:
        rung = tuple(self.bells.rung) if self.bells is not None else ()
        self._unlocked = Unlocked(key, rung, self._wishes, code, said)
        self._app.exit()

    def _close(self) -> None:
        """Leave a window that was closed to the tray; without one the program ends."""
        if self._unlocked is None and not self.tray.panel.is_there():
            self._quit()

    def _quit(self) -> None:
        self._app.exit()

    def _stop(self) -> None:
        self._tick.stop()
        if self._instance is not None:
            self._instance.asked.disconnect(self.take)
        self.window.closed.disconnect(self._close)
        if self._code_window is not None:
            self._code_window.closed.disconnect(self.window.raise_window)
            self._code_window.hide()
            self._code_window.deleteLater()
        self.window.hide()
        self.window.deleteLater()
        if self.bells is not None:
            self.bells.stop()
        self.tray.panel.hide()
        self.deleteLater()


def wear_kept_theme(app: QApplication, folder: Path) -> None:
    """Dress the small windows as the user chose for the window."""
    from recruiterdesk.settings import WindowSettings, read_window_settings
    from recruiterdesk.ui.theme import apply_theme
    from recruiterdesk.ui.theme_icons import app_icon

    try:
        kept = read_window_settings(folder)
    except Refusal:
        kept = WindowSettings()
    apply_theme(app, kept.theme)
    QApplication.setWindowIcon(app_icon())


def _said_of(since: LockedSince | None) -> str:
    if since is None:
        return tr("RecruiterDesk is locked: nothing rings until you unlock it")
    return tr("RecruiterDesk is locked: reminders ring without a name")


def _said_below(since: LockedSince | None) -> str:
    if since is None:
        return tr("Type the passphrase of this desk.")
    return tr("Reminders of the next seven days ring without a name. You go on where you were.")
