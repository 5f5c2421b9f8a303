"""The lanes of the board, which are the filters of the table too, and what is counted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QLocale

from recruiterdesk.domain.stage_list import DeskStage, StageList
from recruiterdesk.domain.words import Stage, Turn
from recruiterdesk.storage.queries.pipeline_order import PipelineCounts, Standing, TurnCounts
from recruiterdesk.ui import wording


class Group(StrEnum):
    """How far somebody is, in few steps; to be told stands apart."""

    SOURCED = "sourced"
    SCREENING = "screening"
    INTERVIEW = "interview"
    OFFER = "offer"
    PLACED = "placed"
    TO_BE_TOLD = "to_be_told"


_STAGES = {
    Stage.SOURCED: Group.SOURCED,
    Stage.CONTACTED: Group.SOURCED,
    Stage.APPLIED: Group.SCREENING,
    Stage.SCREENING: Group.SCREENING,
    Stage.SUBMITTED: Group.INTERVIEW,
    Stage.INTERVIEWING: Group.INTERVIEW,
    Stage.FINAL: Group.INTERVIEW,
    Stage.OFFERED: Group.OFFER,
    Stage.HIRED: Group.PLACED,
}


@dataclass(frozen=True)
class Lane:
    """A lane with the stages in it, and all keys that lead there; nobody is dropped on no stage."""

    key: str
    words: str
    standing: Standing
    stages: tuple[DeskStage, ...] = ()
    stage_keys: tuple[str, ...] = ()

    @property
    def is_told(self) -> bool:
        return self.standing is Standing.TO_BE_TOLD


def lanes_of(stages: StageList, *, each_stage: bool = False) -> tuple[Lane, ...]:
    """Return the lanes of a board: a few steps, or one for each stage; to be told is the last."""
    grouped: dict[str, list[DeskStage]] = {}
    for stage in stages.stages:
        key = f"stage:{stage.key}" if each_stage else str(_STAGES[stage.counts_as])
        grouped.setdefault(key, []).append(stage)
    lanes = [_lane(key, tuple(held), stages) for key, held in grouped.items()]
    return (*lanes, Lane(Group.TO_BE_TOLD, group_words(Group.TO_BE_TOLD), Standing.TO_BE_TOLD))


def _lane(key: str, held: tuple[DeskStage, ...], stages: StageList) -> Lane:
    hires = held[0].counts_as is Stage.HIRED
    keys = tuple(old for stage in held for old in stages.keys_at(stage.key))
    named = held[0].name if len(held) == 1 else ""
    words = named or (stage_title(held[0]) if key.startswith("stage:") else group_words(Group(key)))
    return Lane(key, words, Standing.HIRED if hires else Standing.IN_PLAY, held, () if hires else keys)


def stage_title(stage: DeskStage) -> str:
    """Write a stage as a title: "Final", or what the recruiter calls it."""
    return stage.name or wording.opening(wording.stage_word(stage.key))


def group_words(group: Group) -> str:
    return {
        Group.SOURCED: QCoreApplication.translate("pipeline", "Sourced"),
        Group.SCREENING: QCoreApplication.translate("pipeline", "Screening"),
        Group.INTERVIEW: QCoreApplication.translate("pipeline", "Interview"),
        Group.OFFER: QCoreApplication.translate("pipeline", "Offer"),
        Group.PLACED: QCoreApplication.translate("pipeline", "Placed"),
        Group.TO_BE_TOLD: QCoreApplication.translate("pipeline", "To be told"),
    }[group]


def count_in(lane: Lane, counts: PipelineCounts) -> int:
    """Return how many are in a lane."""
    return sum(
        count
        for (standing, key), count in counts.by_place.items()
        if standing is lane.standing and (not lane.stage_keys or key in lane.stage_keys)
    )


def stages_line(lane: Lane, counts: PipelineCounts) -> str:
    """Say how many stand at each stage of a lane: "Submitted 3 · Interviewing 5 · Final 1"."""
    said = (f"{stage_title(stage)} {counts.by_place[lane.standing, stage.key]}" for stage in lane.stages)
    return wording.dotted(*said) if len(lane.stages) > 1 else ""


def counts_line(counts: TurnCounts, role: str) -> str:
    """Say "All roles · 120 active candidates · 14 wait for a client, 9 for you"."""
    candidates = QCoreApplication.translate("pipeline", "{count} active candidates")
    if counts.people == 1:
        candidates = QCoreApplication.translate("pipeline", "one active candidate")
    waits = QCoreApplication.translate("pipeline", "{clients} wait for a client, {ours} for you")
    clients, ours = counts.by_turn[Turn.CLIENT], counts.by_turn[Turn.OURS]
    return wording.dotted(
        role or QCoreApplication.translate("pipeline", "All roles"),
        candidates.format(count=QLocale().toString(counts.people)),
        waits.format(clients=QLocale().toString(clients), ours=QLocale().toString(ours))
        if counts.by_turn
        else "",
    )
