"""Many new rows of one table at once, given as columns: what imports write."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import MISSING, dataclass, fields
from typing import TYPE_CHECKING, Any

from recruiterdesk.storage.indexes import indexes_afterwards
from recruiterdesk.storage.mapping import Value, columns_of
from recruiterdesk.storage.stored_texts import pairs_text

if TYPE_CHECKING:
    from recruiterdesk.storage.tables import Table


@dataclass(frozen=True, slots=True)
class Brought:
    """Rows that came as columns: of which table, under which ids, and what was given for each field."""

    table: str
    ids: range
    columns: Mapping[str, Sequence[Any]]


Encode = Callable[[Any], Value]
# By so many it is judged whether the values of a column come back.
_FIRST_VALUES = 1000
_MOSTLY_OTHERS = 0.9


def insert_columns(
    database: Any, table: Table, ids: range, parts: Sequence[Mapping[str, Sequence[Any]]]
) -> None:
    """Store a row for each id: each field's values in order, the record's default where a field has none.

    The rows may come in several parts, one after the other. What is the same in all rows of one is written
    once, into the statement: binding values is most of the work.
    """
    with indexes_afterwards(database, table.name, coming=len(ids)):
        first = 0
        for columns in parts:
            count = count_of(columns)
            _insert(database, table, ids[first : first + count], columns)
            first += count


def count_of(columns: Mapping[str, Sequence[Any]]) -> int:
    """Return how many rows columns hold."""
    return len(next(iter(columns.values())))


def _insert(database: Any, table: Table, ids: range, columns: Mapping[str, Sequence[Any]]) -> None:
    # A list that several fields take is bound once, if it is stored in one form.
    bound: dict[tuple[int, Encode | None], Iterable[Value]] = {(id(ids), None): ids}
    given: dict[str, str] = {"id": "?1"}
    defaults = {field.name: field.default for field in fields(table.record)}
    for column in columns_of(table.record)[1:]:
        values = columns.get(column.name, ())
        first = values[0] if values else defaults[column.name]
        if first is MISSING:
            raise TypeError(f"{table.name} needs a {column.name}")
        if not values or _are_all(values, first):
            given[column.name] = _literal(next(iter(_encoded([first], column.encode))))
            continue
        form = id(values), column.encode
        if form not in bound:
            bound[form] = _encoded(values, column.encode)
        given[column.name] = f"?{list(bound).index(form) + 1}"
    names = ", ".join(f'"{name}"' for name in given)
    database.connection().executemany(
        f'INSERT INTO "{table.name}" ({names}) VALUES ({", ".join(given.values())})',
        zip(*bound.values(), strict=True),
    )


def _are_all(values: Sequence[Any], first: Any) -> bool:
    return bool(values[-1] == first) and values.count(first) == len(values)


def _encoded(values: Sequence[Any], encode: Encode | None) -> Iterable[Value]:
    """Return the values as they are stored; where many come back, each is worked out once."""
    if encode is None:
        return values
    if encode is pairs_text:
        return _encoded_pairs(values)
    if len(set(values[:_FIRST_VALUES])) > _MOSTLY_OTHERS * min(len(values), _FIRST_VALUES):
        return (None if value is None else encode(value) for value in values)
    known: dict[Any, Value] = {value: encode(value) for value in set(values) if value is not None}
    return [None if value is None else known[value] for value in values]


def _encoded_pairs(values: Sequence[Sequence[tuple[str, str]]]) -> Iterable[Value]:
    """Return texts of pairs; where many are the same object, each is worked out once.

    To ask for the hash of pairs, or whether they are equal, takes nearly as long as to write them.
    """
    places = list(map(id, values))
    distinct = dict(zip(places, values, strict=True))
    if len(distinct) > _MOSTLY_OTHERS * len(values):
        return map(pairs_text, values)
    known = {place: pairs_text(value) for place, value in distinct.items()}
    return map(known.__getitem__, places)


def _literal(value: Value) -> str:
    if value is None:
        return "NULL"
    if isinstance(value, int | float):
        return str(value)
    if "\0" not in value:
        return "'{}'".format(value.replace("'", "''"))
    # As a blob: a text within a statement would end at a NUL.
    return f"CAST(X'{value.encode().hex()}' AS TEXT)"
