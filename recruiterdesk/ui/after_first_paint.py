"""What is done once, when the first page was painted: the window does not wait for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from recruiterdesk.ui.autostart.command import StartCommand
    from recruiterdesk.ui.crashes.watch import CrashWatch
    from recruiterdesk.ui.damage.telling import DamageTelling
    from recruiterdesk.ui.main_window import MainWindow
    from recruiterdesk.ui.opened_by_system import OpenedBySystem
    from recruiterdesk.ui.page_loading import PageLoading
    from recruiterdesk.ui.start import Back
    from recruiterdesk.ui.theme_switch import ThemeSwitch

BETWEEN_PAGES_MS = 200
_BUILT_AHEAD = (
    "person", "call", "people", "check_ins", "importing", "introductions", "introduction", "texts",
)  # fmt: skip
# The second step asks which regions a country has; later the desk knows them.
_OF_FIRST_STEPS = ("holidays.countries",)


def complete_look(theme: ThemeSwitch) -> None:
    """Give the window what the first page does without."""
    from recruiterdesk.ui.theme_icons import app_icon

    theme.complete()
    QApplication.setWindowIcon(app_icon())


def hear_system(app: QApplication, parent: QObject) -> OpenedBySystem:
    """Hear the system open files and links with this program; what is asked is told by a signal."""
    from recruiterdesk.ui.opened_by_system import OpenedBySystem

    opened = OpenedBySystem(parent)
    app.installEventFilter(opened)
    return opened


def renew_autostart(window: MainWindow, command: StartCommand | None) -> None:
    """Start from where the program lies now: a file that names its earlier place would start nothing."""
    from recruiterdesk.ui.autostart import autostart_of_this_system, renew

    if command is not None:
        window.workplace.do(partial(renew, autostart_of_this_system(command)))


def say_what_happened(window: MainWindow, back: Back) -> None:
    """Say what happened while the desk was shut, and show what must not be lost."""
    from recruiterdesk.ui.locking.unsaved import show_unsaved

    if back.said:
        window.say(back.said)
    show_unsaved(window.workplace, window.shell)
    if back.code:
        from recruiterdesk.ui.locking.code_sheet import CodeSheet

        CodeSheet(back.code, str(window.workplace.desk.folder), window.shell).open()


def tell_crashes(window: MainWindow, crashes: CrashWatch | None, damage: DamageTelling) -> None:
    """Say from now on where an error was noted, and what the last run did not end by itself."""
    from recruiterdesk.core.unfinished import clear_unfinished
    from recruiterdesk.ui.crashes.telling import CrashTelling

    if crashes is not None:
        crashes.watch_the_logs()
        crashes.stumbled.connect(damage.stumble, Qt.ConnectionType.QueuedConnection)
    CrashTelling(window, crashes, damage.parent())
    clear_unfinished(window.workplace.desk.folder)


def load_pages(window: MainWindow, parent: QObject) -> PageLoading:
    """Load what the other pages are made of, then build those that take longest before they are asked for."""
    from recruiterdesk.storage.queries.first_steps import first_steps_are_done
    from recruiterdesk.ui.page_loading import PageLoading

    def build_ahead() -> None:
        for nth, key in enumerate(_BUILT_AHEAD):
            QTimer.singleShot(nth * BETWEEN_PAGES_MS, parent, partial(window.shell.page, key))

    is_new = not first_steps_are_done(window.workplace.desk)
    loading = PageLoading(parent=parent, beside=_OF_FIRST_STEPS if is_new else ())
    loading.finished.connect(build_ahead)
    loading.start()
    return loading
