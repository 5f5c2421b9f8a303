"""Between records and rows: one codec for each record, made from its annotations."""

from __future__ import annotations

import datetime as dt
import types
import typing
from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, fields
from enum import StrEnum
from functools import cache
from typing import Any, TypeVar

from recruiterdesk.domain.hours import DaySpan, span_from_text
from recruiterdesk.storage.stored_texts import (
    instant_from_text,
    instant_text,
    pairs_from_text,
    pairs_text,
    texts_from_text,
    texts_text,
)

R = TypeVar("R")
Value = str | int | float | None


@dataclass(frozen=True, slots=True)
class Column:
    """How one field is stored."""

    name: str
    sql_type: str
    nullable: bool
    encode: Callable[[Any], Value] | None
    decode: Callable[[Any], Any] | None


def _time_text(time: dt.time) -> str:
    return time.isoformat("minutes")


_CODECS: dict[type, tuple[str, Callable[[Any], Value] | None, Callable[[Any], Any] | None]] = {
    dt.datetime: ("TEXT", instant_text, instant_from_text),
    dt.date: ("TEXT", dt.date.isoformat, dt.date.fromisoformat),
    dt.time: ("TEXT", _time_text, dt.time.fromisoformat),
    DaySpan: ("TEXT", DaySpan.as_text, span_from_text),
    bool: ("INTEGER", int, bool),
    int: ("INTEGER", None, None),
}


def _column(name: str, hint: Any) -> Column:
    nullable = False
    if isinstance(hint, types.UnionType):
        nullable = True
        hint = next(part for part in typing.get_args(hint) if part is not type(None))
    if typing.get_origin(hint) is tuple:
        codec = (texts_text, texts_from_text) if hint == tuple[str, ...] else (pairs_text, pairs_from_text)
        return Column(name, "TEXT", nullable, *codec)
    if hint in _CODECS:
        return Column(name, _CODECS[hint][0], nullable, *_CODECS[hint][1:])
    if issubclass(hint, StrEnum):
        members = {member.value: member for member in hint}
        return Column(name, "TEXT", nullable, str, members.__getitem__)
    return Column(name, "TEXT", nullable, None, None)


@cache
def _columns_of(record: Hashable) -> tuple[Column, ...]:
    """Return how each field of the record is stored, in the order of the fields."""
    kind = typing.cast(type[Any], record)
    hints = typing.get_type_hints(kind)
    return tuple(_column(field.name, hints[field.name]) for field in fields(kind))


def columns_of(record: type[Any]) -> tuple[Column, ...]:
    """Return how each field of the record is stored, in the order of the fields."""
    return _columns_of(typing.cast(Hashable, record))


def to_row(record: object) -> tuple[Value, ...]:
    """Return the record's values as they are stored, in the order of its fields."""
    row: list[Value] = []
    for column in columns_of(type(record)):
        value = getattr(record, column.name)
        row.append(value if value is None or column.encode is None else column.encode(value))
    return tuple(row)


@cache
def _decoders_of(record: Hashable) -> tuple[tuple[int, Callable[[Any], Any]], ...]:
    columns = _columns_of(record)
    return tuple((i, column.decode) for i, column in enumerate(columns) if column.decode is not None)


def from_row(kind: type[R], row: Sequence[Any]) -> R:
    """Return the record that was stored as this row (values in the order of its fields)."""
    values = list(row)
    for index, decode in _decoders_of(typing.cast("Hashable", kind)):
        if values[index] is not None:
            values[index] = decode(values[index])
    return kind(*values)
