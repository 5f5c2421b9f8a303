"""What the desk holds about one person beside their page, and who else is named in it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from recruiterdesk.domain import records
from recruiterdesk.domain.access_report import OtherName, names_that_may_stand_in
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.keeping import PersonPrivacy, privacy_of
from recruiterdesk.storage.queries.person_page import PersonPage, person_page
from recruiterdesk.storage.queries.reading import in_chunks, rows
from recruiterdesk.storage.queries.stored_records import people_by_id, records_of

# The values of a line of history that name somebody.
NAMING_VALUES = frozenset({"contact", "candidate", "name", "referrer", "who", "to"})


@dataclass(frozen=True, slots=True)
class AccessRecords:
    """A person's page, and all of theirs that it leaves out."""

    page: PersonPage
    privacy: PersonPrivacy
    closures: tuple[records.Closure, ...]
    merged: tuple[records.MergedPerson, ...]
    imports: tuple[tuple[records.ImportBatch, records.ImportRow], ...]


def access_records(desk: Desk, person_id: int) -> AccessRecords:
    """Return everything that belongs to one person.

    Raises:
        Refusal: there is no such person.
    """
    one = [person_id]
    page = person_page(desk, person_id)
    rows_of_files = records_of(desk, records.ImportRow, one)
    batches = {
        batch.id: batch
        for batch in records_of(desk, records.ImportBatch, [row.batch_id for row in rows_of_files], "id")
    }
    return AccessRecords(
        page,
        privacy_of(desk, person_id),
        tuple(records_of(desk, records.Closure, one)),
        tuple(records_of(desk, records.MergedPerson, one)),
        tuple((batches[row.batch_id], row) for row in rows_of_files),
    )


def names_of_others(desk: Desk, known: AccessRecords, texts: Iterable[str]) -> tuple[OtherName, ...]:
    """Return who else is named in these texts, or has to do with the person; of the latter each part, too."""
    found = [*_around(desk, known), *_told(known)]
    named = names_that_may_stand_in(texts)
    sql = 'SELECT "full_name" FROM "person" WHERE "id" <> ? AND "full_name" IN'
    for marks, part in _texts_in_chunks(named):
        found += [OtherName(row[0]) for row in rows(desk, f"{sql} ({marks})", (known.page.person.id, *part))]
    return tuple(dict.fromkeys(found))


def _around(desk: Desk, known: AccessRecords) -> list[OtherName]:
    """Return who was introduced to them, sent them, or was sent by them."""
    page = known.page
    ids = {one for each in page.introductions for one in (each.person_id, each.contact_id)}
    introduced = records_of(desk, records.Introduction, [page.person.id], "contact_id")
    ids |= {each.person_id for each in introduced}
    ids |= {each.person_id for each in page.related if each.person_id is not None}
    ids.discard(page.person.id)
    people = people_by_id(desk, ids).values()
    return [OtherName(one.full_name, (one.given, one.family)) for one in people]


def _told(known: AccessRecords) -> list[OtherName]:
    """Return whose name stands as a mere text: hiring managers, referrers, who decided."""
    page = known.page
    names = [
        name for view in page.applications for name in (view.role.hiring_manager, view.role.cleared_with)
    ]
    for view in page.applications:
        if view.disposition is not None:
            names += [view.disposition.decided_by, view.disposition.cleared_with]
    names += [one.name for one in page.related]
    names += [value for line in page.history for key, value in line.values if key in NAMING_VALUES]
    return [OtherName(name, (name.split()[0], name.split()[-1])) for name in names if name.strip()]


def _texts_in_chunks(texts: Iterable[str]) -> Iterable[tuple[str, list[str]]]:
    numbered = dict(enumerate(sorted(texts)))
    for marks, part in in_chunks(numbered):
        yield marks, [numbered[one] for one in part]
