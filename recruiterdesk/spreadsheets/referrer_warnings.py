"""What is odd about who sent somebody: a name that two people of the file have, or that is their own."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from recruiterdesk.core.text import fold
from recruiterdesk.spreadsheets.found import PlanWarning
from recruiterdesk.spreadsheets.planned import PlannedRecord


def referrer_warnings(records: Sequence[PlannedRecord]) -> Iterator[PlanWarning]:
    """Yield a warning for each referrer of whom the file doesn't tell who is meant."""
    named = [record for record in records if record.referred_by]
    if not named:
        return
    called: dict[str, set[int]] = defaultdict(set)
    for record in records:
        called[fold(record.full_name)].add(_whose(record))
    for record in named:
        others = called.get(fold(record.referred_by), set()) - {_whose(record)}
        values = (("name", record.referred_by),)
        if len(others) > 1:
            yield PlanWarning(record.row, "ambiguous_referrer", values)
        elif not others and fold(record.referred_by) == fold(record.full_name):
            yield PlanWarning(record.row, "sent_themselves", values)


def _whose(record: PlannedRecord) -> int:
    """Return a number of the person: below 0 people of the desk, else the first row that speaks of them."""
    return -record.person_id if record.person_id is not None else record.same_as_row or record.row
