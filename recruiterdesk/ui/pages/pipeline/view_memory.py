"""How the pipeline was shown last: a file beside the desk, outside undo."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.settings import read_window_settings, write_window_settings


@dataclass(frozen=True)
class PipelineView:
    """What the user arranged.

    Args:
        as_board: the board is shown, else the table.
        each_stage: the board has a lane for each stage.
        folded: the keys of the lanes that are folded.
        columns: the columns in their order with their width; empty where they were never arranged.
        sort_by: the column that sorts.
        descending: the most stands first.
        group: the column by which lines are grouped, "" for none.
    """

    as_board: bool = False
    each_stage: bool = False
    folded: tuple[str, ...] = ()
    columns: tuple[tuple[str, int], ...] = ()
    sort_by: str = "quiet"
    descending: bool = True
    group: str = ""


class ViewMemory:
    """Reads what was arranged, and keeps it; a full disk costs the arrangement, nothing else."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.view = self._read()
        self.refusal: Refusal | None = None

    def keep(self, changed: PipelineView) -> None:
        """Remember another arrangement."""
        if changed == self.view:
            return
        self.view = changed
        try:
            settings = read_window_settings(self._folder)
            write_window_settings(self._folder, replace(settings, pipeline=json.dumps(asdict(changed))))
        except Refusal as refusal:
            self.refusal = refusal

    def _read(self) -> PipelineView:
        try:
            stored = read_window_settings(self._folder).pipeline
            return _view_from(json.loads(stored)) if stored else PipelineView()
        except (Refusal, ValueError, TypeError, KeyError):
            return PipelineView()


def _view_from(stored: Mapping[str, Any]) -> PipelineView:
    return PipelineView(
        bool(stored["as_board"]), bool(stored["each_stage"]), tuple(str(key) for key in stored["folded"]),
        tuple((str(name), int(width)) for name, width in stored["columns"]), str(stored["sort_by"]),
        bool(stored["descending"]), str(stored["group"]),
    )  # fmt: skip
