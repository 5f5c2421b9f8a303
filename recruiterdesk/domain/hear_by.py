"""How somebody hears the outcome: as they wish, else by how far they got."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain.desk_numbers import LATE_TIMES, LateTimes
from recruiterdesk.domain.words import HearBy, Stage


def default_way(stage: Stage) -> HearBy:
    """Return the way without a wish: a call from interviewing on, announced at screening, else a mail."""
    if stage.at_least(Stage.INTERVIEWING):
        return HearBy.CALL
    return HearBy.ANNOUNCE if stage.at_least(Stage.SCREENING) else HearBy.MAIL


def way_to_tell(
    stage: Stage, wish: HearBy | None, decided_on: dt.date, today: dt.date, late: LateTimes = LATE_TIMES
) -> HearBy:
    """Return the way that is proposed for telling somebody; their wish stands above all.

    At screening an answer that comes late is proposed as a mail; the row stays a closure in the queue.
    """
    if wish is not None:
        return wish
    if stage is Stage.SCREENING and is_late(decided_on, today, late):
        return HearBy.MAIL
    return default_way(stage)


def is_late(decided_on: dt.date, today: dt.date, late: LateTimes = LATE_TIMES) -> bool:
    """Tell whether the decision is so many calendar days old (28) that the call opens with an apology."""
    return (today - decided_on).days > late.answer_days
