"""Says once that the computer's clock can't be right, and once more when it is wrong again."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from recruiterdesk.reminders.clock_doubt import ClockDoubt, clock_doubt
from recruiterdesk.ui.main_window import MainWindow
from recruiterdesk.ui.wording import full_day


class ClockWord:
    """Looks at the clock on every tick."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._said = False

    def tick(self) -> None:
        doubt = clock_doubt(self._window.workplace.desk)
        if doubt is not None and not self._said:
            self._window.say(self._in_words(doubt))
        self._said = doubt is not None

    def _in_words(self, doubt: ClockDoubt) -> str:
        zone = ZoneInfo(self._window.workplace.desk.settings.zone)
        said = QCoreApplication.translate(
            "ClockWord",
            "The clock says {now}, but it was {then}. Set it right: nothing rings before, nothing is lost.",
        )
        now, then = (full_day(moment.astimezone(zone).date()) for moment in (doubt.now, doubt.written_at))
        return said.format(now=now, then=then)
