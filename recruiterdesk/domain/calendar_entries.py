"""What stands in a calendar: each entry keeps its identity, and says what changed and what is gone.

RFC 5545: an identity (UID) is an entry's for good; its number (SEQUENCE) rises with each change, by which a
calendar knows the newer one; what is gone is said to be cancelled for some time, so that it goes everywhere.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256

from recruiterdesk.domain.records import CalendarEntry

CANCELLED_SHOWN = dt.timedelta(days=60)
CANCELLED_KEPT = dt.timedelta(days=400)
"""How long it is said that an entry was cancelled, and how long it is known, should it come back by undo."""


class DatedKind(StrEnum):
    """What has a day or a moment."""

    CHECK_IN = "check_in"
    PLACEMENT = "placement"
    CALLBACK = "callback"
    PROMISE = "promise"
    FOLLOW_UP = "follow_up"
    TASK = "task"


@dataclass(frozen=True, slots=True)
class Dated:
    """Something that lies ahead, on a whole day or at a moment (aware).

    `table` and `row_id` say which row of the desk it is.
    """

    kind: DatedKind
    table: str
    row_id: int
    person_id: int
    name: str
    at: dt.datetime | dt.date
    text: str = ""

    @property
    def starts(self) -> str:
        """The moment in UTC, or the day, as text."""
        if isinstance(self.at, dt.datetime):
            return self.at.astimezone(dt.UTC).isoformat()
        return self.at.isoformat()

    @property
    def content_print(self) -> str:
        """A print of all that an entry can show: another one is another version."""
        content = f"{self.kind}\n{self.starts}\n{self.name}\n{self.text}"
        return sha256(content.encode()).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the entries are after a look at the desk: new ones (id 0), changed ones, and those to forget."""

    new: tuple[CalendarEntry, ...] = ()
    changed: tuple[CalendarEntry, ...] = ()
    forgotten: tuple[CalendarEntry, ...] = ()


def compare(
    dated: Iterable[Dated],
    known: Sequence[CalendarEntry],
    now: dt.datetime,
    new_uid: Callable[[], str],
) -> Comparison:
    """Compare what lies ahead with the entries that are known.

    A row that comes back, by undo or redo, is the entry that it was. Where the row's number was given to
    something of somebody else after it was gone, that is an entry of its own; a row that became another
    person's while it was there (two people were merged) stays the same.

    Args:
        dated: everything that lies ahead.
        known: all entries, oldest first.
        now: the present moment.
        new_uid: gives an identity that no entry has.
    """
    newest = {(entry.table_name, entry.row_id): entry for entry in known}
    new: list[CalendarEntry] = []
    changed: list[CalendarEntry] = []
    seen: set[int] = set()
    for one in dated:
        entry = newest.get((one.table, one.row_id))
        if entry is None or (entry.cancelled_at is not None and entry.person_id != one.person_id):
            new.append(_first(one, now, new_uid()))
            continue
        seen.add(entry.id)
        later = _version(one, entry, now)
        if later is not None:
            changed.append(later)
    gone = [entry for entry in known if entry.id not in seen]
    changed += [_cancelled(entry, now) for entry in gone if entry.cancelled_at is None]
    forgotten = [entry for entry in gone if _is_long_gone(entry, now)]
    return Comparison(tuple(new), tuple(changed), tuple(forgotten))


def is_shown_cancelled(entry: CalendarEntry, now: dt.datetime) -> bool:
    """Tell whether a calendar is still told that the entry is cancelled."""
    return entry.cancelled_at is not None and now - entry.cancelled_at <= CANCELLED_SHOWN


def _first(one: Dated, now: dt.datetime, uid: str) -> CalendarEntry:
    return CalendarEntry(
        0, one.kind, one.table, one.row_id, one.person_id, uid, 0, one.content_print, one.starts, now
    )


def _version(one: Dated, entry: CalendarEntry, now: dt.datetime) -> CalendarEntry | None:
    same = entry.content_print == one.content_print and entry.person_id == one.person_id
    if same and entry.cancelled_at is None:
        return None
    return replace(
        entry, kind=one.kind, person_id=one.person_id, sequence=entry.sequence + 1,
        content_print=one.content_print, starts=one.starts, modified_at=now, cancelled_at=None,
    )  # fmt: skip


def _cancelled(entry: CalendarEntry, now: dt.datetime) -> CalendarEntry:
    return replace(entry, sequence=entry.sequence + 1, modified_at=now, cancelled_at=now)


def _is_long_gone(entry: CalendarEntry, now: dt.datetime) -> bool:
    return entry.cancelled_at is not None and now - entry.cancelled_at > CANCELLED_KEPT
