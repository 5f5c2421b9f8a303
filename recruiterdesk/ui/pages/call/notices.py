"""What needs to be known before the call: a promise, their own tries, a late answer, a number at work."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.words import HearBy, PhoneKind
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui import wording
from recruiterdesk.ui.pages.calls_draft_kinds import announced_at
from recruiterdesk.ui.pages.calls_rows import reply_remark
from recruiterdesk.ui.pages.calls_values import late_answer


def warning_before(sheet: CallSheet, kind: PhoneKind, here: wording.Whereabouts) -> str:
    """Return what stands in the amber notice; "" where nothing presses."""
    owned = _owned(sheet, here)
    said = list(owned)
    if late_answer(sheet, here.today):
        late = QCoreApplication.translate("notices", "The decision is more than {days} days old")
        said.append(late.format(days=sheet.rules.late.answer_days))
    sentences = [wording.opening(wording.listed(tuple(said))) + "."] if said else []
    if said:
        sentences.append(QCoreApplication.translate("notices", "Start by owning it."))
    sentences += _advice(sheet, kind)
    return " ".join(sentences)


def _owned(sheet: CallSheet, here: wording.Whereabouts) -> tuple[str, ...]:
    """Return what the recruiter has to own, as parts of one sentence."""
    parts = [_callback(callback.at, here) for callback in sheet.facts.callbacks if here.now >= callback.at]
    due = min((promise.due_on for promise in sheet.facts.promises), default=None)
    if due is not None:
        promised = QCoreApplication.translate("notices", "you promised an answer by {day}")
        parts.append(promised.format(day=wording.day_and_month(due)))
    if sheet.facts.incoming:
        first = min(sheet.facts.incoming, key=lambda contact: contact.at)
        values = {"since": here.local(first.at).date().isoformat(), "count": str(len(sheet.facts.incoming))}
        they = QCoreApplication.translate("notices", "{name} {tries}")
        name = sheet.page.person.given or sheet.page.person.full_name
        parts.append(they.format(name=name, tries=reply_remark(values, here)))
    return tuple(part for part in parts if part)


def _callback(at: dt.datetime, here: wording.Whereabouts) -> str:
    if here.now - at <= here.late.callback:
        return ""
    missed = QCoreApplication.translate("notices", "you agreed to call at {moment}")
    return missed.format(moment=wording.moment_ahead(at, here))


def _advice(sheet: CallSheet, kind: PhoneKind) -> list[str]:
    person = sheet.page.person
    said: list[str] = []
    if person.do_not_contact:
        said.append(QCoreApplication.translate("notices", "They asked not to be contacted."))
    elif person.hear_by is HearBy.MAIL:
        said.append(QCoreApplication.translate("notices", "They want to hear by mail."))
    elif person.hear_by is HearBy.ANNOUNCE and announced_at(sheet.page) is None:
        said.append(QCoreApplication.translate("notices", "They want a mail first that announces the call."))
    if kind is PhoneKind.WORK:
        said.append(
            QCoreApplication.translate("notices", "A work number: first ask “Can you talk privately?”")
        )
    return said
