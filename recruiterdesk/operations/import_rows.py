"""The rows of an import by the person whom each is of."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from recruiterdesk.spreadsheets.columns.left_alone import says_left_alone
from recruiterdesk.spreadsheets.planned import PlannedRecord


@dataclass(slots=True)
class RowsOfPeople:
    """The rows: by known person; of new people the first row, by its number, and the others.

    `left_alone` are the first rows of those of whom a row plainly says that they asked for it.
    """

    known: dict[int, list[PlannedRecord]] = field(default_factory=lambda: defaultdict(list))
    firsts: dict[int, PlannedRecord] = field(default_factory=dict)
    others: dict[int, list[PlannedRecord]] = field(default_factory=lambda: defaultdict(list))
    first_rows: dict[int, int] = field(default_factory=dict)
    left_alone: set[int] = field(default_factory=set)

    def rows_of_new(self) -> Iterator[Sequence[PlannedRecord]]:
        """Yield the rows of each new person."""
        others = self.others
        for first, record in self.firsts.items():
            yield (record, *others[first]) if first in others else (record,)


def rows_by_person(planned: Sequence[PlannedRecord]) -> RowsOfPeople:
    """Sort the rows by the person whom each is of, in the order of the file."""
    rows = RowsOfPeople()
    for record in planned:
        if record.person_id is not None:
            rows.known[record.person_id].append(record)
            continue
        named = record.same_as_row or record.row
        first = rows.first_rows.get(named, named)
        rows.first_rows[record.row] = first
        if record.network and says_left_alone(record.network):
            rows.left_alone.add(first)
        if first in rows.firsts:
            rows.others[first].append(record)
        else:
            rows.firsts[first] = record
    return rows
