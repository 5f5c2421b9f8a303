"""What the user says of a row that may be somebody: the same person, or two people."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from recruiterdesk.spreadsheets.fields import Field
from recruiterdesk.spreadsheets.matching.shared_traits import PossibleMatch
from recruiterdesk.spreadsheets.planned import ImportPlan, PlannedRecord, RecordAction


@dataclass(frozen=True, slots=True)
class SamePerson:
    """The row speaks of this person; in the fields `from_row` the row is right, else what stands is kept."""

    match: PossibleMatch
    from_row: frozenset[Field] = frozenset()


@dataclass(frozen=True, slots=True)
class TwoPeople:
    """The row speaks of somebody new, who is none of those that it may be."""


TWO_PEOPLE = TwoPeople()
PairDecision = SamePerson | TwoPeople


@dataclass(frozen=True, slots=True)
class _Whom:
    """Whom a row speaks of: a person on the desk, or whoever an earlier row speaks of."""

    person_id: int | None
    row: int | None


def settle_pairs(plan: ImportPlan, decisions: Mapping[int, PairDecision]) -> ImportPlan:
    """Return the plan in which these rows are what the user says, and the rows that follow from them too.

    A row that is the same as an earlier one is whoever that one is by then. A decision about a row that is
    not possibly somebody is left out.
    """
    if not decisions:
        return plan
    whom: dict[int, _Whom] = {}
    settled = [_settled(record, decisions.get(record.row), whom) for record in plan.records]
    return replace(plan, records=tuple(settled))


def _settled(record: PlannedRecord, decision: PairDecision | None, whom: dict[int, _Whom]) -> PlannedRecord:
    if record.action is not RecordAction.POSSIBLE_DUPLICATE or decision is None:
        settled = _following(record, whom)
    elif isinstance(decision, TwoPeople):
        settled = replace(record, action=RecordAction.NEW)
    else:
        settled = _same(record, decision, whom)
    if settled is not record:
        whom[record.row] = _Whom(settled.person_id, settled.same_as_row or settled.row)
    return settled


def _following(record: PlannedRecord, whom: Mapping[int, _Whom]) -> PlannedRecord:
    """Return a row that is surely the same as an earlier one as what that one is by now."""
    now = whom.get(record.same_as_row or 0)
    if now is None or record.person_id is not None:
        return record
    return replace(record, person_id=now.person_id, same_as_row=now.row)


def _same(record: PlannedRecord, decision: SamePerson, whom: Mapping[int, _Whom]) -> PlannedRecord:
    match = decision.match
    now = whom.get(match.row or 0, _Whom(match.person_id, match.row))
    return replace(
        record,
        action=RecordAction.UPDATE,
        person_id=match.person_id if match.person_id is not None else now.person_id,
        same_as_row=now.row,
        chosen=frozenset(map(str, decision.from_row)),
    )
