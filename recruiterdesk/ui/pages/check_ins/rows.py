"""How check-ins read, and in which section each stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import Enum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.check_ins import DUE_TIME
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.words import CheckInOutcome, DispositionKind
from recruiterdesk.domain.work_calendar import ONE_DAY
from recruiterdesk.storage.queries.check_ins import CheckInRow, LongAgoRow
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.person.history_items import day_words
from recruiterdesk.ui.pages.person.words import ending_words
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView

_DAYS_A_WEEK = 7


class Section(Enum):
    """The parts of the page, in order."""

    DUE = "due"
    THIS_WEEK = "this_week"
    LATER = "later"
    DONE = "done"
    LONG_AGO = "long_ago"


def section_words(section: Section) -> str:
    return {
        Section.DUE: QCoreApplication.translate("check_ins", "Due"),
        Section.THIS_WEEK: QCoreApplication.translate("check_ins", "This week"),
        Section.LATER: QCoreApplication.translate("check_ins", "Later"),
        Section.DONE: QCoreApplication.translate("check_ins", "Done"),
        Section.LONG_AGO: QCoreApplication.translate("check_ins", "Long ago"),
    }[section]


def divide(rows: Sequence[CheckInRow], here: wording.Whereabouts) -> dict[Section, list[CheckInRow]]:
    """Divide the open check-ins by their day; one of today is due from the hour on at which they come up."""
    today = here.today
    due_until = today if here.local(here.now).time() >= DUE_TIME else today - ONE_DAY
    week_ends = today + dt.timedelta(days=_DAYS_A_WEEK - 1 - today.weekday())
    found: dict[Section, list[CheckInRow]] = {Section.DUE: [], Section.THIS_WEEK: [], Section.LATER: []}
    for row in rows:
        if row.due_on <= due_until:
            found[Section.DUE].append(row)
        elif row.due_on <= week_ends:
            found[Section.THIS_WEEK].append(row)
        else:
            found[Section.LATER].append(row)
    return found


def open_item(row: CheckInRow, here: wording.Whereabouts) -> RowItem:
    """Return a check-in that lies ahead, or is due."""
    days = (row.due_on - row.scheduled_on).days
    said = QCoreApplication.translate("check_ins", "{days} days").format(days=days)
    chip = QCoreApplication.translate("check_ins", "good news call") if row.placement else said
    wish = QCoreApplication.translate("check_ins", "wants {wish}").format(wish=row.wish) if row.wish else ""
    agreed = QCoreApplication.translate("check_ins", "agreed with them") if row.agreed else ""
    number = "" if row.phone else QCoreApplication.translate("check_ins", "needs a number")
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(
            spoken_title(row.role), spoken_client(row.client), _since_words(row, here), wish, agreed
        ),
        trailing=number or _when(row, here),
        chip_text=chip,
        chip_tone=Tone.BLUE,
    )
    return RowItem(row.id, view)


def done_item(row: CheckInRow, here: wording.Whereabouts) -> RowItem:
    """Return a check-in that was made, with what came of it."""
    on = day_words(here.local(row.done_at).date(), here.today) if row.done_at else ""
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(spoken_title(row.role), spoken_client(row.client)),
        trailing=on,
        chip_text=outcome_words(row.outcome) if row.outcome else "",
    )
    return RowItem(row.id, view)


def long_ago_item(row: LongAgoRow, today: dt.date) -> RowItem:
    """Return somebody from long ago."""
    ended = ending_words(DispositionKind(row.ended)) if row.ended else ""
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(spoken_title(row.role), spoken_client(row.client), ended),
        trailing=day_words(row.last_on, today),
    )
    return RowItem(row.person_id, view)


def outcome_words(outcome: CheckInOutcome) -> str:
    return {
        CheckInOutcome.PLACED: QCoreApplication.translate("check_ins", "has a new job"),
        CheckInOutcome.STILL_LOOKING: QCoreApplication.translate("check_ins", "still looking"),
        CheckInOutcome.EMPLOYED: QCoreApplication.translate("check_ins", "employed"),
        CheckInOutcome.NOT_NOW: QCoreApplication.translate("check_ins", "not now"),
        CheckInOutcome.NO_MORE_CALLS: QCoreApplication.translate("check_ins", "no more calls"),
        CheckInOutcome.NOT_REACHED: QCoreApplication.translate("check_ins", "not reached"),
    }[outcome]


def _since_words(row: CheckInRow, here: wording.Whereabouts) -> str:
    said = QCoreApplication.translate("check_ins", "since {day}")
    return said.format(day=day_words(row.scheduled_on, here.today))


def _when(row: CheckInRow, here: wording.Whereabouts) -> str:
    """Say the day; where it is due, what time it is with them."""
    if row.due_on.year > here.today.year:
        return wording.full_day(row.due_on)
    if row.due_on > here.today:
        return wording.near_day(row.due_on, here.today)
    place = wording.place_name(row.place, row.zone, zone_known=True)
    local = wording.local_time(here.now, wording.Elsewhere(ZoneInfo(row.zone), place))
    if row.due_on == here.today:
        return local
    since = QCoreApplication.translate("check_ins", "due since {day}")
    return wording.dotted(since.format(day=wording.short_day(row.due_on)), local)
