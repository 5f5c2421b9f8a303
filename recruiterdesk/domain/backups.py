"""Which backups are kept: the newest of each of the last days, weeks and months, as far as there is room."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

DAILY, WEEKLY, MONTHLY = 12, 10, 9
EVERY = dt.timedelta(days=1)
MEGABYTE = 1_000_000
USUAL_LIMIT = 20_000 * MEGABYTE
BACKUP_MARK = b"RDeskBak"
"""What the file of a backup ends with."""


class BackupReason(StrEnum):
    """Why a backup was made."""

    DAILY = "daily"
    ASKED_FOR = "asked_for"
    BEFORE_MIGRATION = "before_migration"
    BEFORE_IMPORT = "before_import"
    BEFORE_RESTORE = "before_restore"
    READ_OUT = "read_out"
    """What could be read out of a damaged file."""
    JOINED = "joined"
    """That, with what only a backup had."""


@dataclass(frozen=True, slots=True)
class BackupAge:
    """When a backup was made (aware, UTC), and its size in bytes; `name` tells it from the others."""

    name: str
    made_at: dt.datetime
    size: int


@dataclass(frozen=True, slots=True)
class BackupRules:
    """How many days, weeks and months are covered, and how many bytes all backups may take together."""

    daily: int = DAILY
    weekly: int = WEEKLY
    monthly: int = MONTHLY
    limit: int = USUAL_LIMIT


def is_backup_due(newest: dt.datetime | None, now: dt.datetime) -> bool:
    """Tell whether the newest backup is older than a day; one of the future counts for nothing."""
    return newest is None or not dt.timedelta(0) <= now - newest < EVERY


def kept_backups(
    backups: Iterable[BackupAge], now: dt.datetime, rules: BackupRules = BackupRules()
) -> frozenset[str]:
    """Return the names of the backups that stay.

    The newest of each of the last days, weeks and months that have one stay, and all of the last 24 hours:
    what was kept before a restore or an import is not replaced the same day. Where that is more than the
    limit, the oldest go first. The newest of all stays, whatever its size.
    """
    ordered = sorted(backups, key=lambda one: (one.made_at, one.name), reverse=True)
    kept = {one.name for one in ordered if now - one.made_at < EVERY}
    for count, period in (
        (rules.daily, _day), (rules.weekly, _week), (rules.monthly, _month)
    ):  # fmt: skip
        kept |= _newest_of_each(ordered, count, period)
    return _within([one for one in ordered if one.name in kept], rules.limit)


def _newest_of_each(
    ordered: Sequence[BackupAge], count: int, period: Callable[[dt.datetime], Hashable]
) -> set[str]:
    newest: dict[Hashable, str] = {}
    for one in ordered:
        newest.setdefault(period(one.made_at), one.name)
    return set(list(newest.values())[:count])


def _within(ordered: Sequence[BackupAge], limit: int) -> frozenset[str]:
    kept, size = set[str](), 0
    for one in ordered:
        size += one.size
        if kept and size > limit:
            break
        kept.add(one.name)
    return frozenset(kept)


def _day(moment: dt.datetime) -> Hashable:
    return moment.date()


def _week(moment: dt.datetime) -> Hashable:
    return moment.isocalendar()[:2]


def _month(moment: dt.datetime) -> Hashable:
    return moment.year, moment.month
