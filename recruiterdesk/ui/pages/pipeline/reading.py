"""What the pipeline shows, read at once or beside the window: first what is seen, then all the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.pipeline import PipelineRow, rows_of_applications
from recruiterdesk.storage.queries.pipeline_order import (
    PipelineCounts,
    PipelineOrder,
    PipelinePart,
    SortBy,
    TurnCounts,
    pipeline_counts,
    pipeline_groups,
    pipeline_ids,
    turn_counts,
)
from recruiterdesk.storage.queries.reading import one_view
from recruiterdesk.ui.pages.pipeline.lanes import Lane, lanes_of

LANE_PAGE = 20
TABLE_PAGE = 50


@dataclass(frozen=True)
class Wanted:
    """What is shown: whose, with which words, and how: as a board with lanes, or as a table in an order.

    A table may show one lane only.
    """

    role_id: int | None = None
    text: str = ""
    as_board: bool = False
    each_stage: bool = False
    lane_key: str = ""
    order: PipelineOrder = field(default_factory=PipelineOrder)


@dataclass(frozen=True)
class Listed:
    """Applications in order, and those of the first page as they are shown."""

    ids: tuple[int, ...] = ()
    first: tuple[PipelineRow, ...] = ()


@dataclass(frozen=True)
class Found:
    """What was read: how many stand where, the lanes or the table; `is_whole` where nothing is left out."""

    wanted: Wanted
    counts: PipelineCounts
    all_counts: PipelineCounts
    turns: TurnCounts | None
    lanes: tuple[Lane, ...]
    button_lanes: tuple[Lane, ...]
    listed: Mapping[str, Listed]
    groups: tuple[tuple[int | str, int], ...] = field(default=())
    is_whole: bool = True


TABLE = "table"


def read_pipeline(desk: Desk, wanted: Wanted, *, only_first: bool) -> Found:
    """Read what is wanted as of one moment; only what is seen at first, or everything."""
    with one_view(desk):
        lanes = lanes_of(desk.settings.stages, each_stage=wanted.as_board and wanted.each_stage)
        steps = lanes_of(desk.settings.stages)
        part = PipelinePart(wanted.role_id, text=wanted.text)
        counts = pipeline_counts(desk, part)
        of_all = counts if not wanted.text else pipeline_counts(desk, PipelinePart(wanted.role_id))
        turns = None if only_first else turn_counts(desk, part)
        if wanted.as_board:
            limit = LANE_PAGE if only_first else -1
            parts = {lane.key: _part(wanted, lane) for lane in lanes}
            listed = {
                key: _listed(desk, pipeline_ids(desk, each, limit=limit), LANE_PAGE)
                for key, each in parts.items()
            }
            return Found(wanted, counts, of_all, turns, lanes, steps, listed, is_whole=not only_first)
        lane = next((each for each in lanes if each.key == wanted.lane_key), None)
        shown = _part(wanted, lane) if lane is not None else part
        ids = pipeline_ids(desk, shown, wanted.order, TABLE_PAGE if only_first else -1)
        groups = pipeline_groups(desk, shown, wanted.order.group) if wanted.order.group else ()
        table = {TABLE: _listed(desk, ids, TABLE_PAGE)}
        return Found(wanted, counts, of_all, turns, lanes, steps, table, groups, is_whole=not only_first)


def _part(wanted: Wanted, lane: Lane) -> PipelinePart:
    return PipelinePart(wanted.role_id, lane.standing, lane.stage_keys, wanted.text)


def _listed(desk: Desk, ids: tuple[int, ...], page: int) -> Listed:
    return Listed(ids, rows_of_applications(desk, ids[:page]))


GROUPS = (SortBy.ROLE, SortBy.CLIENT, SortBy.TURN)
"""By what the table can be grouped."""
