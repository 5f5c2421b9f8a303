"""The look of the window and where backups go: a file of its own beside the desk, outside undo."""

from __future__ import annotations

import json
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.in_place import write_private_file
from recruiterdesk.core.values import field_names, value

FILE_NAME = "settings.json"


class Closing(StrEnum):
    """What closing the window means where there is no tray."""

    ASKS = ""
    QUITS = "quits"
    MINIMISES = "minimises"


@value
class WindowSettings:
    """What the window remembers.

    Args:
        theme: system, light or dark.
        language: a code like "en" or "de"; empty follows the system.
        font: bundled (Inter) or system.
        geometry: the window's size and place as Qt writes it, in base64; empty before the first use.
        page: the page that was shown last.
        backup_folder: where backups are copied to besides the folder of the desk; empty is nowhere.
        backup_limit_mb: how many megabytes all backups may take together in a folder; empty is 20,000.
        tray_explained: "yes" once it was said that closing the window leaves the program in the tray.
        closing: what closing the window means where there is no tray (Closing).
        reminder_way: the way of reminding that is tried first, as the notifiers name themselves; empty is the
            usual order.
        pipeline: how the pipeline was arranged, as JSON.
        reviewed: the month in which it was last looked at whose data is kept too long, as "2026-11".
    """

    theme: str = "system"
    language: str = ""
    font: str = "bundled"
    geometry: str = ""
    page: str = ""
    backup_folder: str = ""
    backup_limit_mb: str = ""
    tray_explained: str = ""
    closing: str = ""
    reminder_way: str = ""
    pipeline: str = ""
    reviewed: str = ""


def read_window_settings(folder: Path) -> WindowSettings:
    """Return what the window of this desk remembers, the defaults where there is no file yet.

    Raises:
        Refusal: the file is there and can't be read (settings.unreadable); go on with the defaults.
    """
    path = folder / FILE_NAME
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return WindowSettings()
    except (OSError, ValueError, RecursionError) as error:
        raise Refusal("settings.unreadable", path=str(path)) from error
    if not isinstance(found, dict):
        raise Refusal("settings.unreadable", path=str(path))
    known = set(field_names(WindowSettings))
    given = {name: value for name, value in found.items() if name in known}
    if not all(isinstance(value, str) for value in given.values()):
        raise Refusal("settings.unreadable", path=str(path))
    return WindowSettings(**given)


def write_window_settings(folder: Path, settings: WindowSettings) -> None:
    """Write what the window remembers, whole or not at all.

    Raises:
        Refusal: the folder can't be written (settings.not_writable); the old file is kept.
    """
    path = folder / FILE_NAME
    try:
        write_private_file(path, json.dumps(asdict(settings), indent=2) + "\n")
    except OSError as error:
        raise Refusal("settings.not_writable", path=str(path)) from error
