"""What an outcome asks for beside itself: a moment, a day, a new job, whether a voicemail was left."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.domain.words import AttemptOutcome
from recruiterdesk.ui.pages.call.outcomes import Needs, Outcome


@dataclass(frozen=True, slots=True)
class Details:
    """What was given so far; the moment is in UTC."""

    moment: dt.datetime | None = None
    day: dt.date | None = None
    where: str = ""
    since: dt.date | None = None
    voicemail: AttemptOutcome | None = None


NO_DETAILS = Details()


def is_complete(outcome: Outcome, details: Details) -> bool:
    """Tell whether an outcome has what it needs to be saved."""
    if outcome.needs is Needs.MOMENT:
        return details.moment is not None
    if outcome.needs is Needs.AGREED_DAY:
        return details.day is not None
    if outcome.needs is Needs.VOICEMAIL:
        return details.voicemail is not None
    return True
