"""How the calendar file stands: where it is, when it was last written, and why it could not be."""

from __future__ import annotations

import datetime as dt
from pathlib import Path
from zoneinfo import ZoneInfo

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from recruiterdesk.messages import Sentences
from recruiterdesk.operations.calendar_feed import FEED_NAME
from recruiterdesk.ui import wording
from recruiterdesk.ui.calendar_feed import CalendarFeed
from recruiterdesk.ui.pages.settings.desk_cards import tr
from recruiterdesk.ui.widgets.buttons import QuietButton
from recruiterdesk.ui.widgets.notice import Notice
from recruiterdesk.ui.widgets.presence import be_there
from recruiterdesk.ui.widgets.text import ElidedLabel, Text


class CalendarState(QWidget):
    """Follows the running program's calendar; what keeps it from being written stands there until it is.

    Signals:
        folder_wanted: the calendar is to be written into this folder again.
    """

    folder_wanted = Signal(str)

    def __init__(self, sentences: Sentences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentences = sentences
        self._feed: CalendarFeed | None = None
        self._folder = self._before = ""
        self._zone = ZoneInfo("UTC")
        self.path = ElidedLabel("")
        self.written = Text()
        self.refused = Notice("")
        self.try_again = QuietButton(tr("Try again now"))
        self.try_again.clicked.connect(self._write)
        self.refused.add(_row(self.try_again))
        self.again = QuietButton("")
        self.again.clicked.connect(self._ask_for_folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (self.path, self.written, self.refused):
            column.addWidget(widget)
        column.addLayout(_row(self.again))

    def show_folder(self, folder: str, zone: str) -> None:
        """Show the calendar in a folder, or that it is turned off."""
        if self._folder and self._folder != folder:
            self._before = self._folder
        self._folder, self._zone = folder, ZoneInfo(zone)
        self.follow()

    def follow(self) -> None:
        """Show how it stands, now and after each writing."""
        app = QApplication.instance()
        found = app.findChild(CalendarFeed) if app is not None else None
        if found is not None and found is not self._feed:
            self._feed = found
            found.settled.connect(self._show)
        self._show()

    def _show(self) -> None:
        path = Path(self._folder) / FEED_NAME
        self.path.setText(str(path) if self._folder else tr("The calendar is turned off."))
        self.written.setText(self._written_words(path))
        be_there(self.written, bool(self.written.text()))
        refusal = self._feed.refusal if self._feed is not None and self._folder else None
        self.refused.show_text(self._sentences.refusal(refusal) if refusal is not None else "")
        self.again.setText(tr("Write it again"))
        self.again.setToolTip(self._before)
        be_there(self.again, not self._folder and bool(self._before))

    def _written_words(self, path: Path) -> str:
        if not self._folder:
            return tr("Nothing is written anywhere.") if not self._before else self._emptied_words()
        at = _changed_at(path)
        if at is None:
            return tr("It is written in a moment.")
        here = at.astimezone(self._zone)
        said = tr("Last written on {day} at {time}.")
        return said.format(day=wording.day_and_month(here.date()), time=wording.clock_time(at, self._zone))

    def _emptied_words(self) -> str:
        said = tr("The one in {folder} is emptied, so that no program goes on showing it.")
        return said.replace("{folder}", self._before)

    def _write(self) -> None:
        if self._feed is not None:
            self._feed.write()

    def _ask_for_folder(self) -> None:
        self.folder_wanted.emit(self._before)


def _row(button: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.addWidget(button)
    row.addStretch(1)
    return row


def _changed_at(path: Path) -> dt.datetime | None:
    """Return when a file was last written; None where it is not there."""
    try:
        return dt.datetime.fromtimestamp(path.stat().st_mtime, dt.UTC)
    except OSError:
        return None
