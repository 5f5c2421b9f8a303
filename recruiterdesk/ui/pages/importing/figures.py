"""The figures of a plan, counted once, beside the window."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from recruiterdesk.core.text import fold
from recruiterdesk.domain.words import DispositionKind, Told
from recruiterdesk.operations.imports import Offered
from recruiterdesk.spreadsheets.columns.left_alone import says_left_alone
from recruiterdesk.spreadsheets.planned import ImportPlan, PlannedRecord, RecordAction

_DECLINED = frozenset(
    {DispositionKind.DECLINED_BY_CLIENT, DispositionKind.DECLINED_BY_US, DispositionKind.ROLE_CLOSED}
)


@dataclass(frozen=True, slots=True)
class Figures:
    """How many people, roles, clients and companies a file speaks of, and what became of the declined.

    Of the `nameless` the file has no name. `pending_people` are those for whom there is something to import;
    `told` counts the declined rows that are new or changed by what the file says of them, but for people who
    are to be `left_alone`; `offered` counts the rows in which something more was found.
    """

    people: int
    nameless: int
    pending_people: int
    unchanged_rows: int
    candidates: int
    contacts: int
    roles: int
    clients: int
    companies: int
    told: Counter[Told]
    left_alone: int
    offered: Counter[Offered]

    @property
    def declined(self) -> int:
        """How many rows that are new or changed ended with a no."""
        return self.told.total()


def figures_of(plan: ImportPlan) -> Figures:
    """Count what a plan holds."""
    pending = [record for record in plan.records if record.action is not RecordAction.UNCHANGED]
    candidates = [record for record in plan.records if record.is_candidate]
    alone = {_who(record) for record in plan.records if record.network and says_left_alone(record.network)}
    return Figures(
        people=len({_who(record) for record in plan.records}),
        nameless=len({_who(record) for record in plan.records if not record.full_name}),
        pending_people=len({_who(record) for record in pending}),
        unchanged_rows=len(plan.records) - len(pending),
        candidates=len({_who(record) for record in candidates}),
        contacts=len({_who(record) for record in plan.records if not record.is_candidate}),
        roles=len({(fold(record.client), fold(record.role)) for record in candidates if record.role}),
        clients=len({fold(record.client) for record in candidates if record.client}),
        companies=len({fold(record.company) for record in plan.records if record.company}),
        told=Counter(
            record.told
            for record in pending
            if record.mapped_outcome in _DECLINED and record.told and not (alone and _who(record) in alone)
        ),
        left_alone=len(alone),
        offered=Counter(offer for record in pending for offer in offers_of(record)),
    )


def offers_of(record: PlannedRecord) -> tuple[Offered, ...]:
    """Return what was found in a row beyond its columns."""
    found = (
        (Offered.WISHED_HOURS, record.wished_hours is not None),
        (Offered.REFERRERS, bool(record.referred_by)),
        (Offered.COME_BACK_DATES, record.come_back_on is not None),
        (Offered.PROMISES, bool(record.promises)),
    )
    return tuple(offer for offer, is_there in found if is_there)


def _who(record: PlannedRecord) -> tuple[str, int]:
    if record.person_id is not None:
        return "desk", record.person_id
    return "row", record.same_as_row or record.row
