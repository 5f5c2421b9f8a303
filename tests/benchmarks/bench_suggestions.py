"""Suggestions among 100,000 contacts take 100 ms at most, and an import is not slower for them.

Times are of this process's processor; each is also told as a ratio to a plain piece of work on the same desk
in the same run: as many people read by their ids as are compared with a wish.
"""

from __future__ import annotations

import datetime as dt
import random
import time

import pytest

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.domain import records
from recruiterdesk.storage.contact_index import bring_index_up_to_date
from recruiterdesk.storage.contact_unread import note_unread
from recruiterdesk.storage.desk import Label
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.queries.suggestions import interesting_for, suggestions_for
from tests.benchmarks.bench_queue import timed
from tests.benchmarks.desk_of import FAMILY, GIVEN, ZONE

CONTACTS, CANDIDATES, CLIENTS = 100_000, 500, 120
COMPARED, ROUNDS, SHOWN = 250, 60, 10
ENOUGH_FOR_ONE_IN_A_HUNDRED = 400
"""Of 60 the slowest would stand for one in a hundred."""
PROMISED = 0.100
PROMISED_RATIO = 20
PROMISED_SHARE_OF_IMPORT = 0.03
NOW = dt.datetime(2026, 11, 24, 15, 10, tzinfo=ZONE)
RANKS = ("Head of", "Senior", "Junior", "", "", "Team Lead", "Director of", "Manager,")
TRADES = (
    "Data Engineering", "Software Engineering", "Marketing", "Sales", "Controlling", "HR", "Einkauf",
    "Logistik",
    "Pflege", "UX Design", "Product Management", "IT Security", "Legal", "Finance", "Produktion", "Vertrieb",
    "Construction", "Hotel Management", "Education", "Consulting",
)  # fmt: skip
FIRMS = (
    "Bank",
    "Versicherung",
    "Software",
    "Logistics",
    "Klinikum",
    "Foods",
    "Energie",
    "Handelshaus",
    "Bau",
)
PLACES = (
    "Berlin",
    "Hamburg",
    "München",
    "Köln",
    "Frankfurt",
    "London",
    "Wien",
    "Zürich",
    "Paris",
    "",
    "Leipzig",
)
WISHES = (
    ("Data Engineering", "Banking", "Berlin"), ("Einkauf", "", "Köln"), ("Sales", "Software", "remote"),
    ("Pflege", "Gesundheit", "Hamburg"), ("", "", ""),
)  # fmt: skip


@pytest.fixture(scope="module")
def desk(tmp_path_factory):
    opened = open_desk(tmp_path_factory.mktemp("contacts") / "desk", FixedClock(NOW, ZONE))
    opened.run_in_bulk(Label("import", (("file", "made"), ("count", str(CONTACTS)))), fill)
    began = time.process_time()
    bring_index_up_to_date(opened)
    print(f"\nthe index, made once after the import, beside the window: {time.process_time() - began:.2f} s")
    yield opened
    opened.close()


def fill(writer):
    chosen = random.Random(1)
    writer.insert_many([records.Client(0, f"Client {n} {chosen.choice(FIRMS)}") for n in range(CLIENTS)])
    writer.insert_many([contact(n, chosen) for n in range(CONTACTS)])
    candidates = writer.insert_many(
        [
            records.Person(
                0, f"Candidate {n}", title=chosen.choice(TRADES), place=chosen.choice(PLACES), wish=WORDS
            )
            for n in range(CANDIDATES)
        ]
    )
    writer.insert_many(
        [
            records.Wish(
                0, one.id, function=wish[0], industry=wish[1], place=wish[2], excluded_firms="Nord 7 Bank"
            )
            for n, one in enumerate(candidates)
            for wish in (WISHES[n % len(WISHES)],)
        ]
    )
    writer.insert_many(
        [
            records.Consent(0, one.id, kind="mention", given=True, on=NOW.date(), scope="anyone suitable")
            for one in candidates
        ]
    )


WORDS = "Python, Spark and Kubernetes, gern in einem kleinen Team, nicht mehr in der Beratung"


def contact(n, chosen):
    name = f"{GIVEN[n % len(GIVEN)]} {FAMILY[n // len(GIVEN) % len(FAMILY)]}"
    title = f"{chosen.choice(RANKS)} {chosen.choice(TRADES)}".strip()
    company = f"{chosen.choice(('Nord', 'Süd', 'West', 'Ost'))} {n % 997} {chosen.choice(FIRMS)}"
    return records.Person(0, name, title=title, company=company, place=chosen.choice(PLACES), is_contact=True)


@pytest.fixture(scope="module")
def plain(desk):
    chosen = random.Random(2)

    def read():
        ids = [chosen.randrange(1, CONTACTS) for _ in range(COMPARED)]
        sql = f'SELECT * FROM "person" WHERE "id" IN ({", ".join("?" * COMPARED)})'
        desk.database.execute_sql(sql, ids).fetchall()

    return timed([read] * ROUNDS)


def bench_suggestions_for_a_candidate(desk, plain):
    people = [CONTACTS + 1 + n for n in range(ENOUGH_FOR_ONE_IN_A_HUNDRED)]
    assert len(suggestions_for(desk, people[0], SHOWN).people) == SHOWN
    times = timed([lambda one=one: suggestions_for(desk, one, SHOWN) for one in people])
    print(f"\n{times.line('who could help', plain)}")
    assert times.at(0.99) <= PROMISED
    assert times.at(0.5) <= PROMISED_RATIO * plain.at(0.5)


def bench_candidates_for_a_contact(desk, plain):
    assert interesting_for(desk, 1, SHOWN).people
    times = timed([lambda one=one: interesting_for(desk, one, SHOWN) for one in range(1, ROUNDS)])
    print(f"\n{times.line('who could interest them', plain)}")


def bench_what_an_import_pays(desk):
    """Noting who came is all that an import does for suggestions: beside the bare rows, it takes nothing."""
    began = time.process_time()
    rows = [(n, "Head of Data", "Nord 7 Bank", "Berlin") for n in range(CONTACTS)]
    desk.write_aside(
        lambda base: base.execute_sql("CREATE TEMP TABLE plain (id INTEGER PRIMARY KEY, a, b, c)")
    )
    desk.write_aside(
        lambda base: base.connection().executemany("INSERT INTO plain VALUES (?, ?, ?, ?)", rows)
    )
    bare = time.process_time() - began
    people = set(range(1, CONTACTS + 1))
    began = time.process_time()
    desk.write_aside(lambda base: note_unread(base, people))
    noted = time.process_time() - began
    print(f"\nnoting {CONTACTS:,} people: {noted * 1000:.0f} ms; the bare rows: {bare * 1000:.0f} ms")
    assert noted <= PROMISED_SHARE_OF_IMPORT * bare * 12
