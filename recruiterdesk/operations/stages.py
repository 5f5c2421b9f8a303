"""The stages of the desk: renamed, added, ordered, merged, deleted; everyone there moves along."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from recruiterdesk.core.errors import Refusal
from recruiterdesk.domain import records
from recruiterdesk.domain.stage_list import DeskStage, StageList
from recruiterdesk.domain.words import Stage
from recruiterdesk.operations.settings import store_settings
from recruiterdesk.storage.desk import Desk, Label
from recruiterdesk.storage.queries.stage_counts import stage_counts
from recruiterdesk.storage.writer import Writer

LONGEST_NAME = 40


def stage_named(desk: Desk, key: str) -> DeskStage:
    """Return the stage of a key, where its people went if it is gone, or the one that is called so.

    Raises:
        Refusal: this desk has no such stage.
    """
    stages = desk.settings.stages
    if stages.knows(key) or key in set(Stage):
        return stages.at(key)
    found = stages.named(key)
    if found is None:
        raise Refusal("stage.unknown", typed=key)
    return found


def rename_stage(desk: Desk, key: str, name: str) -> None:
    """Call a stage otherwise, in the history too; an empty name is the word of the language again.

    Raises:
        Refusal: the name is another stage's, is too long, or an added stage would have none.
    """
    stage, wanted = stage_named(desk, key), " ".join(name.split())
    if not wanted and stage.own:
        raise Refusal("stage.name_needed")
    if wanted:
        _check_name(desk.settings.stages, wanted, stage)
    label = Label("stage.rename", (("stage", stage.key), ("name", wanted)))
    _keep(desk, label, desk.settings.stages.renamed(stage.key, wanted))


def add_stage(desk: Desk, name: str, counts_as: Stage) -> str:
    """Add a stage after those that count as the same, and return its key.

    `counts_as` says which of the nine it is for what is owed to people there.

    Raises:
        Refusal: the name is empty, too long or another stage's; nothing counts as hired but hired.
    """
    wanted = " ".join(name.split())
    if not wanted:
        raise Refusal("stage.name_needed")
    if counts_as is Stage.HIRED:
        raise Refusal("stage.hired_is_one")
    stages = desk.settings.stages
    _check_name(stages, wanted, None)
    changed = stages.with_added(wanted, counts_as)
    added = next(each for each in changed.stages if not stages.has(each.key))
    _keep(desk, Label("stage.add", (("name", wanted),)), changed)
    return added.key


def order_stage(desk: Desk, key: str, steps: int) -> None:
    """Put a stage so many places on (or back, below 0); hired stays the last.

    Raises:
        Refusal: it is hired, or would stand behind hired.
    """
    stage, stages = stage_named(desk, key), desk.settings.stages
    changed = stages.moved(stage.key, steps)
    if changed.stages[-1].counts_as is not Stage.HIRED:
        raise Refusal("stage.hired_is_last")
    _keep(desk, Label("stage.order", (("stage", stage.key),)), changed)


def merge_stages(desk: Desk, key: str, into: str) -> int:
    """Merge a stage into another: everyone there stands there, and whatever names the old one means the new.

    That holds for lines of history, filters, imports and commands. Days in the stage go on; from applied on
    the clock of somebody who had not applied begins today. Returns how many applications moved.

    Raises:
        Refusal: both are the same, or one of them is hired.
    """
    stage, target = stage_named(desk, key), stage_named(desk, into)
    if stage == target:
        raise Refusal("stage.same")
    if Stage.HIRED in (stage.counts_as, target.counts_as):
        raise Refusal("stage.hired_is_one")
    settings = desk.settings
    label = Label("stage.merge", (("name", stage.name or stage.key), ("into", target.key)))

    def work(writer: Writer) -> int:
        moved = [
            (one, _moved(writer, desk, one, target))
            for old in settings.stages.keys_at(stage.key)
            for one in _standing_at(writer, old)
        ]
        writer.update_many(moved)
        changed = settings.stages.without(stage.key, target.key)
        store_settings(writer, desk, replace(settings, stages=changed))
        return len(moved)

    return desk.run_in_bulk(label, work)


def delete_stage(desk: Desk, key: str, into: str | None = None) -> int:
    """Delete a stage; where anybody stands there, it must be said where they go. Returns how many moved.

    Of a stage at which nobody stands, imports that name it lead to the one before it, or else after it.

    Raises:
        Refusal: somebody stands there and `into` is missing; it is hired; or it is the last before hired.
    """
    stage, stages = stage_named(desk, key), desk.settings.stages
    if stage.counts_as is Stage.HIRED:
        raise Refusal("stage.hired_is_one")
    count = stage_counts(desk)[stage.key]
    if into is None and count:
        raise Refusal("stage.has_people", stage=stage.key, count=count)
    beside = stages.beside(stage.key, -1) or stages.beside(stage.key, 1)
    if into is None and (beside is None or beside.counts_as is Stage.HIRED):
        raise Refusal("stage.last")
    return merge_stages(desk, stage.key, into if into is not None else (beside or stage).key)


def has_applied(writer: Writer, desk: Desk, application: records.Application) -> bool:
    """Tell whether they applied at any time: who is moved back and forth has waited all the while."""
    return bool(have_applied(writer, desk, [application]))


def have_applied(writer: Writer, desk: Desk, applications: Sequence[records.Application]) -> set[int]:
    """Return the ids of those applications that are applied, or were at any time."""
    stages = desk.settings.stages
    found = {one.id for one in applications if one.stage.at_least(Stage.APPLIED)}
    others = [one.id for one in applications if one.id not in found]
    for line in writer.find_among(records.Activity, "application_id", others):
        key = dict(line.values).get("stage", "")
        known = stages.knows(key) or key in set(Stage)
        if known and line.application_id is not None and _meant(stages, key).at_least(Stage.APPLIED):
            found.add(line.application_id)
    return found


def _meant(stages: StageList, key: str) -> Stage:
    return Stage(key) if key in set(Stage) else stages.at(key).counts_as


def _standing_at(writer: Writer, key: str) -> list[records.Application]:
    if key in set(Stage):
        return writer.find(records.Application, stage=key, own_stage="")
    return writer.find(records.Application, own_stage=key)


def _moved(
    writer: Writer, desk: Desk, application: records.Application, target: DeskStage
) -> records.Application:
    applies = target.counts_as.at_least(Stage.APPLIED) and not has_applied(writer, desk, application)
    since: dt.date = desk.clock.today() if applies else application.last_substance_on
    return replace(application, stage=target.counts_as, own_stage=target.own, last_substance_on=since)


def _check_name(stages: StageList, name: str, stage: DeskStage | None) -> None:
    if len(name) > LONGEST_NAME:
        raise Refusal("stage.name_long", limit=LONGEST_NAME)
    taken = next((each for each in stages.stages if each.name.casefold() == name.casefold()), None)
    standard = name.casefold() if stages.has(name.casefold()) else ""
    own_word = stage is not None and standard == stage.key
    if (taken is not None and taken != stage) or (standard and not own_word):
        raise Refusal("stage.name_taken", typed=name)


def _keep(desk: Desk, label: Label, changed: StageList) -> None:
    settings = replace(desk.settings, stages=changed)
    desk.run(label, lambda writer: store_settings(writer, desk, settings))
