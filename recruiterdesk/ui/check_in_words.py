"""What a call again brought, and which call around a start it is, in words."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.placement_calls import PlacementCall
from recruiterdesk.domain.words import CheckInOutcome
from recruiterdesk.ui import wording

if TYPE_CHECKING:
    from recruiterdesk.domain import records


def outcome_words(outcome: CheckInOutcome) -> str:
    return {
        CheckInOutcome.PLACED: QCoreApplication.translate("check_ins", "has a new job"),
        CheckInOutcome.STILL_LOOKING: QCoreApplication.translate("check_ins", "still looking"),
        CheckInOutcome.EMPLOYED: QCoreApplication.translate("check_ins", "employed"),
        CheckInOutcome.NOT_NOW: QCoreApplication.translate("check_ins", "not now"),
        CheckInOutcome.NO_MORE_CALLS: QCoreApplication.translate("check_ins", "no more calls"),
        CheckInOutcome.NOT_REACHED: QCoreApplication.translate("check_ins", "not reached"),
    }[outcome]


def placement_words(reason: str) -> str:
    """Return which call around a start it is; empty for one that is none of them."""
    known = {
        PlacementCall.RESIGNING: QCoreApplication.translate("check_ins", "when they resign"),
        PlacementCall.BEFORE_START: QCoreApplication.translate("check_ins", "the week before the start"),
        PlacementCall.FIRST_WEEK: QCoreApplication.translate("check_ins", "the end of week 1"),
        PlacementCall.FIRST_MONTH: QCoreApplication.translate("check_ins", "month 1"),
        PlacementCall.THIRD_MONTH: QCoreApplication.translate("check_ins", "month 3"),
    }
    return next((words for call, words in known.items() if call == reason), "")


def time_with_them(
    moment: dt.datetime, person: records.Person, here: wording.Whereabouts
) -> tuple[dt.date, str]:
    """Return the day and the time at which they are called by their clock: "17:15 in Pune"."""
    zone = ZoneInfo(person.zone) if person.zone else here.zone
    place = wording.place_name(person.place, person.zone, zone_known=bool(person.zone))
    time = wording.in_place(wording.clock_time(moment, zone), place)
    return moment.astimezone(zone).date(), time
