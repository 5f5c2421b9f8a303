"""The contacts of the network as a list: filtered, sorted, and read page by page."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from recruiterdesk.core.text import fold
from recruiterdesk.domain import records
from recruiterdesk.storage.desk import Desk
from recruiterdesk.storage.queries.network import CONTACT_LINES, IN_CONTACT, last_contacts, profiles_of
from recruiterdesk.storage.queries.reading import rows
from recruiterdesk.storage.queries.search_terms import search_terms
from recruiterdesk.storage.queries.stored_records import people_by_id


def _quoted(words: Sequence[str]) -> str:
    return ", ".join(f"'{word}'" for word in words)


_CONTACTS = 'FROM "person" p LEFT JOIN "network_profile" n ON n."person_id" = p."id" WHERE p."is_contact" = 1'
_PROFILE_TEXT = (
    "n.\"function\" || ' ' || n.\"industry\" || ' ' || n.\"seniority\" || ' ' || "
    'n."can_help_with" || \' \' || n."how_we_know"'
)
# The day of the last contact as a text, in UTC: good enough to sort by.
_LAST_DAY = (
    'SELECT "person_id", max("day") AS "day" FROM ('
    'SELECT "person_id", substr("at", 1, 10) AS "day" FROM "attempt" WHERE "outcome" IN '
    f"({_quoted(IN_CONTACT)}) "
    'UNION ALL SELECT "person_id", substr("at", 1, 10) FROM "incoming_contact" '
    'UNION ALL SELECT "person_id", substr("at", 1, 10) FROM "activity" WHERE "key" IN '
    f"({_quoted(CONTACT_LINES)}) "
    'UNION ALL SELECT "person_id", "last_contact_on" FROM "network_profile" '
    'WHERE "last_contact_on" IS NOT NULL) GROUP BY 1'
)
_MOST_CHOICES = 500
_LIKE_SIGNS = re.compile(r"([\\%_])")
_ESCAPED = r"\\\1"
_IS_LIKE = f"{_PROFILE_TEXT} LIKE ? ESCAPE '\\'"


class NetworkOrder(StrEnum):
    """What the list is sorted by."""

    NAME = "name"
    COMPANY = "company"
    LATEST = "latest"
    LONGEST_AGO = "longest_ago"


@dataclass(frozen=True, slots=True)
class NetworkWish:
    """Which contacts are wanted, and in which order; an empty text leaves nobody out."""

    words: str = ""
    function: str = ""
    industry: str = ""
    place: str = ""
    seniority: str = ""
    order: NetworkOrder = NetworkOrder.NAME

    @property
    def is_everybody(self) -> bool:
        """Tell whether nobody is left out."""
        return not (self.words.strip() or self.function or self.industry or self.place or self.seniority)


@dataclass(frozen=True, slots=True)
class NetworkChoices:
    """What the contacts can be filtered by, each in the order of the alphabet."""

    functions: tuple[str, ...] = ()
    industries: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    seniorities: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class NetworkRow:
    """One contact in the list."""

    person_id: int
    name: str
    company: str
    title: str
    place: str
    profile: records.NetworkProfile | None
    last_contact_on: dt.date | None
    do_not_contact: bool = False


def network_ids(desk: Desk, wish: NetworkWish) -> tuple[int, ...]:
    """Return the ids of the contacts that are wanted, in their order.

    Words are looked for in names, companies, titles and places, and in what is known of the contacts.
    """
    sql, values = _CONTACTS, list[object]()
    for column, wanted in (
        ('n."function"', wish.function),
        ('n."industry"', wish.industry),
        ('p."place"', wish.place),
        ('n."seniority"', wish.seniority),
    ):
        if wanted:
            sql += f" AND {column} = ?"
            values.append(wanted)
    if wish.words.strip():
        term, found = _with_words(wish.words)
        sql += f" AND ({term})"
        values += found
    if wish.order in (NetworkOrder.LATEST, NetworkOrder.LONGEST_AGO):
        sql = sql.replace(" WHERE", f' LEFT JOIN ({_LAST_DAY}) l ON l."person_id" = p."id" WHERE', 1)
    return tuple(row[0] for row in rows(desk, f'SELECT p."id" {sql} ORDER BY {_ORDERS[wish.order]}', values))


_ORDERS = {
    NetworkOrder.NAME: 'p."full_name" COLLATE NOCASE, p."id"',
    NetworkOrder.COMPANY: 'p."company" = \'\', p."company" COLLATE NOCASE, p."full_name", p."id"',
    NetworkOrder.LATEST: 'l."day" IS NULL, l."day" DESC, p."full_name", p."id"',
    NetworkOrder.LONGEST_AGO: 'l."day" IS NOT NULL, l."day", p."full_name", p."id"',
}


def _with_words(words: str) -> tuple[str, list[object]]:
    terms = search_terms(words)
    likes = [f"%{_LIKE_SIGNS.sub(_ESCAPED, word)}%" for word in words.split()]
    known = " AND ".join([_IS_LIKE] * len(likes))
    if not terms:
        return known, [*likes]
    found = 'p."id" IN (SELECT rowid FROM person_search WHERE person_search MATCH ?)'
    return f"{found} OR ({known})", [terms, *likes]


def network_choices(desk: Desk) -> NetworkChoices:
    """Return what the contacts can be filtered by."""
    return NetworkChoices(
        _distinct(desk, 'n."function"'),
        _distinct(desk, 'n."industry"'),
        _distinct(desk, 'p."place"'),
        _distinct(desk, 'n."seniority"'),
    )


def _distinct(desk: Desk, column: str) -> tuple[str, ...]:
    """Return the values that most contacts have, by the alphabet."""
    sql = f"SELECT {column} {_CONTACTS} AND {column} <> '' GROUP BY 1 ORDER BY count(*) DESC, 1 LIMIT ?"
    return tuple(sorted((row[0] for row in rows(desk, sql, (_MOST_CHOICES,))), key=fold))


def count_contacts(desk: Desk) -> int:
    """Return how many people are in the network."""
    return int(rows(desk, 'SELECT count(*) FROM "person" WHERE "is_contact" = 1')[0][0])


def network_rows(desk: Desk, ids: Sequence[int]) -> tuple[NetworkRow, ...]:
    """Return these contacts as rows, in the order given; people who are gone are left out."""
    people, profiles, contacts = people_by_id(desk, ids), profiles_of(desk, ids), last_contacts(desk, ids)
    return tuple(
        NetworkRow(
            one, people[one].full_name, people[one].company, people[one].title, people[one].place,
            profiles.get(one), contacts.get(one), people[one].do_not_contact,
        )
        for one in ids
        if one in people
    )  # fmt: skip
