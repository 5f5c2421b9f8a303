"""The applications of two people who are one, within a transaction."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import replace
from zoneinfo import ZoneInfo

from recruiterdesk.domain import records
from recruiterdesk.domain.retries import TELLING
from recruiterdesk.domain.same_role import Candidacy, UnitedCandidacy, are_one_candidacy, unite_candidacies
from recruiterdesk.operations.history import write_history
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def move_applications(writer: Writer, desk: Desk, kept_id: int, other_id: int) -> None:
    """Within a transaction: make the other's applications the kept one's; two for one role become one."""
    for closure in writer.find(records.Closure, person_id=other_id):
        writer.update(closure, person_id=kept_id)
    for application in writer.find(records.Application, person_id=other_id):
        there = writer.find(records.Application, person_id=kept_id, role_id=application.role_id)
        moved = writer.update(application, person_id=kept_id)
        _unite_with_one_of(writer, desk, there, moved)


def first_day(application: records.Application, lines: Iterable[records.Activity], zone: ZoneInfo) -> dt.date:
    """Return the first day that is known of an application, in the recruiter's zone.

    Args:
        application: the application.
        lines: its lines of history.
        zone: the recruiter's.
    """
    days = [line.only_day or line.at.astimezone(zone).date() for line in lines]
    return min(application.stage_since, application.turn_since, application.last_substance_on, *days)


def _unite_with_one_of(
    writer: Writer, desk: Desk, there: list[records.Application], moved: records.Application
) -> None:
    zone, now = ZoneInfo(desk.settings.zone), desk.clock.now()
    added = _candidacy(writer, moved, zone)
    for application in there:
        stands = _candidacy(writer, application, zone)
        if are_one_candidacy(stands, added):
            _store(writer, unite_candidacies(stands, added, now), now)
            return


def _candidacy(writer: Writer, application: records.Application, zone: ZoneInfo) -> Candidacy:
    begun_on = first_day(application, writer.find(records.Activity, application_id=application.id), zone)
    ended = writer.find(records.Disposition, application_id=application.id)
    closures = tuple(writer.find(records.Closure, application_id=application.id))
    told = [
        one.closed_at.astimezone(zone).date()
        for one in closures
        if one.closed_at is not None and one.outcome in TELLING and not one.cancelled
    ]
    return Candidacy(
        application, ended[0] if ended else None, closures, begun_on, max(told, default=None)
    )  # fmt: skip


def _store(writer: Writer, united: UnitedCandidacy, now: dt.datetime) -> None:
    stays = united.application
    gone = writer.load(records.Application, united.gone_id)
    lines = writer.find(records.Activity, application_id=gone.id)
    writer.update_many([(line, replace(line, application_id=stays.id)) for line in lines])
    for closure in united.closures:
        if closure.id:
            _write_over(writer, writer.load(records.Closure, closure.id), closure)
        else:
            writer.insert(closure)
    for ended in writer.find(records.Disposition, application_id=gone.id):
        writer.delete(ended)
    writer.delete(gone)
    _write_over(writer, writer.load(records.Application, stays.id), stays)
    if united.disposition is not None:
        _write_over(writer, writer.load(records.Disposition, united.disposition.id), united.disposition)
    role = writer.load(records.Role, stays.role_id)
    write_history(
        writer, stays.person_id, now, "application.united", application_id=stays.id, role=role.title
    )


def _write_over(writer: Writer, stored: records.Record, wanted: records.Record) -> None:
    writer.update_many([(stored, wanted)])
