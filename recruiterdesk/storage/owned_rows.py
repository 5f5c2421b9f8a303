"""Everything on the desk that belongs to people, or speaks of them: found by what refers to what."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any

from recruiterdesk.storage.mapping import Value
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.tables import BY_NAME, TABLES

# The calendar that others read tells them that an entry is gone; it holds no name.
_TOLD_OTHERS = frozenset({"calendar_entry"})
_PLACES_BESIDE = (("queue_place", "beside_id"),)


def owned_rows(connection: Any, person_ids: AbstractSet[int]) -> dict[str, set[int]]:
    """Return the ids of the rows by table that go with these people, theirs and what refers to those.

    An application goes with its person, and what belongs to the application goes with it.
    """
    gone: dict[str, set[int]] = {"person": set(person_ids)}
    newest = gone
    while newest:
        following: dict[str, set[int]] = defaultdict(set)
        for table in TABLES:
            for column, target in table.references:
                for part, marks in in_parts(newest.get(target, ())):
                    rows = connection.execute(
                        f'SELECT "id" FROM "{table.name}" WHERE "{column}" IN ({marks})', part
                    )
                    following[table.name] |= {row[0] for row in rows} - gone.get(table.name, set())
        newest = {name: ids for name, ids in following.items() if ids}
        for name, ids in newest.items():
            gone[name] = gone.get(name, set()) | ids
    return gone


def refers_to_gone(table: str, row: Sequence[Value] | None, gone: Mapping[str, AbstractSet[int]]) -> bool:
    """Tell whether a row, as undo keeps it, is one of those that go, or refers to one."""
    if row is None:
        return False
    names = BY_NAME[table].column_names
    if row[0] in gone.get(table, ()):
        return True
    return any(
        row[names.index(column)] in gone.get(target, ()) for column, target in BY_NAME[table].references
    )


def forget_aside(connection: Any, person_ids: Iterable[int]) -> None:
    """Within a transaction: remove what lies beside undo and knows these people by their number.

    That is what is derived from them, what is kept of a call, marks, and places in the queue.
    """
    covered = {table.name for table in TABLES} | _TOLD_OTHERS
    beside = [(name, "person_id") for name in _tables_with_person(connection) if name not in covered]
    for part, marks in in_parts(person_ids):
        for name, column in (*beside, *_PLACES_BESIDE):
            connection.execute(f'DELETE FROM "{name}" WHERE "{column}" IN ({marks})', part)
        connection.execute(
            f'DELETE FROM "found_lately" WHERE "kind" = \'person\' AND CAST("ref" AS INTEGER) IN ({marks})',
            part,
        )


def in_parts(ids: Iterable[int]) -> Iterator[tuple[list[int], str]]:
    """Yield ids in portions that one question can take, each with as many marks."""
    wanted = sorted(ids)
    for start in range(0, len(wanted), CHUNK):
        part = wanted[start : start + CHUNK]
        yield part, ", ".join("?" * len(part))


def _tables_with_person(connection: Any) -> list[str]:
    rows = connection.execute(
        'SELECT m."name" FROM sqlite_master AS m JOIN pragma_table_info(m."name") AS c '
        "WHERE m.\"type\" = 'table' AND m.\"sql\" NOT LIKE 'CREATE VIRTUAL%' AND c.\"name\" = 'person_id'"
    )
    return [str(row[0]) for row in rows]
