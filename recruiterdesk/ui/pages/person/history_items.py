"""How a person's history reads, line by line, newest first."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import replace
from enum import Enum
from operator import attrgetter

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.retries import UNSUCCESSFUL
from recruiterdesk.domain.spoken import spoken_title
from recruiterdesk.messages import Sentences
from recruiterdesk.storage.queries.import_batches import PersonImport
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


_UP_FOR = "imported.application"
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
    HistoryFilter.STAGES: ("application.", "ended.", "role_", "turn.", "start.", _UP_FOR),
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
    imports = {one.at: one.batch_id for one in page.imports if one.is_listed}
    for event in events_of(page):
        number = 0
        if isinstance(event, records.Activity) and event.key.removeprefix("attempt.") in set(UNSUCCESSFUL):
            number, tries = tries, max(tries - 1, 0)
        if not is_wanted(event, wanted):
            continue
        if isinstance(event, PersonImport):
            said, place = import_words(event, page, sentences)
            item = HistoryItem(day_words(here.local(event.at).date(), here.today), Mark.STEP, said, place)
        else:
            item = _item(event, number, sentences, here)
        leads = isinstance(event, PersonImport) or event.key == _UP_FOR
        yield replace(item, import_id=imports.get(event.at)) if leads else item


def events_of(page: PersonPage) -> list[records.Activity | PersonImport]:
    """Return what happened, newest first, with the imports of which no line of their own tells."""
    told = {activity.at for activity in page.history if activity.key == _UP_FOR}
    imports = (one for one in page.imports if one.at not in told)
    return sorted((*page.history, *imports), key=attrgetter("at"), reverse=True)


def is_wanted(event: records.Activity | PersonImport, wanted: HistoryFilter) -> bool:
    """Tell whether a line is of this kind; whatever has words of somebody's own is a note, too."""
    if isinstance(event, PersonImport):
        return wanted in (HistoryFilter.ALL, HistoryFilter.IMPORTS)
    noted = wanted is HistoryFilter.NOTES and bool(event.text)
    return noted or event.key.startswith(_KEYS[wanted])


def import_words(one: PersonImport, page: PersonPage, sentences: Sentences) -> tuple[str, str]:
    """Say that a person came with an import, or was known before it spoke of them; and from which file."""
    brought = page.person.created_at == one.at
    said = sentences.render("word.import.brought" if brought else "word.import.spoke")
    return said, sentences.render("word.import.place", (("file", one.file_name), ("row", str(one.row))))


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
