"""How the interface writes sentences of the table: translated, with dates as the user's language has them."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from recruiterdesk.messages import MeansAs, Sentences, as_it_is


def translated(text: str) -> str:
    return QCoreApplication.translate("messages", text)


def long_date(day: dt.date) -> str:
    """Write a day with its month in words, in the order of the user's language."""
    return QLocale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def date_and_time(moment: dt.datetime) -> str:
    time = QLocale().toString(QTime(moment.hour, moment.minute), QLocale.FormatType.ShortFormat)
    return f"{long_date(moment.date())}, {time}"


def figure(count: int) -> str:
    """Write how many as the user's country does: "10,000"."""
    return QLocale().toString(count)


def sentences_for(zone: ZoneInfo, means: MeansAs = as_it_is) -> Sentences:
    """Return what renders keys for the user: moments in their zone, stages as the desk calls them."""
    return Sentences(zone, translated, long_date, date_and_time, means, figure)
