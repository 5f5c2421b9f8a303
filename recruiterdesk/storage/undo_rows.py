"""Takes rows of an undo step away and puts them back: single ones by their images, many by runs of ids."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from recruiterdesk.core.errors import Refusal
from recruiterdesk.storage.indexes import indexes_afterwards
from recruiterdesk.storage.mapping import Value
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.tables import BY_NAME, TABLES, Table

Row = tuple[Value, ...]
# How many rows that are gone one stored text holds: texts stay few, and small enough to be read at once.
ROWS_IN_A_TEXT = 2000


@dataclass(frozen=True, slots=True)
class Image:
    """One row before and after a step; None where it was not there."""

    table: str
    row_id: int
    before: Row | None
    after: Row | None


@dataclass(frozen=True, slots=True)
class Run:
    """The rows of a table with ids from the first to the last that a step made, or took away."""

    table: str
    first_id: int
    last_id: int
    taken_away: bool = False


def swap_images(database: Any, images: Sequence[Image]) -> None:
    """Take every row from its `before` to its `after`, set-wise for each table.

    Raises:
        Refusal: a row is not what `before` says.
    """
    by_table: dict[str, list[Image]] = defaultdict(list)
    for image in images:
        by_table[image.table].append(image)
    for name, swaps in by_table.items():
        _require_unchanged(database, BY_NAME[name], swaps)
        gone = [(swap.row_id,) for swap in swaps if swap.before is not None]
        database.connection().executemany(f'DELETE FROM "{name}" WHERE "id" = ?', gone)
    for name, swaps in by_table.items():
        _insert(database, BY_NAME[name], [swap.after for swap in swaps if swap.after is not None])


def _insert(database: Any, table: Table, rows: Sequence[Sequence[Value]]) -> None:
    marks = ", ".join("?" * len(table.column_names))
    database.connection().executemany(f'INSERT INTO "{table.name}" ({table.selected}) VALUES ({marks})', rows)


def _require_unchanged(database: Any, table: Table, swaps: Sequence[Image]) -> None:
    for start in range(0, len(swaps), CHUNK):
        part = swaps[start : start + CHUNK]
        marks = ", ".join("?" * len(part))
        rows = database.execute_sql(
            f'SELECT {table.selected} FROM "{table.name}" WHERE "id" IN ({marks})',
            [swap.row_id for swap in part],
        )
        found = {row[0]: tuple(row) for row in rows}
        for swap in part:
            if found.get(swap.row_id) != swap.before:
                raise Refusal("undo.changed_since", table=table.name)


def take_away(database: Any, step_id: int, runs: Sequence[Run]) -> Counter[str]:
    """Remove the rows of these runs, the last run first, and keep them as texts of the step.

    Returns:
        How many rows are gone from each table.
    """
    gone: Counter[str] = Counter()
    sizes = Counter[str]()
    for run in runs:
        sizes[run.table] += run.last_id - run.first_id + 1
    for table in dict.fromkeys(run.table for run in reversed(runs)):
        with indexes_afterwards(database, table, going=sizes[table]):
            gone[table] = _take_away_from(database, step_id, [run for run in runs if run.table == table])
    return gone


def _take_away_from(database: Any, step_id: int, runs: Sequence[Run]) -> int:
    gone = 0
    for run in reversed(runs):
        selected = BY_NAME[run.table].selected
        for first, last in _parts(run):
            database.execute_sql(
                'INSERT INTO "undo_gone" ("step_id", "table_name", "rows") '
                f"SELECT ?, ?, json_group_array(json_array({selected})) "
                f'FROM "{run.table}" WHERE "id" BETWEEN ? AND ? HAVING count(*) > 0',
                (step_id, run.table, first, last),
            )
        gone += database.execute_sql(
            f'DELETE FROM "{run.table}" WHERE "id" BETWEEN ? AND ?', (run.first_id, run.last_id)
        ).rowcount
    return gone


def require_unreferred(database: Any, runs: Sequence[Run]) -> None:
    """See that no row that is left refers to one that is gone: by runs, which is faster than by rows.

    Raises:
        Refusal: one does.
    """
    for run in runs:
        for table in TABLES:
            for column in (name for name, target in table.references if target == run.table):
                found = database.execute_sql(
                    f'SELECT 1 FROM "{table.name}" WHERE "{column}" BETWEEN ? AND ? '
                    f'AND "{column}" NOT IN (SELECT "id" FROM "{run.table}") LIMIT 1',
                    (run.first_id, run.last_id),
                )
                if found.fetchone():
                    raise Refusal("undo.changed_since", table=run.table)


def texts_of(database: Any, step_id: int) -> list[int]:
    """Return the ids of the texts that keep what the step took away, those last that were written first."""
    sql = 'SELECT "id" FROM "undo_gone" WHERE "step_id" = ? ORDER BY "id" DESC'
    return [row[0] for row in database.execute_sql(sql, (step_id,))]


def put_back(database: Any, texts: Sequence[int]) -> None:
    """Store the rows again that these texts keep."""
    by_table: dict[str, list[int]] = defaultdict(list)
    for text_id in texts:
        name = database.execute_sql('SELECT "table_name" FROM "undo_gone" WHERE "id" = ?', (text_id,))
        by_table[name.fetchone()[0]].append(text_id)
    for table, own in by_table.items():
        with indexes_afterwards(database, table, coming=len(own) * ROWS_IN_A_TEXT):
            for text_id in own:
                rows = database.execute_sql('SELECT "rows" FROM "undo_gone" WHERE "id" = ?', (text_id,))
                _insert(database, BY_NAME[table], json.loads(rows.fetchone()[0]))
                database.execute_sql('DELETE FROM "undo_gone" WHERE "id" = ?', (text_id,))


def _parts(run: Run) -> Iterator[tuple[int, int]]:
    for first in range(run.first_id, run.last_id + 1, ROWS_IN_A_TEXT):
        yield first, min(first + ROWS_IN_A_TEXT - 1, run.last_id)


def people_of_images(database: Any, images: Sequence[Image]) -> set[int]:
    """Return the people whose rows these images show; a disposition belongs to its application's person."""
    people: set[int] = set()
    applications: set[int] = set()
    for image in images:
        for row in (image.before, image.after):
            if row is not None:
                people |= _owners(image, row, applications)
    return people | set(people_of_applications(database, applications).values())


def people_of_applications(database: Any, applications: Iterable[int]) -> dict[int, int]:
    """Return whose these applications are, of those that are there."""
    asked, found = sorted(applications), dict[int, int]()
    for start in range(0, len(asked), CHUNK):
        part = asked[start : start + CHUNK]
        among = f'"id" IN ({", ".join("?" * len(part))})'
        rows = database.execute_sql(f'SELECT "id", "person_id" FROM "application" WHERE {among}', part)
        found |= {row[0]: row[1] for row in rows}
    return found


def owners_of(database: Any, images: Sequence[Image]) -> list[int]:
    """Return for each image whose row it shows; 0 where it is nobody's."""
    found: list[tuple[set[int], set[int]]] = []
    for image in images:
        people, applications = set[int](), set[int]()
        for row in (image.before, image.after):
            if row is not None:
                people |= _owners(image, row, applications)
        found.append((people, applications))
    of_application = people_of_applications(
        database, {one for _, applications in found for one in applications}
    )
    return [
        max(people | {of_application[one] for one in applications if one in of_application}, default=0)
        for people, applications in found
    ]


def owner_of(database: Any, image: Image) -> int:
    """Return whose row the image shows; 0 where it is nobody's."""
    return owners_of(database, [image])[0]


def _owners(image: Image, row: Row, applications: set[int]) -> set[int]:
    names = BY_NAME[image.table].column_names
    if image.table == "person":
        return {image.row_id}
    if image.table == "disposition":
        applications.add(int(str(row[names.index("application_id")])))
    elif "person_id" in names and row[names.index("person_id")] is not None:
        return {int(str(row[names.index("person_id")]))}
    return set()


def people_of_runs(database: Any, runs: Sequence[Run]) -> set[int]:
    """Return the people whose rows lie in these runs, of those that are there now."""
    people: set[int] = set()
    for run in runs:
        sql = _OWNERS.get(run.table)
        if sql is None:
            sql = f'SELECT DISTINCT "person_id" FROM "{run.table}" AS "t"'
            if "person_id" not in BY_NAME[run.table].column_names:
                continue
        found = database.execute_sql(f'{sql} WHERE "t"."id" BETWEEN ? AND ?', (run.first_id, run.last_id))
        people.update(row[0] for row in found if row[0] is not None)
    return people


_OWNERS = {
    "person": 'SELECT "id" FROM "person" AS "t"',
    "disposition": 'SELECT DISTINCT "a"."person_id" FROM "disposition" AS "t" '
    'JOIN "application" AS "a" ON "a"."id" = "t"."application_id"',
}
