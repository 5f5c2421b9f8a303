"""Which guide a call has."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui.pages.calls_rows import reasons_of
from recruiterdesk.ui.pages.calls_values import late_answer

_BY_KIND = {
    CallKind.CALLBACK: GuideKind.CALLBACK,
    CallKind.PROMISE: GuideKind.PROMISE,
    CallKind.REPLY: GuideKind.REPLY,
    CallKind.HOLDING: GuideKind.HOLDING,
    CallKind.MESSAGE: GuideKind.HOLDING,
    CallKind.PLACEMENT: GuideKind.PLACEMENT,
}


def guide_kind(sheet: CallSheet, today: dt.date) -> GuideKind:
    """Return the guide: an answer that is open comes first; a call by hand asks how they are."""
    causes = [view.closure.cause for view in sheet.to_tell if view.closure is not None]
    if causes and causes[0] == ROLE_FROZEN:
        return GuideKind.ROLE_FROZEN
    if causes:
        return GuideKind.CLOSURE_LATE if late_answer(sheet, today) else GuideKind.CLOSURE
    row = sheet.page.queue_row
    if row is None:
        return GuideKind.CHECK_IN
    if any(reason.key == "holding.runner_up" for reason in reasons_of(row)):
        return GuideKind.RUNNER_UP
    return _BY_KIND.get(row.kind, GuideKind.CHECK_IN)
