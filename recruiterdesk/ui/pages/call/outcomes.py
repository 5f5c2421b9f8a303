"""How a call can end, by what it was for: the keys 1 to 8, and what stands behind 9."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.retries import SPOKEN
from recruiterdesk.domain.words import AttemptOutcome, CallKind, CheckInOutcome
from recruiterdesk.storage.queries.call_sheet import CallSheet

_NOT_REACHED = frozenset({"no_answer", "voicemail", "busy", "someone_else", "wrong_number", "not_reached"})


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
    TOLD_BY = "told_by"
    WRITTEN_ON = "written_on"
    KNOWN_SINCE = "known_since"
    NEXT_WORD = "next_word"
    WAIT_UNTIL = "wait_until"
    AGREED_DAY = "agreed_day"
    NEXT_DAY = "next_day"
    NEW_JOB = "new_job"
    VOICEMAIL = "voicemail"
    SHORT_MESSAGE = "short_message"
    STRANGER = "stranger"


@dataclass(frozen=True, slots=True)
class Outcome:
    """One way in which a call can end, named by its key; exactly one of attempt and check-in is set."""

    key: str
    label: str
    attempt: AttemptOutcome | None = None
    check_in: CheckInOutcome | None = None
    needs: Needs = Needs.NOTHING

    @property
    def is_conversation(self) -> bool:
        """Tell whether something was said in it that is worth to be written down.

        At a bad moment nothing was told yet: nobody is asked then how they take it, or whether one may
        mention them.
        """
        if self.check_in is not None:
            return self.check_in is not CheckInOutcome.NOT_REACHED
        spoken = SPOKEN | {AttemptOutcome.TOLD, AttemptOutcome.TOLD_INBOUND}
        return self.attempt in spoken - {AttemptOutcome.BAD_MOMENT}


@dataclass(frozen=True, slots=True)
class Outcomes:
    """The outcomes on the keys 1 to 8 in order, and the others behind 9; some keys can be off."""

    keyed: tuple[Outcome, ...]
    more: tuple[Outcome, ...]
    off: frozenset[int] = frozenset()

    def named(self, key: str) -> Outcome | None:
        """Return the outcome of this key; None where it is not offered."""
        return next((one for one in (*self.keyed, *self.more) if one.key == key), None)


def situation_of(sheet: CallSheet, today: dt.date, *, calls_again: bool = False) -> Situation:
    """Return what a call to this person is for: an answer that is open comes before anything else.

    A call again can be made before its day (`calls_again`); else a call before it is one in between.
    """
    causes = [view.closure.cause for view in sheet.to_tell if view.closure is not None]
    if causes:
        return Situation.FROZEN if causes[0] == ROLE_FROZEN else Situation.TELL
    row = sheet.page.queue_row
    come = any(one.due_on <= today for one in sheet.facts.check_ins if not one.placement)
    is_due = row is not None and row.kind is CallKind.CHECK_IN and come
    return Situation.CHECK_IN if is_due or calls_again else Situation.SPEAK


def outcomes_for(situation: Situation, *, is_inbound: bool = False) -> Outcomes:
    """Return the outcomes of a call; the keys 3 to 6 mean the same in every call but a call again.

    There 1 to 6 are what it can bring. Who called was reached: nothing that says otherwise is offered then.
    """
    if is_inbound:
        return _when_they_called(outcomes_for(situation))
    if situation is Situation.CHECK_IN:
        return _of_check_in()
    first, second, seventh, eighth = {
        Situation.TELL: (_told(), _not_told(), _somebody_else(), _in_writing()),
        Situation.FROZEN: (_will_wait(), _ended(), _somebody_else(), _in_writing()),
        Situation.SPEAK: (_spoke(), _bad_moment(), _somebody_else(), _in_writing()),
    }[situation]
    keyed = (first, second, *_not_reached(), seventh, eighth)
    return Outcomes(keyed, _more(situation))


def _of_check_in() -> Outcomes:
    no_answer, voicemail, call_me_at, busy = _not_reached()
    never = QCoreApplication.translate("outcomes", "Wants no more calls")
    not_reached = replace(
        no_answer, key="not_reached", label=QCoreApplication.translate("outcomes", "Not reached"),
        attempt=None, check_in=CheckInOutcome.NOT_REACHED,
    )  # fmt: skip
    keyed = (
        _placed(), _still_looking(), _employed(), _not_now(),
        _check("no_more_calls", never, CheckInOutcome.NO_MORE_CALLS), not_reached, call_me_at, voicemail,
    )  # fmt: skip
    return Outcomes(keyed, (busy, _somebody_else(), _wrong_number()))


def _when_they_called(outcomes: Outcomes) -> Outcomes:
    told = replace(_told_inbound(), label=_told().label)
    keyed = tuple(told if one.key == "told" else one for one in outcomes.keyed)
    off = frozenset(number for number, one in enumerate(keyed, start=1) if one.key in _NOT_REACHED)
    more = tuple(one for one in outcomes.more if one.key not in _NOT_REACHED | {"told_inbound"})
    return Outcomes(keyed, more, off)


def _say(key: str, label: str, attempt: AttemptOutcome, needs: Needs = Needs.NOTHING) -> Outcome:
    return Outcome(key, label, attempt=attempt, needs=needs)


def _told() -> Outcome:
    label = QCoreApplication.translate("outcomes", "I told them")
    return _say("told", label, AttemptOutcome.TOLD, Needs.NEXT_CALL)


def _not_told() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Spoke, not told")
    return _say("not_told", label, AttemptOutcome.BAD_MOMENT, Needs.MOMENT)


def _bad_moment() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Bad moment")
    return _say("bad_moment", label, AttemptOutcome.BAD_MOMENT, Needs.MOMENT)


def _not_reached() -> tuple[Outcome, ...]:
    no_answer = QCoreApplication.translate("outcomes", "No answer")
    voicemail = QCoreApplication.translate("outcomes", "Voicemail")
    call_me_at = QCoreApplication.translate("outcomes", "Call me at…")
    busy = QCoreApplication.translate("outcomes", "Busy")
    return (
        _say("no_answer", no_answer, AttemptOutcome.NO_ANSWER, Needs.SHORT_MESSAGE),
        _say("voicemail", voicemail, AttemptOutcome.VOICEMAIL_LEFT, Needs.VOICEMAIL),
        _say("call_me_at", call_me_at, AttemptOutcome.BAD_MOMENT, Needs.MOMENT),
        _say("busy", busy, AttemptOutcome.BUSY),
    )


def _somebody_else() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Somebody else")
    return _say("someone_else", label, AttemptOutcome.SOMEONE_ELSE, Needs.STRANGER)


def _in_writing() -> Outcome:
    label = QCoreApplication.translate("outcomes", "In writing")
    return _say("wants_writing", label, AttemptOutcome.WANTS_WRITING)


def _will_wait() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Told: they wait")
    return _say("will_wait", label, AttemptOutcome.WILL_WAIT, Needs.WAIT_UNTIL)


def _ended() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Told: it ends here")
    return _say("ended", label, AttemptOutcome.ENDED, Needs.NEXT_CALL)


def _spoke() -> Outcome:
    label = QCoreApplication.translate("outcomes", "We spoke")
    return _say("spoke", label, AttemptOutcome.SPOKE, Needs.NEXT_WORD)


def _check(key: str, label: str, outcome: CheckInOutcome, needs: Needs = Needs.NOTHING) -> Outcome:
    return Outcome(key, label, check_in=outcome, needs=needs)


def _placed() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Has a new job")
    return _check("placed", label, CheckInOutcome.PLACED, Needs.NEW_JOB)


def _still_looking() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Still looking")
    return _check("still_looking", label, CheckInOutcome.STILL_LOOKING, Needs.AGREED_DAY)


def _employed() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Has a job, stays")
    return _check("employed", label, CheckInOutcome.EMPLOYED, Needs.NEXT_DAY)


def _not_now() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Not now")
    return _check("not_now", label, CheckInOutcome.NOT_NOW, Needs.NEXT_DAY)


def _wrong_number() -> Outcome:
    label = QCoreApplication.translate("outcomes", "Wrong number")
    return _say("wrong_number", label, AttemptOutcome.WRONG_NUMBER)


def _more(situation: Situation) -> tuple[Outcome, ...]:
    wrong = _wrong_number()
    no_calls = QCoreApplication.translate("outcomes", "Asked not to be called")
    not_to_call = _say("asked_not_to_call", no_calls, AttemptOutcome.ASKED_NOT_TO_CALL)
    if situation is Situation.SPEAK:
        return (wrong, not_to_call)
    not_told = (_not_told(),) if situation is Situation.FROZEN else ()
    return (*not_told, *_told_otherwise(), wrong, not_to_call)


def _told_inbound() -> Outcome:
    label = QCoreApplication.translate("outcomes", "I told them when they called")
    return _say("told_inbound", label, AttemptOutcome.TOLD_INBOUND, Needs.NEXT_CALL)


def _told_otherwise() -> tuple[Outcome, ...]:
    writing = QCoreApplication.translate("outcomes", "I told them in writing")
    colleague = QCoreApplication.translate("outcomes", "A colleague told them")
    knew = QCoreApplication.translate("outcomes", "They knew already")
    return (
        _told_inbound(),
        _say("told_in_writing", writing, AttemptOutcome.TOLD_IN_WRITING, Needs.WRITTEN_ON),
        _say("told_by_colleague", colleague, AttemptOutcome.TOLD_BY_COLLEAGUE, Needs.TOLD_BY),
        _say("already_knew", knew, AttemptOutcome.ALREADY_KNEW, Needs.KNOWN_SINCE),
    )
