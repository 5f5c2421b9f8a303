"""How a call can end, by what it was for: the keys 1 to 8, and what stands behind 9."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.words import AttemptOutcome, CallKind, CheckInOutcome
from recruiterdesk.storage.queries.call_sheet import CallSheet


class Situation(StrEnum):
    """What a call is for, as far as its outcomes go."""

    TELL = "tell"
    FROZEN = "frozen"
    CHECK_IN = "check_in"
    SPEAK = "speak"


class Needs(StrEnum):
    """What an outcome asks for before it can be saved, or offers."""

    NOTHING = "nothing"
    MOMENT = "moment"
    NEXT_CALL = "next_call"
    NEXT_WORD = "next_word"
    WAIT_UNTIL = "wait_until"
    AGREED_DAY = "agreed_day"
    NEW_JOB = "new_job"
    VOICEMAIL = "voicemail"
    SHORT_MESSAGE = "short_message"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way in which a call can end; exactly one of attempt and check-in is set."""

    label: str
    attempt: AttemptOutcome | None = None
    check_in: CheckInOutcome | None = None
    needs: Needs = Needs.NOTHING


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The outcomes on the keys 1 to 8 in order, and the others behind 9."""

    keyed: tuple[Outcome, ...]
    more: tuple[Outcome, ...]


def situation_of(sheet: CallSheet) -> Situation:
    """Return what a call to this person is for: an answer that is open comes before anything else."""
    causes = [view.closure.cause for view in sheet.to_tell if view.closure is not None]
    if causes:
        return Situation.FROZEN if causes[0] == ROLE_FROZEN else Situation.TELL
    row = sheet.page.queue_row
    return Situation.CHECK_IN if row and row.kind is CallKind.CHECK_IN else Situation.SPEAK


def outcomes_for(situation: Situation) -> Outcomes:
    """Return the outcomes of a call; the keys 3 to 6 mean the same in every call."""
    first, second, seventh, eighth = {
        Situation.TELL: (_told(), _not_told(), _somebody_else(), _in_writing()),
        Situation.FROZEN: (_will_wait(), _ended(), _somebody_else(), _in_writing()),
        Situation.CHECK_IN: (_placed(), _still_looking(), _employed(), _not_now()),
        Situation.SPEAK: (_spoke(), _bad_moment(), _somebody_else(), _in_writing()),
    }[situation]
    keyed = (first, second, *_not_reached(), seventh, eighth)
    return Outcomes(keyed, _more(situation))


def _say(label: str, attempt: AttemptOutcome, needs: Needs = Needs.NOTHING) -> Outcome:
    return Outcome(label, attempt=attempt, needs=needs)


def _told() -> Outcome:
    label = QCoreApplication.translate("outcomes", "I told them")
    return _say(label, AttemptOutcome.TOLD, Needs.NEXT_CALL)


def _not_told() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Spoke, not told")
    return _say(label, AttemptOutcome.BAD_MOMENT, Needs.MOMENT)


def _bad_moment() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Bad moment")
    return _say(label, AttemptOutcome.BAD_MOMENT, Needs.MOMENT)


def _not_reached() -> tuple[Outcome, ...]:
    no_answer = QCoreApplication.translate("outcomes", "No answer")
    voicemail = QCoreApplication.translate("outcomes", "Voicemail")
    call_me_at = QCoreApplication.translate("outcomes", "Call me at…")
    busy = QCoreApplication.translate("outcomes", "Busy")
    return (
        _say(no_answer, AttemptOutcome.NO_ANSWER, Needs.SHORT_MESSAGE),
        _say(voicemail, AttemptOutcome.VOICEMAIL_LEFT, Needs.VOICEMAIL),
        _say(call_me_at, AttemptOutcome.BAD_MOMENT, Needs.MOMENT),
        _say(busy, AttemptOutcome.BUSY),
    )


def _somebody_else() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Somebody else")
    return _say(label, AttemptOutcome.SOMEONE_ELSE, Needs.STRANGER)


def _in_writing() -> Outcome:
    return _say(QCoreApplication.translate("outcomes", "In writing"), AttemptOutcome.WANTS_WRITING)


def _will_wait() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Told: they wait")
    return _say(label, AttemptOutcome.WILL_WAIT, Needs.WAIT_UNTIL)


def _ended() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Told: it ends here")
    return _say(label, AttemptOutcome.ENDED, Needs.NEXT_CALL)


def _spoke() -> Outcome:
    label = QCoreApplication.translate("outcomes", "We spoke")
    return _say(label, AttemptOutcome.SPOKE, Needs.NEXT_WORD)


def _check(label: str, outcome: CheckInOutcome, needs: Needs = Needs.NOTHING) -> Outcome:
    return Outcome(label, check_in=outcome, needs=needs)


def _placed() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Has a new job")
    return _check(label, CheckInOutcome.PLACED, Needs.NEW_JOB)


def _still_looking() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Still looking")
    return _check(label, CheckInOutcome.STILL_LOOKING, Needs.AGREED_DAY)


def _employed() -> Outcome:
    return _check(QCoreApplication.translate("outcomes", "Has a job, stays"), CheckInOutcome.EMPLOYED)


def _not_now() -> Outcome:
    return _check(QCoreApplication.translate("outcomes", "Not now"), CheckInOutcome.NOT_NOW)


def _more(situation: Situation) -> tuple[Outcome, ...]:
    wrong = _say(QCoreApplication.translate("outcomes", "Wrong number"), AttemptOutcome.WRONG_NUMBER)
    no_calls = QCoreApplication.translate("outcomes", "Asked not to be called")
    not_to_call = _say(no_calls, AttemptOutcome.ASKED_NOT_TO_CALL)
    if situation is Situation.CHECK_IN:
        never = QCoreApplication.translate("outcomes", "Wants no more calls")
        return (
            _check(never, CheckInOutcome.NO_MORE_CALLS), _bad_moment(), _somebody_else(), wrong,
            _check(QCoreApplication.translate("outcomes", "Not reached"), CheckInOutcome.NOT_REACHED),
        )  # fmt: skip
    if situation is Situation.SPEAK:
        return (wrong, not_to_call)
    not_told = (_not_told(),) if situation is Situation.FROZEN else ()
    return (*not_told, *_told_otherwise(), wrong, not_to_call)


def _told_otherwise() -> tuple[Outcome, ...]:
    inbound = QCoreApplication.translate("outcomes", "I told them when they called")
    writing = QCoreApplication.translate("outcomes", "I told them in writing")
    colleague = QCoreApplication.translate("outcomes", "A colleague told them")
    knew = QCoreApplication.translate("outcomes", "They knew already")
    return (
        _say(inbound, AttemptOutcome.TOLD_INBOUND, Needs.NEXT_CALL),
        _say(writing, AttemptOutcome.TOLD_IN_WRITING, Needs.NEXT_CALL),
        _say(colleague, AttemptOutcome.TOLD_BY_COLLEAGUE, Needs.NEXT_CALL),
        _say(knew, AttemptOutcome.ALREADY_KNEW, Needs.NEXT_CALL),
    )
