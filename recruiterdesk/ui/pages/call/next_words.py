"""The next step in words, before anything is saved: "Next: call again Mon 22 Feb 2027 · 90 days"."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.calling_hours import part_of_day
from recruiterdesk.domain.check_ins import CheckInOrigin, proposed_time
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.keeping import keeps_until_after_call
from recruiterdesk.domain.next_step import (
    AfterTry,
    CallAgain,
    after_try,
    call_again_after_check_in,
    call_again_after_telling,
)
from recruiterdesk.domain.retries import TELLING
from recruiterdesk.domain.words import AttemptOutcome, CheckInOutcome
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.call.details import Details
from recruiterdesk.ui.pages.call.outcomes import Outcome


@dataclass(frozen=True, slots=True)
class NextWords:
    """The next step, and a muted remark on where it comes from; `writes`: at once, to them; `ends`: none."""

    step: str
    remark: str = ""
    writes: bool = False
    ends: bool = False


@dataclass(frozen=True, slots=True)
class Prospect:
    """What the next step is worked out from."""

    sheet: CallSheet
    settings: DeskSettings
    here: wording.Whereabouts
    there: wording.Elsewhere


def next_words(prospect: Prospect, outcome: Outcome, details: Details) -> NextWords:
    """Say what follows when the call is saved with this outcome."""
    if outcome.check_in is not None:
        return _after_check_in(prospect, outcome.check_in, details)
    attempt = details.voicemail or outcome.attempt
    if attempt in TELLING or attempt is AttemptOutcome.ENDED:
        return _after_telling(prospect, details)
    if details.moment is not None:
        return _at_agreed_moment(details.moment, prospect)
    if attempt is AttemptOutcome.BAD_MOMENT:
        return NextWords(QCoreApplication.translate("next", "Choose when to call."))
    if attempt is AttemptOutcome.WILL_WAIT:
        return _next_word(details.day or _pause_end(prospect))
    if attempt is AttemptOutcome.SPOKE:
        return _after_speaking(details.day)
    if attempt in (AttemptOutcome.WANTS_WRITING, AttemptOutcome.ASKED_NOT_TO_CALL):
        written = QCoreApplication.translate("next", "the answer goes out in writing")
        return NextWords(_next(written), writes=True)
    return _after_try(prospect, attempt, message_sent=details.message_sent)


def _next(step: str) -> str:
    return QCoreApplication.translate("next", "Next: {step}").format(step=step)


def _after_telling(prospect: Prospect, details: Details) -> NextWords:
    sheet = prospect.sheet
    if not sheet.may_call_again or sheet.page.person.do_not_contact:
        return NextWords(QCoreApplication.translate("next", "Done. They asked for no more calls."), ends=True)
    days = prospect.settings.check_in_days
    facts = replace(sheet.facts, check_ins=()) if details.from_today else sheet.facts
    again = call_again_after_telling(facts, details.told_on or prospect.here.today, sheet.rules, days)
    if details.day is not None:
        return _asking(_agreed(details.day), details.day, prospect)
    if not sheet.may_call_on(again.on):
        return _ends_before()
    words = NextWords(_next(_call_again(again, prospect)), _where_from(again))
    if again.on <= prospect.here.today:
        words = _due_already(again)
    return _asking(words, again.on, prospect)


def _ends_before() -> NextWords:
    return NextWords(QCoreApplication.translate("next", "Done. Their yes to calls ends before."), ends=True)


def _due_already(again: CallAgain) -> NextWords:
    """They were told so long ago that the next call is no longer ahead."""
    since = QCoreApplication.translate("next", "due since {day}").format(day=wording.full_day(again.on))
    return NextWords(_next(QCoreApplication.translate("next", "call again now")), since)


def _after_check_in(prospect: Prospect, outcome: CheckInOutcome, details: Details) -> NextWords:
    if outcome is CheckInOutcome.NO_MORE_CALLS:
        return NextWords(QCoreApplication.translate("next", "Done. You won't call again."), ends=True)
    if outcome is CheckInOutcome.NOT_REACHED:
        return _after_try(prospect, AttemptOutcome.NO_ANSWER)
    sheet = prospect.sheet
    again = call_again_after_check_in(outcome, sheet.facts, prospect.here.today, sheet.rules)
    is_chosen = details.day is not None and details.day_by is not CheckInOrigin.BY_RULE
    if is_chosen and details.day is not None:
        again = CallAgain(details.day, prospect.here.now, 0, details.day)
    if again is None:
        return NextWords(QCoreApplication.translate("next", "Done."), ends=True)
    if details.day is None and not sheet.may_call_on(again.on):
        return _ends_before()
    recruiter, hours = sheet.rules.recruiter, sheet.hours
    again = replace(again, at=proposed_time(again.on, recruiter, hours, details.call_at))
    words = _next(_call_again(again, prospect, is_chosen_time=details.call_at is not None))
    if not is_chosen:
        return _asking(NextWords(words, _where_from(again)), again.on, prospect)
    agreed = QCoreApplication.translate("next", "agreed with them")
    yours = QCoreApplication.translate("next", "your day")
    remark = agreed if details.day_by is CheckInOrigin.AGREED else yours
    return _asking(NextWords(words, remark), again.on, prospect)


def _asking(words: NextWords, on: dt.date, prospect: Prospect) -> NextWords:
    """Add that the call lies beyond the day until which their data is kept: ask whether one may keep it."""
    settings, today = prospect.settings, prospect.here.today
    kept = keeps_until_after_call(
        prospect.sheet.keep, today, settings.keep_months, settings.keep_counted_from
    )
    if kept is None or kept.day >= on:
        return words
    said = QCoreApplication.translate("next", "data is kept until {day}: ask to keep it")
    asks = said.format(day=wording.full_day(kept.day))
    return replace(words, remark=wording.dotted(asks, words.remark))


def _agreed(day: dt.date) -> NextWords:
    step = QCoreApplication.translate("next", "call again {day}").format(day=wording.full_day(day))
    return NextWords(_next(step), QCoreApplication.translate("next", "agreed with them"))


def _after_speaking(promised_on: dt.date | None) -> NextWords:
    if promised_on is None:
        return NextWords(QCoreApplication.translate("next", "Done. No next word is promised."), ends=True)
    return _next_word(promised_on)


def _next_word(day: dt.date) -> NextWords:
    step = QCoreApplication.translate("next", "they hear from you by {day}")
    return NextWords(_next(step.format(day=wording.full_day(day))))


def _pause_end(prospect: Prospect) -> dt.date:
    days = prospect.settings.pause_days
    return prospect.sheet.rules.at_work.add_working_days(prospect.here.today, days)


def _at_agreed_moment(moment: dt.datetime, prospect: Prospect) -> NextWords:
    if moment <= prospect.here.now:
        return NextWords(QCoreApplication.translate("next", "That moment is past. Choose a later one."))
    return NextWords(_next(_callback(moment, prospect)))


def _callback(moment: dt.datetime, prospect: Prospect) -> str:
    here, there = prospect.here, prospect.there
    step = QCoreApplication.translate("next", "you call {moment}").format(
        moment=wording.moment_ahead(moment, here)
    )
    if not there.place or there.shares_clock(moment, here):
        return step
    return wording.dotted(step, wording.local_time(moment, there))


def _call_again(again: CallAgain, prospect: Prospect, *, is_chosen_time: bool = False) -> str:
    there = prospect.there
    wished = prospect.sheet.page.person.wished_hours
    day = wording.full_day(again.on)
    time = wording.clock_time(again.at, there.zone)
    if wished is not None and not is_chosen_time:
        time = QCoreApplication.translate("next", "after {time}").format(time=time)
    said = QCoreApplication.translate("next", "call again {day}, {time}")
    return said.format(day=day, time=wording.in_place(time, there.place))


def _where_from(again: CallAgain) -> str:
    days = ""
    if again.days:
        days = QCoreApplication.translate("next", "{count} days").format(count=again.days)
    moved = QCoreApplication.translate("next", "after the weekend")
    if again.moved and not _on_weekend(again):
        moved = QCoreApplication.translate("next", "moved to a working day")
    return ", ".join(part for part in (days, moved if again.moved else "") if part)


def _on_weekend(again: CallAgain) -> bool:
    return again.nominal.weekday() >= 5  # noqa: PLR2004 - Saturday and Sunday


def _after_try(
    prospect: Prospect, attempt: AttemptOutcome | None, *, message_sent: bool = False
) -> NextWords:
    if attempt is None:
        return NextWords("")
    here, facts = prospect.here, prospect.sheet.facts
    if message_sent:
        sent = records.Attempt(0, facts.person.id, AttemptOutcome.MESSAGE_SENT, here.now)
        facts = replace(facts, attempts=(*facts.attempts, sent))
    planned = after_try(facts, attempt, here.now, prospect.sheet.rules)
    if attempt is AttemptOutcome.WRONG_NUMBER and not planned.needs_number:
        return NextWords(_next(QCoreApplication.translate("next", "the other number")))
    if planned.needs_number:
        return NextWords(_next(QCoreApplication.translate("next", "another number, or a mail")))
    if planned.write:
        written = QCoreApplication.translate(
            "next", "the answer goes out in writing, a call is offered in it"
        )
        return NextWords(_next(written))
    if planned.next_at is None:
        return NextWords(QCoreApplication.translate("next", "Done. Nothing more is owed."), ends=True)
    return NextWords(_next_try(planned, planned.next_at, prospect), _which_part(planned.next_at, prospect))


def _next_try(_planned: AfterTry, at: dt.datetime, prospect: Prospect) -> str:
    said = QCoreApplication.translate("next", "Next try: {moment}")
    words = said.format(moment=wording.moment_ahead(at, prospect.here))
    if not prospect.there.place or prospect.there.shares_clock(at, prospect.here):
        return words
    return wording.dotted(words, wording.local_time(at, prospect.there))


def _which_part(at: dt.datetime, prospect: Prospect) -> str:
    zone = prospect.there.zone
    now = prospect.here.now
    if at.astimezone(zone).date() == now.astimezone(zone).date():
        return ""
    if part_of_day(at.astimezone(zone).time()) == part_of_day(now.astimezone(zone).time()):
        return ""
    return QCoreApplication.translate("next", "another part of the day")
