"""How check-ins read, and in which section each stands."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from enum import Enum
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.check_ins import DUE_TIME
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.words import DispositionKind
from recruiterdesk.domain.work_calendar import ONE_DAY
from recruiterdesk.storage.queries.check_ins import CheckInRow, LongAgoRow, Standing
from recruiterdesk.ui import wording
from recruiterdesk.ui.check_in_words import outcome_words, placement_words
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


def last_day_due(here: wording.Whereabouts) -> dt.date:
    """Return the last day whose calls are due: today from the hour on at which they come up."""
    is_time = here.local(here.now).time() >= DUE_TIME
    return here.today if is_time else here.today - ONE_DAY


def end_of_week(here: wording.Whereabouts) -> dt.date:
    """Return the last day of this week."""
    return here.today + dt.timedelta(days=_DAYS_A_WEEK - 1 - here.today.weekday())


def divide(rows: Sequence[CheckInRow], here: wording.Whereabouts) -> dict[Section, list[CheckInRow]]:
    """Divide the open check-ins by their day; who can't be called yet stands under "later" at any rate."""
    found: dict[Section, list[CheckInRow]] = {Section.DUE: [], Section.THIS_WEEK: [], Section.LATER: []}
    for row in rows:
        if row.due_on > end_of_week(here) or row.waits:
            found[Section.LATER].append(row)
        elif row.due_on <= last_day_due(here):
            found[Section.DUE].append(row)
        else:
            found[Section.THIS_WEEK].append(row)
    return found


def open_item(row: CheckInRow, here: wording.Whereabouts) -> RowItem:
    """Return a check-in that lies ahead, or is due."""
    wish = QCoreApplication.translate("check_ins", "wants {wish}").format(wish=row.wish) if row.wish else ""
    skipped = ""
    if row.skipped_because:
        said = QCoreApplication.translate("check_ins", "skipped: {why}")
        skipped = said.format(why=row.skipped_because)
    number = "" if row.phone else QCoreApplication.translate("check_ins", "needs a number")
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(
            spoken_title(row.role), spoken_client(row.client), _since_words(row, here), skipped, wish
        ),
        trailing=number or _when(row, here),
        chip_text=_chip_words(row),
        chip_tone=Tone.BLUE if row.placement else Tone.ACCENT if row.agreed else Tone.CALM,
    )
    return RowItem(row.id, view)


def done_item(row: CheckInRow, here: wording.Whereabouts) -> RowItem:
    """Return a check-in that was made, with what came of it, or that was skipped, with why."""
    on = day_words(here.local(row.done_at).date(), here.today) if row.done_at else ""
    skipped = QCoreApplication.translate("check_ins", "skipped")
    chip = outcome_words(row.outcome) if row.outcome else skipped if row.skipped_because else ""
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(
            placement_words(row.reason) if row.placement else "",
            spoken_title(row.role),
            spoken_client(row.client),
            row.skipped_because,
        ),
        trailing=on,
        chip_text=chip,
    )
    return RowItem(row.id, view)


def long_ago_item(row: LongAgoRow, today: dt.date) -> RowItem:
    """Return somebody from long ago."""
    still = QCoreApplication.translate("check_ins", "never ended")
    ended = ending_words(DispositionKind(row.ended)) if row.ended else still
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=wording.dotted(spoken_title(row.role), spoken_client(row.client), ended),
        trailing=day_words(row.last_on, today),
    )
    return RowItem(row.application_id, view)


def _chip_words(row: CheckInRow) -> str:
    if row.placement:
        return placement_words(row.reason) or QCoreApplication.translate("check_ins", "good news call")
    if row.agreed:
        return QCoreApplication.translate("check_ins", "agreed with them")
    if row.set_by_hand:
        return QCoreApplication.translate("check_ins", "your day")
    days = (row.due_on - row.scheduled_on).days
    return QCoreApplication.translate("check_ins", "{days} days").format(days=days)


def _since_words(row: CheckInRow, here: wording.Whereabouts) -> str:
    said = QCoreApplication.translate("check_ins", "since {day}")
    return said.format(day=day_words(row.scheduled_on, here.today))


def _when(row: CheckInRow, here: wording.Whereabouts) -> str:
    """Say the day; where it is due, what time it is with them; where it can't be yet, why."""
    if row.standing is Standing.IN_PLAY:
        return QCoreApplication.translate("check_ins", "waits: still in play")
    if row.standing is Standing.BEFORE_START and row.starts_on is not None:
        said = QCoreApplication.translate("check_ins", "waits: starts {day}")
        return said.format(day=wording.near_day(row.starts_on, here.today))
    if row.standing is Standing.WRITE:
        return QCoreApplication.translate("check_ins", "not reached: write to them")
    if row.standing is Standing.TRIED and row.next_at is not None:
        said = QCoreApplication.translate("check_ins", "next try {moment}")
        return said.format(moment=wording.moment_ahead(row.next_at, here))
    return _day_and_time(row, here)


def _day_and_time(row: CheckInRow, here: wording.Whereabouts) -> str:
    chosen = f"{row.call_at:%H:%M}" if row.call_at is not None else ""
    if row.due_on.year > here.today.year:
        return wording.dotted(wording.full_day(row.due_on), chosen)
    if row.due_on > here.today:
        return wording.dotted(wording.near_day(row.due_on, here.today), chosen)
    place = wording.place_name(row.place, row.zone, zone_known=True)
    local = wording.local_time(here.now, wording.Elsewhere(ZoneInfo(row.zone), place))
    if row.due_on == here.today:
        return local
    since = QCoreApplication.translate("check_ins", "due {day}")
    return wording.dotted(since.format(day=wording.short_day(row.due_on)), local)
