"""What the page of a role or a client shows, read as of one moment, at once or beside the window."""

from __future__ import annotations

from dataclasses import dataclass, field

from recruiterdesk.domain.treatment import Treatment
from recruiterdesk.domain.words import Turn
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.hiring import (
    HiringPart,
    PendingDecision,
    StageCount,
    applications_of,
    count_ended,
    ended_applications_of,
    pending_decisions,
    stage_counts_of,
    treatment_at,
)
from recruiterdesk.storage.queries.pipeline import RoleRow, role_row, role_rows
from recruiterdesk.storage.queries.pipeline_order import Standing
from recruiterdesk.storage.queries.reading import one_view


@dataclass(frozen=True)
class PeopleShown:
    """Who of a role is listed: everybody, those who stand so at a stage, whose turn it is, or the ended."""

    standing: Standing | None = None
    stage_key: str = ""
    turn: Turn | None = None
    ended: bool = False


EVERYBODY = PeopleShown()
TO_BE_TOLD = PeopleShown(Standing.TO_BE_TOLD)
ENDED = PeopleShown(ended=True)


@dataclass(frozen=True)
class WantedHiring:
    """Whose page it is, and who is listed there."""

    part: HiringPart
    shown: PeopleShown = EVERYBODY


@dataclass(frozen=True)
class HiringFound:
    """What was read; without roles they are gone."""

    wanted: WantedHiring
    roles: tuple[RoleRow, ...]
    stages: tuple[StageCount, ...] = ()
    ended: int = 0
    decisions: tuple[PendingDecision, ...] = ()
    treatment: Treatment = field(default_factory=Treatment)
    applications: tuple[int, ...] = ()

    @property
    def active(self) -> int:
        """How many are active."""
        return sum(row.active for row in self.roles)

    @property
    def to_be_told(self) -> int:
        """How many are to be told."""
        return sum(row.to_be_told for row in self.roles)


def read_hiring(desk: Desk, wanted: WantedHiring) -> HiringFound:
    """Read everything that the page shows."""
    part = wanted.part
    with one_view(desk):
        return HiringFound(
            wanted,
            _roles(desk, part),
            stage_counts_of(desk, part),
            count_ended(desk, part),
            pending_decisions(desk, part),
            treatment_at(desk, part),
            _applications(desk, wanted),
        )


def _roles(desk: Desk, part: HiringPart) -> tuple[RoleRow, ...]:
    if part.role_id is not None:
        row = role_row(desk, part.role_id)
        return (row,) if row is not None else ()
    return role_rows(desk, part.client_id)


def _applications(desk: Desk, wanted: WantedHiring) -> tuple[int, ...]:
    shown = wanted.shown
    if shown.ended:
        return ended_applications_of(desk, wanted.part)
    keys = desk.settings.stages.keys_at(shown.stage_key) if shown.stage_key else ()
    return applications_of(desk, wanted.part, shown.standing, keys, shown.turn)
