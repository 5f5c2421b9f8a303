"""What a person is asked where nothing in the file tells day and month apart."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass

from recruiterdesk.spreadsheets.found import FoundTable
from recruiterdesk.spreadsheets.planned import DayMonthReason, ImportPlan, RecordAction
from recruiterdesk.spreadsheets.values.dates import read_date


@dataclass(frozen=True, slots=True)
class DateQuestion:
    """A cell of the file, its column's header, and the two days that it can be."""

    cell: str
    header: str
    day_first: dt.date
    month_first: dt.date


def date_question(found: FoundTable, plan: ImportPlan) -> DateQuestion | None:
    """Return the question that the plan leaves open.

    None where it is settled or chosen, no date asks it, or nothing would be imported anyway.

    Args:
        found: the table that was planned.
        plan: its plan.
    """
    if not any(warning.code == "ambiguous_dates" for warning in plan.warnings):
        return None
    if all(record.action is RecordAction.UNCHANGED for record in plan.records):
        return None
    return next(_questions(found, plan), None)


def _questions(found: FoundTable, plan: ImportPlan) -> Iterator[DateQuestion]:
    headers = {column.index: column.header for column in plan.columns}
    assumed = [each.column for each in plan.day_month if each.reason is DayMonthReason.ASSUMED]
    for index in assumed:
        for row in found.rows:
            known = {at for at, _day in row.dates}
            cell = row.cells[index].strip() if index < len(row.cells) and index not in known else ""
            one, other = read_date(cell, True), read_date(cell, False)  # noqa: FBT003 - both orders
            if one is not None and other is not None and one != other:
                yield DateQuestion(cell, headers.get(index, ""), one, other)
