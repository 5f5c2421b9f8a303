"""The desk's settings as rows: one for each setting that is not the default."""

from __future__ import annotations

import datetime as dt
import json
import types
import typing
from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any

from recruiterdesk.core.values import field_names
from recruiterdesk.domain.away import AwaySpan
from recruiterdesk.domain.desk_numbers import TOPICS
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan, span_from_text
from recruiterdesk.domain.stage_list import StageList, stages_as_text, stages_from_text
from recruiterdesk.domain.words import CountedFrom
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
    if isinstance(value, StageList):
        return json.dumps(stages_as_text(value), ensure_ascii=False)
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
    if hint is StageList:
        return stages_from_text(value)
    if hint is CountedFrom:
        return CountedFrom(value)
    return value


@cache
def _hints(kind: type) -> Mapping[str, Any]:
    """Return the types of the settings; every write reads them, and to work them out takes 2 ms."""
    return typing.get_type_hints(kind)


def settings_from_rows(rows: Mapping[str, str], away: Iterable[tuple[str, str]] = ()) -> DeskSettings:
    """Return the settings that these rows (name to JSON) hold, the defaults for all others.

    Args:
        rows: the stored settings.
        away: first and last day (ISO) of each time away.
    """
    known = _known(DeskSettings, {name: text for name, text in rows.items() if "." not in name})
    for topic, kind in _topics():
        begin = f"{topic}."
        of_topic = {name.removeprefix(begin): text for name, text in rows.items() if name.startswith(begin)}
        if of_topic:
            known[topic] = kind(**_known(kind, of_topic))
    spans = tuple(AwaySpan(dt.date.fromisoformat(first), dt.date.fromisoformat(last)) for first, last in away)
    return DeskSettings(**known, away=spans)


def stored_settings(database: Any) -> DeskSettings:
    """Return the settings as an open database holds them."""
    rows = database.execute_sql('SELECT "name", "value" FROM "setting"').fetchall()
    away = database.execute_sql('SELECT "first_day", "last_day" FROM "away" ORDER BY "first_day"')
    return settings_from_rows(dict(rows), away.fetchall())


def rows_from_settings(settings: DeskSettings) -> dict[str, str]:
    """Return each setting as JSON under its name, as "answers.quiet_days"; times away are no rows here."""
    topics = dict(_topics())
    found: dict[str, str] = {}
    for name in field_names(DeskSettings):
        held = getattr(settings, name)
        if name in topics:
            inner = field_names(topics[name])
            found |= {f"{name}.{each}": _encode(getattr(held, each)) for each in inner}
        elif name != _NO_ROW:
            found[name] = _encode(held)
    return found


def _known(kind: type, rows: Mapping[str, str]) -> dict[str, Any]:
    hints = _hints(kind)
    return {name: _decode(hints[name], text) for name, text in rows.items() if name in hints}


@cache
def _topics() -> tuple[tuple[str, type], ...]:
    """Return the settings that are a value of several numbers: each of these has a row of its own."""
    return tuple((name, hint) for name, hint in _hints(DeskSettings).items() if hint in TOPICS)
