"""The calendar that other programs read: a file that is written anew, whole, whenever it would differ."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.whole_file import whole_file
from recruiterdesk.domain.calendar_entries import Comparison, Dated, DatedKind, compare, is_shown_cancelled
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.records import CalendarEntry, CalendarFile
from recruiterdesk.domain.salutation import Language
from recruiterdesk.operations.calendar_words import Shown, summary_of
from recruiterdesk.spreadsheets.writing.writing_calendars import (
    WrittenEvent,
    calendar_bytes,
    identities_in,
    written_here,
)
from recruiterdesk.storage.aside import keep_aside
from recruiterdesk.storage.calendar_entries import calendar_entries, calendar_folders, keep_comparison
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.dated import dated_things
from recruiterdesk.storage.queries.reading import one_view

FEED_NAME = "recruiterdesk.ics"
TITLE = "RecruiterDesk"
_LINK = "recruiterdesk://person/{id}"


@dataclass(frozen=True, slots=True)
class Versions:
    """Each entry of the calendar with what it is of; None where it is gone."""

    entries: tuple[tuple[CalendarEntry, Dated | None], ...]


def versions_now(desk: Desk) -> Versions:
    """Compare what lies ahead with what calendars were told, keep the new versions, and return all of them.

    Raises:
        Refusal: the database can't be written.
    """
    with one_view(desk):
        dated, known = list(dated_things(desk)), calendar_entries(desk)
    comparison = compare(dated, known, desk.clock.now(), _new_uid)
    if comparison != Comparison():
        keep_comparison(desk, comparison)
        known = calendar_entries(desk)
    newest = {(entry.table_name, entry.row_id): entry.id for entry in known}
    by_row = {(one.table, one.row_id): one for one in dated}

    def of(entry: CalendarEntry) -> Dated | None:
        row = (entry.table_name, entry.row_id)
        is_newest = newest[row] == entry.id and entry.cancelled_at is None
        return by_row.get(row) if is_newest else None

    return Versions(tuple((entry, of(entry)) for entry in known))


def write_calendar_feed(desk: Desk) -> bool:
    """Write the calendar into the folder of the settings, where it differs; tell whether it was written.

    Raises:
        Refusal: the folder is not there (calendar.folder_gone) or can't be written, a calendar lies there
            that this desk did not write (calendar.not_ours), or the database can't be written; a file that
            was there is kept as it was.
    """
    settings = desk.settings
    if not settings.calendar_folder:
        return False
    path = Path(settings.calendar_folder) / FEED_NAME
    versions = versions_now(desk)
    content = calendar_bytes(TITLE, feed_events(versions, settings, desk.clock.now()))
    if not path.parent.is_dir():
        raise Refusal("calendar.folder_gone", path=str(path.parent))
    there = content_of(path)
    if there and there != content and not is_ours(there, versions):
        raise Refusal("calendar.not_ours", path=str(path))
    if settings.calendar_folder not in calendar_folders(desk):
        keep_aside(desk, CalendarFile(0, settings.calendar_folder))
    if there == content:
        return False
    with whole_file(path, desk.folder) as part:
        part.write_bytes(content)
    return True


def feed_events(versions: Versions, settings: DeskSettings, now: dt.datetime) -> Iterator[WrittenEvent]:
    """Yield what goes into the calendar by the settings, what was cancelled lately included."""
    shown = Shown.NAMES if settings.calendar_names else Shown.NOTHING_PERSONAL
    kinds = chosen_kinds(settings)
    for entry, dated in versions.entries:
        kind = DatedKind(entry.kind)
        if kind not in kinds or (dated is None and not is_shown_cancelled(entry, now)):
            continue
        modified_at = max(filter(None, (entry.modified_at, settings.calendar_set_at)))
        yield written_event(entry, dated, summary_in(settings, kind, dated, shown), modified_at)


def chosen_kinds(settings: DeskSettings) -> frozenset[DatedKind]:
    """Return what goes into the calendar."""
    wanted: Iterable[tuple[bool, tuple[DatedKind, ...]]] = (
        (settings.calendar_check_ins, (DatedKind.CHECK_IN, DatedKind.PLACEMENT)),
        (settings.calendar_callbacks, (DatedKind.CALLBACK,)),
        (settings.calendar_promises, (DatedKind.PROMISE,)),
        (settings.calendar_follow_ups, (DatedKind.FOLLOW_UP,)),
        (settings.calendar_tasks, (DatedKind.TASK,)),
    )
    return frozenset(kind for is_wanted, kinds in wanted if is_wanted for kind in kinds)


def summary_in(settings: DeskSettings, kind: DatedKind, dated: Dated | None, shown: Shown) -> str:
    """Return the title of an entry in the recruiter's language; of what is gone no name is known any more."""
    return summary_of(kind, dated.name if dated else "", shown, Language(settings.language))


def written_event(
    entry: CalendarEntry,
    dated: Dated | None,
    summary: str,
    modified_at: dt.datetime,
    description: str = "",
) -> WrittenEvent:
    """Return an entry as it is written; without what it is of it is cancelled."""
    return WrittenEvent(
        uid=entry.uid,
        at=dated.at if dated else _start_of(entry),
        summary=summary,
        modified_at=modified_at,
        sequence=entry.sequence,
        description=description,
        link=_LINK.format(id=dated.person_id) if dated else "",
        cancelled=dated is None,
    )


def _start_of(entry: CalendarEntry) -> dt.datetime | dt.date:
    if "T" in entry.starts:
        return dt.datetime.fromisoformat(entry.starts)
    return dt.date.fromisoformat(entry.starts)


def _new_uid() -> str:
    return f"{uuid.uuid4()}@recruiterdesk"


def content_of(path: Path) -> bytes:
    """Return what the file holds, nothing where there is none.

    Raises:
        Refusal: it can't be read, or is no file.
    """
    try:
        if not path.exists():
            return b""
        if not path.is_file():
            raise Refusal("file.not_writable", path=str(path))
        return path.read_bytes()
    except OSError as error:
        raise Refusal("file.not_writable", path=str(path)) from error


def is_ours(content: bytes, versions: Versions) -> bool:
    """Tell whether this desk wrote a calendar: it has an entry of ours, or is empty and of this program."""
    if not written_here(content):
        return False
    uids = set(identities_in(content))
    return not uids or any(entry.uid in uids for entry, _dated in versions.entries)
