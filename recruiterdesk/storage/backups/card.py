"""What stands at the end of a backup, behind the encrypted database, and tells what it is.

The file is the copy of the database, byte for byte an SQLCipher file, then the card as JSON, its length and a
mark. SQLite reads as many pages as its header names and never sees the card. What opens the copy is in the
card as well, as the desk's own card was at that time, so one file is all that has to be carried along.
"""

from __future__ import annotations

import datetime as dt
import json
import os
from dataclasses import asdict, dataclass
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import BACKUP_MARK, BackupReason

_LENGTH_BYTES = 8
_LONGEST = 1_000_000
_OF_SQLITE = b"SQLite format 3\x00"


@dataclass(frozen=True, slots=True)
class BackupCard:
    """What a backup says of itself without being opened; no name is among it.

    Args:
        made_at: aware, UTC.
        reason: why it was made.
        people, waiting: how many are on the desk, and how many wait for an answer.
        newest_change: when something was last changed, aware, UTC; None on an empty desk.
        schema: the version of the schema.
        size: of the database, in bytes: where the card begins.
        desk_card: what opens it, as `desk.json` was.
    """

    made_at: dt.datetime
    reason: BackupReason
    people: int
    waiting: int
    newest_change: dt.datetime | None
    schema: int
    size: int
    desk_card: str

    @property
    def desk_id(self) -> str:
        """The desk of which it is a copy; "" where its card does not say."""
        try:
            return str(json.loads(self.desk_card)["desk"])
        except (ValueError, KeyError, TypeError, RecursionError):
            return ""


def card_bytes(card: BackupCard) -> bytes:
    """Return what is written behind the database."""
    changed = card.newest_change.isoformat() if card.newest_change else None
    said = {**asdict(card), "made_at": card.made_at.isoformat(), "newest_change": changed}
    text = json.dumps(said).encode()
    return text + len(text).to_bytes(_LENGTH_BYTES, "big") + BACKUP_MARK


def read_card_of(path: Path) -> BackupCard:
    """Return what a backup says of itself.

    Raises:
        Refusal: there is no such file, it can't be read, it is a database of another program, or no backup,
            or a part of one.
    """
    try:
        with path.open("rb") as file:
            head = file.read(len(_OF_SQLITE))
            size = file.seek(0, os.SEEK_END)
            end = size - len(BACKUP_MARK) - _LENGTH_BYTES
            file.seek(max(0, end))
            tail = file.read()
            if end <= 0 or tail[_LENGTH_BYTES:] != BACKUP_MARK:
                raise _what_else(path.name, head, size)
            begin = end - int.from_bytes(tail[:_LENGTH_BYTES], "big")
            if not 0 < begin < end or end - begin > _LONGEST:
                raise Refusal("backup.damaged", name=path.name)
            file.seek(begin)
            return _card(file.read(end - begin), begin)
    except FileNotFoundError as error:
        raise Refusal("backup.missing", name=path.name) from error
    except OSError as error:
        # Windows denies a folder as it denies a file that is held.
        raise Refusal("backup.folder" if path.is_dir() else "backup.unreadable", name=path.name) from error
    except (ValueError, KeyError, TypeError, AttributeError, OverflowError, RecursionError) as error:
        raise Refusal("backup.damaged", name=path.name) from error


def _what_else(name: str, head: bytes, size: int) -> Refusal:
    if not size:
        return Refusal("backup.empty", name=name)
    if head == _OF_SQLITE:
        return Refusal("backup.other_database", name=name)
    return Refusal("backup.not_a_backup", name=name)


def _card(text: bytes, begin: int) -> BackupCard:
    said = json.loads(text)
    changed = said["newest_change"]
    card = BackupCard(
        _moment(said["made_at"]), BackupReason(said["reason"]), int(said["people"]), int(said["waiting"]),
        _moment(changed) if changed is not None else None, int(said["schema"]), int(said["size"]),
        str(said["desk_card"]),
    )  # fmt: skip
    if card.size != begin:
        raise ValueError("a part is missing")
    return card


def _moment(text: str) -> dt.datetime:
    moment = dt.datetime.fromisoformat(text)
    if moment.tzinfo is None:
        raise ValueError("a moment needs an offset")
    return moment.astimezone(dt.UTC)
