"""Why somebody is in the queue, and why now: the one line under their name."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.spoken import spoken_client, spoken_title
from recruiterdesk.domain.words import CallKind
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.calls_rows import (
    FROZEN,
    chip_of,
    remarks_of,
    subtitle_of,
    trailing_of,
    values_of,
)
from recruiterdesk.ui.pages.person.words import own_choice_words
from recruiterdesk.ui.widgets.rows import RowItem, RowView

if TYPE_CHECKING:
    from recruiterdesk.domain.duties import Reason
    from recruiterdesk.storage.queries.call_queue import QueueRow
    from recruiterdesk.ui.pages.calls_rows import RowContext

_SAID_BY_REMARKS = frozenset({CallKind.CALLBACK, CallKind.REPLY})
DAYS = ("since", "due", "asked", "until")
_AS_ON_TODAY = frozenset({CallKind.CHECK_IN, CallKind.PLACEMENT, CallKind.TASK})


def call_item(row: QueueRow, context: RowContext) -> RowItem:
    """Return a row of the list of calls as it is painted."""
    chip, tone = chip_of(row, context.here)
    view = RowView(row.name, row.name, why_line(row, context), trailing_of(row, context.here), chip, tone)
    return RowItem(row.person_id, view)


def why_line(row: QueueRow, context: RowContext) -> str:
    """Say why the person is here and why now, what it is about, and what else is owed to them."""
    if row.kind in _AS_ON_TODAY:
        return wording.dotted(subtitle_of(row, context), _also(row))
    remarks = remarks_of(row, context.here)
    first = remarks[:1] if row.kind in _SAID_BY_REMARKS else (reason_words(row.reason, context.here.today),)
    rest = tuple(one for one in remarks if one not in first and not _says_promise_again(row, one))
    stage = wording.stage_word(row.stage_key) if row.stage and row.reason.key != FROZEN else ""
    stage = own_choice_words(row.ending) or stage
    return wording.dotted(*first, spoken_title(row.role), spoken_client(row.client), stage, *rest, _also(row))


def reason_words(reason: Reason, today: dt.date) -> str:
    """Write a reason in a few words: "the client said no on 13 November"."""
    values = values_of(reason)
    days = {name: _day(values[name], today) for name in DAYS if values.get(name)}
    return _phrase(reason.key).format(**days)


def _day(text: str, today: dt.date) -> str:
    day = dt.date.fromisoformat(text)
    if day == today:
        return QCoreApplication.translate("calls", "today")
    return wording.short_day(day) if day.year == today.year else wording.full_day(day)


def _phrase(key: str) -> str:
    return {
        "closure.declined_by_client": QCoreApplication.translate("calls", "client said no {since}, not told"),
        "closure.declined_by_us": QCoreApplication.translate("calls", "you said no {since}, not told"),
        "closure.role_closed": QCoreApplication.translate("calls", "role closed {since}, not told"),
        FROZEN: QCoreApplication.translate("calls", "search paused {since}, not told"),
        "promise": QCoreApplication.translate("calls", "you promised a word by {due}"),
        "holding": QCoreApplication.translate("calls", "no news since {since}"),
        "holding.runner_up": QCoreApplication.translate("calls", "second in line since {since}"),
        "holding.offer_free": QCoreApplication.translate(
            "calls", "the offer is free again since {since}: call them first"
        ),
        "holding.ask_client": QCoreApplication.translate(
            "calls", "no news since {since}: ask the client first"
        ),
        "message.ask_client": QCoreApplication.translate(
            "calls", "no news since {since}: ask the client first"
        ),
        "message.holding": QCoreApplication.translate("calls", "no news since {since}"),
        "message.written_answer": QCoreApplication.translate("calls", "decided {since}, a written answer"),
        "message.silent": QCoreApplication.translate("calls", "no answer from them since {since}"),
        "message.after_calls": QCoreApplication.translate("calls", "decided {since}, after the calls"),
        "message.write_instead": QCoreApplication.translate("calls", "not reached by phone"),
        "message.paused": QCoreApplication.translate("calls", "search paused, a word by {due}"),
        "introduction": QCoreApplication.translate("calls", "introduced {since}"),
        "introduction.move.ask_contact": QCoreApplication.translate(
            "calls", "may be mentioned since {since}: ask the contact"
        ),
        "introduction.move.remind_candidate": QCoreApplication.translate(
            "calls", "asked about an introduction {asked}: remind them"
        ),
        "introduction.move.remind_contact": QCoreApplication.translate(
            "calls", "contact asked {asked}: remind them"
        ),
        "introduction.move.candidate_silent": QCoreApplication.translate(
            "calls", "asked about an introduction {asked}, no reply"
        ),
        "introduction.move.contact_silent": QCoreApplication.translate(
            "calls", "contact asked {asked}, no reply"
        ),
        "introduction.move.renew_consent": QCoreApplication.translate(
            "calls", "the consent to be mentioned ran out {until}"
        ),
        "introduction.move.introduce": QCoreApplication.translate(
            "calls", "both said yes {since}: write the introduction"
        ),
        "introduction.move.follow_up": QCoreApplication.translate(
            "calls", "introduced {since}: ask how it went"
        ),
    }.get(key, "")


def _says_promise_again(row: QueueRow, remark: str) -> bool:
    promised = QCoreApplication.translate("calls", "promised by {day}")
    told = row.promised_on is not None and remark == promised.format(
        day=wording.day_and_month(row.promised_on)
    )
    return row.kind is CallKind.PROMISE and told


def _also(row: QueueRow) -> str:
    """Name what else is owed to the person, but for what the line says already."""
    others = [kind for kind in row.also if kind not in _SAID_BY_REMARKS and kind is not CallKind.PROMISE]
    if not others:
        return ""
    said = QCoreApplication.translate("calls", "also: {kinds}")
    return said.format(kinds=", ".join(kind_word(kind) for kind in others))


def kind_word(kind: CallKind) -> str:
    """Name a kind of call in a word or two."""
    return {
        CallKind.CALLBACK: QCoreApplication.translate("calls", "agreed call"),
        CallKind.PROMISE: QCoreApplication.translate("calls", "promise"),
        CallKind.REPLY: QCoreApplication.translate("calls", "reply"),
        CallKind.CLOSURE: QCoreApplication.translate("calls", "to be told"),
        CallKind.HOLDING: QCoreApplication.translate("calls", "holding call"),
        CallKind.CHECK_IN: QCoreApplication.translate("calls", "call again"),
        CallKind.PLACEMENT: QCoreApplication.translate("calls", "placement call"),
        CallKind.MESSAGE: QCoreApplication.translate("calls", "message"),
        CallKind.INTRODUCTION: QCoreApplication.translate("calls", "introduction"),
        CallKind.TASK: QCoreApplication.translate("calls", "task"),
    }[kind]
