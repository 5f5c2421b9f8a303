"""Where backups are copied to, and how much room they may take: kept in the settings file beside the desk."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain.backups import MEGABYTE
from recruiterdesk.operations.backing_up import backup_places
from recruiterdesk.settings import read_window_settings, write_window_settings

_GIGABYTE = 1000 * MEGABYTE


def use_second_folder(folder: Path, second: str) -> None:
    """Copy backups of the desk in this folder to another one as well from now on; "" is nowhere.

    Raises:
        Refusal: it lies in the desk's own folder, or the settings file can't be read or written.
    """
    if second and Path(second).expanduser().resolve().is_relative_to(folder.resolve()):
        raise Refusal("backup.second_is_own", folder=str(folder))
    write_window_settings(folder, replace(read_window_settings(folder), backup_folder=second))


def backup_room(folder: Path) -> int:
    """Return how many gigabytes all backups may take together in a folder, begun ones counted whole."""
    return max(1, -(-backup_places(folder).rules.limit // _GIGABYTE))


def set_backup_room(folder: Path, gigabytes: int) -> None:
    """Let backups take so much room in each folder; what is beyond goes with the next backup, oldest first.

    Raises:
        Refusal: the settings file can't be read or written.
    """
    megabytes = str(gigabytes * _GIGABYTE // MEGABYTE)
    write_window_settings(folder, replace(read_window_settings(folder), backup_limit_mb=megabytes))
