"""Frozen dataclasses as JSON, for what lies outside undo and changes its form between versions."""

from __future__ import annotations

import datetime as dt
import json
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, asdict, fields, is_dataclass
from enum import StrEnum
from typing import Any, TypeVar

from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

T = TypeVar("T")


def text_of(value: Any) -> str:
    """Return a dataclass as JSON; moments are kept to the second, in UTC."""
    return json.dumps(asdict(value), ensure_ascii=False, default=_plain)


def value_of(kind: type[T], text: str, known: Mapping[str, Any] | None = None) -> T:
    """Return the dataclass that a text holds; what it lacks, or another version wrote, is the default.

    Args:
        kind: a dataclass.
        text: its JSON.
        known: fields that are kept beside the text, as JSON has them; they count before it.
    """
    return _dataclass(kind, json.loads(text) | dict(known or {}))


def _plain(value: object) -> str:
    if isinstance(value, dt.datetime):
        return instant_text(value)
    return value.isoformat() if isinstance(value, dt.date | dt.time) else str(value)


def _dataclass(kind: type[T], found: Mapping[str, Any]) -> T:
    hints = typing.get_type_hints(kind)
    given: dict[str, Any] = {}
    for field in fields(typing.cast(Any, kind)):
        has_default = field.default is not MISSING
        try:
            given[field.name] = _value(hints[field.name], found[field.name])
        except (KeyError, TypeError, ValueError):
            if not has_default:
                raise
    return kind(**given)


def _value(hint: Any, stored: Any) -> Any:
    if isinstance(hint, types.UnionType):
        if stored is None:
            return None
        hint = next(part for part in typing.get_args(hint) if part is not type(None))
    if is_dataclass(hint):
        return _dataclass(typing.cast(Any, hint), stored)
    if typing.get_origin(hint) is tuple:
        inner = typing.get_args(hint)[0]
        return tuple(_value(inner, one) for one in stored)
    if hint is dt.datetime:
        return instant_from_text(stored)
    if hint is dt.date:
        return dt.date.fromisoformat(stored)
    if hint is dt.time:
        return dt.time.fromisoformat(stored)
    return hint(stored) if issubclass(hint, StrEnum) else _same_kind(hint, stored)


def _same_kind(hint: type, stored: object) -> object:
    if type(stored) is not hint:
        raise ValueError(f"{stored!r} is no {hint.__name__}")
    return stored
