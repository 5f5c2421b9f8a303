"""Many new rows of one table at once, given as columns: what imports write."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from typing import TYPE_CHECKING, Any

from recruiterdesk.storage.indexes import indexes_afterwards
from recruiterdesk.storage.mapping import Value, columns_of

if TYPE_CHECKING:
    from recruiterdesk.storage.tables import Table


@dataclass(frozen=True, slots=True)
class Brought:
    """Rows that came as columns: of which table, under which ids, and what was given for each field."""

    table: str
    ids: range
    columns: Mapping[str, Sequence[Any]]


# By so many it is judged whether the values of a column come back.
_FIRST_VALUES = 1000
_MOSTLY_OTHERS = 0.9


def insert_columns(database: Any, table: Table, ids: range, columns: Mapping[str, Sequence[Any]]) -> None:
    """Store a row for each id: each field's values in order, the record's default where a field has none.

    What is the same in all rows is written once, into the statement: binding values is most of the work.
    """
    varying: dict[str, Iterable[Value]] = {"id": ids}
    same: dict[str, Value] = {}
    defaults = {field.name: field.default for field in fields(table.record)}
    for column in columns_of(table.record)[1:]:
        values = columns.get(column.name, ())
        first = values[0] if values else defaults[column.name]
        if first is MISSING:
            raise TypeError(f"{table.name} needs a {column.name}")
        if not values or _are_all(values, first):
            same[column.name] = next(iter(_encoded([first], column.encode)))
        else:
            varying[column.name] = _encoded(values, column.encode)
    names = ", ".join(f'"{name}"' for name in (*varying, *same))
    given = ", ".join([*("?" * len(varying)), *(_literal(value) for value in same.values())])
    with indexes_afterwards(database, table.name, coming=len(ids)):
        database.connection().executemany(
            f'INSERT INTO "{table.name}" ({names}) VALUES ({given})', zip(*varying.values(), strict=True)
        )


def _are_all(values: Sequence[Any], first: Any) -> bool:
    return bool(values[-1] == first) and values.count(first) == len(values)


def _encoded(values: Sequence[Any], encode: Callable[[Any], Value] | None) -> Iterable[Value]:
    """Return the values as they are stored; where many come back, each is worked out once."""
    if encode is None:
        return values
    if len(set(values[:_FIRST_VALUES])) > _MOSTLY_OTHERS * min(len(values), _FIRST_VALUES):
        return (None if value is None else encode(value) for value in values)
    known: dict[Any, Value] = {value: encode(value) for value in set(values) if value is not None}
    return [None if value is None else known[value] for value in values]


def _literal(value: Value) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, int | float):
        return str(value)
    if "\0" not in value:
        return "'{}'".format(value.replace("'", "''"))
    # As a blob: a text within a statement would end at a NUL.
    return f"CAST(X'{value.encode().hex()}' AS TEXT)"
