"""What is left of an import: its rows, which of them were changed since, and what was added to them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from recruiterdesk.core.values import value
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.tables import BY_NAME, TABLES, Table
from recruiterdesk.storage.undo_log import UndoLog
from recruiterdesk.storage.undo_rows import Image, Run, owner_of


@value
class OwnedRow:
    """A row of the import, whose it is (0: nobody's), and the application that it belongs to."""

    table: str
    row_id: int
    person_id: int
    application_id: int | None = None


class WayBack:
    """Reads what one import made and what became of it, within a transaction."""

    def __init__(self, database: Any, step_id: int) -> None:
        log = UndoLog(database)
        self._database = database
        self._step_id = step_id
        self._runs = tuple(log.runs(step_id))
        self.images: tuple[Image, ...] = tuple(log.images(step_id))
        self._new_people = tuple(run for run in self._runs if run.table == "person")

    def is_new(self, person_id: int) -> bool:
        """Tell whether the person came with the import."""
        return _within(person_id, self._new_people)

    def touched(self) -> list[OwnedRow]:
        """Return the rows made in bulk that were changed or removed since, by whatever still stands."""
        log = UndoLog(self._database)
        later = self._database.execute_sql(
            'SELECT "id" FROM "undo_step" WHERE "id" > ? AND "undone" = 0', (self._step_id,)
        ).fetchall()
        found = [
            OwnedRow(image.table, image.row_id, owner_of(self._database, image))
            for (step_id,) in later
            for image in log.images(step_id)
            if self._made_in_bulk(image.table, image.row_id)
        ]
        noted = self._database.execute_sql(
            'SELECT "table_name", "row_id", "person_id" FROM "undo_touched" WHERE "step_id" > ?',
            (self._step_id,),
        )
        return found + [OwnedRow(*row) for row in noted if self._made_in_bulk(row[0], row[1])]

    def added_to_new_people(self) -> Iterator[tuple[str, int]]:
        """Yield the table and the person of each row that speaks of a new person and came in another way."""
        single = {(image.table, image.row_id) for image in self.images}
        for table in TABLES:
            for column in _columns_to(table, "person"):
                for people in self._new_people:
                    sql, values = self._outside(table.name, column)
                    rows = self._database.execute_sql(
                        f'{sql} AND "{column}" BETWEEN ? AND ?', (*values, people.first_id, people.last_id)
                    )
                    for row_id, person_id in rows:
                        if (table.name, row_id) not in single:
                            yield table.name, person_id

    def added_to_applications(self, applications: Iterable[int]) -> set[int]:
        """Return those of the applications to which something else belongs that came in another way."""
        found: set[int] = set()
        for table in TABLES:
            for column in _columns_to(table, "application"):
                sql, values = self._outside(table.name, column)
                for part, marks in _chunks(applications):
                    rows = self._database.execute_sql(f'{sql} AND "{column}" IN ({marks})', (*values, *part))
                    found |= {row[1] for row in rows}
        return found

    def rows_of_others(self) -> list[OwnedRow]:
        """Return the rows that the import gave to people who were on the desk before."""
        new = "".join(f" AND p NOT BETWEEN {run.first_id} AND {run.last_id}" for run in self._new_people)
        return [
            OwnedRow(run.table, *row)
            for run in self._runs
            if (source := _owned(run.table)) is not None
            for row in self._database.execute_sql(
                f"SELECT * FROM ({source}) WHERE id BETWEEN ? AND ?{new}", (run.first_id, run.last_id)
            )
        ]

    def rows_of(self, people: Iterable[int]) -> Iterator[tuple[str, int]]:
        """Yield table and id of the rows that the import made in bulk for these people."""
        for part, marks in _chunks(people):
            for table in dict.fromkeys(run.table for run in self._runs):
                source = _owned(table)
                if source is not None:
                    rows = self._database.execute_sql(f"SELECT id FROM ({source}) WHERE p IN ({marks})", part)
                    yield from ((table, row[0]) for row in rows if self._made_in_bulk(table, row[0]))

    def runs_without(self, staying: Mapping[str, set[int]]) -> list[Run]:
        """Return the runs of rows that the import made, leaving out those that stay."""
        return [part for run in self._runs for part in _split(run, sorted(staying.get(run.table, ())))]

    def is_referred_to(self, table: str, row_id: int) -> bool:
        """Tell whether any row refers to this one."""
        return any(
            self._database.execute_sql(
                f'SELECT 1 FROM "{other.name}" WHERE "{column}" = ? LIMIT 1', (row_id,)
            ).fetchone()
            for other in TABLES
            for column in _columns_to(other, table)
        )

    def _outside(self, table: str, column: str) -> tuple[str, list[int]]:
        """Return a question for the rows of a table (id, column) that the import did not make in bulk."""
        runs = [run for run in self._runs if run.table == table]
        terms = "".join(' AND "id" NOT BETWEEN ? AND ?' for _ in runs)
        values = [bound for run in runs for bound in (run.first_id, run.last_id)]
        return f'SELECT "id", "{column}" FROM "{table}" WHERE 1{terms}', values

    def _made_in_bulk(self, table: str, row_id: int) -> bool:
        return _within(row_id, [run for run in self._runs if run.table == table])


def _within(row_id: int, runs: Sequence[Run]) -> bool:
    return any(run.first_id <= row_id <= run.last_id for run in runs)


def _columns_to(table: Table, target: str) -> list[str]:
    return [column for column, referred in table.references if referred == target]


def _owned(table: str) -> str | None:
    """Return a question for the rows of a table with their owner (p) and their application."""
    if table == "disposition":
        return (
            'SELECT d."id", a."person_id" AS p, d."application_id" FROM "disposition" d '
            'JOIN "application" a ON a."id" = d."application_id"'
        )
    names = BY_NAME[table].column_names
    if table == "person" or "person_id" not in names:
        return None
    of = "id" if table == "application" else "application_id" if "application_id" in names else None
    return f'SELECT "id", "person_id" AS p, {f"{of}" if of else "NULL"} FROM "{table}"'


def _chunks(ids: Iterable[int]) -> Iterator[tuple[list[int], str]]:
    wanted = sorted(set(ids))
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        yield part, ", ".join("?" * len(part))


def _split(run: Run, staying: Sequence[int]) -> Iterator[Run]:
    first = run.first_id
    for row_id in staying:
        if run.first_id <= row_id <= run.last_id:
            if first < row_id:
                yield Run(run.table, first, row_id - 1)
            first = row_id + 1
    if first <= run.last_id:
        yield Run(run.table, first, run.last_id)
