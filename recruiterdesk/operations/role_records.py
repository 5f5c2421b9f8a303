"""What a change of a role's state writes for many candidates alike."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import fields, replace

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.writer import Writer


def write_lines(
    writer: Writer, desk: Desk, role: records.Role, applications: Sequence[records.Application], key: str
) -> None:
    """Within a transaction: write the same line, with each one's stage."""
    now = desk.clock.now()
    values = {one.stage: (("role", role.title), ("stage", str(one.stage))) for one in applications}
    lines = [
        records.Activity(0, one.person_id, now, key, values[one.stage], application_id=one.id)
        for one in applications
    ]
    store_all(writer, lines)


def store_all(writer: Writer, new: Sequence[records.Record]) -> None:
    """Within a transaction: store new records of one kind; what they have in common is written once."""
    if new:
        kind = type(new[0])
        names = [field.name for field in fields(kind) if field.name != "id"]
        writer.insert_columns(kind, **{name: [getattr(one, name) for one in new] for name in names})


def cancel_all(writer: Writer, now: dt.datetime, closures: Iterable[records.Closure]) -> None:
    """Within a transaction: cancel these open closures."""
    writer.update_many([(one, replace(one, closed_at=now, cancelled=True)) for one in closures])
