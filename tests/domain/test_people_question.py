"""What is typed to find people is taken apart into words and filters; nothing that is typed is an error."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recruiterdesk.domain.filter_troubles import said_of
from recruiterdesk.domain.people_question import (
    DayRange,
    FilterKey,
    NoFilter,
    PeopleQuestion,
    Trouble,
    filter_text,
    parse_question,
    without_filter,
    without_filters,
)


def filters(text: str) -> list[tuple[str, str, bool]]:
    return [(str(each.key), each.value, each.negated) for each in parse_question(text).filters]


def troubles(text: str) -> list[tuple[Trouble, str, str]]:
    return [(each.trouble, each.key, each.value) for each in parse_question(text).troubles]


def test_words_and_filters_are_told_apart() -> None:
    text = 'ana role:"Backend Engineer" stage:final waiting:>5 city:Berlin -tag:sre is:contact ruiz'
    question = parse_question(text)
    assert question.words == "ana ruiz"
    assert filters(text) == [
        ("role", "Backend Engineer", False),
        ("stage", "final", False),
        ("waiting", ">5", False),
        ("city", "Berlin", False),
        ("tag", "sre", True),
        ("is", "contact", False),
    ]
    assert question.troubles == ()


@pytest.mark.parametrize(
    ("text", "words", "without"),
    [
        ("ana -berlin", "ana", ("berlin",)),
        ('-"new york"', "", ("new york",)),
        ("anna-lena 0151-234 -49", "anna-lena 0151-234 49", ()),
        ('"ana maria', "ana maria", ()),
        ("10:30 https://example.com/a", "10:30 https://example.com/a", ()),
        ("  ", "", ()),
    ],
)
def test_other_words_stay_words(text: str, words: str, without: tuple[str, ...]) -> None:
    question = parse_question(text)
    assert (question.words, question.without, question.filters, question.troubles) == (words, without, (), ())


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("colour:red ana", (Trouble.UNKNOWN_KEY, "colour", "red")),
        ("role: ana", (Trouble.NO_VALUE, "role", "")),
        ('city:""', (Trouble.NO_VALUE, "city", "")),
        ("waiting:long", (Trouble.NO_NUMBER, "waiting", "long")),
        ("waiting:٣", (Trouble.NO_NUMBER, "waiting", "٣")),
        ("is:happy", (Trouble.UNKNOWN_VALUE, "is", "happy")),
        ("has:cat", (Trouble.UNKNOWN_VALUE, "has", "cat")),
        ("turn:mine", (Trouble.UNKNOWN_VALUE, "turn", "mine")),
        ("stage:later", None),
    ],
)
def test_what_is_no_filter_is_said(text: str, found: object) -> None:
    assert troubles(text) == ([found] if found else [])
    assert all(said_of(each).key.startswith("filter.") for each in parse_question(text).troubles)


@pytest.mark.parametrize(
    ("asked", "days"),
    [
        (">5", DayRange(6, None)),
        (">=5", DayRange(5, None)),
        ("5+", DayRange(5, None)),
        ("<3", DayRange(0, 2)),
        ("<=3", DayRange(0, 3)),
        ("=3", DayRange(3, 3)),
        ("3", DayRange(3, 3)),
        ("3-5", DayRange(3, 5)),
        ("3..5", DayRange(3, 5)),
        ("999999999", DayRange(100_000, 100_000)),
    ],
)
def test_days_are_read_as_they_are_written(asked: str, days: DayRange) -> None:
    assert parse_question(f"waiting:{asked}").filters[0].days == days


def test_what_is_gone_from_the_desk_is_named() -> None:
    said = said_of(NoFilter(Trouble.UNKNOWN_VALUE, "stage", "final", 0, 11))
    assert (said.key, dict(said.values)) == ("filter.gone", {"filter": "stage", "text": "final"})


def test_a_filter_can_be_taken_out_and_written() -> None:
    text = "ana city:Berlin ruiz"
    taken = without_filter(text, parse_question(text).filters[0])
    assert taken == "ana ruiz"
    both = parse_question(" ana city:Berlin  ruiz tag:sre x")
    assert without_filters(" ana city:Berlin  ruiz tag:sre x", both.filters) == "ana ruiz x"
    assert filter_text(FilterKey.CITY, "New York") == 'city:"New York"'
    assert filter_text(FilterKey.TAG, "sre", negated=True) == "-tag:sre"


def test_nothing_asked_means_everybody() -> None:
    assert PeopleQuestion("").is_empty
    assert not parse_question("-tag:sre").is_empty
    assert not parse_question("-berlin").is_empty
    assert parse_question(" role:").is_empty
    assert not parse_question("role: ").is_empty
    assert not parse_question("colour:red").is_empty


def test_a_filter_at_the_end_is_still_typed() -> None:
    for text, expected in (
        ("ana role:", []),
        ("role: ana", ["role"]),
        ("a:b role:", ["a"]),
        ("is:x", ["is"]),
    ):
        question = parse_question(text)
        assert [each.key for each in question.misunderstood(question.troubles)] == expected


@given(st.text() | st.text(alphabet='ab:"-> \t“”role0'))
def test_any_text_is_a_question_with_places(text: str) -> None:
    question = parse_question(text)
    ends = [0]
    for each in sorted((*question.filters, *question.troubles), key=lambda one: one.start):
        assert ends[-1] <= each.start < each.end <= len(text)
        assert ":" in text[each.start : each.end]
        ends.append(each.end)


@given(st.sampled_from([FilterKey.CITY, FilterKey.ROLE, FilterKey.TAG]), st.text(min_size=1), st.booleans())
def test_a_filter_that_is_written_is_read_the_same(key: FilterKey, asked: str, negated: bool) -> None:
    written = parse_question(f"ana {filter_text(key, asked, negated=negated)} ruiz")
    plain = "".join(" " if sign in '"“”„«»' else sign for sign in asked).strip()
    if plain:
        assert [(each.key, each.value, each.negated) for each in written.filters] == [(key, plain, negated)]
    assert written.words == "ana ruiz"
