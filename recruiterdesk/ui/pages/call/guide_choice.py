"""Which guide a call has."""

from __future__ import annotations

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.duties import OFFER_FREE, RUNNER_UP
from recruiterdesk.domain.guides import GuideKind
from recruiterdesk.domain.situations import GUIDES, situation_of
from recruiterdesk.domain.words import CallKind
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.ui.pages.calls_rows import reasons_of
from recruiterdesk.ui.pages.calls_values import has_missed_callback, open_answer
from recruiterdesk.ui.wording import Whereabouts

_BY_KIND = {
    CallKind.CALLBACK: GuideKind.CALLBACK,
    CallKind.PROMISE: GuideKind.PROMISE,
    CallKind.REPLY: GuideKind.REPLY,
    CallKind.HOLDING: GuideKind.HOLDING,
    CallKind.MESSAGE: GuideKind.HOLDING,
    CallKind.PLACEMENT: GuideKind.PLACEMENT,
}


def guide_kind(sheet: CallSheet, here: Whereabouts, *, calls_again: bool = False) -> GuideKind:
    """Return the guide: an answer that is open comes first; a call by hand asks how they are."""
    answer = open_answer(sheet, here.today)
    if answer is not None:
        return GUIDES[situation_of(answer)]
    row = sheet.page.queue_row
    if row is None or calls_again:
        return GuideKind.CHECK_IN
    if any(reason.key == RUNNER_UP for reason in reasons_of(row)):
        return GuideKind.RUNNER_UP
    if any(reason.key == OFFER_FREE for reason in reasons_of(row)):
        return GuideKind.PROMISE
    if row.kind is CallKind.CALLBACK and has_missed_callback(sheet, here.now):
        return GuideKind.CALLBACK_MISSED
    return _BY_KIND.get(row.kind, GuideKind.CHECK_IN)


def voicemail_kind(sheet: CallSheet, settings: DeskSettings) -> DraftKind:
    """Return what is left on a private mailbox: a hint of the outcome only where the user wants one."""
    hints = settings.voicemail_hint and bool(sheet.to_tell)
    return DraftKind.VOICEMAIL_HINT if hints else DraftKind.VOICEMAIL
