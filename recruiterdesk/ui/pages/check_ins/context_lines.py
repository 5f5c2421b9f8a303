"""What to know before somebody is called again, as labelled lines."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain import records
from recruiterdesk.domain.spoken import spoken_title
from recruiterdesk.storage.queries.call_again_card import CallAgainCard, Offered, PastCheckIn, Told
from recruiterdesk.ui import wording
from recruiterdesk.ui.check_in_words import outcome_words, placement_words, time_with_them
from recruiterdesk.ui.pages.calls_rows import offer_phrase
from recruiterdesk.ui.pages.person.history_items import day_words
from recruiterdesk.ui.pages.person.words import ending_words

_MOST_TOLD = 2
_MOST_PAST = 3
_MOST_OFFERED = 4


@dataclass(frozen=True, slots=True)
class ContextLine:
    """A label and what stands behind it."""

    label: str
    text: str


def context_lines(card: CallAgainCard, here: wording.Whereabouts) -> tuple[ContextLine, ...]:
    """Return the lines that have something to say, in the order in which one reads before a call."""
    tr = QCoreApplication.translate
    told = [_told_words(one, here) for one in card.told[:_MOST_TOLD]]
    promised = [_promise_words(promise, here) for promise in card.promised]
    offered = [_offer_words(one, here) for one in card.offered[:_MOST_OFFERED]]
    past = [_past_words(one, here) for one in card.past[:_MOST_PAST]]
    lines = (
        ContextLine(tr("check_ins", "You told them"), "\n".join(told)),
        ContextLine(tr("check_ins", "They took it"), took_words(card.how_they_took_it)),
        ContextLine(tr("check_ins", "They want"), card.person.wish),
        ContextLine(tr("check_ins", "You promised"), "\n".join(promised)),
        ContextLine(tr("check_ins", "You offered"), "\n".join(offered)),
        ContextLine(tr("check_ins", "Called before"), "\n".join(past)),
        ContextLine(tr("check_ins", "Free again"), _back_words(card.person.come_back_on, here)),
        ContextLine(tr("check_ins", "Why now"), _why_words(card, here)),
    )
    return tuple(line for line in lines if line.text)


def took_words(how: str) -> str:
    """Return how they took it, as on the buttons of the call."""
    known = {
        "calm": QCoreApplication.translate("check_ins", "calmly"),
        "relieved": QCoreApplication.translate("check_ins", "with relief"),
        "sad": QCoreApplication.translate("check_ins", "sadly"),
        "upset": QCoreApplication.translate("check_ins", "they were upset"),
        "angry": QCoreApplication.translate("check_ins", "they were angry"),
    }
    return known.get(how, how)


def call_time_words(card: CallAgainCard, here: wording.Whereabouts) -> str:
    """Return the moment that is proposed or chosen: "Thu 10 Dec, 17:15 in Pune"; empty without one."""
    if card.planned is None or card.call_at is None:
        return ""
    on, time = time_with_them(card.call_at, card.person, here)
    day = wording.full_day(on) if on > here.today else wording.opening(wording.near_day(on, here.today))
    return f"{day}, {time}"


def _told_words(told: Told, here: wording.Whereabouts) -> str:
    ending = ending_words(told.ending) if told.ending is not None else ""
    written = QCoreApplication.translate("check_ins", "in writing") if told.in_writing else ""
    head = wording.dotted(day_words(told.on, here.today), spoken_title(told.role), ending, written)
    return f"{head}: {told.may_tell}" if told.may_tell else head


def _promise_words(promise: records.Promise, here: wording.Whereabouts) -> str:
    kept, still_open = (
        QCoreApplication.translate("check_ins", "kept"),
        QCoreApplication.translate("check_ins", "open"),
    )
    word = promise.text or QCoreApplication.translate("check_ins", "a word")
    by = QCoreApplication.translate("check_ins", "by {day}").format(day=day_words(promise.due_on, here.today))
    return wording.dotted(f"{word} {by}", still_open if promise.kept_at is None else kept)


def _offer_words(offered: Offered, here: wording.Whereabouts) -> str:
    if offered.done_on is not None:
        day, said = offered.done_on, QCoreApplication.translate("check_ins", "done {day}")
    elif offered.due_on < here.today:
        day, said = (
            offered.due_on,
            QCoreApplication.translate("check_ins", "still open since {day}: say so first"),
        )
    else:
        day, said = offered.due_on, QCoreApplication.translate("check_ins", "by {day}")
    return wording.dotted(offer_phrase(offered.kind), said.format(day=day_words(day, here.today)))


def _past_words(past: PastCheckIn, here: wording.Whereabouts) -> str:
    skipped = QCoreApplication.translate("check_ins", "skipped")
    outcome = outcome_words(past.outcome) if past.outcome else skipped if past.skipped_because else ""
    return wording.dotted(day_words(past.on, here.today), outcome, past.skipped_because)


def _back_words(back_on: dt.date | None, here: wording.Whereabouts) -> str:
    return wording.full_day(back_on) if back_on is not None and back_on >= here.today else ""


def _why_words(card: CallAgainCard, here: wording.Whereabouts) -> str:
    planned = card.planned
    if planned is None:
        return ""
    if planned.placement:
        return placement_words(planned.reason)
    if planned.agreed:
        return QCoreApplication.translate("check_ins", "you agreed on this day")
    if planned.set_by_hand:
        return QCoreApplication.translate("check_ins", "you chose this day")
    days = (planned.due_on - planned.scheduled_on).days
    said = QCoreApplication.translate("check_ins", "{days} days since {day}")
    words = said.format(days=days, day=day_words(planned.scheduled_on, here.today))
    skipped = QCoreApplication.translate("check_ins", "skipped: {why}").format(why=planned.skipped_because)
    return wording.dotted(words, skipped if planned.skipped_because else "")
