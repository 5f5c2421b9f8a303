"""What a user can answer to an announcement."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import Enum


class Answer(Enum):
    """What the user pressed; a click beside the buttons opens."""

    CALL = "call"
    SNOOZE = "snooze"
    OPEN = "open"


@dataclass(frozen=True)
class Answered:
    """An answer, and the announcement that it answers.

    A snooze may say until when (aware, UTC); without that it is for as long as the button said.
    """

    announcement_id: str
    answer: Answer
    until: dt.datetime | None = None
