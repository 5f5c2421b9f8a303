"""One candidate stands there twice for one role: one candidacy that was written down twice, or two."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from recruiterdesk.domain.endings import TellingDuty, opens_closure
from recruiterdesk.domain.fan_out import ROLE_FROZEN
from recruiterdesk.domain.records import Application, Closure, Disposition
from recruiterdesk.domain.words import DispositionKind, Stage


@dataclass(frozen=True, slots=True)
class Candidacy:
    """An application with its end, what is or was to be told of it, and its first known day.

    `told_on` is the last day on which the candidate was told of an end of it; None where they were not.
    """

    application: Application
    disposition: Disposition | None
    closures: tuple[Closure, ...]
    begun_on: dt.date
    told_on: dt.date | None = None


@dataclass(frozen=True, slots=True)
class UnitedCandidacy:
    """What becomes of two applications that are one.

    `application` and `disposition` are those that stay, as they are from now on; `gone_id` is the application
    that goes. `closures` are those of both, as they are from now on (one with the id 0 is new).
    """

    application: Application
    disposition: Disposition | None
    gone_id: int
    closures: tuple[Closure, ...]


def are_one_candidacy(one: Candidacy, other: Candidacy) -> bool:
    """Tell whether two applications for one role are one.

    They are two only where one began after the other had been decided: then somebody applied again.
    """
    return not (_began_after(one, other) or _began_after(other, one))


def _began_after(later: Candidacy, earlier: Candidacy) -> bool:
    return earlier.disposition is not None and later.begun_on > earlier.disposition.decided_on


def unite_candidacies(one: Candidacy, other: Candidacy, now: dt.datetime) -> UnitedCandidacy:
    """Return the one candidacy that two applications are; where nothing else decides, the first one stays.

    One that has ended stays before one that is active: the decision was known there. Of two the one that got
    further stays, a hire before all. The stage is the furthest, the last substance the latest of both. What
    was told on either side is told; what is open on both is open once.
    """
    stays, goes = (other, one) if _weight(other) > _weight(one) else (one, other)
    application = _united_application(stays, goes)
    disposition = _united_disposition(stays, goes, application.stage)
    closures = _united_closures(stays, goes, application, disposition, now)
    return UnitedCandidacy(application, disposition, goes.application.id, closures)


def _weight(candidacy: Candidacy) -> tuple[bool, bool, int, dt.date]:
    ended = candidacy.disposition
    if ended is None:
        here = candidacy.application
        return False, False, here.stage.position, here.last_substance_on
    return True, ended.kind is DispositionKind.HIRED, ended.stage_at_end.position, ended.decided_on


def _further(one: Stage, other: Stage) -> Stage:
    return one if one.at_least(other) else other


def _united_application(stays: Candidacy, goes: Candidacy) -> Application:
    here, there = stays.application, goes.application
    stage_from = here if here.stage.at_least(there.stage) else there
    turn_from = there if there.turn_since > here.turn_since else here
    runner_up = [one for one in (here, there) if one.runner_up_since is not None]
    return replace(
        here,
        stage=stage_from.stage,
        own_stage=stage_from.own_stage,
        stage_since=stage_from.stage_since,
        turn=turn_from.turn,
        turn_since=turn_from.turn_since,
        fixed_on=turn_from.fixed_on,
        last_substance_on=max(here.last_substance_on, there.last_substance_on),
        runner_up_since=min((one.runner_up_since for one in runner_up if one.runner_up_since), default=None),
        runner_up_told=any(one.runner_up_told for one in runner_up),
        paused=here.paused and there.paused,
        long_ago=here.long_ago and (stays.disposition is not None or there.long_ago),
        source=here.source or there.source,
    )


def _united_disposition(stays: Candidacy, goes: Candidacy, stage: Stage) -> Disposition | None:
    ended, also = stays.disposition, goes.disposition
    if ended is None:
        return None
    if also is not None:
        ended = replace(
            ended,
            internal_reason=ended.internal_reason or also.internal_reason,
            withdrawal_reason=ended.withdrawal_reason or also.withdrawal_reason,
            may_tell=ended.may_tell or also.may_tell,
            cleared_with=ended.cleared_with or also.cleared_with,
            decided_by=ended.decided_by or also.decided_by,
        )
    return replace(ended, stage_at_end=_further(ended.stage_at_end, stage))


def _united_closures(
    stays: Candidacy,
    goes: Candidacy,
    application: Application,
    disposition: Disposition | None,
    now: dt.datetime,
) -> tuple[Closure, ...]:
    everything = [replace(one, application_id=application.id) for one in (*stays.closures, *goes.closures)]
    done = [one for one in everything if one.closed_at is not None]
    open_now = [one for one in everything if one.closed_at is None]
    if disposition is None:
        return (*done, *_open_once(open_now, now))
    dropped = [one for one in open_now if one.cause == ROLE_FROZEN]
    owed = [one for one in open_now if one.cause != ROLE_FROZEN]
    was_told = _was_told((stays, goes), disposition)
    if was_told:
        dropped, owed = [*dropped, *owed], []
    telling = opens_closure(disposition.kind, disposition.stage_at_end)
    if owed:
        in_writing = telling is TellingDuty.WRITTEN
        owed = [replace(one, in_writing=one.in_writing and in_writing) for one in _open_once(owed, now)]
        owed[0] = replace(owed[0], stage=_further(owed[0].stage, disposition.stage_at_end))
    elif _got_further(stays, disposition) and not application.long_ago and not was_told:
        owed = _newly_owed(application, disposition, telling, now)
    return (*done, *(_cancelled(one, now) for one in dropped), *owed)


def _was_told(candidacies: Iterable[Candidacy], disposition: Disposition) -> bool:
    return any(one.told_on is not None and one.told_on >= disposition.decided_on for one in candidacies)


def _got_further(stays: Candidacy, disposition: Disposition) -> bool:
    """Tell whether the other application shows that they got further than the decision knew."""
    return stays.disposition is not None and stays.disposition.stage_at_end is not disposition.stage_at_end


def _newly_owed(
    application: Application, disposition: Disposition, telling: TellingDuty, now: dt.datetime
) -> list[Closure]:
    if telling is TellingDuty.NOTHING:
        return []
    return [
        Closure(
            0, application.person_id, application.id, str(disposition.kind), disposition.decided_on,
            disposition.stage_at_end, now, runner_up=application.runner_up_since is not None,
            in_writing=telling is TellingDuty.WRITTEN,
        )
    ]  # fmt: skip


def _open_once(open_now: Sequence[Closure], now: dt.datetime) -> list[Closure]:
    """Return the first of what is open with what the others know of it, the others cancelled."""
    if not open_now:
        return []
    first, *others = open_now
    united = replace(
        first,
        since=min(one.since for one in open_now),
        stage=max((one.stage for one in open_now), key=lambda stage: stage.position),
        runner_up=any(one.runner_up for one in open_now),
        in_writing=all(one.in_writing for one in open_now),
        asked_not_to_call=any(one.asked_not_to_call for one in open_now),
        probably_told=any(one.probably_told for one in open_now),
    )
    return [united, *(_cancelled(one, now) for one in others)]


def _cancelled(closure: Closure, now: dt.datetime) -> Closure:
    return replace(closure, closed_at=now, cancelled=True)
