"""Many open applications are moved to a stage at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.stage_list import DeskStage
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
from recruiterdesk.operations.stages import have_applied, stage_named
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.writer import Writer


def move_many(desk: Desk, whom: Whom, stage_key: str, progress: Progress = QUIETLY) -> DoneForMany:
    """Move every open application that is meant to a stage of the desk, as `move_application` moves one.

    Raises:
        Refusal: there is no such stage, or it is hired, which is asked one by one; or the desk can't be
            written.
    """
    place = stage_named(desk, stage_key)
    if place.counts_as is Stage.HIRED:
        raise Refusal("many.hired_one_by_one")
    stages = desk.settings.stages

    def work(writer: Writer) -> DoneForMany:
        left, done = LeftOut(), 0
        titles: dict[int, str] = {}
        for part in progress.through(open_applications(writer, whom, left)):
            there = {one.id for one in part if stages.standing_at(one.stage, one.own_stage) == place}
            left.add(WhyLeft.AT_THE_STAGE, [one.person_id for one in part if one.id in there])
            moving = [one for one in part if one.id not in there]
            _move(writer, desk, moving, place)
            _write_lines(writer, desk.clock.now(), moving, place.key, titles)
            done += len(moving)
        return DoneForMany(done, left.as_left(writer))

    return do_for_many(
        desk, work, lambda done: Label("move.many", (("count", str(done)), ("stage", place.key)))
    )


def _move(writer: Writer, desk: Desk, moving: Sequence[records.Application], place: DeskStage) -> None:
    today, stage, turn = desk.clock.today(), place.counts_as, turn_after_stage(place.counts_as)
    applies = set[int]()
    if stage.at_least(Stage.APPLIED):
        applies = {one.id for one in moving} - have_applied(writer, desk, moving)
    writer.update_many(
        [
            (
                one,
                replace(
                    one, stage=stage, own_stage=place.own, stage_since=today, turn=turn, turn_since=today,
                    fixed_on=one.fixed_on if one.paused else None, long_ago=False, words_without_news=0,
                    last_substance_on=today if one.id in applies else one.last_substance_on,
                ),
            )
            for one in moving
        ]
    )  # fmt: skip


def _write_lines(
    writer: Writer,
    at: dt.datetime,
    moved: Sequence[records.Application],
    stage_key: str,
    titles: dict[int, str],
) -> None:
    """Within a transaction: write the same line for all; `titles` keeps those of roles that were read."""
    unknown = {one.role_id for one in moved} - titles.keys()
    titles |= {role.id: role.title for role in writer.find_among(records.Role, "id", sorted(unknown))}
    lines = [
        records.Activity(
            0, one.person_id, at, "application.moved",
            (("stage", stage_key), ("role", titles[one.role_id])), application_id=one.id,
        )
        for one in moved
    ]  # fmt: skip
    store_all(writer, lines)
