"""A filter is completed as it is typed: first what it is, then its value, then the next one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.filter_completion import (
    TypedFilter,
    completed,
    fixed_values,
    proposed_keys,
    proposed_values,
    typed_filter,
)
from recruiterdesk.domain.people_question import FilterKey


@pytest.mark.parametrize(
    ("text", "typed"),
    [
        ("st", TypedFilter(None, "st", False, 0, 2)),
        ("ana -st", TypedFilter(None, "st", True, 4, 7)),
        ("ana stage:", TypedFilter(FilterKey.STAGE, "", False, 4, 10)),
        ("stage:fi", TypedFilter(FilterKey.STAGE, "fi", False, 0, 8)),
        ('role:"Back e', TypedFilter(FilterKey.ROLE, "Back e", False, 0, 12)),
        ("-tag:s", TypedFilter(FilterKey.TAG, "s", True, 0, 6)),
        ("colour:r", None),
        ("ana ", None),
        ("", None),
        ('role:"a" ', None),
        ('role:"Back end" stage:fi', TypedFilter(FilterKey.STAGE, "fi", False, 16, 24)),
        ('role:"Back end" -city:"New Y', TypedFilter(FilterKey.CITY, "New Y", True, 16, 28)),
        ('role:"Back end" st', TypedFilter(None, "st", False, 16, 18)),
        ('role:"Back end"st', None),
        ('role:"Back stage:fi', TypedFilter(FilterKey.ROLE, "Back stage:fi", False, 0, 19)),
    ],
)
def test_what_is_typed_is_known_at_the_end(text: str, typed: TypedFilter | None) -> None:
    assert typed_filter(text, len(text)) == typed


def test_in_the_midst_of_a_word_nothing_is_completed() -> None:
    assert typed_filter("stage", 2) is None
    assert typed_filter("st ana", 2) == TypedFilter(None, "st", False, 0, 2)


def test_filters_and_values_are_proposed() -> None:
    typed = typed_filter("-t", 2)
    assert typed is not None
    assert [each.text for each in proposed_keys(typed)] == ["-turn:", "-title:", "-tag:"]
    city = typed_filter("city:yo", 7)
    assert city is not None
    assert [each.text for each in proposed_values(city, ("New York", "York", "Berlin"))] == [
        "city:York",
        'city:"New York"',
    ]
    assert proposed_values(typed, ("York",)) == ()


def test_some_values_are_the_same_everywhere() -> None:
    assert "contact" in fixed_values(FilterKey.IS)
    assert ">5" in fixed_values(FilterKey.WAITING)
    assert fixed_values(FilterKey.ROLE) == ()


def test_a_proposal_takes_the_place_of_what_was_typed() -> None:
    typed = typed_filter("ana sta ruiz", 7)
    assert typed is not None
    assert completed("ana sta ruiz", typed, proposed_keys(typed)[0]) == ("ana stage: ruiz", 10)
    value = typed_filter("stage:fi", 8)
    assert value is not None
    assert completed("stage:fi", value, proposed_values(value, ("final",))[0]) == ("stage:final ", 12)


@given(st.text(), st.integers(0, 50))
def test_any_text_can_be_asked_anywhere(text: str, cursor: int) -> None:
    typed = typed_filter(text, min(cursor, len(text)))
    if typed is not None:
        assert 0 <= typed.start < typed.end <= len(text)
