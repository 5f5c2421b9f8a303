"""Many open applications are moved to a stage at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.turns import turn_after_stage
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.many import (
    QUIETLY,
    DoneForMany,
    LeftOut,
    Progress,
    Whom,
    WhyLeft,
    do_for_many,
    open_applications,
)
from recruiterdesk.operations.role_records import store_all
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer


def move_many(desk: Desk, whom: Whom, stage: Stage, progress: Progress = QUIETLY) -> DoneForMany:
    """Move every open application that is meant to a stage, as `move_application` moves one.

    Raises:
        Refusal: the stage is hired, which is asked one by one, or the desk can't be written.
    """
    if stage is Stage.HIRED:
        raise Refusal("many.hired_one_by_one")

    def work(writer: Writer) -> DoneForMany:
        left, done = LeftOut(), 0
        titles: dict[int, str] = {}
        for part in progress.through(open_applications(writer, whom, left)):
            left.add(WhyLeft.AT_THE_STAGE, [one.person_id for one in part if one.stage is stage])
            moving = [one for one in part if one.stage is not stage]
            _move(writer, desk, moving, stage)
            _write_lines(writer, desk.clock.now(), moving, stage, titles)
            done += len(moving)
        return DoneForMany(done, left.as_left(writer))

    return do_for_many(desk, work, lambda done: Label("move.many", (("count", str(done)), ("stage", stage))))


def _move(writer: Writer, desk: Desk, moving: Sequence[records.Application], stage: Stage) -> None:
    today, turn = desk.clock.today(), turn_after_stage(stage)
    applied = _have_applied(writer, moving) if stage.at_least(Stage.APPLIED) else {one.id for one in moving}
    writer.update_many(
        [
            (
                one,
                replace(
                    one, stage=stage, stage_since=today, turn=turn, turn_since=today, long_ago=False,
                    fixed_on=one.fixed_on if one.paused else None, words_without_news=0,
                    last_substance_on=one.last_substance_on if one.id in applied else today,
                ),
            )
            for one in moving
        ]
    )  # fmt: skip


def _have_applied(writer: Writer, moving: Sequence[records.Application]) -> set[int]:
    """Return the applications of those who applied at any time, however they were moved since."""
    ids = [one.id for one in moving]
    found = {one.id for one in moving if one.stage.at_least(Stage.APPLIED)}
    far = {str(stage) for stage in Stage if stage.at_least(Stage.APPLIED)}
    for line in writer.find_among(records.Activity, "application_id", ids):
        if line.application_id is not None and dict(line.values).get("stage") in far:
            found.add(line.application_id)
    return found


def _write_lines(
    writer: Writer,
    at: dt.datetime,
    moved: Sequence[records.Application],
    stage: Stage,
    titles: dict[int, str],
) -> None:
    """Within a transaction: write the same line for all; `titles` keeps those of roles that were read."""
    unknown = {one.role_id for one in moved} - titles.keys()
    titles |= {role.id: role.title for role in writer.find_among(records.Role, "id", sorted(unknown))}
    lines = [
        records.Activity(
            0, one.person_id, at, "application.moved",
            (("stage", str(stage)), ("role", titles[one.role_id])), application_id=one.id,
        )
        for one in moved
    ]  # fmt: skip
    store_all(writer, lines)
