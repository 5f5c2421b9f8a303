"""Finding people: by words, by address, by number."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from recruiterdesk.core.errors import Refusal
from recruiterdesk.core.text import fold
from recruiterdesk.domain.desk_numbers import WAIT_COLOURS, WaitColours
from recruiterdesk.domain.duties import THEIR_SILENCE
from recruiterdesk.domain.waiting import working_days_waiting
from recruiterdesk.domain.words import CallKind, Stage
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.hours import recruiter_hours
from recruiterdesk.storage.queries.open_promises import OpenPromise, open_promises
from recruiterdesk.storage.queries.people_ids import count_listed, list_people_at_once
from recruiterdesk.storage.queries.reading import (
    NO_APPLICATION,
    application_titles,
    emails_of,
    in_chunks,
    latest_applications,
    phones_of,
    rows,
    wait_began,
)
from recruiterdesk.storage.queries.search_terms import search_terms
from recruiterdesk.storage.queries.stored_records import people_by_id
from recruiterdesk.storage.stored_texts import instant_text

LONGEST_ID = 6
# Name, company, title and place.
_Seen = tuple[str, str, str, str]


@dataclass(frozen=True, slots=True)
class PersonRow:
    """One person in a list; the stage is that of the newest application, at its end where it has ended."""

    id: int
    name: str
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    company: str
    title: str
    place: str
    stage: Stage | None
    role: str
    client: str
    working_days_waiting: int | None
    promise: OpenPromise | None = None
    colours: WaitColours = WAIT_COLOURS
    own_stage: str = ""
    has_ended: bool = False

    @property
    def stage_key(self) -> str:
        """The key of the stage; "" where there is no application."""
        return self.own_stage or str(self.stage or "")


def count_people(desk: Desk, text: str = "") -> int:
    """Return how many people are in the desk, or are meant by the words and filters."""
    return count_listed(desk, text)


def find_people(desk: Desk, text: str = "", limit: int = 200, offset: int = 0) -> tuple[PersonRow, ...]:
    """Return the people whom words and filters mean, the best first; without any everybody, as they came.

    While the words of a large desk are unread, parts of words and mistyped ones find nobody.
    """
    if not text.strip():
        found = rows(desk, 'SELECT "id" FROM "person" ORDER BY "id" LIMIT ? OFFSET ?', (limit, offset))
        return people_rows(desk, [row[0] for row in found])
    most = limit if limit < 0 else limit + offset
    return people_rows(desk, list_people_at_once(desk, text, most).ids[offset:])


def people_rows(desk: Desk, ids: Sequence[int]) -> tuple[PersonRow, ...]:
    """Return these people as rows of a list, in the order given; people who are gone are left out."""
    return _as_rows(desk, _seen_in_lists(desk, ids), ids, ids)


def people_in_list(desk: Desk, ids: Sequence[int]) -> tuple[PersonRow, ...]:
    """Return what `people_rows` does, with addresses only of those of whom nothing else is known."""
    people = _seen_in_lists(desk, ids)
    return _as_rows(desk, people, ids, [one for one, (_, *job) in people.items() if not any(job)])


def _seen_in_lists(desk: Desk, ids: Sequence[int]) -> dict[int, _Seen]:
    """Return what a list says of these people, without making whole records of them."""
    seen: dict[int, _Seen] = {}
    for marks, part in in_chunks(ids):
        sql = f'SELECT "id", "full_name", "company", "title", "place" FROM "person" WHERE "id" IN ({marks})'
        seen |= {row[0]: row[1:] for row in rows(desk, sql, part)}
    return seen


def _as_rows(
    desk: Desk, people: Mapping[int, _Seen], ids: Sequence[int], with_addresses: Sequence[int]
) -> tuple[PersonRow, ...]:
    emails, phones = emails_of(desk, with_addresses), phones_of(desk, with_addresses)
    latest = latest_applications(desk, ids)
    titles = application_titles(desk, latest.values())
    waiting, promises = _waiting(desk, ids), open_promises(desk, ids)
    built: list[PersonRow] = []
    for person_id in ids:
        person = people.get(person_id)
        if person is None:
            continue
        name, company, job, place = person
        title = titles.get(latest.get(person_id, 0), NO_APPLICATION)
        built.append(
            PersonRow(
                person_id, name, tuple(emails.get(person_id, ())), tuple(phones.get(person_id, ())),
                company, job, place, title.stage, title.role, title.client,
                waiting.get(person_id), promises.get(person_id), desk.settings.wait_colours,
                title.own_stage, title.has_ended,
            )
        )  # fmt: skip
    return tuple(built)


def _waiting(desk: Desk, ids: Sequence[int]) -> dict[int, int]:
    """Return for how many working days each of these people has waited for us, who waits at all."""
    calendar, today = recruiter_hours(desk.settings).calendar, desk.clock.today()
    now = instant_text(desk.clock.now())
    owed: dict[int, list[tuple[CallKind, dt.date]]] = defaultdict(list)
    for marks, part in in_chunks(ids):
        sql = (
            f'SELECT "person_id", "kind", "since" FROM "duty" WHERE "person_id" IN ({marks}) '
            'AND ("appears_at" <= ? OR "held_until" IS NOT NULL) AND "why_key" <> ?'
        )
        for person_id, kind, since in rows(desk, sql, (*part, now, THEIR_SILENCE)):
            owed[person_id].append((CallKind(kind), dt.date.fromisoformat(since)))
    began = {person_id: wait_began(duties) for person_id, duties in owed.items()}
    return {
        person_id: working_days_waiting(day, today, calendar)
        for person_id, day in began.items()
        if day is not None
    }


def person_named(desk: Desk, text: str, number: str = "") -> int:
    """Return the id of the person meant by an id, an e-mail, a number (E.164 in `number`) or an exact name.

    Raises:
        Refusal: nobody is meant, or more than one (the candidates are listed).
    """
    found = _candidates(desk, text.strip(), number)
    if not found:
        raise Refusal("person.unknown", text=text)
    if len(found) > 1:
        people = people_rows(desk, found)
        listed = "; ".join(f"{row.id} {row.name} {' '.join(row.emails[:1])}".strip() for row in people)
        raise Refusal("person.ambiguous", text=text, people=listed)
    return found[0]


def _candidates(desk: Desk, text: str, number: str) -> list[int]:
    if text.isascii() and text.isdigit() and len(text) <= LONGEST_ID:
        known = rows(desk, 'SELECT "id" FROM "person" WHERE "id" = ?', (int(text),))
        if known:
            return [known[0][0]]
    if "@" in text:
        sql = 'SELECT DISTINCT "person_id" FROM "email_address" WHERE "address" = ? ORDER BY 1'
        return [row[0] for row in rows(desk, sql, (text.casefold(),))]
    if number:
        sql = 'SELECT DISTINCT "person_id" FROM "phone_number" WHERE "number" = ? ORDER BY 1'
        known = rows(desk, sql, (number,))
        if known:
            return [row[0] for row in known]
    return people_called(desk, text)


def people_with_address(desk: Desk, address: str) -> list[int]:
    """Return the ids of everybody who has this e-mail address (casefolded)."""
    found = rows(desk, 'SELECT DISTINCT "person_id" FROM "email_address" WHERE "address" = ?', (address,))
    return [row[0] for row in found]


def people_called(desk: Desk, name: str) -> list[int]:
    """Return the ids of everybody of this full name; where nobody has it exactly, however it is written."""
    exact = rows(desk, 'SELECT "id" FROM "person" WHERE "full_name" = ? ORDER BY 1', (name,))
    if exact:
        return [row[0] for row in exact]
    terms = search_terms(name)
    sql = "SELECT rowid FROM person_search WHERE person_search MATCH ?"
    near = rows(desk, sql, (terms,)) if terms else []
    people = people_by_id(desk, [row[0] for row in near])
    return sorted(person.id for person in people.values() if fold(person.full_name) == fold(name))
