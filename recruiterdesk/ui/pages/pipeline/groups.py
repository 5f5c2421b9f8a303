"""The columns of the board, which are the filters of the table too, and what is counted."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QCoreApplication

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Stage, Turn
from recruiterdesk.storage.queries.pipeline import PipelineRow
from recruiterdesk.ui import wording


class Group(Enum):
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
class Wanted:
    """What is shown: a group or all, and names, roles or clients with these words."""

    group: Group | None = None
    text: str = ""


def group_of(row: PipelineRow) -> Group:
    """Return the column of the board in which an application stands; who was hired is placed."""
    if row.ended is DispositionKind.HIRED:
        return Group.PLACED
    return Group.TO_BE_TOLD if row.to_be_told else _STAGES[row.stage]


def group_words(group: Group) -> str:
    return {
        Group.SOURCED: QCoreApplication.translate("pipeline", "Sourced"),
        Group.SCREENING: QCoreApplication.translate("pipeline", "Screening"),
        Group.INTERVIEW: QCoreApplication.translate("pipeline", "Interview"),
        Group.OFFER: QCoreApplication.translate("pipeline", "Offer"),
        Group.PLACED: QCoreApplication.translate("pipeline", "Placed"),
        Group.TO_BE_TOLD: QCoreApplication.translate("pipeline", "To be told"),
    }[group]


def shown_rows(rows: Sequence[PipelineRow], wanted: Wanted) -> list[PipelineRow]:
    """Return the applications that are wanted."""
    words = fold(wanted.text).split()
    return [
        row
        for row in rows
        if (wanted.group is None or group_of(row) is wanted.group)
        and all(word in fold(f"{row.name} {row.role} {row.client}") for word in words)
    ]


def counts_line(rows: Sequence[PipelineRow], role: str) -> str:
    """Say "All roles · 120 active candidates · 14 wait for a client, 9 for you"."""
    active = [row for row in rows if row.ended is None]
    clients = sum(row.turn is Turn.CLIENT for row in active)
    ours = sum(row.turn is Turn.OURS for row in active)
    people = len({row.person_id for row in active})
    candidates = QCoreApplication.translate("pipeline", "{count} active candidates")
    if people == 1:
        candidates = QCoreApplication.translate("pipeline", "one active candidate")
    waits = QCoreApplication.translate("pipeline", "{clients} wait for a client, {ours} for you")
    return wording.dotted(
        role or QCoreApplication.translate("pipeline", "All roles"),
        candidates.format(count=people),
        waits.format(clients=clients, ours=ours) if active else "",
    )
