"""The desk's settings as rows: one for each setting that is not the default."""

from __future__ import annotations

import datetime as dt
import json
import types
import typing
from collections.abc import Iterable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from recruiterdesk.domain.away import AwaySpan
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan, span_from_text
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text

_NO_ROW = "away"


def _encode(value: object) -> str:
    if isinstance(value, DaySpan):
        return json.dumps(value.as_text())
    if isinstance(value, dt.datetime):
        return json.dumps(instant_text(value))
    if isinstance(value, dt.date):
        return json.dumps(value.isoformat())
    if isinstance(value, dt.time):
        return json.dumps(value.isoformat("minutes"))
    return json.dumps(value, ensure_ascii=False)


def _decode(hint: Any, text: str) -> Any:
    value = json.loads(text)
    if isinstance(hint, types.UnionType):
        hint = next(part for part in typing.get_args(hint) if part is not type(None))
    if value is None:
        return None
    if hint is DaySpan:
        return span_from_text(value)
    if hint is dt.datetime:
        return instant_from_text(value)
    if hint is dt.date:
        return dt.date.fromisoformat(value)
    if hint is dt.time:
        return dt.time.fromisoformat(value)
    return value


@cache
def _hints() -> Mapping[str, Any]:
    """Return the types of the settings; every write reads them, and to work them out takes 2 ms."""
    return typing.get_type_hints(DeskSettings)


def settings_from_rows(rows: Mapping[str, str], away: Iterable[tuple[str, str]] = ()) -> DeskSettings:
    """Return the settings that these rows (name to JSON) hold, the defaults for all others.

    Args:
        rows: the stored settings.
        away: first and last day (ISO) of each time away.
    """
    hints = _hints()
    known = {name: _decode(hints[name], text) for name, text in rows.items() if name in hints}
    spans = tuple(AwaySpan(dt.date.fromisoformat(first), dt.date.fromisoformat(last)) for first, last in away)
    return DeskSettings(**known, away=spans)


def rows_from_settings(settings: DeskSettings) -> dict[str, str]:
    """Return each setting as JSON under its name; times away are no rows here."""
    names = (field.name for field in fields(settings) if field.name != _NO_ROW)
    return {name: _encode(getattr(settings, name)) for name in names}
