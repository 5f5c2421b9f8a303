"""Small formatters that pages share: days, local times, waits and numbers, as a person would say them."""

from __future__ import annotations

import datetime as dt
import re
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from recruiterdesk.core.values import value
from recruiterdesk.domain.desk_numbers import LATE_TIMES, LateTimes
from recruiterdesk.domain.waiting import Calmness
from recruiterdesk.domain.words import Stage
from recruiterdesk.ui.theme_tokens import Tone

if TYPE_CHECKING:
    from recruiterdesk.domain.calling_hours import TalkWindow

DAYS_BY_NAME = 6
_DAYS_WITHOUT_YEAR = 300
_HALF_A_YEAR = 183
STAGE_NAMES = "stage of the desk"
"""The context of Qt’s translations in which stages are called as the recruiter calls them."""


@value
class Whereabouts:
    """Where and when the reader is: the present moment, the recruiter's zone, and what is late for them."""

    now: dt.datetime
    zone: ZoneInfo
    late: LateTimes = LATE_TIMES

    @property
    def today(self) -> dt.date:
        return self.now.astimezone(self.zone).date()

    def local(self, moment: dt.datetime) -> dt.datetime:
        """Return a moment as the recruiter's own clock shows it."""
        return moment.astimezone(self.zone)


@value
class Elsewhere:
    """Where somebody is: their zone, and the place by which it is called ("" where neither is known)."""

    zone: ZoneInfo
    place: str

    def shares_clock(self, moment: dt.datetime, here: Whereabouts) -> bool:
        """Tell whether both clocks show the same at this moment."""
        return moment.astimezone(self.zone).utcoffset() == here.local(moment).utcoffset()


def written_day(day: dt.date, pattern: str) -> str:
    """Write a day with the user's names of days and months, as Qt's pattern says."""
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)


def long_day(day: dt.date) -> str:
    """Write "Monday, 23 November"."""
    return written_day(day, QCoreApplication.translate("wording", "dddd, d MMMM"))


def short_day(day: dt.date) -> str:
    """Write "13 Nov"."""
    return written_day(day, QCoreApplication.translate("wording", "d MMM"))


def day_and_month(day: dt.date) -> str:
    """Write "16 November"."""
    return written_day(day, QCoreApplication.translate("wording", "d MMMM"))


def full_day(day: dt.date) -> str:
    """Write "Mon 22 Feb 2027"."""
    return written_day(day, QCoreApplication.translate("wording", "ddd d MMM yyyy"))


def weekday_name(day: dt.date) -> str:
    """Write "Thursday"."""
    return written_day(day, "dddd")


def minutes_words(minutes: int) -> str:
    """Write "10 minutes", "1 hour", "2 hours"."""
    tr = QCoreApplication.translate
    hours, rest = divmod(minutes, 60)
    if rest:
        said = tr("wording", "1 minute") if minutes == 1 else tr("wording", "{n} minutes")
        return said.format(n=minutes)
    return tr("wording", "1 hour") if hours == 1 else tr("wording", "{n} hours").format(n=hours)


def near_day(day: dt.date, today: dt.date) -> str:
    """Write "today", "tomorrow", "Thu" within a week, else "Thu 3 Dec"; far off with the year."""
    ahead = (day - today).days
    if ahead == 0:
        return QCoreApplication.translate("wording", "today")
    if ahead == 1:
        return QCoreApplication.translate("wording", "tomorrow")
    if 0 < ahead <= DAYS_BY_NAME:
        return written_day(day, "ddd")
    if abs(ahead) > _DAYS_WITHOUT_YEAR:
        return full_day(day)
    return written_day(day, QCoreApplication.translate("wording", "ddd d MMM"))


def spoken_day(day: dt.date, today: dt.date) -> str:
    """Write a day within a week by its name ("Thursday"), one further off by its date ("3 December")."""
    near = abs((day - today).days) <= DAYS_BY_NAME
    return weekday_name(day) if near and day != today else day_and_month(day)


def clock_time(moment: dt.datetime, zone: ZoneInfo) -> str:
    """Write "15:40" as a clock in the zone shows it."""
    return f"{moment.astimezone(zone):%H:%M}"


def day_or_moment_ahead(moment: dt.datetime, here: Whereabouts) -> str:
    """Write "Wed 2 Dec" for the beginning of a day, which nobody waits for, else as `moment_ahead`.

    A day more than half a year ahead has its year.
    """
    local = here.local(moment)
    day = day_ahead(local.date(), here.today)
    return day if local.time() == dt.time.min else f"{day} {local:%H:%M}"


def day_ahead(day: dt.date, today: dt.date) -> str:
    """Write "Wed 2 Dec"; a day more than half a year ahead has its year."""
    return full_day(day) if (day - today).days > _HALF_A_YEAR else near_day(day, today)


def moment_ahead(moment: dt.datetime, here: Whereabouts) -> str:
    """Write "today 16:40", "tomorrow 09:30", "Wed 2 Dec 09:30" by the recruiter's clock."""
    local = here.local(moment)
    return f"{near_day(local.date(), here.today)} {local:%H:%M}"


def place_name(place: str, zone: str, *, zone_known: bool) -> str:
    """Return the word by which a local time is named: the town, else the zone's city, else ""."""
    town = re.split(r"[,(]", place, maxsplit=1)[0].strip()
    if not zone_known:
        return ""
    return town or zone.rpartition("/")[2].replace("_", " ")


def local_time(moment: dt.datetime, there: Elsewhere) -> str:
    """Write "15:40 in Madrid"; without a known place only the time."""
    return in_place(clock_time(moment, there.zone), there.place)


def in_place(time: str, place: str) -> str:
    """Write "15:40 in Madrid"."""
    if not place:
        return time
    return QCoreApplication.translate("wording", "{time} in {place}").format(time=time, place=place)


def window_words(window: TalkWindow, there: Elsewhere, here: Whereabouts) -> str:
    """Say when both can talk: "17:00–19:30 in Berlin", "after 17:00 in Pune: 12:30–15:30 yours".

    A window on another day than today is told by the recruiter's clock: "tomorrow 09:00–12:30 yours".
    """
    start, end = here.local(window.start), here.local(window.end)
    mine = f"{start:%H:%M}–{end:%H:%M}"
    if start.date() != here.today:
        said = QCoreApplication.translate("wording", "{day} {hours} yours")
        return said.format(day=near_day(start.date(), here.today), hours=mine)
    theirs = f"{clock_time(window.start, there.zone)}–{clock_time(window.end, there.zone)}"
    if not there.place or there.shares_clock(window.start, here):
        return in_place(theirs, there.place)
    after = QCoreApplication.translate("wording", "after {time}").format(
        time=clock_time(window.start, there.zone)
    )
    said = QCoreApplication.translate("wording", "{theirs}: {hours} yours")
    return said.format(theirs=in_place(after, there.place), hours=mine)


def talk_words(
    window: TalkWindow | None, best: TalkWindow | None, there: Elsewhere, here: Whereabouts
) -> str:
    """Say when somebody can be called: now with their local time, else the next or a better time."""
    if window is None:
        return QCoreApplication.translate("wording", "no common hours in the next weeks")
    later_today = best is not None and best.start > here.now and here.local(best.start).date() == here.today
    if best is not None and later_today:
        return window_words(best, there, here)
    if window.start > here.now:
        return window_words(window, there, here)
    now = QCoreApplication.translate("wording", "now")
    if not there.place:
        return now
    if not there.shares_clock(here.now, here) and window.end - here.now <= dt.timedelta(hours=3):
        soon = QCoreApplication.translate("wording", "{local}: until {time} yours")
        return soon.format(local=local_time(here.now, there), time=clock_time(window.end, here.zone))
    return f"{now} · {local_time(here.now, there)}"


def working_days(count: int) -> str:
    """Write "1 working day", "14 working days"."""
    if count == 1:
        return QCoreApplication.translate("wording", "1 working day")
    return QCoreApplication.translate("wording", "{count} working days").format(count=count)


def wait_chip(days: int, tone: Calmness) -> tuple[str, Tone]:
    """Return the words and the tone of a waiting clock; a wait that began today is "new"."""
    if tone is Calmness.CALM and days == 0:
        return QCoreApplication.translate("wording", "new"), Tone.BLUE
    tones = {Calmness.CALM: Tone.CALM, Calmness.AMBER: Tone.AMBER, Calmness.RED: Tone.RED}
    return working_days(days), tones[tone]


def counted_people(count: int) -> str:
    """Write "one person", "five people", "14 people"."""
    if count == 1:
        return QCoreApplication.translate("wording", "one person")
    return QCoreApplication.translate("wording", "{count} people").format(count=number_word(count))


def counted_calls(count: int) -> str:
    """Write "one call", "five calls", "14 calls"."""
    if count == 1:
        return QCoreApplication.translate("wording", "one call")
    return QCoreApplication.translate("wording", "{count} calls").format(count=number_word(count))


def number_word(count: int) -> str:
    """Write numbers up to twelve as words."""
    known = QCoreApplication.translate(
        "wording", "no one two three four five six seven eight nine ten eleven twelve"
    )
    words = known.split()
    return words[count] if 0 <= count < len(words) else QLocale().toString(count)


def opening(text: str) -> str:
    """Return the text with a capital letter at its beginning."""
    return text[:1].upper() + text[1:]


def times_word(count: int) -> str:
    """Write "once", "twice", "3 times"."""
    if count == 1:
        return QCoreApplication.translate("wording", "once")
    if count == 2:  # noqa: PLR2004 - "twice" is the word for two
        return QCoreApplication.translate("wording", "twice")
    return QCoreApplication.translate("wording", "{count} times").format(count=count)


def in_menu(text: str) -> str:
    """Write words that somebody chose for a menu, where "&" would mark a letter."""
    return text.replace("&", "&&")


def stage_word(key: str) -> str:
    """Write a stage as it is said in a line: "final", or what the recruiter calls it."""
    named = QCoreApplication.translate(STAGE_NAMES, key)
    if named != key and not named.startswith("\0"):
        return named
    return {
        str(Stage.SOURCED): QCoreApplication.translate("wording", "sourced"),
        str(Stage.CONTACTED): QCoreApplication.translate("wording", "contacted"),
        str(Stage.APPLIED): QCoreApplication.translate("wording", "applied"),
        str(Stage.SCREENING): QCoreApplication.translate("wording", "screening"),
        str(Stage.SUBMITTED): QCoreApplication.translate("wording", "submitted"),
        str(Stage.INTERVIEWING): QCoreApplication.translate("wording", "interviewing"),
        str(Stage.FINAL): QCoreApplication.translate("wording", "final"),
        str(Stage.OFFERED): QCoreApplication.translate("wording", "offered"),
        str(Stage.HIRED): QCoreApplication.translate("wording", "hired"),
    }[named.removeprefix("\0")]


def dotted(*parts: str) -> str:
    """Join what is there with a middle dot."""
    return " · ".join(part for part in parts if part)


def listed(parts: tuple[str, ...]) -> str:
    """Join parts as one says them: "a, b and c"."""
    if len(parts) < 2:  # noqa: PLR2004 - "and" needs two
        return "".join(parts)
    said = QCoreApplication.translate("wording", "{most} and {last}")
    return said.format(most=", ".join(parts[:-1]), last=parts[-1])


def written_number(e164: str) -> str:
    """Write a number in groups, as "+34 612 34 56 78"; one that can't be read is written as it is."""
    import phonenumbers

    try:
        number = phonenumbers.parse(e164)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
