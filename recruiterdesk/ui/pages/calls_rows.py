"""How a row of the call queue reads: who, for what, when they can be called, how long they have waited."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recruiterdesk.core.values import value
from recruiterdesk.domain.duties import OFFER_FREE, RUNNER_UP
from recruiterdesk.domain.introductions import Move
from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.waiting import Calmness
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.queries.talking import recruiter_hours, zone_named
from recruiterdesk.ui import wording
from recruiterdesk.ui.check_in_words import placement_words
from recruiterdesk.ui.introduction_words import move_words
from recruiterdesk.ui.pages.person.words import own_choice_words
from recruiterdesk.ui.promise_chip import promise_chip
from recruiterdesk.ui.theme_tokens import Tone
from recruiterdesk.ui.widgets.rows import RowItem, RowView

if TYPE_CHECKING:
    from recruiterdesk.domain.duties import Reason
    from recruiterdesk.storage.desk import Desk
    from recruiterdesk.storage.queries.call_queue import QueueRow

FROZEN = "closure.role_frozen"
# What falls due on a day of its own; until then nobody has waited too long for it.
_WORD_AHEAD = frozenset({CallKind.HOLDING, CallKind.MESSAGE})


@value
class RowContext:
    """What rows need beside themselves: where the reader is, and what was offered to whom."""

    here: wording.Whereabouts
    offers: Mapping[int, tuple[str, ...]]


def whereabouts(desk: Desk) -> wording.Whereabouts:
    """Return the present moment in the recruiter's zone."""
    return wording.Whereabouts(desk.clock.now(), recruiter_hours(desk.settings).zone, desk.settings.late)


def elsewhere(row: QueueRow, here: wording.Whereabouts) -> wording.Elsewhere:
    """Return where the person of a row is."""
    place = wording.place_name(row.place, row.zone, zone_known=row.zone_known)
    return wording.Elsewhere(zone_named(row.zone) or here.zone, place)


def row_item(row: QueueRow, context: RowContext) -> RowItem:
    """Return a row of the queue as it is painted."""
    chip, tone = chip_of(row, context.here)
    view = RowView(
        initials_of=row.name,
        title=row.name,
        subtitle=subtitle_of(row, context),
        trailing=trailing_of(row, context.here),
        chip_text=chip,
        chip_tone=tone,
    )
    return RowItem(row.person_id, view)


def trailing_of(row: QueueRow, here: wording.Whereabouts) -> str:
    """Say when the person can be called, or why they can't."""
    if row.waits_until is not None:
        ahead = wording.day_or_moment_ahead(row.waits_until, here)
        # It comes up at 10:00 of its day, which is no time to call them at.
        waits_for_its_day = row.kind is CallKind.CHECK_IN and not row.attempts
        on = here.local(row.waits_until).date()
        return wording.day_ahead(on, here.today) if waits_for_its_day and on > here.today else ahead
    if row.kind is CallKind.MESSAGE:
        return QCoreApplication.translate("calls", "in writing")
    if row.needs_number:
        return QCoreApplication.translate("calls", "needs a number")
    return wording.talk_words(row.window, row.best_window, elsewhere(row, here), here)


def subtitle_of(row: QueueRow, context: RowContext) -> str:
    """Say what it is about: role, client, how far they got, and what presses."""
    if row.kind is CallKind.CHECK_IN:
        return _check_in_line(row, context)
    if row.kind is CallKind.PLACEMENT:
        why = values_of(row.reason).get("why", "")
        return wording.dotted(placement_words(why), spoken_client(row.client))
    if row.kind is CallKind.TASK:
        return task_line(row.reason)
    return wording.dotted(
        _in_play(row),
        spoken_title(row.role),
        spoken_client(row.client),
        _how_far(row),
        *remarks_of(row, context.here),
    )


def _in_play(row: QueueRow) -> str:
    """Tell those about whom nothing was decided from the declined among whom they stand."""
    return QCoreApplication.translate("calls", "still in play") if row.in_play else ""


def _how_far(row: QueueRow) -> str:
    if any(reason.key == FROZEN for reason in reasons_of(row)):
        return QCoreApplication.translate("calls", "paused")
    stage = wording.stage_word(row.stage_key) if row.stage and row.promised_on is None else ""
    return own_choice_words(row.ending) or stage


def remarks_of(row: QueueRow, here: wording.Whereabouts) -> tuple[str, ...]:
    """Return what presses: a missed callback, a promise, their own tries to reach us, our tries so far."""
    said: list[str] = []
    for reason in reasons_of(row):
        values = values_of(reason)
        if reason.key == "callback":
            said.append(_callback_remark(dt.datetime.fromisoformat(values["at"]), here))
        elif reason.key == "reply":
            said.append(reply_remark(values, here))
        elif reason.key == OFFER_FREE:
            said.append(QCoreApplication.translate("calls", "the offer is free again"))
        elif reason.key == RUNNER_UP:
            said.append(QCoreApplication.translate("calls", "runner-up"))
    if row.promised_on is not None:
        promised = QCoreApplication.translate("calls", "promised by {day}")
        said.append(promised.format(day=wording.day_and_month(row.promised_on)))
    if row.attempts:
        tried = QCoreApplication.translate("calls", "tried {times}")
        said.append(tried.format(times=wording.times_word(row.attempts)))
    return tuple(said)


def reply_remark(values: Mapping[str, str], here: wording.Whereabouts) -> str:
    """Say "has tried twice since Friday"."""
    since = dt.date.fromisoformat(values["since"])
    count = int(values["count"])
    if count == 1:
        tried = QCoreApplication.translate("calls", "tried to reach you {day}")
        return tried.format(day=_on_day(since, here))
    tried = QCoreApplication.translate("calls", "has tried {times} since {day}")
    return tried.format(times=wording.times_word(count), day=_since_day(since, here))


def _on_day(day: dt.date, here: wording.Whereabouts) -> str:
    if day == here.today:
        return QCoreApplication.translate("calls", "today")
    return QCoreApplication.translate("calls", "on {day}").format(day=wording.spoken_day(day, here.today))


def _since_day(day: dt.date, here: wording.Whereabouts) -> str:
    if day == here.today:
        return QCoreApplication.translate("calls", "this morning")
    return wording.spoken_day(day, here.today)


def _callback_remark(at: dt.datetime, here: wording.Whereabouts) -> str:
    time = wording.clock_time(at, here.zone)
    if here.now - at > here.late.callback:
        missed = QCoreApplication.translate("calls", "missed callback at {time}: apologise")
        return missed.format(time=time)
    return QCoreApplication.translate("calls", "you agreed to call at {time}").format(time=time)


def _check_in_line(row: QueueRow, context: RowContext) -> str:
    values = values_of(row.reason)
    begun = wording.dotted(*_begun_words(values))
    offers = tuple(offer_phrase(kind) for kind in context.offers.get(row.person_id, ()))
    offered = QCoreApplication.translate("calls", "you offered {offers}").format(
        offers=wording.listed(offers)
    )
    about = offered if offers else spoken_title(row.role)
    return wording.dotted(begun, about, *remarks_of(row, context.here))


def _begun_words(values: Mapping[str, str]) -> tuple[str, ...]:
    """Say from what a call again counts: a conversation, their own choice, or what they were told."""
    by_hand = QCoreApplication.translate("calls", "on the day you chose")
    own = {
        "withdrew": QCoreApplication.translate("calls", "withdrew {day}"),
        "turned_offer_down": QCoreApplication.translate("calls", "turned the offer down {day}"),
    }.get(values.get("own_choice", ""))
    if own is not None:
        chosen = _on(own, values.get("chosen_on") or values.get("scheduled", ""))
        return (by_hand, chosen) if values.get("by_hand") else (chosen,)
    if values.get("by_hand"):
        return (by_hand,)
    spoke = QCoreApplication.translate("calls", "spoke {day}")
    told = QCoreApplication.translate("calls", "told {day}")
    return (_on(spoke if values.get("why") else told, values.get("scheduled", "")),)


def _on(said: str, day: str) -> str:
    return said.format(day=wording.short_day(dt.date.fromisoformat(day))) if day else ""


def offer_phrase(kind: str) -> str:
    """Write an offer as it stands in a sentence: "a CV review"."""
    known = {
        "cv_review": QCoreApplication.translate("calls", "a CV review"),
        "practice_interview": QCoreApplication.translate("calls", "a practice interview"),
        "feedback": QCoreApplication.translate("calls", "feedback"),
        "introduction": QCoreApplication.translate("calls", "an introduction"),
        "opening": QCoreApplication.translate("calls", "an opening elsewhere"),
    }
    return known.get(kind, kind)


def task_line(reason: Reason) -> str:
    """Write a task of the recruiter's own in a few words."""
    values = values_of(reason)
    kind, text = values.get("kind", ""), values.get("text", "")
    thanks = {
        "thank_referrer": QCoreApplication.translate("calls", "thank them: they sent {name}"),
        "thank_referrer_hired": QCoreApplication.translate("calls", "thank them: {name} was hired"),
        "introduction_congratulate": QCoreApplication.translate(
            "calls", "congratulate them: hired through {name}"
        ),
        "introduction_thank": QCoreApplication.translate("calls", "thank them for {name}’s new job"),
        "introduction_no": QCoreApplication.translate(
            "calls", "tell them that nothing comes of the introduction to {name}"
        ),
    }
    if text and kind in thanks:
        return thanks[kind].format(name=text)
    known = {
        "cv_review": QCoreApplication.translate("calls", "CV review, as you offered"),
        "practice_interview": QCoreApplication.translate("calls", "practice interview, as you offered"),
        "feedback": QCoreApplication.translate("calls", "feedback, as you offered"),
        "introduction": QCoreApplication.translate("calls", "an introduction, as you offered"),
        "opening": QCoreApplication.translate("calls", "an opening elsewhere, as you offered"),
        "keep_in_touch": QCoreApplication.translate("calls", "write to them: they are still looking"),
        "congratulate": QCoreApplication.translate("calls", "congratulate them"),
        "thank": QCoreApplication.translate("calls", "say thank you"),
        "thank_referrer": QCoreApplication.translate("calls", "say thank you for sending somebody"),
        "thank_referrer_hired": QCoreApplication.translate("calls", "say thank you: they were hired"),
        "tell_client": QCoreApplication.translate("calls", "tell the client"),
        "ask_again": QCoreApplication.translate("calls", "no answer yet: try once more"),
        "ask_otherwise": QCoreApplication.translate("calls", "no answer yet: write instead of calling"),
        "introduction_congratulate": QCoreApplication.translate("calls", "congratulate them: hired"),
        "introduction_thank": QCoreApplication.translate("calls", "say thank you: hired through them"),
        "introduction_no": QCoreApplication.translate("calls", "say that nothing comes of the introduction"),
        "introduction_off": QCoreApplication.translate("calls", "say that the introduction is off"),
    }
    return wording.dotted(known.get(kind, ""), text)


def chip_of(row: QueueRow, here: wording.Whereabouts) -> tuple[str, Tone]:
    """Return the chip: how long they have waited, or what kind of call it is."""
    values = values_of(row.reason)
    if row.kind is CallKind.CHECK_IN:
        return QCoreApplication.translate("calls", "{days} days").format(
            days=values.get("days", "")
        ), Tone.BLUE
    if row.kind is CallKind.PLACEMENT:
        return QCoreApplication.translate("calls", "good news call"), Tone.BLUE
    if row.kind is CallKind.TASK:
        return QCoreApplication.translate("calls", "you said you would"), Tone.BLUE
    if row.kind is CallKind.INTRODUCTION:
        return move_words(_move_of(row.reason)), Tone.BLUE
    if row.promised_on is not None:
        days = row.working_days_waiting
        return promise_chip(row.promised_on, here.today, days, is_broken=row.promise_broken)
    waits_for_its_time = row.waits_until is not None and row.kind in _WORD_AHEAD
    return wording.wait_chip(row.working_days_waiting, Calmness.CALM if waits_for_its_time else row.tone)


def _move_of(reason: Reason) -> Move:
    """Return the step that a reason names; asking how it went has the plain key."""
    step = reason.key.removeprefix("introduction.move.")
    return Move.FOLLOW_UP if step == reason.key else Move(step)


def reasons_of(row: QueueRow) -> tuple[Reason, ...]:
    """Return everything that is owed to the person, the most urgent first."""
    return (row.reason, *row.other_reasons)


def values_of(reason: Reason) -> dict[str, str]:
    """Return a reason's values by name."""
    return dict(reason.values)
