"""What help can be offered, and what they say of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class HelpKind(StrEnum):
    """What can be offered, in the order in which one usually offers it."""

    FEEDBACK = "feedback"
    CV_REVIEW = "cv_review"
    PRACTICE_INTERVIEW = "practice_interview"
    INTRODUCTION = "introduction"
    OPENING = "opening"


class StillHelps(StrEnum):
    """What they say after some rounds of help: it helps, something else would, it is enough."""

    YES = "yes"
    OTHERWISE = "otherwise"
    ENOUGH = "enough"


@dataclass(frozen=True, slots=True)
class HelpOffer:
    """One offer; without a day of its own it is due after the usual time."""

    kind: HelpKind
    due_on: dt.date | None = None
