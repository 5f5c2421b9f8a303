"""Rows that are, or may be, one person form a group."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from recruiterdesk.spreadsheets.planned import PlannedRecord, RecordAction


def duplicate_groups(records: Sequence[PlannedRecord]) -> tuple[tuple[int, ...], ...]:
    """Return the groups of rows that are, or may be, one person."""
    leader: dict[int, int] = {}
    find = _finder(leader)
    first_of_person: dict[int, int] = {}
    for record in records:
        if record.action is RecordAction.NEW:
            continue
        linked = list(record.possible_rows)
        if record.same_as_row is not None:
            linked.append(record.same_as_row)
        if record.person_id is not None:
            linked.append(first_of_person.setdefault(record.person_id, record.row))
        for row in linked:
            one, other = sorted((find(row), find(record.row)))
            leader[other] = one
    groups: dict[int, list[int]] = {}
    for row in sorted(leader):
        groups.setdefault(find(row), []).append(row)
    return tuple(tuple(rows) for rows in groups.values() if len(rows) > 1)


def _finder(leader: dict[int, int]) -> Callable[[int], int]:
    def find(row: int) -> int:
        leader.setdefault(row, row)
        while leader[row] != row:
            leader[row] = leader[leader[row]]
            row = leader[row]
        return row

    return find
