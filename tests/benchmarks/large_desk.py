"""A desk of any size with a long queue, the same for the same numbers, filled by SQL in a few minutes."""

from __future__ import annotations

import datetime as dt
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
from recruiterdesk.storage.desk import Desk, open_desk
from recruiterdesk.storage.search_index import fill_search
from tests.benchmarks import made_people
from tests.benchmarks.desk_of import ZONE

NOW = dt.datetime(2026, 11, 24, 15, 10, tzinfo=ZONE)
CACHE = "RECRUITERDESK_BENCH_CACHE"
PLACES = (
    ("Berlin", "DE", "Europe/Berlin"), ("Madrid", "ES", "Europe/Madrid"), ("London", "GB", "Europe/London"),
    ("Pune", "IN", "Asia/Kolkata"), ("Boston", "US", "America/New_York"), ("Lagos", "NG", "Africa/Lagos"),
    ("Sydney", "AU", "Australia/Sydney"), ("Haifa", "IL", "Asia/Jerusalem"),
    ("Denver", "US", "America/Denver"), ("", "", ""),
)  # fmt: skip
STAGES = ("screening", "submitted", "interviewing", "final", "offered")
ROLES, CLIENTS = 500, 120
TAGS, EVERY_TAGGED = ("sre", "alumni", "speaks dutch", "🔥 hot", "night shift"), 40
# Of each hundred of those with something open: what it is. The rest of the desk waits for nothing now.
SHARES = {
    "closure": 46, "written": 8, "holding": 12, "promise": 4, "reply": 2, "callback": 1, "check_in": 14,
    "task": 5, "unreached": 8,
}  # fmt: skip
AHEAD_FOR_EACH = 2
"""For each who is owed something now, so many are to be called again later."""


def large_desk(people: int, owed: int) -> Path:
    """Return a folder with such a desk, made once and kept between runs in a temporary folder.

    It is made anew where the schema or this file has changed. `owed` people have something open now.
    """
    root = Path(os.environ.get(CACHE) or Path(tempfile.gettempdir()) / "recruiterdesk-bench")
    folder = root / f"{people}-{owed}-{_print_of_makers()}"
    if not (folder / "made").exists():
        shutil.rmtree(folder, ignore_errors=True)
        desk = open_desk(folder, FixedClock(NOW, ZONE))
        _fill(desk, people, owed)
        desk.close()
        (folder / "made").touch()
    return folder


def _print_of_makers() -> str:
    """Return what changes where a desk would be made otherwise: the schema, or this file."""
    migrations = sorted(Path(migrate.__file__).parent.glob("migrations/*.sql"))
    makers = [*migrations, Path(__file__), Path(made_people.__file__)]
    return hashlib.sha256(b"".join(each.read_bytes() for each in makers)).hexdigest()[:12]


def open_large(folder: Path) -> Desk:
    """Open the desk in this folder at the moment for which it was made."""
    return open_desk(folder, FixedClock(NOW, ZONE))


def _fill(desk: Desk, people: int, owed: int) -> None:
    database = desk.database
    with database.roomy(), database.transaction("IMMEDIATE"):
        _insert_people(database, people)
        _insert_roles(database)
        open_with = _insert_open(database, people, owed)
    with database.roomy(), database.transaction("IMMEDIATE"):
        derive_people(database, desk.settings, open_with, [range(1, people + 1)])
    with database.roomy(), database.transaction("IMMEDIATE"):
        fill_search(database)


def _insert_people(database: Any, people: int) -> None:
    made, addresses, notes = made_people.MadePeople(), [], []

    def person(n: int) -> tuple[object, ...]:
        one = made.next_person(n)
        addresses.append((n, n, one.address))
        if one.note:
            notes.append((n, "2026-09-01T10:00:00Z", "note", one.note))
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
        itertools.chain(
            (
                (n, "2026-08-01T10:00:00Z", key, "")
                for n in range(1, people + 1)
                for key in ("person.added", "message.sent")
            ),
            notes,
        ),
    )
    insert(
        'INSERT INTO "tag" ("person_id", "name") VALUES (?, ?)',
        ((n, TAGS[n // EVERY_TAGGED % len(TAGS)]) for n in range(1, people + 1, EVERY_TAGGED)),
    )


def _insert_roles(database: Any) -> None:
    insert = database.connection().executemany
    insert("INSERT INTO \"client\" VALUES (?, ?, '')", ((n, f"Client {n}") for n in range(1, CLIENTS + 1)))
    insert(
        'INSERT INTO "role" ("id", "title", "spoken_title", "hiring_manager", "role_state", "explanation", '
        "\"cleared_with\", \"client_id\") VALUES (?, ?, '', 'Jo Meyer', 'open', '', '', ?)",
        ((n, f"Engineer {n}", n % CLIENTS + 1) for n in range(1, ROLES + 1)),
    )


def _insert_open(database: Any, people: int, owed: int) -> list[int]:
    """Open something with people all over the desk; return whom."""
    step = max(1, people // (owed * (1 + AHEAD_FOR_EACH)))
    ids = iter(range(1, people + 1, step))
    kinds = [kind for kind, share in SHARES.items() for _ in range(share)]
    now_open = [(next(ids), kinds[n * 37 % len(kinds)], n) for n in range(owed)]
    rows: dict[str, list[tuple[object, ...]]] = {}
    for person_id, kind, n in now_open:
        for table, row in _rows_of(person_id, kind, n):
            rows.setdefault(table, []).append(row)
    ahead = list(ids)
    rows.setdefault("check_in", []).extend(_check_in(one, 1 + nth % 90) for nth, one in enumerate(ahead))
    for table, found in rows.items():
        columns, names = len(found[0]), _COLUMNS[table]
        database.connection().executemany(
            f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * columns)})', found
        )
    return [one for one, _, _ in now_open] + ahead


_COLUMNS = {
    "application": '"id", "stage", "stage_since", "turn", "turn_since", "last_substance_on", '
    '"runner_up_told", "paused", "long_ago", "source", "words_without_news", "own_stage", "person_id", '
    '"role_id"',
    "disposition": '"kind", "decided_on", "recorded_at", "stage_at_end", "internal_reason", "may_tell", '
    '"cleared_with", "decided_by", "application_id"',
    "closure": '"cause", "since", "stage", "opened_at", "runner_up", "in_writing", "asked_not_to_call", '
    '"probably_told", "cancelled", "person_id", "application_id"',
    "promise": '"due_on", "made_at", "text", "person_id"',
    "callback": '"at", "made_at", "person_id"',
    "incoming_contact": '"at", "way", "note", "person_id"',
    "check_in": '"due_on", "scheduled_on", "interval_days", "placement", "agreed", "set_by_hand", "round", '
    '"reason", "skipped_because", "person_id"',
    "task": '"kind", "text", "due_on", "made_at", "dropped", "person_id"',
    "attempt": '"outcome", "at", "note", "person_id"',
}


def _day(ago: int) -> str:
    return (NOW.date() - dt.timedelta(days=ago)).isoformat()


def _moment(ago: int, hour: int = 10) -> str:
    return f"{_day(ago)}T{hour:02d}:00:00Z"


def _rows_of(person_id: int, kind: str, n: int) -> list[tuple[str, tuple[object, ...]]]:
    """Return the rows of what is open with a person, their application among them."""
    ago, stage, role_id = n % 45, STAGES[n % len(STAGES)], n % ROLES + 1
    if kind in ("closure", "written", "unreached"):
        told = [("attempt", ("no_answer", _moment(0, 8), "", person_id))] if kind == "unreached" else []
        ending = ("declined_by_client", _day(ago), _moment(ago), stage, "", "", "", "", person_id)
        flags = (0, int(kind == "written"), 0, 0, 0)
        closure = ("declined_by_client", _day(ago), stage, _moment(ago), *flags, person_id, person_id)
        application = ("application", _application(person_id, role_id, stage, ago, "client"))
        return [application, ("disposition", ending), ("closure", closure), *told]
    if kind == "holding":
        return [("application", _application(person_id, role_id, stage, n % 20, "client"))]
    if kind == "check_in":
        return [("check_in", _check_in(person_id, -(n % 12)))]
    if kind == "promise":
        return [("promise", (_day(n % 9 - 1), _moment(12), "", person_id))]
    if kind == "reply":
        return [("incoming_contact", (_moment(n % 5), "call", "", person_id))]
    if kind == "callback":
        return [("callback", (_moment(n % 2, 9 + n % 5), _moment(3), person_id))]
    return [("task", ("cv_review", "", _day(n % 20), _moment(30), 0, person_id))]


def _application(person_id: int, role_id: int, stage: str, ago: int, turn: str) -> tuple[object, ...]:
    return (person_id, stage, _day(ago), turn, _day(ago), _day(ago), 0, 0, 0, "", 0, "", person_id, role_id)


def _check_in(person_id: int, ahead: int) -> tuple[object, ...]:
    return (_day(-ahead), _day(90 - ahead), 90, 0, 0, 0, 1, "", "", person_id)
