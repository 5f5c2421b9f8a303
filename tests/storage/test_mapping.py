from __future__ import annotations

import datetime as dt
import types
import typing
from dataclasses import fields, replace
from enum import StrEnum
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.away import AwaySpan
from recruiterdesk.domain.desk_numbers import TOPICS
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.hours import DaySpan
from recruiterdesk.domain.stage_list import DeskStage, StageList
from recruiterdesk.domain.words import Stage
from recruiterdesk.storage.mapping import from_row, to_row
from recruiterdesk.storage.settings_rows import rows_from_settings, settings_from_rows
from recruiterdesk.storage.stored_texts import instant_from_text, instant_text
from recruiterdesk.storage.tables import ASIDE_TABLES, TABLES

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
INSTANTS = st.datetimes(dt.datetime(1900, 1, 1), dt.datetime(2200, 1, 1), timezones=st.timezones()).map(
    lambda moment: moment.astimezone(dt.UTC).replace(microsecond=0)
)
MINUTES = st.integers(0, 24 * 60 - 1).map(lambda minute: dt.time(minute // 60, minute % 60))
AWAY = (AwaySpan(dt.date(2026, 12, 7), dt.date(2026, 12, 18)),)
SPANS = st.builds(DaySpan, MINUTES, MINUTES | st.just(dt.time.max))


def values_of(hint: Any) -> st.SearchStrategy[Any]:
    if isinstance(hint, types.UnionType):
        (inner,) = [part for part in typing.get_args(hint) if part is not types.NoneType]
        return st.none() | values_of(inner)
    if hint == tuple[str, ...]:
        return st.lists(TEXT, max_size=3).map(tuple)
    if typing.get_origin(hint) is tuple:
        pair = st.tuples(*(values_of(part) for part in typing.get_args(typing.get_args(hint)[0])))
        return st.lists(pair, max_size=3).map(tuple)
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return st.sampled_from(hint)
    if hint in TOPICS:
        return records_of(hint)
    known: dict[Any, st.SearchStrategy[Any]] = {
        int: st.integers(-(2**40), 2**40),
        bool: st.booleans(),
        str: TEXT,
        dt.date: st.dates(),
        dt.datetime: INSTANTS,
        dt.time: MINUTES,
        DaySpan: SPANS,
        StageList: st.builds(
            StageList,
            st.lists(st.builds(DeskStage, TEXT, st.sampled_from(Stage), TEXT), max_size=3).map(tuple),
            st.lists(st.tuples(TEXT, TEXT, TEXT), max_size=3).map(tuple),
        ),
    }
    return known[hint]


def records_of(kind: type) -> st.SearchStrategy[Any]:
    hints = typing.get_type_hints(kind)
    return st.builds(kind, **{field.name: values_of(hints[field.name]) for field in fields(kind)})


@pytest.mark.parametrize("table", [*TABLES, *ASIDE_TABLES], ids=lambda table: table.name)
def test_a_record_comes_back_as_it_was_stored(table: Any) -> None:
    @given(records_of(table.record))
    def comes_back(record: Any) -> None:
        row = to_row(record)
        assert all(value is None or type(value) in (str, int, float) for value in row)
        assert from_row(table.record, row) == record

    comes_back()


@given(INSTANTS, INSTANTS)
def test_instants_sort_as_text(one: dt.datetime, other: dt.datetime) -> None:
    assert instant_from_text(instant_text(one)) == one
    assert (instant_text(one) < instant_text(other)) == (one < other)


@given(records_of(DeskSettings).filter(lambda settings: len(settings.weekend) < 7))
def test_settings_come_back_as_they_were_stored(settings: DeskSettings) -> None:
    """Times away are read from records of their own, and are no setting's row."""
    spans = [(span.first_day.isoformat(), span.last_day.isoformat()) for span in AWAY]
    settings = replace(settings, away=AWAY)
    assert settings_from_rows(rows_from_settings(settings), spans) == settings


def test_a_setting_that_this_version_does_not_know_is_ignored() -> None:
    assert settings_from_rows({"of_tomorrow": "1"}) == DeskSettings()
