"""Search on a desk of 1,000,000 people: from a key press to the rows that the window shows.

Times are of this process's processor, since other programs make the clock on the wall go by; each is also
told as a ratio to a plain piece of work on the same desk in the same run.
"""

from __future__ import annotations

import random
import statistics

import pytest

from recruiterdesk.core.searched_text import searched_words
from recruiterdesk.storage.queries.people import people_rows
from recruiterdesk.storage.queries.people_ids import list_people_at_once
from recruiterdesk.storage.queries.people_search import PeopleSearch
from tests.benchmarks.bench_queue import Times, timed
from tests.benchmarks.large_desk import CAREER, large_desk, open_large

PEOPLE = CAREER.people
AT_ONCE, SHOWN = 200, 30
"""How many are found at once, and how many of them a window shows."""
LONGEST, EACH = 12, 40
PROMISED_FILTER = 1.0
PROMISED_P50, PROMISED_P99, PROMISED_TYPO = 0.005, 0.030, 0.020
FIXED = (
    "exam",
    "example",
    "engineer",
    "gmbh",
    "berlin",
    "data eng berlin",
    "sre",
    "李",
    "юл",
    "4917",
    "zzzz",
)
FILTERS = (
    'role:"engineer 12"', "stage:final", "waiting:>5", "city:berlin", "tag:sre", "is:to-be-told",
    "has:promise", "turn:client", "eng city:berlin", "-is:contact", "city:berlin is:candidate",
    "waiting:>5 city:berlin",
)  # fmt: skip


@pytest.fixture(scope="module")
def desk():
    opened = open_large(large_desk(CAREER))
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def warm(desk):
    """The desk, with its words read as they are beside the window after the first search."""
    reading = timed([PeopleSearch(desk).warm_up])
    print(f"\nthe words of the desk, read once beside the window: {reading.at(0.5):.2f} s")
    return desk


@pytest.fixture(scope="module")
def plain(desk) -> Times:
    """The plain work: as many people read by their ids."""
    chosen = random.Random(1)

    def read() -> None:
        ids = [chosen.randrange(1, PEOPLE) for _ in range(SHOWN)]
        marks = ", ".join("?" * SHOWN)
        desk.database.execute_sql(f'SELECT * FROM "person" WHERE "id" IN ({marks})', ids).fetchall()

    return timed([read] * 300)


@pytest.fixture(scope="module")
def names(desk) -> list[str]:
    chosen = random.Random(2)
    ids = [chosen.randrange(1, PEOPLE) for _ in range(EACH)]
    marks = ", ".join("?" * EACH)
    found = desk.database.execute_sql(f'SELECT "full_name" FROM "person" WHERE "id" IN ({marks})', ids)
    return [row[0] for row in found.fetchall()]


def times_of(desk, typed: list[str]) -> Times:
    def press(text: str) -> None:
        people_rows(desk, list_people_at_once(desk, text, AT_ONCE).ids[:SHOWN])

    for text in typed[::7]:
        press(text)
    return timed([lambda text=text: press(text) for text in typed])


def bench_beginnings_of_every_length(warm, plain, names):
    typed = [name[:length] for name in names for length in range(1, LONGEST + 1)]
    tell_and_require("1 to 12 letters from the start", times_of(warm, [*typed, *FIXED]), plain)


def bench_parts_of_every_length(warm, plain, names):
    words = [word for name in names for word in searched_words(name) if len(word) > 3]
    typed = [
        word[at : at + length] for word in words for at in (1, 2) for length in range(3, len(word) - at + 1)
    ]
    tell_and_require("parts of 3 letters and more", times_of(warm, typed), plain)


def bench_mistyped_words(warm, plain, names):
    chosen = random.Random(3)
    words = [word for name in names for word in searched_words(name) if len(word) > 4]
    typed = [f"{word[:at]}{word[at + 1 :]}" for word in words for at in (chosen.randrange(1, len(word)),)]
    typed += [f"{word[:2]}{word[3]}{word[2]}{word[4:]}" for word in words]
    times = times_of(warm, typed)
    print(f"\n{times.line('one error', plain)}")
    assert times.at(0.5) <= PROMISED_TYPO
    assert times.at(0.99) <= PROMISED_P99


def bench_single_letters(warm, plain):
    letters = [*"abcdefghijklmnopqrstuvwxyz0123456789", "ø", "ж", "李"]
    tell_and_require("one letter or digit", times_of(warm, letters * 3), plain)


def bench_filters(warm, plain):
    """Filters are looked at beside the window; what each takes is told."""
    print()
    for text in FILTERS:
        times = times_of(warm, [text] * 9)
        print(times.line(text, plain))
        assert statistics.median(times.processor) <= PROMISED_FILTER


def tell_and_require(name: str, times: Times, plain: Times) -> None:
    print(f"\n{times.line(name, plain)}")
    assert times.at(0.5) <= PROMISED_P50
    assert times.at(0.99) <= PROMISED_P99
