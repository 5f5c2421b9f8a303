"""The chip of a promise, which stands above the waiting clock: its day is the limit."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.waiting import Calmness
from recruiterdesk.ui import wording
from recruiterdesk.ui.theme_tokens import Tone


def promise_chip(
    promised_on: dt.date, today: dt.date, days_waiting: int, *, is_broken: bool = False
) -> tuple[str, Tone]:
    """Return the words and the tone; a short wait behind a broken promise is named by it, not by the days.

    A promise of today may be broken already: its time is over.
    """
    if promised_on == today and not is_broken:
        return QCoreApplication.translate("calls", "promised today"), Tone.AMBER
    if promised_on > today and not is_broken:
        day = wording.near_day(promised_on, today)
        return QCoreApplication.translate("calls", "promised {day}").format(day=day), Tone.CALM
    if days_waiting <= 1:
        return QCoreApplication.translate("calls", "promise broken"), Tone.RED
    return wording.wait_chip(days_waiting, Calmness.RED)
