"""In the background: whether the program starts with the computer, and what closing the window means."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from recruiterdesk.core.errors import Refusal
from recruiterdesk.settings import Closing, WindowSettings, read_window_settings, write_window_settings
from recruiterdesk.ui.pages.autostart_box import autostart_box
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.widgets.card import Card
from recruiterdesk.ui.widgets.choice_row import ChoiceRow
from recruiterdesk.ui.widgets.form import Form
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.workplace import Workplace


class BackgroundCard(Card):
    """Both are of this computer: they lie outside the desk, and outside undo."""

    def __init__(self, workplace: Workplace, parent: QWidget | None = None) -> None:
        super().__init__(tr("In the background"), parent=parent)
        self._folder: Path = workplace.desk.folder
        self._sentences = workplace.sentences
        self.autostart = autostart_box(workplace)
        self.closing = ChoiceRow(
            (
                (Closing.MINIMISES, tr("Minimises it")),
                (Closing.QUITS, tr("Quits")),
                (Closing.ASKS, tr("Asks")),
            )
        )
        self.refused = Notice("")
        form = Form()
        form.add_whole_line(self.autostart)
        form.add_whole_remark(tr("Reminders ring only while RecruiterDesk runs."))
        form.add_field(tr("Closing"), self.closing)
        form.add_remark(
            tr("What closing the window does where there is no tray. With one, RecruiterDesk stays there.")
        )
        self.add(form)
        self.add(self.refused)
        self.closing.chosen.connect(self._choose)

    def show_state(self) -> None:
        """Show both as they are kept; a file that can't be read is said, and the usual meaning is shown."""
        self.autostart.show_state()
        kept = WindowSettings()
        try:
            kept = read_window_settings(self._folder)
            self.refused.show_text("")
        except Refusal as refusal:
            self.refused.show_text(self._sentences.refusal(refusal))
        self.closing.choose(kept.closing)

    def _choose(self, meaning: str) -> None:
        try:
            write_window_settings(self._folder, replace(self._kept(), closing=meaning))
            self.refused.show_text("")
        except Refusal as refusal:
            self.refused.show_text(self._sentences.refusal(refusal))

    def _kept(self) -> WindowSettings:
        """Return what is kept; where the file can't be read, it is written anew."""
        try:
            return read_window_settings(self._folder)
        except Refusal:
            return WindowSettings()
