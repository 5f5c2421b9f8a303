"""Whether an outcome has what it asks for: a moment, a day, whether a voicemail was left."""

from __future__ import annotations

from recruiterdesk.domain.running_call import NO_DETAILS, Details
from recruiterdesk.ui.pages.call.outcomes import Needs, Outcome

__all__ = ["NO_DETAILS", "Details", "is_complete"]


def is_complete(outcome: Outcome, details: Details) -> bool:
    """Tell whether an outcome has what it needs to be saved."""
    if outcome.needs is Needs.MOMENT:
        return details.moment is not None
    if outcome.needs is Needs.AGREED_DAY:
        return details.day is not None
    if outcome.needs is Needs.VOICEMAIL:
        return details.voicemail is not None
    return True
