"""The desk's settings as rows: one for each setting that is not the default."""

from __future__ import annotations

import datetime as dt
import json
import types
import typing
from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan, span_from_text
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text


def _encode(value: object) -> str:
    if isinstance(value, DaySpan):
        return json.dumps(value.as_text())
    if isinstance(value, dt.datetime):
        return json.dumps(instant_text(value))
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
    if hint is dt.time:
        return dt.time.fromisoformat(value)
    return value


def settings_from_rows(rows: Mapping[str, str]) -> DeskSettings:
    """Return the settings that these rows (name to JSON) hold, the defaults for all others."""
    hints = typing.get_type_hints(DeskSettings)
    return DeskSettings(**{name: _decode(hints[name], text) for name, text in rows.items() if name in hints})


def rows_from_settings(settings: DeskSettings) -> dict[str, str]:
    """Return each setting as JSON under its name."""
    return {field.name: _encode(getattr(settings, field.name)) for field in fields(settings)}
