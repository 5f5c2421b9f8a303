"""Backs a desk of an earlier version up before it is changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from recruiterdesk.core.clock import SystemClock
from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BackupReason
from recruiterdesk.storage.backups.files import make_private_folder, refusal_of_disk
from recruiterdesk.storage.backups.shelf import backups_folder, drop_parts, path_for
from recruiterdesk.storage.backups.writing import BackupOrder, write_backup
from recruiterdesk.storage.key_of_copies import card_of_copy


def back_up_before_migration(database: Any, folder: Path, key: bytes) -> None:
    """Write a backup of an open database of an earlier version; parts that an earlier try left are removed.

    Raises:
        Refusal: it can't be written; the desk is not changed then.
    """
    # The desk, which has the clock of a command, does not exist yet.
    now = SystemClock(ZoneInfo("UTC")).now()
    here = backups_folder(folder)
    make_private_folder(here)
    try:
        drop_parts(here)
    except OSError as error:
        raise refusal_of_disk(error, here) from error
    path = path_for(here, now, BackupReason.BEFORE_MIGRATION)
    write_backup(database, key, path, BackupOrder(now, BackupReason.BEFORE_MIGRATION, _card(folder, key)))


def _card(folder: Path, key: bytes) -> str:
    try:
        return card_of_copy(folder, key)
    except Refusal:
        # A desk whose card is gone is opened by its key all the same.
        return ""
