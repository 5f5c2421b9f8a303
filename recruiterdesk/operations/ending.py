"""How an application ends and is taken up again, and everything that follows, within a transaction."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.duty_sources import CALL_RUNNER_UP
from recruiterdesk.domain.endings import (
    THEIR_OWN_CHOICE,
    TellingDuty,
    checks_in_after,
    loses_offer,
    owes_thanks,
    tells_client,
)
from recruiterdesk.domain.withdrawal_reasons import named_reason
from recruiterdesk.domain.words import DispositionKind, IntroductionState, Turn, WithdrawalReason
from recruiterdesk.operations.at_hand import matters_of
from recruiterdesk.operations.first_calls import finish_first_calls
from recruiterdesk.operations.helping import is_being_helped, land_in
from recruiterdesk.operations.history import write_history
from recruiterdesk.operations.introduction_steps import end_pending
from recruiterdesk.operations.placements import renew_placement_calls
from recruiterdesk.operations.scheduling import call_as_placed, call_as_told, schedule_check_in
from recruiterdesk.operations.telling_duties import telling_duties
from recruiterdesk.operations.thanks import not_hired_after_all, thank_for_hired
from recruiterdesk.operations.untold import untold_since
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.writer import Writer

TELL_CLIENT = "tell_client"
THANK = "thank"


@dataclass(frozen=True, slots=True)
class Ending:
    """How an application ends. `reason` is internal; `may_tell` is what the candidate may hear.

    `starts_on` is the first day of who was hired, where it is known. `withdrawal_reason` is kept where it was
    their own choice; one that `reason` names is taken from it.
    """

    kind: DispositionKind = DispositionKind.DECLINED_BY_CLIENT
    reason: str = ""
    may_tell: str = ""
    cleared_with: str = ""
    decided_on: dt.date | None = None
    starts_on: dt.date | None = None
    withdrawal_reason: WithdrawalReason | None = None


def active(writer: Writer, application: records.Application) -> bool:
    """Tell whether an application has not ended."""
    return not writer.find(records.Disposition, application_id=application.id)


def end_in(writer: Writer, desk: Desk, application: records.Application, ending: Ending) -> int | None:
    """Within a transaction: end an application and open what the ending asks for; return the closure's id.

    Raises:
        Refusal: it has ended already, or the decision lies in the future.
    """
    if not active(writer, application):
        raise Refusal("application.ended")
    now, today = desk.clock.now(), desk.clock.today()
    decided_on = ending.decided_on or today
    if decided_on > today:
        raise Refusal("ending.decided_later", date=decided_on.isoformat())
    role = writer.load(records.Role, application.role_id)
    was_helped = ending.kind is DispositionKind.HIRED and is_being_helped(writer, application.person_id)
    writer.insert(
        records.Disposition(
            0, application.id, ending.kind, decided_on, now, application.stage,
            ending.reason, ending.may_tell, ending.cleared_with,
            starts_on=ending.starts_on if ending.kind is DispositionKind.HIRED else None,
            withdrawal_reason=_own_reason(ending),
        )
    )  # fmt: skip
    write_history(
        writer, application.person_id, now, f"ended.{ending.kind}",
        text=ending.reason, application_id=application.id, role=role.title, stage=application.stage,
    )  # fmt: skip
    if ending.kind is DispositionKind.HIRED:
        land_in(writer, desk, application.person_id, was_helped=was_helped)
    since = min(decided_on, untold_since(writer, desk, [application]).get(application.id, decided_on))
    cancel_closures(writer, application.id, now)
    finish_first_calls(writer, application.person_id, now, role.title)
    _follow(writer, desk, application, role, ending.kind)
    return _open_closure(writer, desk, application, ending.kind, since)


def _open_closure(
    writer: Writer,
    desk: Desk,
    application: records.Application,
    kind: DispositionKind,
    since: dt.date,
) -> int | None:
    telling = telling_duties(writer, desk, [application], kind)[application.id]
    if telling is TellingDuty.NOTHING:
        return None
    return writer.insert(
        records.Closure(
            0, application.person_id, application.id, str(kind), since, application.stage, desk.clock.now(),
            runner_up=application.runner_up_since is not None,
            in_writing=telling is TellingDuty.WRITTEN,
        )
    ).id  # fmt: skip


def _own_reason(ending: Ending) -> WithdrawalReason | None:
    if ending.kind not in THEIR_OWN_CHOICE:
        return None
    return ending.withdrawal_reason or named_reason(ending.reason)


def _follow(
    writer: Writer,
    desk: Desk,
    application: records.Application,
    role: records.Role,
    kind: DispositionKind,
) -> None:
    """Add the tasks and the check-in of an ending of their own, and see to the runner-up."""
    if tells_client(kind):
        _add_task(writer, desk, application.person_id, TELL_CLIENT, role.title)
    if owes_thanks(kind):
        _add_task(writer, desk, application.person_id, THANK, role.title)
    if checks_in_after(kind):
        schedule_check_in(writer, desk, matters_of(writer, application.person_id))
    if kind is DispositionKind.HIRED:
        thank_for_hired(writer, desk, application.person_id)
        call_as_placed(writer, desk, writer.load(records.Person, application.person_id))
        renew_placement_calls(writer, desk, application.person_id)
        end_pending(writer, desk, application.person_id, IntroductionState.CANDIDATE_PLACED)
        for second in _runners_up(writer, application):
            end_in(writer, desk, second, Ending(DispositionKind.DECLINED_BY_CLIENT))
    if loses_offer(kind, application.stage):
        for second in _runners_up(writer, application):
            writer.update(second, runner_up_since=None, runner_up_told=False)
            _add_task(writer, desk, second.person_id, CALL_RUNNER_UP, role.title)


def _add_task(writer: Writer, desk: Desk, person_id: int, kind: str, text: str) -> None:
    writer.insert(records.Task(0, person_id, kind, text, desk.clock.today(), desk.clock.now()))


def _runners_up(writer: Writer, application: records.Application) -> list[records.Application]:
    return [
        other
        for other in writer.find(records.Application, role_id=application.role_id)
        if other.id != application.id and other.runner_up_since is not None and active(writer, other)
    ]


def cancel_closures(writer: Writer, application_id: int, now: dt.datetime) -> None:
    """Within a transaction: cancel what is still to be told of an application."""
    for closure in writer.find(records.Closure, application_id=application_id, closed_at=None, cancelled=0):
        writer.update(closure, closed_at=now, cancelled=True)


def _heard_on(writer: Writer, desk: Desk, application: records.Application) -> dt.date:
    """Return the day of the last word that they had: whoever was told the outcome has waited since then."""
    zone = recruiter_hours(desk.settings).zone
    closures = writer.find(records.Closure, application_id=application.id, cancelled=0)
    told = [one.closed_at.astimezone(zone).date() for one in closures if one.closed_at and one.outcome]
    return max((application.last_substance_on, *told))


def reopen_in(writer: Writer, desk: Desk, application: records.Application) -> None:
    """Within a transaction: remove the ending and cancel what is still to be told; the history stays.

    Raises:
        Refusal: it has not ended.
    """
    ended = writer.find(records.Disposition, application_id=application.id)
    if not ended:
        raise Refusal("application.not_ended")
    now, today = desk.clock.now(), desk.clock.today()
    writer.delete(ended[0])
    if ended[0].kind is DispositionKind.HIRED:
        not_hired_after_all(writer, application.person_id)
        call_as_told(writer, desk, writer.load(records.Person, application.person_id), ended[0].decided_on)
        renew_placement_calls(writer, desk, application.person_id)
    cancel_closures(writer, application.id, now)
    writer.update(
        application, turn=Turn.OURS, turn_since=today, paused=False, long_ago=False, words_without_news=0,
        last_substance_on=_heard_on(writer, desk, application),
    )  # fmt: skip
    write_history(
        writer, application.person_id, now, "application.reopened",
        application_id=application.id, role=writer.load(records.Role, application.role_id).title,
    )  # fmt: skip
