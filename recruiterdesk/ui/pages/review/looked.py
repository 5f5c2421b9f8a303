"""When the review was last looked at: Today speaks of it once a month."""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from recruiterdesk.core.errors import Refusal
from recruiterdesk.settings import read_window_settings, write_window_settings


def note_looked(folder: Path, today: dt.date) -> None:
    """Note that the review was looked at, or put off, in this month.

    Where the settings file can't be read or written, Today speaks of it once more, and that is all.
    """
    with suppress(Refusal):
        before = read_window_settings(folder)
        if before.reviewed != _month(today):
            write_window_settings(folder, replace(before, reviewed=_month(today)))


def was_looked_at(folder: Path, today: dt.date) -> bool:
    """Tell whether it was looked at in this month; a settings file that can't be read knows of no look."""
    try:
        return read_window_settings(folder).reviewed == _month(today)
    except Refusal:
        return False


def _month(day: dt.date) -> str:
    return f"{day:%Y-%m}"
