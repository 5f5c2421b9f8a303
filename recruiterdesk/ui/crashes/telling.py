"""Says in one sentence that the program made an error: at once, or at the next start."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Qt

from recruiterdesk.core.crash_files import CrashFiles
from recruiterdesk.core.errors import Refusal
from recruiterdesk.ui.crashes.watch import CrashWatch
from recruiterdesk.ui.main_window import MainWindow


class CrashTelling(QObject):
    """Each report is told once."""

    def __init__(self, window: MainWindow, watch: CrashWatch | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._files = CrashFiles(window.workplace.desk.folder, "")
        if self._files.take_untold():
            window.say(_of_last_time())
        if watch is not None:
            watch.happened.connect(self._tell, Qt.ConnectionType.QueuedConnection)
            watch.refused.connect(self._say, Qt.ConnectionType.QueuedConnection)

    def _tell(self) -> None:
        kept = self._files.take_untold()
        self._window.say(_of_now() if kept else _unkept())

    def _say(self, refusal: Refusal) -> None:
        self._window.say(self._window.workplace.sentences.refusal(refusal))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Crashes", text)


def _of_last_time() -> str:
    return _tr(
        "The program made an error last time; what was saved is safe. A report without names is kept: "
        "Ctrl+K, “error reports”."
    )


def _of_now() -> str:
    return _tr(
        "The program made an error; what you did last may not be saved. A report without names is kept: "
        "Ctrl+K, “error reports”."
    )


def _unkept() -> str:
    return _tr("The program made an error; what you did last may not be saved. No new report is kept of it.")
