"""What was done in each month: of whoever is on the desk, and, without names, of whoever was erased."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.nameless_counts import named_counts, nameless_counts


@dataclass(frozen=True, slots=True)
class MonthFigures:
    """How often something was in a month ("2026-11"), and how many of these with people who were erased.

    What is counted: `person` (came), `ended.` with the disposition, `told.` with how, `attempt.` and
    `check_in.` with the outcome, `introduction.` with the state that it is in since that month.
    """

    month: str
    counts: Mapping[str, int]
    of_erased: Mapping[str, int]


def figures_by_month(desk: Desk) -> tuple[MonthFigures, ...]:
    """Return the figures of each month that has any, the newest first; months are those of UTC."""
    connection = desk.database.connection()
    named, erased = named_counts(connection), nameless_counts(connection)
    all_of: defaultdict[str, Counter[str]] = defaultdict(Counter)
    gone: defaultdict[str, Counter[str]] = defaultdict(Counter)
    for found, into in ((named, (all_of,)), (erased, (all_of, gone))):
        for (what, month), count in found.items():
            for one in into:
                one[month][what] += count
    return tuple(MonthFigures(month, all_of[month], gone[month]) for month in sorted(all_of, reverse=True))
