"""Who and what of a file is on the desk already: each question answered for all rows at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.reading import emails_of, phones_of, rows
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of
from recruiterdesk.storage.steps import CHUNK


@dataclass(frozen=True, slots=True)
class Sharing:
    """People and imported rows that share a key with a file; a person's newest row of a role comes last.

    `batches` are those of the rows, by id; `merged` are who was merged into each person.
    """

    people: tuple[records.Person, ...]
    emails: dict[int, list[str]]
    phones: dict[int, list[str]]
    import_rows: tuple[records.ImportRow, ...]
    batches: dict[int, records.ImportBatch]
    merged: dict[int, list[records.MergedPerson]]


def sharing(
    desk: Desk,
    *,
    emails: Iterable[str],
    phones: Iterable[str],
    source_ids: Iterable[str],
    fingerprints: Iterable[str],
    is_similar: Callable[[str, str, str, str, str], bool],
) -> Sharing:
    """Return everybody who shares an address, a number, an id or an imported row, or is similar.

    Args:
        desk: the desk.
        emails: casefolded addresses.
        phones: E.164 numbers.
        source_ids: ids of other systems.
        fingerprints: those of rows.
        is_similar: tells it of a whole name, a given and a family name, an employer and a place.
    """
    ids: set[int] = set()
    ids |= _ids(desk, 'SELECT "person_id" FROM "email_address" WHERE "address" IN', emails)
    ids |= _ids(desk, 'SELECT "person_id" FROM "phone_number" WHERE "number" IN', phones)
    wanted = tuple(source_ids)
    ids |= _ids(desk, 'SELECT "id" FROM "person" WHERE "source_id" IN', wanted)
    ids |= _ids(desk, 'SELECT "person_id" FROM "merged_person" WHERE "source_id" IN', wanted)
    ids |= _similar_people(desk, is_similar)
    seen = _seen_rows(desk, fingerprints)
    ids |= {row.person_id for row in seen if row.person_id is not None}
    people = people_by_id(desk, ids)
    latest = _latest_rows(desk, people)
    known_rows = (*seen, *latest)
    batches = records_of(desk, records.ImportBatch, {row.batch_id for row in known_rows}, "id")
    return Sharing(
        tuple(people.values()), emails_of(desk, people), phones_of(desk, people), known_rows,
        {batch.id: batch for batch in batches}, _merged_into(desk, people),
    )  # fmt: skip


def _ids(desk: Desk, sql: str, values: Iterable[str]) -> set[int]:
    found: set[int] = set()
    for part in _parts(values):
        found |= {row[0] for row in rows(desk, f"{sql} ({', '.join('?' * len(part))})", part)}
    return found


def _parts(values: Iterable[str]) -> Iterable[list[str]]:
    wanted = sorted({value for value in values if value})
    return (wanted[start : start + CHUNK] for start in range(0, len(wanted), CHUNK))


def _similar_people(desk: Desk, is_similar: Callable[[str, str, str, str, str], bool]) -> set[int]:
    found = rows(desk, 'SELECT "id", "full_name", "given", "family", "company", "place" FROM "person"')
    found += rows(desk, "SELECT \"person_id\", \"full_name\", '', '', '', '' FROM \"merged_person\"")
    return {person_id for person_id, *known in found if is_similar(*known)}


def _seen_rows(desk: Desk, fingerprints: Iterable[str]) -> list[records.ImportRow]:
    found: list[records.ImportRow] = []
    for part in _parts(fingerprints):
        ids = _ids(desk, 'SELECT "id" FROM "import_row" WHERE "fingerprint" IN', part)
        found += records_of(desk, records.ImportRow, ids, "id")
    return found


def _latest_rows(desk: Desk, people: Iterable[int]) -> list[records.ImportRow]:
    latest: dict[tuple[int | None, str], records.ImportRow] = {}
    for row in records_of(desk, records.ImportRow, people):
        latest[row.person_id, row.role] = row
    return list(latest.values())


def _merged_into(desk: Desk, people: Iterable[int]) -> dict[int, list[records.MergedPerson]]:
    merged: dict[int, list[records.MergedPerson]] = defaultdict(list)
    for one in records_of(desk, records.MergedPerson, people):
        merged[one.person_id].append(one)
    return merged
