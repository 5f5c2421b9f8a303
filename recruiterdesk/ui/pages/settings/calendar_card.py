"""The calendar that other programs read: where it lies, what goes in, and how much it shows."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QWidget

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.ui.pages.settings.bindings import add_box
from recruiterdesk.ui.pages.settings.calendar_state import CalendarState
from recruiterdesk.ui.pages.settings.card import Bound, SettingsCard
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.workplace import Workplace


def tr(text: str) -> str:
    return QCoreApplication.translate("SettingsPage", text)


class FolderField(QWidget):
    """A folder, or none.

    Signals:
        edited: another folder was chosen, or none.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folder = ""
        self.choose_button = QuietButton(tr("Choose a folder…"))
        self.none_button = QuietButton(tr("Stop writing it"))
        self.choose_button.clicked.connect(self._choose)
        self.none_button.clicked.connect(self._choose_none)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.choose_button)
        buttons.addWidget(self.none_button)
        buttons.addStretch(1)
        buttons.setContentsMargins(0, 0, 0, 0)
        self.setLayout(buttons)

    def show_folder(self, folder: str) -> None:
        """Show where it is written."""
        self.folder = folder
        self.choose_button.setText(tr("Another folder…") if folder else tr("Choose a folder…"))
        be_there(self.none_button, bool(folder))

    def take_folder(self, folder: str) -> None:
        """Take this folder, as if it had been chosen."""
        self.folder = folder
        self.edited.emit()

    def _choose(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Where is the calendar written?"), self.folder)
        if folder:
            self.take_folder(folder)

    def _choose_none(self) -> None:
        self.take_folder("")


class CalendarCard(SettingsCard):
    """Nothing is written before a folder is chosen, and no name before that is wished."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("Calendar"), workplace, parent)
        self.folder = FolderField()
        self.form.add_whole_remark(
            tr(
                "Your calls as the file recruiterdesk.ics, to which calendar programs subscribe. It is "
                "written after each change and is not encrypted; a folder that is synced takes it along."
            )
        )
        self.state = CalendarState(workplace.sentences)
        self.state.folder_wanted.connect(self.folder.take_folder)
        self.form.add_whole_line(self.state)
        self.form.add_whole_line(self.folder)
        self.bind(Bound(self._show_folder, self._read_folder), self.folder.edited)
        self.names = add_box(self, tr("Show names; else it says only “A call”"), "calendar_names")
        self.kinds = tuple(
            add_box(self, words, name)
            for words, name in (
                (tr("Calls again, and those around a new job"), "calendar_check_ins"),
                (tr("Calls that you agreed"), "calendar_callbacks"),
                (tr("Promises"), "calendar_promises"),
                (tr("How introductions went"), "calendar_follow_ups"),
                (tr("Tasks"), "calendar_tasks"),
            )
        )

    def _show_folder(self, settings: DeskSettings) -> None:
        self.folder.show_folder(settings.calendar_folder)
        self.state.show_folder(settings.calendar_folder, settings.zone)

    def _read_folder(self, settings: DeskSettings) -> DeskSettings:
        return replace(settings, calendar_folder=self.folder.folder)
