"""A desk with a long pipeline, the same for the same numbers: everyone is in play, many for one role."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.domain import records
from recruiterdesk.domain.turns import turn_after_stage
from recruiterdesk.domain.words import Stage
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.writer import Writer
from tests.benchmarks.desk_of import FAMILY, GIVEN, ZONE

NOW = dt.datetime(2026, 11, 24, 15, 10, tzinfo=ZONE)
ROLES, CLIENTS = 500, 120
_STAGES = tuple(stage for stage in Stage if stage is not Stage.HIRED)


def pipeline_desk(folder: Path, in_play: int, in_first_role: int) -> Desk:
    """Open a new desk in which so many are in play, `in_first_role` of them for the role with the id 1."""
    desk = open_desk(folder, FixedClock(NOW, ZONE))
    desk.run_bringing_many(
        Label("import", (("file", "made"), ("count", str(in_play)))),
        lambda writer: _fill(writer, in_play, in_first_role),
    )
    return desk


def _fill(writer: Writer, in_play: int, in_first_role: int) -> None:
    clients = [writer.insert(records.Client(0, f"Client {n}")).id for n in range(CLIENTS)]
    roles = [
        writer.insert(records.Role(0, clients[n % CLIENTS], f"Engineer {n}", "", f"Manager {n % 90}")).id
        for n in range(ROLES)
    ]
    numbers = range(in_play)
    people = writer.insert_columns(
        records.Person,
        full_name=[f"{GIVEN[n % 16]} {FAMILY[n // 16 % 15]} {n}" for n in numbers],
        company=[f"Company {n * 7 % 997}" for n in numbers],
    )
    stages = [_STAGES[n * 5 % len(_STAGES)] for n in numbers]
    since = [NOW.date() - dt.timedelta(days=n * 11 % 90) for n in numbers]
    turns = [turn_after_stage(stage) for stage in stages]
    writer.insert_columns(
        records.Application, person_id=list(people), stage=stages, stage_since=since, turn=turns,
        role_id=[roles[0] if n < in_first_role else roles[1 + n % (ROLES - 1)] for n in numbers],
        turn_since=since, last_substance_on=since,
    )  # fmt: skip
