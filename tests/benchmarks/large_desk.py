"""A desk of any size, with five activities for each, a long queue and a long pipeline: filled by SQL.

It is the same for the same numbers, and kept between runs.
"""

from __future__ import annotations

import hashlib
import itertools
import os
import shutil
import tempfile
from pathlib import Path
from typing import Any

from recruiterdesk.core.clock import FixedClock
from recruiterdesk.storage import migrate
from recruiterdesk.storage.derive import derive_people
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.opening import open_desk
from recruiterdesk.storage.search_index import fill_search
from tests.benchmarks import made_people, made_work
from tests.benchmarks.made_work import (
    CLIENTS,
    NOW,
    ROLES,
    ZONE,
    DeskSize,
    insert_in_play,
    insert_open,
    moment_of,
)

CACHE = "RECRUITERDESK_BENCH_CACHE"
PLACES = (
    ("Berlin", "DE", "Europe/Berlin"), ("Madrid", "ES", "Europe/Madrid"), ("London", "GB", "Europe/London"),
    ("Pune", "IN", "Asia/Kolkata"), ("Boston", "US", "America/New_York"), ("Lagos", "NG", "Africa/Lagos"),
    ("Sydney", "AU", "Australia/Sydney"), ("Haifa", "IL", "Asia/Jerusalem"),
    ("Denver", "US", "America/Denver"), ("", "", ""),
)  # fmt: skip
TAGS, EVERY_TAGGED = ("sre", "alumni", "speaks dutch", "🔥 hot", "night shift"), 40
ACTIVITIES = ("person.added", "message.sent", "attempt.voicemail_left", "announced", "attempt.no_answer")
"""What happened with each; every eighth has a note instead of the last."""


CAREER = DeskSize(1_000_000, 115_000, 86_000)
"""Whom a recruiter meets in a career: 5,000,000 activities, 100,000 open calls, 100,000 in play."""
TENTH = DeskSize(100_000, 11_500, 8_600)
HUNDREDTH = DeskSize(10_000, 1_150, 860)


def large_desk(size: DeskSize) -> Path:
    """Return a folder with such a desk, made once and kept between runs in a temporary folder.

    It is made anew where the schema or this file has changed.
    """
    root = Path(os.environ.get(CACHE) or Path(tempfile.gettempdir()) / "recruiterdesk-bench")
    folder = root / f"{size.name}-{_print_of_makers()}"
    if not (folder / "made").exists():
        root.mkdir(parents=True, exist_ok=True)
        begun = Path(tempfile.mkdtemp(prefix="begun-", dir=root))
        desk = open_desk(begun, FixedClock(NOW, ZONE))
        _fill(desk, size)
        desk.close()
        (begun / "made").touch()
        _put(begun, folder)
    return folder


def _put(begun: Path, folder: Path) -> None:
    """Let the desk have its place, unless somebody else who ran at the same time was sooner."""
    try:
        begun.rename(folder)
    except OSError:
        shutil.rmtree(begun)


def _print_of_makers() -> str:
    """Return what changes where a desk would be made otherwise: the schema, or this file."""
    migrations = sorted(Path(migrate.__file__).parent.glob("migrations/*.sql"))
    makers = [*migrations, Path(__file__), *(Path(each.__file__) for each in (made_people, made_work))]
    return hashlib.sha256(b"".join(each.read_bytes() for each in makers)).hexdigest()[:12]


def open_large(folder: Path) -> Desk:
    """Open the desk in this folder at the moment for which it was made."""
    return open_desk(folder, FixedClock(NOW, ZONE))


def copy_of(size: DeskSize, folder: Path) -> Path:
    """Return a folder with a copy of such a desk, for what writes a lot to it."""
    shutil.copytree(large_desk(size), folder, dirs_exist_ok=True)
    return folder


def _fill(desk: Desk, size: DeskSize) -> None:
    database = desk.database
    with database.roomy(), database.transaction("IMMEDIATE"):
        _insert_people(database, size.people)
        _insert_roles(database)
        open_with = insert_open(database, size) + insert_in_play(database, size)
    with database.roomy(), database.transaction("IMMEDIATE"):
        derive_people(database, desk.settings, sorted(open_with), [range(1, size.people + 1)])
    with database.roomy(), database.transaction("IMMEDIATE"):
        fill_search(database)


def _insert_people(database: Any, people: int) -> None:
    made, addresses, notes = made_people.MadePeople(), [], {}

    def person(n: int) -> tuple[object, ...]:
        one = made.next_person(n)
        addresses.append((n, n, one.address))
        if one.note:
            notes[n] = one.note
        place, country, zone = PLACES[n * 7 % 97 % len(PLACES)]
        wished = "17:00-20:00" if n % 13 == 0 else "08:00-10:00" if n % 17 == 0 else None
        name = f"{one.given} {one.family}"
        return (n, name, one.given, one.family, one.company, place, country, zone, wished, one.title)

    insert = database.connection().executemany
    insert(
        'INSERT INTO "person" ("id", "full_name", "given", "family", "company", "place", "country", "zone", '
        '"wished_hours", "title", "honorific", "salutation", "form_of_address", "language", "saturdays", '
        '"do_not_contact", "is_contact", "source", "source_id", "strength", "wish", "extra") '
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', 'none', 'formal', '', 0, 0, 1, '', '', '', '', "
        "'')",
        (person(n) for n in range(1, people + 1)),
    )
    insert(
        'INSERT INTO "phone_number" ("id", "person_id", "number", "kind", "preferred", "wrong", "position") '
        "VALUES (?, ?, ?, 'private', 0, 0, 0)",
        ((n, n, f"+4917{n:08d}") for n in range(1, people + 1) if n % 50),
    )
    insert(
        'INSERT INTO "email_address" ("id", "person_id", "address", "position") VALUES (?, ?, ?, 0)',
        addresses,
    )
    insert(
        'INSERT INTO "activity" ("person_id", "at", "key", "values", "text") VALUES (?, ?, ?, \'\', ?)',
        itertools.chain.from_iterable(_activities(n, notes.get(n)) for n in range(1, people + 1)),
    )
    insert(
        'INSERT INTO "tag" ("person_id", "name") VALUES (?, ?)',
        ((n, TAGS[n // EVERY_TAGGED % len(TAGS)]) for n in range(1, people + 1, EVERY_TAGGED)),
    )


def _activities(person_id: int, note: str | None) -> list[tuple[object, ...]]:
    moments = (moment_of(20 + person_id % 60 + 90 * nth) for nth in range(len(ACTIVITIES), 0, -1))
    lines = [(person_id, at, key, "") for at, key in zip(moments, ACTIVITIES, strict=True)]
    return lines if note is None else [*lines[:-1], (person_id, "2026-09-01T10:00:00Z", "note", note)]


def _insert_roles(database: Any) -> None:
    insert = database.connection().executemany
    insert("INSERT INTO \"client\" VALUES (?, ?, '')", ((n, f"Client {n}") for n in range(1, CLIENTS + 1)))
    insert(
        'INSERT INTO "role" ("id", "title", "spoken_title", "hiring_manager", "role_state", "explanation", '
        "\"cleared_with\", \"client_id\") VALUES (?, ?, '', 'Jo Meyer', 'open', '', '', ?)",
        ((n, f"Engineer {n}", n % CLIENTS + 1) for n in range(1, ROLES + 1)),
    )
