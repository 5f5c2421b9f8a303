"""What an ending owes: to whom a word, in which way, by when, and whether they are called again."""

from __future__ import annotations

import datetime as dt
from enum import StrEnum

from recruiterdesk.domain.desk_numbers import ANSWER_TIMES, AnswerTimes
from recruiterdesk.domain.words import DispositionKind, Stage
from recruiterdesk.domain.work_calendar import WorkCalendar

OWES_A_WORD = frozenset(
    {DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US, DispositionKind.ROLE_CLOSED}
)
THEIR_OWN_CHOICE = frozenset({DispositionKind.WITHDREW, DispositionKind.TURNED_OFFER_DOWN})


class TellingDuty(StrEnum):
    """What is owed to a candidate whose application has ended."""

    CALL = "call"
    WRITTEN = "written"
    NOTHING = "nothing"


def opens_closure(kind: DispositionKind, stage_at_end: Stage, *, they_replied: bool = False) -> TellingDuty:
    """Return what an ending owes to the candidate.

    Declined, by the client or by us, or the role closed: from screening on a closure, told by a voice; at
    applied a written answer, as for somebody contacted who replied; before that nothing. What was their own
    choice, a silence of theirs, a hire or a move to another role owes no closure.
    """
    if kind not in OWES_A_WORD:
        return TellingDuty.NOTHING
    if stage_at_end.at_least(Stage.SCREENING):
        return TellingDuty.CALL
    if stage_at_end is Stage.APPLIED or (stage_at_end is Stage.CONTACTED and they_replied):
        return TellingDuty.WRITTEN
    return TellingDuty.NOTHING


def written_answer_due(
    decided_on: dt.date, calendar: WorkCalendar, answers: AnswerTimes = ANSWER_TIMES
) -> dt.date:
    """Return the day by which a written answer is owed: usually ten working days after the decision."""
    return calendar.add_working_days(decided_on, answers.written_days)


def checks_in_after(kind: DispositionKind) -> bool:
    """Tell whether the ending itself starts the 90 days: they withdrew or turned the offer down.

    After a closure they start only when it is told.
    """
    return kind in THEIR_OWN_CHOICE


def tells_client(kind: DispositionKind) -> bool:
    """Tell whether the ending makes a task "tell the client": the candidate left, or fell silent."""
    return kind in THEIR_OWN_CHOICE or kind is DispositionKind.WENT_SILENT


def owes_thanks(kind: DispositionKind) -> bool:
    """Tell whether the candidate is thanked: they withdrew or turned the offer down, and said so."""
    return kind in THEIR_OWN_CHOICE


def loses_offer(kind: DispositionKind, stage_at_end: Stage) -> bool:
    """Tell whether an offer is free again: it was turned down, or whoever had it is out without signing.

    A role that closes has nothing left to offer.
    """
    if kind is DispositionKind.TURNED_OFFER_DOWN:
        return True
    out = kind not in (DispositionKind.HIRED, DispositionKind.ROLE_CLOSED)
    return out and stage_at_end is Stage.OFFERED
