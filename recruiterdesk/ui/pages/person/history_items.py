"""How a person's history reads, line by line, newest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from enum import Enum

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.retries import UNSUCCESSFUL
from recruiterdesk.domain.spoken import spoken_title
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.person_page import PersonPage
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.history_line import HistoryItem, Mark


class HistoryFilter(Enum):
    """What of the history is shown."""

    ALL = "all"
    CALLS = "calls"
    MESSAGES = "messages"
    STAGES = "stages"
    PROMISES = "promises"
    NOTES = "notes"
    IMPORTS = "imports"


_CALLS = ("announced", "attempt.", "check_in.", "incoming", "message.")
_NOTES = ("note", "they_said", "imported.note")
_MESSAGES = (
    "announced", "message.", "attempt.message_sent", "attempt.told_in_writing", "attempt.wants_writing",
    "client.asked", "closure.in_writing", "incoming",
)  # fmt: skip
_KEYS = {
    HistoryFilter.ALL: ("",),
    HistoryFilter.CALLS: _CALLS,
    HistoryFilter.MESSAGES: _MESSAGES,
    HistoryFilter.STAGES: ("application.", "ended.", "role_", "turn.", "start.", "imported.application"),
    HistoryFilter.PROMISES: ("promise.", "offered", "task.", "help.", "consent."),
    HistoryFilter.NOTES: _NOTES,
    HistoryFilter.IMPORTS: ("imported.", "person.merged"),
}
_MARKS = (
    (_CALLS, Mark.CALL),
    (("ended.", "role_frozen"), Mark.ENDING),
    (("promise.", "offered", "consent."), Mark.PROMISE),
    (_NOTES, Mark.NOTE),
)


def history_items(
    page: PersonPage, wanted: HistoryFilter, sentences: Sentences, here: wording.Whereabouts
) -> Iterator[HistoryItem]:
    """Yield the lines of a person's history."""
    tries = page.queue_row.attempts if page.queue_row else 0
    for activity in page.history:
        unsuccessful = activity.key.removeprefix("attempt.") in set(UNSUCCESSFUL)
        number = tries if unsuccessful else 0
        tries -= 1 if unsuccessful and tries else 0
        if is_wanted(activity, wanted):
            yield _item(activity, number, sentences, here)


def is_wanted(activity: records.Activity, wanted: HistoryFilter) -> bool:
    """Tell whether a line is of this kind; whatever has words of somebody's own is a note, too."""
    noted = wanted is HistoryFilter.NOTES and bool(activity.text)
    return noted or activity.key.startswith(_KEYS[wanted])


def _item(
    activity: records.Activity, number: int, sentences: Sentences, here: wording.Whereabouts
) -> HistoryItem:
    local = here.local(activity.at)
    mark = next((mark for keys, mark in _MARKS if activity.key.startswith(keys)), Mark.STEP)
    time = f"{local:%H:%M}" if mark is Mark.CALL else ""
    tried = QCoreApplication.translate("person", "try {number}").format(number=number) if number else ""
    if activity.key in ("note", "imported.note") and activity.text:
        return HistoryItem(day_words(local.date(), here.today), mark, activity.text)
    values = [(name, spoken_title(value) if name == "role" else value) for name, value in activity.values]
    said, details = sentences.line(activity.key, values, activity.text)
    return HistoryItem(
        day_words(local.date(), here.today), mark, said.rstrip("."), wording.dotted(time, tried, details)
    )


def day_words(day: dt.date, today: dt.date) -> str:
    """Write "20 Nov", and the year where it is another: "3 Nov 2025"."""
    if day.year == today.year:
        return wording.short_day(day)
    return wording.written_day(day, QCoreApplication.translate("person", "d MMM yyyy"))
