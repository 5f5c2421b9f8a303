"""Makes what follows from people's records anew: duties, reminders, places in the pipeline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from recruiterdesk.domain import records
from recruiterdesk.domain.coming_up import Before
from recruiterdesk.domain.desk_settings import DeskSettings
from recruiterdesk.domain.duties import Duty
from recruiterdesk.domain.facts import ApplicationFacts, PersonFacts
from recruiterdesk.domain.owed import duties_of
from recruiterdesk.storage.announced import carry_announced, note_announced, remember_announced
from recruiterdesk.storage.came_up import Written
from recruiterdesk.storage.coming_up import (
    Owed,
    ReadBefore,
    before_a_write,
    before_other_rules,
    coming_up,
    in_their_summaries,
    together,
)
from recruiterdesk.storage.held_answers import held_among
from recruiterdesk.storage.mapping import from_row
from recruiterdesk.storage.pipeline_places import (
    PLACE_COLUMNS,
    insert_places,
    insert_places_of_run,
    place_rows,
)
from recruiterdesk.storage.rules import calling_key, rules_of
from recruiterdesk.storage.steps import CHUNK
from recruiterdesk.storage.stored_texts import instant_text, pairs_text
from recruiterdesk.storage.tables import BY_RECORD

R = TypeVar("R")
# The plus keeps SQLite from looking through all that is open on the desk where few people are asked about.
OPEN: dict[type, str] = {
    records.Closure: ' AND +"closed_at" IS NULL AND "cancelled" = 0',
    records.Promise: ' AND +"kept_at" IS NULL',
    records.Callback: ' AND +"answered_at" IS NULL',
    records.IncomingContact: ' AND +"answered_at" IS NULL',
    records.CheckIn: ' AND +"done_at" IS NULL',
    records.Task: ' AND +"done_at" IS NULL',
    records.Introduction: " AND (\"introduction_state\" IN ('candidate_asked', 'candidate_agreed', "
    "'contact_asked', 'both_agreed') OR \"follow_up_on\" IS NOT NULL)",
}
# Applications in play or paused; those long ago, sourced or only contacted leave nobody waiting.
_IN_PLAY_OR_PAUSED = (
    'SELECT "person_id" FROM "application" AS "a" WHERE ("paused" = 1 OR ("long_ago" = 0 AND "stage" NOT IN '
    "('sourced', 'contacted'))) AND NOT EXISTS "
    '(SELECT 1 FROM "disposition" AS "d" WHERE "d"."application_id" = "a"."id")'
)
DERIVED_COLUMNS: dict[str, tuple[str, ...]] = {
    "duty": (
        "person_id", "kind", "group_no", "sort_key", "appears_at", "until_at", "since", "due_on",
        "application_id", "ref_table", "ref_id", "held_until", "attempts", "needs_number", "calling_key",
        "why_key", "why_values",
    ),
    "reminder": ("person_id", "kind", "ref_table", "ref_id", "due_at", "until_at", "summary", "moment"),
    "pipeline_place": PLACE_COLUMNS,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Write:
    """A write with which something may come up, and what waited for a summary before it."""

    written: Written
    before: Before


def derive_everyone(database: Any, settings: DeskSettings, written: Written | None) -> None:
    """Make the duties of everyone anew, after a change of the settings.

    What was announced stays so where its due moment has moved, by another zone or other call hours.
    """
    remember_announced(database)
    ids = [row[0] for row in database.execute_sql('SELECT DISTINCT "person_id" FROM "duty"').fetchall()]
    for table in (
        "application",
        "closure",
        "promise",
        "callback",
        "incoming_contact",
        "check_in",
        "task",
        "introduction",
    ):
        rows = database.execute_sql(f'SELECT DISTINCT "person_id" FROM "{table}"').fetchall()
        ids += [row[0] for row in rows]
    derive_people(database, settings, set(ids), written=written, read_before=before_other_rules)
    carry_announced(database)


def derive_underived(database: Any, settings: DeskSettings) -> None:
    """Make duties and reminders of these people anew, once."""
    people = [row[0] for row in database.execute_sql('SELECT "person_id" FROM "underived"').fetchall()]
    derive_people(database, settings, people)
    database.execute_sql('DELETE FROM "underived"')


def derive_people(
    database: Any,
    settings: DeskSettings,
    people: Iterable[int],
    newcomers: Sequence[range] = (),
    *,
    written: Written | None = None,
    read_before: ReadBefore = before_a_write,
) -> None:
    """Make duties, reminders and places of these people anew; people who are gone leave none.

    Of newcomers among them nothing was derived before. Of a write, what comes up with it
    and was due by its own days already is due at the next start of the call hours.
    """
    everyone = sorted(people)
    earlier = sorted(set(everyone).difference(*newcomers)) if newcomers else everyone
    write = _write_of(database, earlier, read_before, written)
    _in_chunks(earlier, lambda part: _forget(database, part))
    _in_chunks(earlier, lambda part: insert_places(database, part))
    for ids in newcomers:
        insert_places_of_run(database, ids)
    if len(everyone) > CHUNK:
        everyone = sorted(_may_be_owed(database).intersection(everyone))
    _in_chunks(everyone, lambda part: _insert_duties(database, settings, part, write))
    _in_chunks(earlier, lambda part: note_announced(database, part))


def _write_of(
    database: Any, people: Sequence[int], read_before: ReadBefore, written: Written | None
) -> _Write | None:
    if written is None:
        return None
    parts: list[Before] = []
    _in_chunks(people, lambda part: parts.append(read_before(database, part, written.now)))
    return _Write(written, together(parts))


def _may_be_owed(database: Any) -> set[int]:
    """Return everybody with whom something is open: to anybody else nothing is owed."""
    opened = [
        f'SELECT "person_id" FROM "{BY_RECORD[kind].name}" WHERE 1{condition}'
        for kind, condition in OPEN.items()
    ]
    return {row[0] for row in database.execute_sql(" UNION ".join((*opened, _IN_PLAY_OR_PAUSED)))}


def _in_chunks(ids: Sequence[int], work: Any) -> None:
    for start in range(0, len(ids), CHUNK):
        work(ids[start : start + CHUNK])


def rows_of(
    database: Any, kind: type[R], ids: Sequence[int], column: str = "person_id", more: str = ""
) -> list[R]:
    """Return the records of one kind whose column holds one of the ids, by id."""
    table = BY_RECORD[kind]
    rows = database.execute_sql(
        f'SELECT {table.selected} FROM "{table.name}" WHERE "{column}" IN ({", ".join("?" * len(ids))})'
        f'{more} ORDER BY "id"',
        list(ids),
    )
    return [from_row(kind, row) for row in rows]


def _grouped(database: Any, kind: type[Any], ids: Sequence[int]) -> dict[int, tuple[Any, ...]]:
    grouped: dict[int, list[Any]] = defaultdict(list)
    for record in rows_of(database, kind, ids, more=OPEN.get(kind, "")):
        grouped[record.person_id].append(record)
    return {person_id: tuple(own) for person_id, own in grouped.items()}


def facts_of(database: Any, ids: Sequence[int]) -> list[PersonFacts]:
    """Return what is known of these people (at most a chunk of ids), those who are there, by id."""
    people = rows_of(database, records.Person, ids, "id")
    present = [person.id for person in people]
    applications = rows_of(database, records.Application, present)
    ended = {
        disposition.application_id: disposition
        for start in range(0, len(applications), CHUNK)
        for disposition in rows_of(
            database,
            records.Disposition,
            [application.id for application in applications[start : start + CHUNK]],
            "application_id",
        )
    }
    by_person: dict[int, list[ApplicationFacts]] = defaultdict(list)
    for application in applications:
        by_person[application.person_id].append(ApplicationFacts(application, ended.get(application.id)))
    kinds = (
        records.PhoneNumber, records.Closure, records.Attempt, records.Promise, records.Callback,
        records.IncomingContact, records.CheckIn, records.Task, records.Introduction,
    )  # fmt: skip
    found = [_grouped(database, kind, present) for kind in kinds]
    held = held_among(database, (one for closures in found[1].values() for one in closures))
    return [
        PersonFacts(
            person,
            found[0].get(person.id, ()),
            tuple(by_person[person.id]),
            *_of_one(found[1:], person.id, held),
        )
        for person in people
    ]


def _of_one(found: Sequence[dict[int, tuple[Any, ...]]], person_id: int, held: frozenset[int]) -> list[Any]:
    return [*[grouped.get(person_id, ()) for grouped in found], held]


def _forget(database: Any, ids: Sequence[int]) -> None:
    for table in DERIVED_COLUMNS:
        database.execute_sql(
            f'DELETE FROM "{table}" WHERE "person_id" IN ({", ".join("?" * len(ids))})', list(ids)
        )


def derived_rows(
    database: Any, settings: DeskSettings, ids: Sequence[int]
) -> dict[str, list[tuple[Any, ...]]]:
    """Return the rows that the derived tables should hold for these people, without their id."""
    return _duty_rows(database, settings, ids, None) | {"pipeline_place": place_rows(database, ids)}


def _duty_rows(
    database: Any, settings: DeskSettings, ids: Sequence[int], write: _Write | None
) -> dict[str, list[tuple[Any, ...]]]:
    rules = rules_of(settings)
    known = {facts.person.id: facts for facts in facts_of(database, ids)}
    owed: Owed = [(one, duty) for one, facts in known.items() for duty in duties_of(facts, rules)]
    if write is None:
        owed = in_their_summaries(database, owed, rules.recruiter)
    else:
        owed = coming_up(database, owed, write.before, rules.recruiter, write.written)
    found: dict[str, list[tuple[Any, ...]]] = {"duty": [], "reminder": []}
    for person_id, duty in owed:
        found["duty"].append(_duty_row(duty, known[person_id]))
        found["reminder"] += _reminder_rows(duty, person_id)
    return found


def _insert_duties(database: Any, settings: DeskSettings, ids: Sequence[int], write: _Write | None) -> None:
    for table, rows in _duty_rows(database, settings, ids, write).items():
        _insert(database, table, rows)


def _insert(database: Any, table: str, rows: Sequence[tuple[Any, ...]]) -> None:
    columns = DERIVED_COLUMNS[table]
    names = ", ".join(f'"{name}"' for name in columns)
    database.connection().executemany(
        f'INSERT INTO "{table}" ({names}) VALUES ({", ".join("?" * len(columns))})', rows
    )


def _duty_row(duty: Duty, facts: PersonFacts) -> tuple[Any, ...]:
    return (
        facts.person.id,
        str(duty.kind),
        duty.group,
        duty.sort_key,
        instant_text(duty.appears_at),
        instant_text(duty.until_at) if duty.until_at else None,
        duty.since.isoformat(),
        duty.due_on.isoformat() if duty.due_on else None,
        duty.application_id,
        *duty.source,
        instant_text(duty.held_until) if duty.held_until else None,
        duty.attempts,
        int(not facts.has_number),
        calling_key(facts),
        duty.reason.key,
        pairs_text(duty.reason.values),
    )


def _reminder_rows(duty: Duty, person_id: int) -> list[tuple[Any, ...]]:
    until = instant_text(duty.until_at) if duty.until_at else None
    return [
        (person_id, str(duty.kind), *duty.source, instant_text(m.due_at), until, int(m.in_summary), m.name)
        for m in duty.moments
    ]
