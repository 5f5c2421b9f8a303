"""Which mail or short text somebody is written to with: the proposed one first, then what else may fit."""

from __future__ import annotations

import datetime as dt

from recruiterdesk.domain.desk_numbers import LATE_TIMES, LateTimes
from recruiterdesk.domain.drafts import DraftKind
from recruiterdesk.domain.duties import OFFER_FREE, THEIR_SILENCE, Reason
from recruiterdesk.domain.endings import THEIR_OWN_CHOICE
from recruiterdesk.domain.hear_by import way_to_tell
from recruiterdesk.domain.situations import DRAFTS, situation_of
from recruiterdesk.domain.words import CallKind, HearBy, Turn
from recruiterdesk.operations.announcing import ANNOUNCED
from recruiterdesk.storage.queries.call_sheet import CallSheet
from recruiterdesk.storage.queries.person_page import ApplicationView, PersonPage
from recruiterdesk.ui.pages.calls_rows import reasons_of
from recruiterdesk.ui.pages.calls_values import has_missed_callback, open_answer
from recruiterdesk.ui.wording import Whereabouts

ANSWERS = frozenset(DRAFTS.values())
# What promises the next word, and is substance.
WITH_NEXT_WORD = frozenset(
    {DraftKind.HOLDING_MESSAGE, DraftKind.RUNNER_UP, DraftKind.OFFER_FREE, DraftKind.REPLY_MESSAGE}
)
# What asks when to call, and counts as a try.
ASKS_WHEN = frozenset({DraftKind.FIND_A_TIME, DraftKind.FIRST_UNANSWERED_CALL})
_BY_WAY = {HearBy.ANNOUNCE: DraftKind.ANNOUNCE_FIRST, HearBy.TEXT: DraftKind.FIND_A_TIME}


def proposed_draft(sheet: CallSheet, here: Whereabouts) -> DraftKind:
    """Return what is owed in writing: the answer where one is open, else the word that is due."""
    answer = open_answer(sheet, here.today)
    if answer is not None:
        return DRAFTS[situation_of(answer)]
    row = sheet.page.queue_row
    if row is not None and any("runner_up" in reason.key for reason in reasons_of(row)):
        return DraftKind.RUNNER_UP
    if row is not None and any(_is_about_offer(reason) for reason in reasons_of(row)):
        return DraftKind.OFFER_FREE
    if has_missed_callback(sheet, here.now):
        return DraftKind.MISSED_CALLBACK
    if row is not None and row.kind is CallKind.REPLY:
        return DraftKind.REPLY_MESSAGE
    if row is not None and row.reason.key == THEIR_SILENCE:
        return DraftKind.WENT_SILENT
    return DraftKind.HOLDING_MESSAGE


def _is_about_offer(reason: Reason) -> bool:
    """Tell whether the offer is free again for the runner-up: the call, or what is written instead of it."""
    return OFFER_FREE in (reason.key, dict(reason.values).get("instead_of"))


def drafts_for(sheet: CallSheet, here: Whereabouts) -> tuple[DraftKind, ...]:
    """Return what the person may be written to with, the proposed one first."""
    kinds = [proposed_draft(sheet, here)]
    if sheet.to_tell:
        kinds += [*DRAFTS.values(), DraftKind.ANNOUNCE_FIRST]
    if sheet.in_play:
        kinds.append(DraftKind.HOLDING_MESSAGE)
    if any(view.application.runner_up_since for view in sheet.in_play):
        kinds.append(DraftKind.RUNNER_UP)
    kinds += [kind for kind in (DraftKind.WENT_SILENT, DraftKind.THANKS) if subject_of(sheet, kind)]
    if any(not related.sent_them for related in sheet.page.related):
        kinds.append(DraftKind.THANKS_REFERRAL)
    if sheet.page.consents:
        kinds.append(DraftKind.CONFIRM_CONSENT)
    kinds += [DraftKind.REPLY_MESSAGE, DraftKind.MISSED_CALLBACK, *sorted(ASKS_WHEN)]
    return tuple(dict.fromkeys(kinds))


def subject_of(sheet: CallSheet, kind: DraftKind) -> ApplicationView | None:
    """Return the application that a draft of this kind speaks of, where it is a particular one."""
    if kind is DraftKind.THANKS:
        chosen = [
            v for v in sheet.page.applications if v.disposition and v.disposition.kind in THEIR_OWN_CHOICE
        ]
    elif kind is DraftKind.WENT_SILENT:
        chosen = [v for v in sheet.page.applications if v.disposition is None and _is_theirs(v)]
    else:
        chosen = []
    return chosen[-1] if chosen else None


def _is_theirs(view: ApplicationView) -> bool:
    return view.application.turn is Turn.CANDIDATE and not view.application.paused


def proposed_way(page: PersonPage, today: dt.date, late: LateTimes = LATE_TIMES) -> HearBy:
    """Return how an open answer is to reach them: as they wish, else by how far they got.

    Once the call is announced, it is the call that is left.
    """
    way = _way(page, today, late)
    return HearBy.CALL if way in _BY_WAY and announced_at(page) is not None else way


def announced_at(page: PersonPage) -> dt.datetime | None:
    """Return when the call was announced that is to bring the open answer; None where it was not."""
    since = min((view.closure.since for view in page.applications if view.closure), default=None)
    said = (line.at for line in page.history if line.key == ANNOUNCED)
    return next((at for at in said if since is not None and at.date() >= since), None)


def _way(page: PersonPage, today: dt.date, late: LateTimes) -> HearBy:
    closure = next((view.closure for view in page.applications if view.closure is not None), None)
    if closure is None:
        return page.person.hear_by or HearBy.CALL
    return way_to_tell(closure.stage, page.person.hear_by, closure.since, today, late)


def draft_before_call(sheet: CallSheet, here: Whereabouts) -> DraftKind:
    """Return what announces a call: a text to find a time for whoever wishes one, else a mail."""
    return _BY_WAY.get(_way(sheet.page, here.today, sheet.rules.late), DraftKind.ANNOUNCE_FIRST)
