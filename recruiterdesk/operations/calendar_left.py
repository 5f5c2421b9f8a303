"""The calendar that stands where it is not wanted any more: emptied, so no program goes on showing it."""

from __future__ import annotations

from pathlib import Path

from recruiterdesk.core.whole_file import whole_file
from recruiterdesk.domain.calendar_entries import DatedKind
from recruiterdesk.domain.records import CalendarFile
from recruiterdesk.operations.calendar_feed import (
    FEED_NAME,
    TITLE,
    Versions,
    content_of,
    is_ours,
    summary_in,
    versions_now,
    written_event,
)
from recruiterdesk.operations.calendar_words import Shown
from recruiterdesk.spreadsheets.writing.writing_calendars import calendar_bytes, identities_in
from recruiterdesk.storage.aside import drop_aside
from recruiterdesk.storage.calendar_entries import calendar_folders
from recruiterdesk.storage.desk import Desk


def left_calendars(desk: Desk) -> tuple[str, ...]:
    """Return the folders in which a calendar of this desk stands, though it is wanted there no more."""
    return tuple(folder for folder in calendar_folders(desk) if folder != desk.settings.calendar_folder)


def empty_left_calendars(desk: Desk) -> tuple[str, ...]:
    """Cancel every entry of the calendars that were left, without names; return the files that were emptied.

    One whose folder is not there is emptied when it is; one that somebody else wrote since is let alone.

    Raises:
        Refusal: a file can't be read or written, or the database can't be written.
    """
    there = [folder for folder in left_calendars(desk) if Path(folder).is_dir()]
    versions = versions_now(desk) if there else Versions(())
    emptied = []
    for folder in there:
        path = Path(folder) / FEED_NAME
        content = content_of(path)
        if content and is_ours(content, versions):
            _empty(desk, path, content, versions)
            emptied.append(str(path))
        drop_aside(desk, CalendarFile(0, folder))
    return tuple(emptied)


def _empty(desk: Desk, path: Path, content: bytes, versions: Versions) -> None:
    now, settings = desk.clock.now(), desk.settings
    shown = set(identities_in(content))
    events = [
        written_event(
            entry, None, summary_in(settings, DatedKind(entry.kind), None, Shown.NOTHING_PERSONAL), now
        )
        for entry, _dated in versions.entries
        if entry.uid in shown
    ]
    with whole_file(path, desk.folder) as part:
        part.write_bytes(calendar_bytes(TITLE, events))
