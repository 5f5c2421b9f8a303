"""Writes a backup: a copy of the open database, encrypted with the same key, and read back."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.wiping import freed_memory_overwritten
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.storage.backups.card import BackupCard, card_bytes
from recruiterdesk.storage.backups.figures import Figures, figures_of
from recruiterdesk.storage.backups.files import last, refusal_of_disk, written_aside
from recruiterdesk.storage.backups.moment import at_one_moment, path_of
from recruiterdesk.storage.backups.soundness import (
    STEPS_BETWEEN_QUESTIONS,
    AskedToStop,
    never,
    require_sound,
    row_counts,
)
from recruiterdesk.storage.connecting import connect_new
from recruiterdesk.storage.database_errors import refusal_for

# Of 4 KiB each: a few milliseconds, after which the copy asks whether to go on.
PAGES_AT_A_TIME = 256
_READ_AHEAD_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class BackupOrder:
    """What a backup is to say of itself."""

    made_at: dt.datetime
    reason: BackupReason
    desk_card: str


class _Stopped(Exception):
    """The copy was asked to stop."""


def write_backup(
    source: Any, key: bytes, target: Path, order: BackupOrder, asked_to_stop: AskedToStop = never
) -> BackupCard:
    """Write a backup of the database that is open, as it is at this moment, and read it back.

    Nobody who writes meanwhile is held up, nor is the copy begun anew: it is made of one moment.

    Args:
        source: the connection, which is in no transaction.
        key: 32 bytes, of the desk.
        target: where the backup is to lie; its folder exists.
        order: what it says of itself.
        asked_to_stop: asked often.

    Raises:
        Refusal: the folder can't be written, the disk is full, the copy is not what the desk holds, or it was
            asked to stop. Nothing is left of it.
    """
    try:
        with at_one_moment(source.connection(), key) as (raw, other), written_aside(target) as part:
            other.set_progress_handler(lambda: int(asked_to_stop()), STEPS_BETWEEN_QUESTIONS)
            return _written(_Reading(raw, other), part, key, order, asked_to_stop)
    except sqlcipher.Error as error:
        # Counting that is broken off looks like a failure.
        raise (Refusal("backup.stopped") if asked_to_stop() else refusal_for(error)) from error


@dataclass(frozen=True, slots=True)
class _Reading:
    """Two connections that read one moment of a desk: one is copied, the other counts in another thread."""

    copied: Any
    counted: Any


def _written(
    reading: _Reading, part: Path, key: bytes, order: BackupOrder, asked_to_stop: AskedToStop
) -> BackupCard:
    with ThreadPoolExecutor(1) as beside:
        beside.submit(_read_ahead, path_of(reading.copied), asked_to_stop)
        counts = beside.submit(row_counts, reading.counted)
        figures = beside.submit(figures_of, reading.counted, order.made_at)
        _copy(reading.copied, part, key, asked_to_stop)
        card = _card(order, figures.result(), part.stat().st_size)
        with part.open("ab") as file:
            file.write(card_bytes(card))
        lasting = beside.submit(last, part)
        if require_sound(part, key, asked_to_stop) != counts.result():
            raise Refusal("backup.differs")
        lasting.result()
    return card


def _read_ahead(path: Path, asked_to_stop: AskedToStop) -> None:
    """Let the disk give what is copied next, so that the copy never waits for it.

    Where it can't be read, the copy says so.
    """
    with suppress(OSError), path.open("rb", buffering=0) as file:
        while file.read(_READ_AHEAD_BYTES) and not asked_to_stop():
            pass


def _card(order: BackupOrder, figures: Figures, size: int) -> BackupCard:
    return BackupCard(
        order.made_at, order.reason, figures.people, figures.waiting, figures.newest_change, figures.schema,
        size, order.desk_card,
    )  # fmt: skip


def _copy(raw: Any, part: Path, key: bytes, asked_to_stop: AskedToStop) -> None:
    def go_on(_code: int, _left: int, _pages: int) -> None:
        if asked_to_stop():
            raise _Stopped

    target = connect_new(part, key)
    try:
        raw.backup(target, pages=PAGES_AT_A_TIME, progress=go_on)
        # A copy that keeps a journal of its own can't be read where nothing may be written.
        target.execute("PRAGMA journal_mode = DELETE")
    except _Stopped as stopped:
        raise Refusal("backup.stopped") from stopped
    except sqlcipher.Error as error:
        raise _refusal_of_copy(error, part.parent) from error
    finally:
        with freed_memory_overwritten():
            target.close()


def _refusal_of_copy(error: BaseException, folder: Path) -> Refusal:
    said = refusal_for(error)
    if said.key == "desk.disk_full":
        return Refusal("backup.disk_full", folder=str(folder))
    if said.key == "desk.not_writable":
        return refusal_of_disk(OSError(), folder)
    return said
