"""What is to be said of a day that was chosen for a call: a weekend, a holiday, days away."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.check_ins import on_shared_working_day
from recruiterdesk.domain.work_calendar import WorkCalendar
from recruiterdesk.ui import wording


def day_remark(day: dt.date, mine: WorkCalendar, theirs: WorkCalendar) -> str:
    """Return why nobody works on a day, and the next one on which both do; empty where both work."""
    why = _why(day, mine, theirs)
    if not why:
        return ""
    said = QCoreApplication.translate("check_ins", "{day} is {why}; both work again on {next}.")
    following = on_shared_working_day(day, mine, theirs)
    return said.format(day=wording.full_day(day), why=why, next=wording.full_day(following))


def _why(day: dt.date, mine: WorkCalendar, theirs: WorkCalendar) -> str:
    if mine.is_away(day):
        return QCoreApplication.translate("check_ins", "a day on which you are away")
    if mine.is_holiday(day):
        return QCoreApplication.translate("check_ins", "a public holiday")
    if mine.is_weekend(day):
        return QCoreApplication.translate("check_ins", "your weekend")
    if theirs.is_holiday(day):
        return QCoreApplication.translate("check_ins", "a public holiday where they are")
    if theirs.is_weekend(day):
        return QCoreApplication.translate("check_ins", "their weekend")
    return ""
