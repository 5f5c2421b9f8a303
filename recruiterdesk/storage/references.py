"""What rows refer to, looked at once for a whole transaction instead of row by row."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.mapping import Value
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.tables import Table


class References:
    """Collects what the rows of one transaction refer to, of what it did not make itself.

    Where SQLite is told not to check references, this does, for half a second less in 100,000 people.
    """

    def __init__(self) -> None:
        self._wanted: dict[str, set[Any]] = defaultdict(set)
        self._made: dict[str, list[range]] = defaultdict(list)
        self._is_anything_gone = False

    def note_columns(self, table: Table, ids: range, columns: Mapping[str, Sequence[Any]]) -> None:
        """Take new rows, given as columns."""
        self._made[table.name].append(ids)
        for column, target in table.references:
            wanted = set(columns.get(column, ()))
            for made in self._made[target]:
                wanted.difference_update(made)
            self._wanted[target] |= wanted

    def note_rows(self, table: Table, rows: Sequence[Sequence[Value]]) -> None:
        """Take rows as they are stored by now."""
        for column, target in table.references:
            place = table.column_names.index(column)
            self._wanted[target].update(row[place] for row in rows)

    def note_gone(self) -> None:
        """Something was removed, that others may refer to."""
        self._is_anything_gone = True

    def require(self, database: Any) -> None:
        """See that all that is referred to is there.

        Raises:
            Refusal: something is not.
        """
        if self._is_anything_gone:
            if database.execute_sql("PRAGMA foreign_key_check").fetchone():
                raise _broken()
            return
        for target, ids in self._wanted.items():
            if not self._are_there(database, target, sorted(ids - {None})):
                raise _broken()

    def _are_there(self, database: Any, target: str, ids: Sequence[int]) -> bool:
        count = 0
        for start in range(0, len(ids), CHUNK):
            part = ids[start : start + CHUNK]
            sql = f'SELECT count(*) FROM "{target}" WHERE "id" IN ({", ".join("?" * len(part))})'
            count += database.execute_sql(sql, part).fetchone()[0]
        return count == len(ids)


def _broken() -> Refusal:
    return Refusal("desk.failed", reason="FOREIGN KEY constraint failed")
